// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_table_reader.h"

#include "model/base/clean_text.h"
#include "model/directory/hsds/datapackage.h"
#include "model/directory/hsds/hsds_upgrade.h"
#include "model/directory/hsds/private_parts.h"
#include "model/directory/hsds/table_joiner.h"
#include "model/directory/hsds_json.h"
#include "model/files/csv_file.h"

#include <QCoreApplication>
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
constexpr double kReadingShare = 0.3; ///< of all the work; joining, and writing what is joined, is the rest

/// True where there were some.
bool cleanOfControls(QStringList &cells) {
    bool wereThere = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const QString clean = withoutControls(cells.at(i)); clean.size() < cells.at(i).size()) {
            cells[i] = clean;
            wereThere = true;
        }
    }
    return wereThere;
}

/// The tables of one source on their way into a joiner.
class TableReading {
public:
    TableReading(const DocumentSink &take, HsdsReport &report, const TellShare &tell) :
        m_take(take), m_report(report), m_tell(tell), m_joiner(report) {}

    /// Unpacks and reads one after the other.
    Result<> package(Datapackage &package) {
        const qint64 times = package.isPacked() ? 2 : 1; // that each byte is looked at
        for (const Datapackage::Table &table : package.tables())
            m_bytes += times * package.sizeOf(table);
        for (const Datapackage::Table &table : package.tables()) {
            const auto device = package.read(table, [this](qint64 unpacked, qint64) {
                tell(unpacked);
                return m_take.goesOn();
            });
            if (!device)
                return device.error();
            m_before += (times - 1) * package.sizeOf(table);
            if (auto read = this->table(**device, table); !read)
                return read;
            m_before += package.sizeOf(table);
        }
        return {};
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
            if (!rows[i].isObject()) {
                leaveOut(int(i) + 1,
                         HsdsTableReaderText::tr("This is not a row of a table. It was left out."));
                continue;
            }
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
        qint64 given = 0;
        const DocumentSink takeAndTell = m_take.with([&](const QJsonObject &document) {
            const double share = double(++given) / double(m_joiner.services());
            m_tell(kReadingShare + share * (1 - kReadingShare));
            return m_take(document);
        });
        return m_joiner.give(takeAndTell);
    }

private:
    /// `bytes` of the present table are unpacked, or read.
    void tell(qint64 bytes) const {
        m_tell(kReadingShare * double(m_before + bytes) / double(qMax(m_bytes, qint64(1))));
    }

    Result<> table(QIODevice &device, const Datapackage::Table &table) {
        const auto format = findFormat(device);
        begin(table.file, table.name);
        if (!format) { // an empty table is no reason to stop
            device.size() == 0 ? tell(0, format.error().text) : leaveOut(0, format.error().text);
            return {};
        }
        Result<> done;
        const auto read = readCsv(
            device, *format,
            [&](const CsvRow &row) {
                done = this->row(row.line, row.cells);
                tell(device.pos());
                return bool(done);
            },
            [&](int line) {
                leaveOut(line, HsdsTableReaderText::tr(
                                   "A quotation mark is never closed. It was taken as a letter."));
            });
        if (m_shape.table == u"service"_s && isCutOff(device, m_cellsOfLast, m_shape.columns.size())) {
            m_take.tellIncomplete();
            tell(0, cutOffWords());
        }
        return done ? read : done;
    }

    void tell(int line, const QString &text) const { m_report.problems.add(line, text, m_fileName); }
    /// A service of an earlier file may be in it.
    void leaveOut(int line, const QString &text) const {
        m_take.tellUnreadable();
        tell(line, text);
    }

    void begin(const QString &file, const QString &name) {
        m_file = m_joiner.addFile(file);
        m_fileName = file;
        m_name = name;
        m_isHeading = true;
    }

    Result<> row(int line, const QStringList &given) {
        if (++m_rows % kTableRowsBetweenQuestions == 0 && !m_take.goesOn())
            return stoppedByPerson();
        QStringList cells = given;
        m_cellsOfLast = cells.size();
        if (cleanOfControls(cells))
            tell(line, HsdsTableReaderText::tr("Some signs in it cannot be shown. They were left out."));
        if (std::exchange(m_isHeading, false)) {
            m_shape = shapeOfTable(m_name, cells);
            m_joiner.begin(m_file, m_shape.table);
            const bool hasStatus =
                m_shape.table == u"organization"_s && m_shape.columns.contains(u"status"_s);
            if (hasStatus || maySayPrivate(cells))
                m_joiner.honourPrivate();
            if (m_shape.table == u"service"_s) {
                m_hasServices = true;
                if (!m_shape.columns.contains(u"organization_id"_s))
                    m_joiner.findOrganizationsByPlace();
            }
            return {};
        }
        if (cells.size() > m_shape.columns.size())
            tell(line,
                 HsdsTableReaderText::tr("This row has more cells than there are headings. They were kept."));
        for (const ShapedRow &shaped : shapeRow(m_shape, cells)) {
            if (auto added = m_joiner.addRow(m_file, line, shaped.table, shaped.cells); !added)
                return added;
        }
        return {};
    }

    const DocumentSink &m_take;
    HsdsReport &m_report;
    const TellShare &m_tell;
    TableJoiner m_joiner;
    HsdsTableShape m_shape;
    QString m_name, m_fileName;
    qint64 m_bytes = 0;  ///< of all that is to be unpacked and read
    qint64 m_before = 0; ///< of those of the tables before
    qint64 m_rows = 0;
    int m_file = 0;
    qsizetype m_cellsOfLast = 0;
    bool m_isHeading = true;
    bool m_hasServices = false;
};

} // namespace

Result<> readHsdsTables(const QString &path, const DocumentSink &take, HsdsReport &report,
                        const TellShare &tell) {
    const auto package = Datapackage::open(path);
    if (!package)
        return package.error();
    TableReading reading(take, report, tell);
    if (auto read = reading.package(**package); !read)
        return read;
    return reading.finish();
}

bool areTablesInJson(QIODevice &file) {
    if (file.size() > kLongestJson)
        return false;
    const QByteArray beginning = file.peek(kTableBeginning).trimmed();
    const qsizetype end = beginning.indexOf(':');
    return beginning.startsWith('{') && end > 0 && beginning.left(end).trimmed().endsWith(".csv\"");
}

Result<> readTablesInJson(QIODevice &file, const DocumentSink &take, HsdsReport &report,
                          const TellShare &tell) {
    QJsonParseError error;
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{
            ErrorKind::Invalid, HsdsTableReaderText::tr("This file is not written as JSON should be."), {}};
    TableReading reading(take, report, tell);
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (auto read = reading.rows(table.key(), table->toArray()); !read)
            return read;
    }
    return reading.finish();
}
