// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsds_table_reader.h"

#include "model/directory/hsds_json.h"
#include "model/exchange/hsds_versions.h"
#include "model/exchange/private_parts.h"
#include "model/exchange/source_file.h"
#include "model/exchange/table_joiner.h"
#include "model/exchange/table_package.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct HsdsTableReaderText {
    Q_DECLARE_TR_FUNCTIONS(HsdsTableReader)
};

constexpr int kTableRowsBetweenQuestions = 4096;
constexpr qint64 kLongestJson = 64 << 20;
constexpr qint64 kTableBeginning = 4096;

/// The tables of one source on their way into a joiner.
class TableReading {
public:
    TableReading(const TakeDocument &take, HsdsReport &report) :
        m_take(take), m_report(report), m_joiner(report) {}

    Result<> table(QIODevice &device, const TablePackage::Table &table) {
        const auto format = findFormat(device);
        if (!format) { // an empty table is no reason to stop
            m_report.problems.add(0, format.error().text, table.file);
            return {};
        }
        begin(table.file, table.name);
        Result<> done;
        const auto read = readCsv(
            device, *format,
            [&](const CsvRow &row) {
                done = this->row(row.line, row.cells);
                return bool(done);
            },
            [&](int line) {
                m_report.problems.add(
                    line,
                    HsdsTableReaderText::tr("A quotation mark is never closed. It was taken as a letter."),
                    table.file);
            });
        return done ? read : done;
    }

    Result<> rows(const QString &name, const QJsonArray &rows) {
        begin(name, name);
        QStringList columns;
        QSet<QString> known;
        for (const QJsonValue value : rows) {
            const QStringList keys = value.toObject().keys();
            for (const QString &key : keys) {
                if (known.contains(key))
                    continue;
                known.insert(key);
                columns.append(key);
            }
        }
        auto done = row(0, columns);
        for (qsizetype i = 0; done && i < rows.size(); ++i) {
            QStringList cells;
            for (const QString &column : std::as_const(columns))
                cells.append(hsds::text(rows[i].toObject(), column));
            done = row(int(i) + 1, cells);
        }
        return done;
    }

    Result<> finish() {
        if (!m_hasServices)
            return Error{ErrorKind::Invalid,
                         HsdsTableReaderText::tr("There is no table of services among these tables."),
                         {}};
        if (auto sealed = m_joiner.seal(); !sealed)
            return sealed;
        return m_joiner.give(m_take);
    }

private:
    void begin(const QString &file, const QString &name) {
        m_file = m_joiner.addFile(file);
        m_fileName = file;
        m_name = name;
        m_isHeading = true;
    }

    Result<> row(int line, const QStringList &cells) {
        if (++m_rows % kTableRowsBetweenQuestions == 0 && !m_take.isWanted())
            return stoppedByPerson();
        if (std::exchange(m_isHeading, false)) {
            m_shape = shapeOfTable(m_name, cells);
            m_joiner.begin(m_file, m_shape.table);
            const bool hasStatus =
                m_shape.table == u"organization"_s && m_shape.columns.contains(u"status"_s);
            if (hasStatus || maySayPrivate(cells.join(u'"').toUtf8() + '"'))
                m_joiner.honourPrivate();
            if (m_shape.table == u"service"_s) {
                m_hasServices = true;
                if (!m_shape.columns.contains(u"organization_id"_s))
                    m_joiner.findOrganizationsByPlace();
            }
            return {};
        }
        if (cells.size() > m_shape.columns.size())
            m_report.problems.add(
                line,
                HsdsTableReaderText::tr("This row has more cells than there are headings. They were kept."),
                m_fileName);
        for (const ShapedRow &shaped : shapeRow(m_shape, cells)) {
            if (auto added = m_joiner.addRow(m_file, line, shaped.table, shaped.cells); !added)
                return added;
        }
        return {};
    }

    const TakeDocument &m_take;
    HsdsReport &m_report;
    TableJoiner m_joiner;
    HsdsTableShape m_shape;
    QString m_name, m_fileName;
    qint64 m_rows = 0;
    int m_file = 0;
    bool m_isHeading = true;
    bool m_hasServices = false;
};

} // namespace

Result<> readHsdsTables(const QString &path, const TakeDocument &take, HsdsReport &report) {
    const auto package = TablePackage::open(path);
    if (!package)
        return package.error();
    TableReading reading(take, report);
    for (const TablePackage::Table &table : (*package)->tables()) {
        const auto device = (*package)->read(table);
        if (!device)
            return device.error();
        if (auto read = reading.table(**device, table); !read)
            return read;
    }
    return reading.finish();
}

bool isJsonOfTables(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongestJson)
        return false;
    const QByteArray beginning = file.peek(kTableBeginning).trimmed();
    const qsizetype end = beginning.indexOf(':');
    return beginning.startsWith('{') && end > 0 && beginning.left(end).trimmed().endsWith(".csv\"");
}

Result<> readJsonTables(const QString &path, const TakeDocument &take, HsdsReport &report) {
    QFile file(path);
    if (auto opened = openSource(file); !opened)
        return opened;
    QJsonParseError error;
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{
            ErrorKind::Invalid, HsdsTableReaderText::tr("This file is not written as JSON should be."), {}};
    TableReading reading(take, report);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (auto read = reading.rows(table.key(), table->toArray()); !read)
            return read;
    }
    return reading.finish();
}
