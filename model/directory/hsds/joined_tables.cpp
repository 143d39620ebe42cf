// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/joined_tables.h"

#include "model/directory/hsds/hsds_tables.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool mayStandAlone(const QString &table) {
    static const QSet<QString> tables{u"taxonomy_term"_s, u"taxonomy"_s, u"unit"_s,
                                      u"meta_table_description"_s, u"program"_s};
    return tables.contains(table) || !hsds::tableSpec(table);
}

} // namespace

quint64 seedOf(const QString &table) {
    return qHash(table, 7);
}

quint64 linkKey(quint64 seed, std::string_view id) {
    return qHashBits(id.data(), id.size(), seed);
}

int JoinedTables::numberOf(const QString &name) {
    if (m_last >= 0 && (*this)[m_last].name == name) // most rows follow one of the same table
        return m_last;
    if (const auto known = m_numbers.constFind(name); known != m_numbers.cend())
        return m_last = *known;
    const int number = m_last = int(m_tables.size());
    m_numbers.insert(name, number);
    JoinedTable &table = m_tables.emplace_back(JoinedTable{.name = name, .seed = seedOf(name)});
    table.isService = name == u"service"_s;
    table.isOrganization = name == u"organization"_s;
    table.isLocation = name == u"location"_s;
    table.isNamedByOthers = hsds::isNamedByOthers(name);
    table.mayStandAlone = mayStandAlone(name);
    table.parentTable = hsds::columnOfParentTable(name);
    for (const hsds::Inner &inner : hsds::innersOf(name))
        table.inners.push_back({m_spool.numberOf(inner.column), m_spool.numberOf(inner.key),
                                seedOf(inner.table), inner.table, jsonOf(inner.key)});
    return number;
}

/// The cells of all rows stand in one order.
const JoinedColumn &JoinedTables::column(int table, const QString &name) {
    JoinedTable &owner = (*this)[table];
    std::size_t place = owner.next;
    if (place >= owner.columns.size() || owner.columns[place].name != name) {
        const auto known = owner.places.constFind(name);
        place = known != owner.places.cend() ? *known : addColumn(owner, name);
    }
    owner.next = place + 1;
    return owner.columns[place];
}

std::size_t JoinedTables::addColumn(JoinedTable &owner, const QString &name) {
    JoinedColumn column{.name = name, .number = m_spool.numberOf(name)};
    column.isId = column.number == m_id;
    if (const QString parent = hsds::parentOf(owner.name, name); !parent.isEmpty()) {
        column.parent = parent == u"any"_s ? JoinedColumn::Parent::Any : JoinedColumn::Parent::Table;
        column.parentSeed = seedOf(parent);
    }
    for (const JoinedInner &inner : owner.inners) {
        if (inner.column != column.number)
            continue;
        column.isInner = true;
        column.innerSeed = inner.seed;
        column.namesPlace = inner.table == u"location"_s;
    }
    owner.columns.push_back(column);
    owner.places.insert(name, owner.columns.size() - 1);
    return owner.columns.size() - 1;
}

const JoinedChild &JoinedTables::child(int parent, int child) {
    std::map<int, JoinedChild> &children = (*this)[parent].children;
    if (const auto known = children.find(child); known != children.end())
        return known->second;
    const QString &childName = (*this)[child].name, &parentName = (*this)[parent].name;
    return children
        .emplace(child, JoinedChild{m_spool.numberOf(hsds::columnOfParent(childName, parentName)),
                                    jsonOf(hsds::keyOf(parentName, childName))})
        .first->second;
}
