// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_sheet.h"

#include "model/base/clean_text.h"
#include "model/base/date_text.h"
#include "model/base/search_key.h"
#include "model/directory/hsds/person_heading.h"
#include "model/directory/hsds/sheet_to_hsds.h"
#include "model/directory/said_category.h"
#include "model/files/heading_line.h"
#include "model/files/sheet_heading.h"
#include "model/files/source_file.h"
#include "model/import_shapes/remembered_shape.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct ServiceSheetText {
    Q_DECLARE_TR_FUNCTIONS(ServiceSheet)
};

constexpr int kFewHeadings = 1;
constexpr qsizetype kLongestRecord = 80;
constexpr int kSheetRowsBetweenQuestions = 1000;

QString signatureOf(const ServiceSheet &sheet) {
    return signatureOf(QStringList(u"services"_s) + sheet.headings);
}

std::optional<ImportShape> rememberedFor(const ServiceSheet &sheet, const OpenTables &book) {
    return rememberedShape(signatureOf(sheet), book);
}

QJsonDocument choicesOf(const SheetShape &shape) {
    QJsonArray columns;
    for (const SheetColumn column : shape)
        columns.append(int(column));
    return QJsonDocument(columns);
}

std::optional<SheetShape> shapeFrom(const QJsonArray &numbers, qsizetype columns) {
    if (numbers.size() != columns)
        return std::nullopt;
    SheetShape shape;
    for (const QJsonValue number : numbers) {
        const int column = number.toInt(-1);
        if (column < 0 || column >= kSheetColumns)
            return std::nullopt;
        shape.append(SheetColumn(column));
    }
    return shape;
}

QStringList cleanCells(const QStringList &cells) {
    QStringList clean;
    for (const QString &cell : cells)
        clean.append(cleanLine(cell));
    return clean;
}

/// The names for columns of a table without headings: "Column 1".
QStringList countedColumns(const QList<CsvRow> &lines) {
    qsizetype most = 0;
    for (const CsvRow &row : lines)
        most = qMax(most, row.cells.size());
    QStringList columns;
    for (qsizetype column = 1; column <= most; ++column)
        columns.append(ServiceSheetText::tr("Column %1", "of a table without headings").arg(column));
    return columns;
}

int headingLineOf(const ServiceSheet &sheet) {
    return guessHeadingLine(sheet.firstLines, sheet.format, kFewHeadings, knownHeadings);
}

/// One cell alone, where others have several: what the rows below it are about. An id alone is a row that
/// lost the rest.
bool isBetweenServices(const MappedSheet &mapped, const QStringList &cells) {
    static const QRegularExpression id(u"^\\S*\\d\\S*$"_s);
    const ServiceSheet &sheet = mapped.sheet;
    const QString inId = cells.value(mapped.shape.indexOf(SheetColumn::Id)).trimmed();
    return sheet.headings.size() >= 3 && sheet.format.usualCells >= 3 && filledCells(cells).size() == 1 &&
           !id.match(inId).hasMatch();
}

/// "Total,13": no service, but how many there are.
bool isTotal(const QStringList &cells) {
    static const QRegularExpression total(
        u"^(?:(?:grand|sub|overall) ?)?totals?(?: "
        u"(?:number|count|of|services?|programs?|records?|rows?|lines|"
        "agencies|organizations|resources|entries|de|general|servicios?|programas?|registros?|recursos))*"
        "\\s*[:=]?\\s*[\\d.,]*$|^(?:count|cantidad|suma)\\s*[:=]?\\s*[\\d.,]*$"_s);
    static const QRegularExpression number(u"^[\\d.,]+$"_s), digit(u"\\d"_s);
    const QStringList filled = filledCells(cells);
    return !filled.isEmpty() && filled.join(QString()).contains(digit) &&
           total.match(searchKey(filled.first())).hasMatch() &&
           std::all_of(filled.begin() + 1, filled.end(),
                       [](const QString &cell) { return number.match(cell.trimmed()).hasMatch(); });
}

/// "02/03/2026", where no other day of its column says which number is the month.
void tellDoubtfulDays(const MappedSheet &mapped, const QString &file, HsdsReport &report) {
    for (qsizetype i = 0; i < mapped.shape.size(); ++i) {
        const SheetDays days = mapped.sheet.days.value(i);
        if (mapped.shape[i] == SheetColumn::LastChecked && days.areDoubtful())
            report.problems.add(
                mapped.sheet.headingLine,
                ServiceSheetText::tr("\"%1\" can be read in two ways. It is read as %2. Please check.")
                    .arg(days.unclearExample, dateText(sureDay(days.unclearExample, days))),
                file, mapped.sheet.headings.value(i));
    }
}

/// "Director phone" may be on the web site of an agency, and may be a number that nobody was to have.
void tellWaysToOne(const MappedSheet &mapped, const QString &file, HsdsReport &report) {
    for (qsizetype i = 0; i < mapped.shape.size(); ++i) {
        if (mapped.shape[i] == SheetColumn::OwnNote &&
            isWayToOne(plainHeading(mapped.sheet.headings.value(i))))
            report.problems.add(
                mapped.sheet.headingLine,
                ServiceSheetText::tr("This column seems to be of one person there. It was kept "
                                     "in your own note, not for families."),
                file, mapped.sheet.headings.value(i));
    }
}

/// What is left of the mark with which a file of another encoding begins, and no word beside it.
bool isOfMarksAlone(const QStringList &filled) {
    static const QString marks = u"\u00ff\u00fe\u00ef\u00bb\u00bf\ufffd\ufeff\ufffe"_s;
    return !filled.isEmpty() && std::all_of(filled.begin(), filled.end(), [](const QString &cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar sign) { return marks.contains(sign); });
    });
}

/// The rows of a table on their way in.
class SheetRows {
public:
    SheetRows(const MappedSheet &mapped, const DocumentSink &take, HsdsReport &report) :
        m_mapped(mapped), m_sheet(mapped.sheet), m_columns(mapped.sheet, mapped.shape), m_take(take),
        m_report(report), m_file(QFileInfo(mapped.sheet.path).fileName()) {}

    /// False when nothing more is wanted.
    bool take(const CsvRow &row) {
        m_cellsOfLast = row.cells.size();
        if (++m_rows % kSheetRowsBetweenQuestions == 0 && !m_take.goesOn()) {
            m_taken = stoppedByPerson();
            return false;
        }
        const QStringList filled = filledCells(row.cells);
        if (isTotal(row.cells)) {
            tell(row, ServiceSheetText::tr("This line only counts the others. It was left out."),
                 filled.first());
            return true;
        }
        if (isOfMarksAlone(filled)) {
            tell(row, ServiceSheetText::tr("This line cannot be read. It was left out."), filled.first());
            return true;
        }
        if (isBetweenServices(m_mapped, row.cells)) {
            m_take.tellLeftOut(filled.first());
            tell(row, ServiceSheetText::tr("This line is a heading between services. It was left out."),
                 filled.first());
            return true;
        }
        const SheetRow read(m_columns, row.cells);
        if (read.isPrivate()) {
            tell(row, ServiceSheetText::tr("Its source does not show it to the public. It was left out."),
                 read.name());
            return true;
        }
        return takeService(row, read);
    }
    const Result<> &taken() const { return m_taken; }
    qsizetype cellsOfLast() const { return m_cellsOfLast; }

private:
    bool takeService(const CsvRow &row, const SheetRow &read) {
        ++m_report.services;
        QJsonObject document = m_documents.of(read);
        if (m_mapped.helpsWith && !saysCategory(document))
            putSaidCategory(document, *m_mapped.helpsWith);
        const QString name = document.value(u"name"_s).toString();
        if (name.isEmpty() && filledCells(row.cells).size() > 1)
            tell(row,
                 ServiceSheetText::tr("It has no name. It was kept, and what was known of it before stays."),
                 {});
        if (read.hasSpoiltPhone())
            tell(row,
                 ServiceSheetText::tr(
                     "A spreadsheet program spoilt its phone number. The number was left out."),
                 name);
        if (read.isShifted())
            tell(row,
                 ServiceSheetText::tr(
                     "It has a street in place of its phone, or a phone in place of its street. "
                     "They were kept in your own note. Please check."),
                 name);
        if (row.cells.size() > m_sheet.headings.size())
            tell(row,
                 ServiceSheetText::tr("This row has more cells than there are headings. They were kept."),
                 name);
        m_taken = m_take(document);
        return bool(m_taken);
    }
    void tell(const CsvRow &row, const QString &text, const QString &record) {
        m_report.problems.add(row.line, text, m_file, record.left(kLongestRecord));
    }

    const MappedSheet &m_mapped;
    const ServiceSheet &m_sheet;
    UnderstoodColumns m_columns;
    SheetDocuments m_documents{m_columns};
    const DocumentSink &m_take;
    HsdsReport &m_report;
    QString m_file;
    Result<> m_taken;
    qint64 m_rows = 0;
    qsizetype m_cellsOfLast = 0;
};

} // namespace

Result<ServiceSheet> lookAtSheet(const QString &path) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    return lookAtSheet(file);
}

Result<ServiceSheet> lookAtSheet(QFile &file) {
    const auto format = findFormat(file);
    if (!format)
        return format.error();
    ServiceSheet sheet{.path = file.fileName(), .format = *format};
    const auto read = readCsv(file, *format, [&](const CsvRow &row) {
        ++sheet.lines;
        noteDays(sheet.days, row.cells);
        if (sheet.firstLines.size() < kLinesWithHeadings + kSheetRowsShown)
            sheet.firstLines.append(row);
        return true;
    });
    if (!read)
        return read.error();
    sheet = withHeadingsIn(headingLineOf(sheet), sheet);
    if (sheet.rows == 0)
        return Error{ErrorKind::Invalid,
                     ServiceSheetText::tr("There are no lines below the headings of this file."),
                     {}};
    return sheet;
}

ServiceSheet withHeadingsIn(int line, ServiceSheet sheet) {
    sheet.headingLine = line;
    sheet.headings = line == 0 ? countedColumns(sheet.firstLines) : QStringList();
    sheet.titles.clear();
    sheet.firstRows.clear();
    for (const CsvRow &row : std::as_const(sheet.firstLines)) {
        if (row.line < line)
            sheet.titles.append({row.line, {}, {}, filledCells(row.cells).join(u" "_s)});
        else if (row.line == line)
            sheet.headings = cleanCells(row.cells);
        else if (sheet.firstRows.size() < kSheetRowsShown)
            sheet.firstRows.append(row.cells);
    }
    sheet.rows = sheet.lines - sheet.titles.size() - (line == 0 ? 0 : 1);
    return sheet;
}

/// Headings that stand there again offer nothing new, and neither do those with no line below.
QList<ServiceSheet> headingChoices(const ServiceSheet &sheet) {
    QList<ServiceSheet> choices;
    for (const CsvRow &row : sheet.firstLines.first(qMin(kLinesWithHeadings, sheet.firstLines.size()))) {
        const ServiceSheet choice = withHeadingsIn(row.line, sheet);
        const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const ServiceSheet &each) {
            return each.headings == choice.headings;
        });
        if (!isThere && choice.rows > 0)
            choices.append(choice);
    }
    choices.append(withHeadingsIn(0, sheet));
    return choices;
}

SheetShape shapeOf(const ServiceSheet &sheet, const OpenTables &book) {
    const QJsonArray remembered = rememberedChoices(signatureOf(sheet), book).array();
    const auto shape = shapeFrom(remembered, sheet.headings.size());
    return shape ? *shape : guessShape(sheet);
}

/// That a file has no headings is remembered for no other one: any file may have as many columns.
ServiceSheet asRemembered(const ServiceSheet &sheet, const OpenTables &book) {
    for (const ServiceSheet &choice : headingChoices(sheet)) {
        if (choice.headingLine > 0 && rememberedFor(choice, book))
            return choice;
    }
    return sheet;
}

std::vector<Change> remembering(const ServiceSheet &sheet, const SheetShape &shape, const OpenTables &book) {
    const ServiceSheet expected = asRemembered(withHeadingsIn(headingLineOf(sheet), sheet), book);
    if (expected.headings == sheet.headings && shape == shapeOf(sheet, book))
        return {};
    std::vector<Change> changes;
    for (const ServiceSheet &choice : headingChoices(sheet)) { // one line has the headings
        const auto other = choice.headings == sheet.headings ? std::nullopt : rememberedFor(choice, book);
        if (other && choice.headingLine > 0)
            changes.push_back(removing(*other));
    }
    if (auto chosen = rememberingChoices(signatureOf(sheet), choicesOf(shape), book))
        changes.push_back(*std::move(chosen));
    return changes;
}

MappedSheet asSaid(const ServiceSheet &sheet, const QList<MappedSheet> &said) {
    for (const MappedSheet &each : said) {
        const ServiceSheet now = withHeadingsIn(each.sheet.headingLine, sheet);
        if (each.sheet.path == sheet.path && each.sheet.headings == now.headings)
            return {now, each.shape, each.helpsWith};
    }
    return {.sheet = sheet, .shape = guessShape(sheet)};
}

void tellGuesses(const MappedSheet &guessed, HsdsReport &report) {
    const ServiceSheet &sheet = guessed.sheet;
    for (qsizetype i = 0; i < guessed.shape.size(); ++i) {
        const bool isFilled =
            std::any_of(sheet.firstRows.begin(), sheet.firstRows.end(),
                        [i](const QStringList &row) { return !row.value(i).trimmed().isEmpty(); });
        if (!isFilled || sheet.headings.value(i).isEmpty())
            continue;
        const auto tell = [&](const QString &text) {
            report.problems.add(sheet.headingLine, text, QFileInfo(sheet.path).fileName(), sheet.headings[i]);
        };
        if (guessed.shape[i] == SheetColumn::LeaveOut)
            tell(ServiceSheetText::tr("This column was not understood. It was kept, but is shown nowhere."));
        else if (guessed.shape[i] == SheetColumn::Notes)
            tell(ServiceSheetText::tr("This column became part of the description, which families read. "
                                      "Please check."));
    }
}

Result<> readSheet(QFile &file, const MappedSheet &mapped, const DocumentSink &take, HsdsReport &report) {
    const ServiceSheet &sheet = mapped.sheet;
    const QString name = QFileInfo(sheet.path).fileName();
    for (const Problem &title : sheet.titles)
        report.problems.add(title.line,
                            ServiceSheetText::tr("This line stands above the headings. It was left out."),
                            name, title.record);
    tellDoubtfulDays(mapped, name, report);
    tellWaysToOne(mapped, name, report);
    SheetRows rows(mapped, take, report);
    const auto read = readCsv(
        file, sheet.format,
        [&](const CsvRow &row) { return row.line <= sheet.headingLine || rows.take(row); },
        [&](int line) {
            take.tellUnreadable();
            report.problems.add(
                line, ServiceSheetText::tr("A quotation mark is never closed. It was taken as a letter."),
                name);
        });
    if (isCutOff(file, rows.cellsOfLast(), sheet.headings.size())) {
        take.tellIncomplete();
        report.problems.add(0, cutOffWords(), name);
    }
    return rows.taken() ? read : rows.taken();
}

bool saysCategory(const QJsonObject &document) {
    return document.contains(u"attributes"_s);
}

QList<QJsonObject> firstDocuments(const ServiceSheet &sheet, const SheetShape &shape) {
    const UnderstoodColumns columns(sheet, shape);
    SheetDocuments documents(columns);
    QList<QJsonObject> first;
    for (const QStringList &cells : sheet.firstRows) {
        const SheetRow row(columns, cells);
        if (!isTotal(cells) && !isBetweenServices({sheet, shape}, cells) && !row.isPrivate())
            first.append(documents.of(row));
    }
    return first;
}
