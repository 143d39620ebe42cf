// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/row_spool.h"

#include <QHash>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

/// What a column means for how rows hang together.
struct JoinedColumn {
    enum class Parent { None, Table, Any };

    QString name = {};
    quint32 number = 0; ///< in the spool
    bool isId = false;
    Parent parent = Parent::None; ///< where the row lies, by what the column names
    quint64 parentSeed = 0;       ///< of the table of that
    bool isInner = false;         ///< it names what lies in the row
    bool namesPlace = false;
    quint64 innerSeed = 0;
};

/// What rows of one table name by its id and JSON holds inside of them.
struct JoinedInner {
    quint32 column = 0;
    quint32 key = 0;
    quint64 seed = 0; ///< of its table
    QString table = {};
    std::string keyAsJson = {};
};

/// How rows of a table lie in those of another.
struct JoinedChild {
    quint32 column = 0; ///< of the child, naming its parent
    std::string keyAsJson = {};
};

/// All that is known of a table as such, looked up once and not for each of its rows.
struct JoinedTable {
    QString name = {};
    quint64 seed = 0; ///< for the hashes of its ids
    bool isService = false;
    bool isOrganization = false;
    bool isLocation = false;
    bool isNamedByOthers = false;
    QString parentTable = {};   ///< the column that says in which table its rows lie
    bool mayStandAlone = false; ///< what only names other records, or is about the file itself
    std::vector<JoinedInner> inners = {};
    std::deque<JoinedColumn> columns = {};
    QHash<QString, std::size_t> places = {};  ///< of the columns
    std::size_t next = 0;                     ///< where the column that is asked for next mostly is
    std::map<int, JoinedChild> children = {}; ///< by the numbers of their tables
};

/// The tables of one source by numbers.
class JoinedTables {
public:
    explicit JoinedTables(RowSpool &spool) : m_spool(spool), m_id(spool.numberOf(u"id"_s)) {}
    Q_DISABLE_COPY_MOVE(JoinedTables)

    int numberOf(const QString &name);
    JoinedTable &operator[](int number) { return m_tables[std::size_t(number)]; }
    const JoinedTable &operator[](int number) const { return m_tables[std::size_t(number)]; }
    const JoinedColumn &column(int table, const QString &name);
    const JoinedChild &child(int parent, int child);
    quint32 id() const { return m_id; } ///< the column of ids

private:
    std::size_t addColumn(JoinedTable &table, const QString &name);

    RowSpool &m_spool;
    quint32 m_id;
    std::deque<JoinedTable> m_tables;
    QHash<QString, int> m_numbers;
    int m_last = -1; ///< the table that was asked for
};

/// For the tables of ids.
quint64 seedOf(const QString &table);
/// The key of an id as JSON, in the table with this seed.
quint64 linkKey(quint64 seed, std::string_view id);
