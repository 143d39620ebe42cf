// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/directory/hsds/hsds_report.h"
#include "model/directory/hsds/joined_tables.h"
#include "model/directory/hsds/table_splitter.h"
#include "model/files/row_index.h"
#include "model/files/table_cells.h"

#include <QHash>
#include <QSet>

/// Joins the tables of one source into HSDS 3.1 documents: rows are put on the disk as they come, and of
/// each only some bytes stay in memory, so that a service and all that lies in it are read back alone. The
/// text of its document is put together from those of its rows.
class TableJoiner {
public:
    explicit TableJoiner(HsdsReport &report) : m_report(report) {}
    Q_DISABLE_COPY_MOVE(TableJoiner)

    /// A file of the source, under the name by which problems are told. Gives its number.
    int addFile(const QString &name);
    /// That the file is that table, also when there is no row in it.
    void begin(int file, const QString &table);
    Result<> addRow(int file, int line, const QString &table, const TableCells &cells);
    /// Services of a table that does not tell whose they are belong to those of their places.
    void findOrganizationsByPlace() { m_findsOrganizations = true; }

    /// Some columns say that what they are about is private.
    void honourPrivate() { m_maySayPrivate = true; }

    /// After the last row. Tells which links lead to nothing.
    Result<> seal();
    qint64 services() const { return qint64(m_services.size()); }
    Result<> give(const DocumentSink &take);

private:
    /// A row of the spool, and which one it is.
    struct Row {
        quint32 number = 0;
        SpooledRow spooled = {};
    };
    /// Parts of one object by their keys: the text of a list without its brackets.
    using Parts = std::vector<std::pair<const std::string *, std::string>>;

    Row row(quint32 number) const { return {number, m_spool.row(number)}; }
    int tableOf(const SpooledRow &row) const;
    std::string_view idOf(const SpooledRow &row) const;
    QJsonObject idsOfSource(const SpooledRow &row) const;
    QString fileOf(const Row &row) const;
    void tell(const Row &row, const QString &text);
    void tellHidden(const Row &row, const QJsonObject &record);
    Result<> giveAlone(const Row &row, const QString &table, const QJsonObject &record,
                       const DocumentSink &take);
    void index(quint32 number, const JoinedTable &table, const JoinedColumn &column, std::string_view value,
               const QString &parentTable);
    bool liesIn(int table, std::string_view id) const;
    void tellLostLinks();
    void tellLostLink(const Row &row, quint64 key);
    bool isRepeated(quint32 service, std::string_view id) const;
    std::optional<Row> find(const QString &table, quint64 seed, std::string_view id) const;

    std::string build(const Row &row, int depth, std::optional<quint32> without = {});
    void addCells(std::string &json, const SpooledRow &row, const QVarLengthArray<quint32, 4> &without) const;
    void addChildrenOf(Parts &parts, int table, RowIndex::Range children, std::string_view id, int depth);
    std::string inner(const JoinedInner &inner, const Row &row, int depth);
    void addOrganizationOfPlace(QJsonObject &service);
    void addEligibility(QJsonObject &service);
    const std::string &organization(const Row &row, int depth);
    void tellOddities(const Row &row, const QJsonObject &service);
    Result<> giveService(quint32 number, const DocumentSink &take);
    Result<> giveRest(const DocumentSink &take);

    HsdsReport &m_report;
    RowSpool m_spool;
    JoinedTables m_tables{m_spool};
    const quint32 m_idsOfSource = m_spool.numberOf(QLatin1String(kIdsOfSource));
    QStringList m_files;
    QHash<QString, QString> m_fileOfTable; ///< the first
    std::vector<quint32> m_services;
    std::vector<quint32> m_organizations;
    RowIndex m_ids;     ///< rows by table and id
    RowIndex m_parents; ///< rows by the table and id of what they lie in
    RowIndex m_linked;  ///< the same of rows that may lie in any table and say in which
    RowIndex m_loose;   ///< rows by the id of what they lie in, where they don't say of which table that is
    RowIndex m_inners;  ///< rows by the table and id of what lies in them
    std::vector<bool> m_used;
    QSet<quint64> m_placed;              ///< locations where a service is offered
    QHash<quint32, std::string> m_known; ///< organizations that were built, the last ones
    int m_parts = 0;                     ///< of the document that is being built
    bool m_findsOrganizations = false;
    bool m_maySayPrivate = false;
};
