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

} // namespace

Result<ServiceSheet> lookAtSheet(const QString &path) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened.error();
    const auto format = findFormat(file);
    if (!format)
        return format.error();
    ServiceSheet sheet{.path = path, .format = *format};
    const auto read = readCsv(file, *format, [&](const CsvRow &row) {
        if (sheet.headings.isEmpty()) {
            if (row.cells.size() == 1 && format->usualCells > 1)
                return true; // a title above the table
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
    SheetDocuments documents(sheet.headings, shape);
    Result<> done;
    const auto read = readCsv(
        file, sheet.format,
        [&](const CsvRow &row) {
            if (row.line <= sheet.headingLine)
                return true;
            if (++report.services % kSheetRowsBetweenQuestions == 0 && !take.isWanted()) {
                done = stoppedByPerson();
                return false;
            }
            const QJsonObject document = documents.of(row.cells);
            if (document[u"name"_s].toString().isEmpty())
                report.problems.add(row.line, ServiceSheetText::tr("It has no name. It was kept."), name);
            if (row.cells.size() > sheet.headings.size())
                report.problems.add(
                    row.line,
                    ServiceSheetText::tr("This row has more cells than there are headings. They were kept."),
                    name);
            done = take(document);
            return bool(done);
        },
        [&](int line) {
            report.problems.add(
                line, ServiceSheetText::tr("A quotation mark is never closed. It was taken as a letter."),
                name);
        });
    return done ? read : done;
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
    for (const QStringList &row : sheet.firstRows)
        first.append(documents.of(row));
    return first;
}
