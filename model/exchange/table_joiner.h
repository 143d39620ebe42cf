// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/exchange/hsds_reader.h"
#include "model/exchange/hsds_tables.h"
#include "model/exchange/row_links.h"
#include "model/exchange/row_spool.h"
#include "model/exchange/table_cells.h"

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
    Result<> addRow(int file, int line, const QString &table, const TableCells &cells);
    /// Services of a table that does not tell whose they are belong to those of their places.
    void findOrganizationsByPlace() { m_findsOrganizations = true; }

    /// After the last row. Tells which links lead to nothing.
    Result<> seal();
    Result<> give(const TakeDocument &take);

private:
    /// Parts of one object by their keys: the text of a list without its brackets.
    using Parts = std::vector<std::pair<QString, QByteArray>>;

    SpooledRow row(quint32 number) const { return m_spool.row(number); }
    const QString &tableOf(const SpooledRow &row) const;
    void tell(quint32 number, const QString &text);
    void index(quint32 number, const QString &table, const SpooledRow &row);
    void tellLostLinks();
    bool isRepeated(quint32 service, const QByteArray &id) const;
    std::optional<quint32> find(const QString &table, const QByteArray &id) const;

    QByteArray build(quint32 number, int depth, const QString &without = {});
    void addChildrenOf(Parts &parts, const QString &table, const QString &parent, const QByteArray &id,
                       int depth);
    QByteArray inner(const QString &table, quint32 number, int depth);
    void addOrganizationOfPlace(QJsonObject &service);
    void addEligibility(QJsonObject &service);
    QByteArray organization(quint32 number, int depth);
    Result<> giveService(quint32 number, const TakeDocument &take);
    Result<> giveRest(const TakeDocument &take);

    HsdsReport &m_report;
    RowSpool m_spool;
    QStringList m_files;
    QStringList m_tables;
    QHash<QString, int> m_tableNumbers;
    std::vector<quint32> m_services;
    std::vector<quint32> m_organizations;
    RowLinks m_ids;     ///< rows by table and id
    RowLinks m_parents; ///< rows by the table and id of what they lie in
    RowLinks m_loose;   ///< rows by the id of what they lie in, whatever table that is of
    RowLinks m_inners;  ///< rows by the table and id of what lies in them
    std::vector<bool> m_used;
    QSet<quint64> m_placed;             ///< locations where a service is offered
    QHash<quint32, QByteArray> m_known; ///< organizations that were built, the last ones
    int m_parts = 0;                    ///< of the document that is being built
    bool m_findsOrganizations = false;
};
