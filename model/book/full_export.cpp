// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/full_export.h"

#include "model/base/moment.h"
#include "model/book/store.h"
#include "model/files/atomic_replace.h"
#include "model/files/csv_writer.h"
#include "model/files/file_name.h"
#include "model/files/output_guard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUuidSize = 16;

struct FullExportText {
    Q_DECLARE_TR_FUNCTIONS(FullExport)
};

Result<> makeEmptyFolder(const QString &path) {
    if (auto free = mayBeMadeByAPerson(path); !free)
        return free;
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{ErrorKind::Invalid,
                     FullExportText::tr("This folder is not empty. Please name a new one."), path};
    for (const char *name : {"json", "csv", "files"}) {
        if (!folder.mkpath(QLatin1String(name)))
            return Error{ErrorKind::ReadOnly, FullExportText::tr("This folder cannot be made here."), path};
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

QString uuidText(const QByteArray &bytes) {
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// One table on its way out, as JSON and as CSV.
class TableWriter {
public:
    TableWriter(const TableShape &table, const QDir &folder, FullExport &done) :
        m_table(table), m_folder(folder), m_done(done), m_json("[") {
        QVariantList header(m_table.columns.begin(), m_table.columns.end());
        for (const QString &moment : moments())
            header.append(moment);
        m_csv = csvLine(header);
    }

    Result<> add(const QVariantList &row) {
        QVariantMap object;
        QVariantList line;
        for (int column = 0; column < row.size(); ++column) {
            const auto value = readable(m_table.columns[column], row, row[column]);
            if (!value)
                return value.error();
            object.insert(m_table.columns[column], *value);
            line.append(*value);
        }
        for (const QString &moment : moments()) {
            line.append(momentText(moment, object));
            object.insert(moment, line.last());
        }
        m_json += m_isFirst ? "\n" : ",\n";
        m_json += QJsonDocument(QJsonObject::fromVariantMap(object)).toJson(QJsonDocument::Compact);
        m_csv += csvLine(line);
        m_isFirst = false;
        ++m_done.rows;
        return {};
    }

    Result<> finish() {
        ++m_done.tables;
        const QString name = safeFileName(m_table.name);
        const auto written = durableReplace(m_folder.filePath(u"json/%1.json"_s.arg(name)), m_json + "\n]\n");
        return written ? durableReplace(m_folder.filePath(u"csv/%1.csv"_s.arg(name)), m_csv) : written;
    }

private:
    /// "at" for the columns at_utc and at_offset: the same moment in words.
    QStringList moments() const {
        QStringList names;
        for (const QString &column : m_table.columns) {
            const QString name = column.chopped(qMin<qsizetype>(column.size(), 4));
            if (column.endsWith(u"_utc"_s) && m_table.columns.contains(name + u"_offset"_s))
                names.append(name);
        }
        return names;
    }
    static QString momentText(const QString &name, const QVariantMap &row) {
        const qint64 utc = row[name + u"_utc"_s].toLongLong();
        const int offset = row[name + u"_offset"_s].toInt();
        return Moment{utc, offset, {}}.local().toString(Qt::ISODate);
    }
    /// Ids as text, pictures as files.
    Result<QVariant> readable(const QString &column, const QVariantList &row, const QVariant &value) {
        if (value.typeId() != QMetaType::QByteArray || value.isNull())
            return value;
        const QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            return QVariant(QString());
        if (bytes.size() == kUuidSize)
            return QVariant(uuidText(bytes));
        const QString name =
            safeFileName(u"%1-%2-%3.%4"_s.arg(m_table.name, column, uuidText(row.first().toByteArray()),
                                              QMimeDatabase().mimeTypeForData(bytes).preferredSuffix()));
        if (auto written = durableReplace(m_folder.filePath(u"files/"_s + name), bytes); !written)
            return written.error();
        ++m_done.files;
        return QVariant(u"files/"_s + name);
    }

    const TableShape &m_table;
    const QDir &m_folder;
    FullExport &m_done;
    QByteArray m_json, m_csv;
    bool m_isFirst = true;
};

/// What belongs to a row of the table "attachment" lies beside the tables.
Result<> writeContent(const Store &book, const QVariantMap &attachment, const QDir &folder) {
    const QUuid id = QUuid::fromRfc4122(attachment[u"id"_s].toByteArray());
    const auto content = book.attachmentContents().find(id);
    if (!content)
        return content.error();
    const QString name =
        id.toString(QUuid::WithoutBraces) + u' ' + safeFileName(attachment[u"name"_s].toString());
    return durableReplace(folder.filePath(u"files/"_s + name), *content);
}

Result<> writeTable(const Store &book, const TableShape &table, const QDir &folder, FullExport &done) {
    TableWriter writer(table, folder, done);
    const bool hasContents = table.name == u"attachment"_s;
    const auto read = book.eachRow(table, [&](const QVariantList &row) -> Result<> {
        if (auto added = writer.add(row); !added || !hasContents)
            return added;
        QVariantMap attachment;
        for (int column = 0; column < row.size(); ++column)
            attachment.insert(table.columns[column], row[column]);
        const auto written = writeContent(book, attachment, folder);
        const bool isLost = !written && written.error().kind == ErrorKind::Damaged;
        if (isLost) // one damaged content costs one file, not all
            done.lost.append(attachment[u"name"_s].toString());
        else
            ++done.files;
        return isLost ? Result<>() : written;
    });
    return read ? writer.finish() : read;
}

QByteArray explanation() {
    return FullExportText::
        tr("Everything in a Hearthbook book. Nothing here is sealed: whoever has this folder can read it.\n\n"
           "json and csv hold the same tables, one file each. Ids are UUIDs and link the tables: goal_id in "
           "goal_step is the id of a goal. Moments are milliseconds since 1970 in UTC with the offset of the "
           "clock in seconds, and once more in words. Days in the diary are Julian day numbers. "
           "Photos and attachments are in files, under the id of their record. In the CSV files an "
           "apostrophe "
           "stands in front of texts that a spreadsheet would run as a formula.\n")
            .toUtf8();
}

} // namespace

Result<FullExport> exportAll(const Store &book, const QString &path) {
    if (auto made = makeEmptyFolder(path); !made)
        return made.error();
    const QDir folder(path);
    FullExport done;
    const auto tables = book.tables();
    if (!tables)
        return tables.error();
    for (const TableShape &table : *tables) {
        if (auto written = writeTable(book, table, folder, done); !written)
            return written.error();
    }
    const auto written = durableReplace(folder.filePath(u"README.txt"_s), explanation());
    return written ? Result<FullExport>(done) : written.error();
}
