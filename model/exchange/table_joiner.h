// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"
#include "model/exchange/hsds_reader.h"
#include "model/exchange/hsds_tables.h"
#include "model/exchange/row_spool.h"

#include <QHash>
#include <QSet>

/// Joins the tables of one source into HSDS 3.1 documents: rows are put on the disk as they come, and of
/// each only some bytes stay in memory, so that a service and all that lies in it are read back alone.
class TableJoiner {
public:
    explicit TableJoiner(HsdsReport &report) : m_report(report) {}
    Q_DISABLE_COPY_MOVE(TableJoiner)

    /// A file of the source, under the name by which problems are told. Gives its number.
    int addFile(const QString &name);
    Result<> addRow(int file, int line, const QString &table, const QJsonObject &cells);
    /// Services of a table that does not tell whose they are belong to those of their places.
    void findOrganizationsByPlace() { m_findsOrganizations = true; }

    /// After the last row. Tells which links lead to nothing.
    Result<> seal();
    Result<> give(const TakeDocument &take);

private:
    struct Link {
        quint64 key;
        quint32 row;
        friend bool operator<(const Link &a, const Link &b) {
            return a.key != b.key ? a.key < b.key : a.row < b.row;
        }
    };
    using Links = std::vector<Link>;
    struct Row {
        QString table;
        int line = 0;
        QString file;
        QJsonObject cells;
    };

    Row row(quint32 number) const;
    void tell(const Row &row, const QString &text);
    void index(quint32 number, const QString &table, const QJsonObject &cells);
    void tellLostLinks();
    bool isRepeated(quint32 service, const QString &id) const;
    std::optional<quint32> find(const QString &table, const QString &id) const;

    QJsonObject build(quint32 number, int depth);
    void addChildren(QJsonObject &object, const QString &table, const QString &id, int depth);
    void addChildrenOf(QJsonObject &object, const QString &table, const QString &parent, const QString &id,
                       int depth);
    void addInners(QJsonObject &object, const QString &table, int depth);
    void addOrganizationOfPlace(QJsonObject &service);
    void addEligibility(QJsonObject &service);
    QJsonObject organization(quint32 number, int depth);
    Result<> giveService(quint32 number, const TakeDocument &take);
    Result<> giveRest(const TakeDocument &take);

    HsdsReport &m_report;
    RowSpool m_spool;
    QStringList m_files;
    QStringList m_tables;
    QHash<QString, int> m_tableNumbers;
    std::vector<quint32> m_services;
    std::vector<quint32> m_organizations;
    Links m_ids;             ///< rows by table and id
    Links m_parents;         ///< rows by the table and id of what they lie in
    Links m_loose;           ///< rows by the id of what they lie in, whatever table that is of
    Links m_inners;          ///< rows by the table and id of what lies in them
    std::vector<bool> m_used;
    QSet<quint64> m_placed; ///< locations where a service is offered
    QHash<quint32, QJsonObject> m_known; ///< organizations that were built, the last ones
    int m_parts = 0;         ///< of the document that is being built
    bool m_findsOrganizations = false;
};
