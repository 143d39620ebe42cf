// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/csv_file.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct CsvFileText {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

constexpr char16_t kDelimiters[] = {u',', u';', u'\t', u'|'};
constexpr int kRowsLookedAt = 300;
constexpr int kMostTitles = 14; ///< lines above the headings of a table
constexpr int kFewestRows = 2;  ///< headings and what stands below them

bool isOldMac(QStringView beginning) {
    bool quoted = false;
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        const char16_t c = beginning[i].unicode();
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n')
            return false;
        else if (!quoted && c == u'\r')
            return i + 1 < beginning.size() && beginning[i + 1] != u'\n';
    }
    return false;
}

/// "sep=;" as Excel writes and reads it.
std::optional<char16_t> saidDelimiter(QStringView beginning) {
    if (!beginning.startsWith(u"sep="_s, Qt::CaseInsensitive) || beginning.size() < 6)
        return std::nullopt;
    const char16_t after = beginning[5].unicode();
    return after == u'\r' || after == u'\n' ? std::optional(beginning[4].unicode()) : std::nullopt;
}

/// How well a delimiter explains the lines.
struct Fit {
    int cells = 1; ///< of most lines
    double share = 0;

    double score() const { return cells < 2 ? 0 : share * (1 + qMin(cells, 12) / 100.0); }
};

/// A title above the table, which has no such mark in it, says nothing of how many cells its lines have.
Fit fitOf(QStringView beginning, const CsvDialect &dialect) {
    QMap<qsizetype, int> lines;
    int titles = 0;
    int rows = 0;
    CsvParser parser(dialect, [&](const CsvRow &row) {
        if (row.cells.size() == 1 && rows == titles)
            ++titles;
        else
            ++lines[row.cells.size()];
        return ++rows < kRowsLookedAt;
    });
    if (parser.feed(beginning))
        parser.finish();
    if (rows - titles < kFewestRows || titles > kMostTitles)
        lines[1] += titles;
    Fit fit;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const double share = double(*it) / rows;
        if (share > fit.share)
            fit = {int(it.key()), share};
    }
    return fit;
}

CsvFormat bestFormat(QStringView beginning, Letters letters) {
    CsvFormat best{.letters = letters};
    best.dialect.oldMac = isOldMac(beginning);
    double score = -1;
    for (const char16_t delimiter : kDelimiters) {
        const Fit fit = fitOf(beginning, {delimiter, best.dialect.oldMac});
        if (fit.score() <= score)
            continue;
        score = fit.score();
        best.dialect.delimiter = delimiter;
        best.usualCells = fit.cells;
    }
    return best;
}

Error rowTooLong() {
    return {ErrorKind::Invalid,
            CsvFileText::tr("One row of this file is longer than 16 MB. It is damaged, or it is no table."),
            {}};
}

} // namespace

std::optional<Error> knownAsOther(const QByteArray &beginning) {
    if (beginning.startsWith("PK\x03\x04"))
        return Error{
            ErrorKind::Invalid,
            CsvFileText::tr("This file is packed, or a workbook. Please unpack it first, or save it as CSV "
                            "in the program that it came from."),
            {}};
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        return Error{ErrorKind::Invalid, workbookWords(), {}};
    if (beginning.startsWith("%PDF"))
        return Error{ErrorKind::Invalid,
                     CsvFileText::tr(
                         "This is a PDF, which is made for reading. Ask its makers for the table behind it."),
                     {}};
    if (beginning.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, CsvFileText::tr("This file is empty."), {}};
    return std::nullopt;
}

QString workbookWords() {
    return CsvFileText::tr(
        "This is a workbook (such as .xlsx). Open it in the program that made it, choose Save as, take CSV "
        "(UTF-8), and import that file.");
}

Error stoppedByPerson() {
    return {ErrorKind::Failed, CsvFileText::tr("It was stopped. Nothing was imported."), {}};
}

Result<CsvFormat> findFormat(QIODevice &file) {
    file.seek(0);
    if (const auto other = knownAsOther(file.peek(64)))
        return *other;
    const auto letters = findLetters(file);
    if (!letters)
        return letters.error();
    const QString beginning = TextDecoder(file, *letters).next();
    file.seek(0);
    const auto said = saidDelimiter(beginning);
    if (!said)
        return bestFormat(beginning, *letters);
    const QStringView rest = QStringView(beginning).mid(6);
    const CsvDialect dialect{*said, isOldMac(beginning)};
    return CsvFormat{*letters, dialect, true, fitOf(rest, dialect).cells};
}

Result<> readCsv(QIODevice &file, const CsvFormat &format, const CsvParser::TakeRow &take,
                 const CsvParser::TellOpen &tellOpen, const Progress &progress) {
    file.seek(0);
    CsvParser parser(
        format.dialect,
        [&](const CsvRow &row) { return (format.saysDelimiter && row.line == 1) || take(row); }, tellOpen);
    TextDecoder text(file, format.letters);
    bool wanted = true;
    for (QString part = text.next(); wanted && !part.isEmpty(); part = text.next()) {
        wanted = parser.feed(part);
        if (!progress.goesOn(file.pos(), file.size()))
            return stoppedByPerson();
    }
    if (wanted)
        parser.finish();
    return parser.isRowTooLong() ? Result<>(rowTooLong()) : Result<>();
}

bool isCutOff(QIODevice &file, qsizetype cellsOfLast, qsizetype headings) {
    constexpr qint64 longestLineEnd = 4; // in letters of two bytes
    file.seek(std::max<qint64>(0, file.size() - longestLineEnd));
    const QByteArray end = file.read(longestLineEnd);
    return cellsOfLast < headings && !end.contains('\n') && !end.contains('\r');
}

QString cutOffWords() {
    return CsvFileText::tr(
        "The last line is shorter than the others. The file may have been cut off, so no service "
        "was marked as gone.");
}
