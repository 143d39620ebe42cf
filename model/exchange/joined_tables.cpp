// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/joined_tables.h"

#include "model/exchange/hsds_tables.h"

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
    if (const auto known = m_numbers.constFind(name); known != m_numbers.cend())
        return *known;
    const int number = int(m_tables.size());
    m_numbers.insert(name, number);
    JoinedTable &table = m_tables.emplace_back(JoinedTable{.name = name, .seed = seedOf(name)});
    table.isService = name == u"service"_s;
    table.isOrganization = name == u"organization"_s;
    table.isLocation = name == u"location"_s;
    table.isNamedByOthers = hsds::isNamedByOthers(name);
    table.mayStandAlone = mayStandAlone(name);
    for (const hsds::Inner &inner : hsds::innersOf(name))
        table.inners.push_back({m_spool.numberOf(inner.column), m_spool.numberOf(inner.key),
                                seedOf(inner.table), inner.table, jsonOf(inner.key)});
    return number;
}

const JoinedColumn &JoinedTables::column(int table, const QString &name) {
    JoinedTable &owner = (*this)[table];
    if (const auto known = owner.columns.constFind(name); known != owner.columns.cend())
        return *known;
    JoinedColumn column{.number = m_spool.numberOf(name)};
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
    return *owner.columns.insert(name, column);
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
