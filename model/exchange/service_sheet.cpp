// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/service_sheet.h"

#include "model/exchange/clean_text.h"
#include "model/exchange/sheet_document.h"
#include "model/exchange/source_file.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct ServiceSheetText {
    Q_DECLARE_TR_FUNCTIONS(ServiceSheet)
};

constexpr int kRowsWithHeadings = 15; ///< headings stand in one of the first
constexpr int kFewHeadings = 1;
constexpr qsizetype kLongestRecord = 80;
constexpr int kSheetRowsBetweenQuestions = 1000;

QString signatureOf(const ServiceSheet &sheet) {
    const QByteArray headings = "services\n" + sheet.headings.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(headings, QCryptographicHash::Sha256).toHex());
}

QString choicesOf(const SheetShape &shape) {
    QJsonArray columns;
    for (const SheetColumn column : shape)
        columns.append(int(column));
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

std::optional<SheetShape> shapeFrom(const QString &choices, qsizetype columns) {
    const QJsonArray numbers = QJsonDocument::fromJson(choices.toUtf8()).array();
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

QStringList filledCells(const QStringList &cells) {
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = cleanLine(cell); !text.isEmpty())
            filled.append(text);
    }
    return filled;
}

/// Above the headings, a list may have a title, and what it is of. A row of known headings is surest; else it
/// is the first with several cells.
Result<int> headingLineOf(QFile &file, const CsvFormat &format) {
    int looked = 0, line = 0, most = kFewHeadings, first = 0;
    const auto read = readCsv(file, format, [&](const CsvRow &row) {
        const bool isTitle = format.usualCells > 1 && filledCells(row.cells).size() < 2;
        if (line == 0)
            first = first == 0 ? row.line : first;
        if (!isTitle && line == 0)
            line = row.line;
        if (const int known = knownHeadings(row.cells); known > most) {
            most = known;
            line = row.line;
        }
        return ++looked < kRowsWithHeadings;
    });
    return read ? Result<int>(line == 0 ? first : line) : read.error();
}

/// One cell alone, where others have several: what the rows below it are about.
bool isBetweenServices(const ServiceSheet &sheet, const QStringList &cells) {
    return sheet.headings.size() >= 3 && sheet.format.usualCells >= 3 && filledCells(cells).size() == 1;
}

/// The rows of a table on their way in.
class SheetRows {
public:
    SheetRows(const ServiceSheet &sheet, const SheetShape &shape, const TakeDocument &take,
              HsdsReport &report) :
        m_sheet(sheet),
        m_documents(sheet.headings, shape), m_take(take), m_report(report),
        m_file(QFileInfo(sheet.path).fileName()) {}

    /// False when nothing more is wanted.
    bool take(const CsvRow &row) {
        if (++m_rows % kSheetRowsBetweenQuestions == 0 && !m_take.isWanted()) {
            m_taken = stoppedByPerson();
            return false;
        }
        const QStringList filled = filledCells(row.cells);
        if (isBetweenServices(m_sheet, row.cells)) {
            tell(row, ServiceSheetText::tr("This line is a heading between services. It was left out."),
                 filled.first());
            return true;
        }
        if (m_documents.isPrivate(row.cells)) {
            tell(row, ServiceSheetText::tr("Its source does not show it to the public. It was left out."),
                 filled.join(u' '));
            return true;
        }
        return takeService(row);
    }
    const Result<> &taken() const { return m_taken; }

private:
    bool takeService(const CsvRow &row) {
        ++m_report.services;
        const QJsonObject document = m_documents.of(row.cells);
        const QString name = document[u"name"_s].toString();
        if (name.isEmpty())
            tell(row, ServiceSheetText::tr("It has no name. It was kept."), {});
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

    const ServiceSheet &m_sheet;
    SheetDocuments m_documents;
    const TakeDocument &m_take;
    HsdsReport &m_report;
    QString m_file;
    Result<> m_taken;
    qint64 m_rows = 0;
};

} // namespace

Result<ServiceSheet> lookAtSheet(const QString &path) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    const auto format = findFormat(file);
    if (!format)
        return format.error();
    ServiceSheet sheet{.path = path, .format = *format};
    const auto line = headingLineOf(file, *format);
    if (!line)
        return line.error();
    const auto read = readCsv(file, *format, [&](const CsvRow &row) {
        if (row.line < *line) {
            sheet.titles.append({row.line, {}, {}, filledCells(row.cells).join(u" "_s)});
            return true;
        }
        if (row.line == *line) {
            for (const QString &cell : row.cells)
                sheet.headings.append(cleanLine(cell));
            sheet.headingLine = row.line;
            return true;
        }
        ++sheet.rows;
        if (sheet.firstRows.size() < kSheetRowsShown)
            sheet.firstRows.append(row.cells);
        return true;
    });
    if (!read)
        return read.error();
    if (sheet.rows == 0)
        return Error{ErrorKind::Invalid,
                     ServiceSheetText::tr("There are no lines below the headings of this file."),
                     {}};
    return sheet;
}

SheetShape shapeOf(const ServiceSheet &sheet, const Store &store) {
    const auto remembered = store.importShapes().find(signatureOf(sheet));
    if (remembered && *remembered) {
        if (const auto shape = shapeFrom((*remembered)->choices, sheet.headings.size()))
            return *shape;
    }
    return guessShape(sheet);
}

std::optional<Change> remembering(const ServiceSheet &sheet, const SheetShape &shape, const Store &store) {
    if (shape == shapeOf(sheet, store))
        return std::nullopt;
    const auto before = store.importShapes().find(signatureOf(sheet));
    ImportShape after{.signature = signatureOf(sheet), .choices = choicesOf(shape)};
    if (before && *before) {
        after.id = (*before)->id;
        return replacing(**before, after);
    }
    return adding(after);
}

Result<> readSheet(const ServiceSheet &sheet, const SheetShape &shape, const TakeDocument &take,
                   HsdsReport &report) {
    QFile file(sheet.path);
    if (auto opened = openSource(file); !opened)
        return opened;
    const QString name = QFileInfo(sheet.path).fileName();
    for (const Problem &title : sheet.titles)
        report.problems.add(title.line,
                            ServiceSheetText::tr("This line stands above the headings. It was left out."),
                            name, title.record);
    SheetRows rows(sheet, shape, take, report);
    const auto read = readCsv(
        file, sheet.format,
        [&](const CsvRow &row) { return row.line <= sheet.headingLine || rows.take(row); },
        [&](int line) {
            report.problems.add(
                line, ServiceSheetText::tr("A quotation mark is never closed. It was taken as a letter."),
                name);
        });
    return rows.taken() ? read : rows.taken();
}

ServiceSource sheetSource(const ServiceSheet &sheet, const SheetShape &shape,
                          const std::shared_ptr<HsdsReport> &report) {
    return [=](const TakeDocument &take) {
        *report = {};
        return readSheet(sheet, shape, take, *report);
    };
}

QList<QJsonObject> firstDocuments(const ServiceSheet &sheet, const SheetShape &shape) {
    SheetDocuments documents(sheet.headings, shape);
    QList<QJsonObject> first;
    for (const QStringList &row : sheet.firstRows) {
        if (!isBetweenServices(sheet, row) && !documents.isPrivate(row))
            first.append(documents.of(row));
    }
    return first;
}
