// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/table_ids.h"

#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A source that says something else of one record each time would cost more and more.
constexpr std::size_t kMostScopesTried = 16;
constexpr int kAnyScope = -1;

quint64 recordKey(int scope, const QString &table, const QString &id) {
    return qHashMulti(7, scope, table, id);
}

} // namespace

/// Two services are never one, not even when they say the same.
bool TableIds::fits(int scope, const QList<Record> &records) const {
    return std::all_of(records.begin(), records.end(), [&](const Record &record) {
        const auto known = m_contents.constFind(recordKey(scope, record.table, record.id));
        return known == m_contents.cend() || (*known == record.content && record.table != u"service"_s);
    });
}

int TableIds::scopeOf(const SourceId &source, const QList<Record> &records) {
    std::vector<int> &scopes = m_scopesOf[source];
    const std::size_t tried = std::min(scopes.size(), kMostScopesTried);
    const auto end = scopes.begin() + std::ptrdiff_t(tried);
    const auto found = std::find_if(scopes.begin(), end, [&](int scope) { return fits(scope, records); });
    if (found != end)
        return *found;
    const int scope = int(m_scopes.size());
    m_scopes.push_back({source, int(scopes.size())});
    scopes.push_back(scope);
    return scope;
}

bool TableIds::add(int scope, const Record &record) {
    const qsizetype before = m_contents.size();
    m_contents.insert(recordKey(scope, record.table, record.id), record.content);
    return m_contents.size() > before;
}

void TableIds::claim(int scope, const QString &table, const QString &id) {
    const quint64 key = recordKey(kAnyScope, table, id);
    m_owners.insert(key, std::min(scope, m_owners.value(key, scope)));
}

/// A record may name one of its source that lies in another scope of that.
int TableIds::holder(int scope, const QString &table, const QString &id) const {
    if (m_contents.contains(recordKey(scope, table, id)))
        return scope;
    const std::vector<int> &others = *m_scopesOf.constFind(m_scopes[std::size_t(scope)].source);
    const auto end = others.begin() + std::ptrdiff_t(std::min(others.size(), kMostScopesTried));
    const auto found = std::find_if(
        others.begin(), end, [&](int other) { return m_contents.contains(recordKey(other, table, id)); });
    return found == end ? scope : *found;
}

bool TableIds::isThere(int scope, const QString &table, const QString &id) const {
    return m_contents.contains(recordKey(holder(scope, table, id), table, id));
}

bool TableIds::isShared(int scope, const QString &table, const QString &id) const {
    const int holder = this->holder(scope, table, id);
    const int owner = m_owners.value(recordKey(kAnyScope, table, id), holder);
    const quint64 key = recordKey(holder, table, id);
    const auto content = m_contents.constFind(key);
    return owner < holder && table != u"service"_s && content != m_contents.cend() &&
           !m_apart.contains(key) && m_contents.value(recordKey(owner, table, id)) == *content;
}

bool TableIds::standApart(int scope, const QString &table, const QString &id) {
    if (!isShared(scope, table, id))
        return false;
    m_apart.insert(recordKey(holder(scope, table, id), table, id));
    return true;
}

QString TableIds::written(int scope, const QString &table, const QString &id) const {
    const auto owner = m_owners.constFind(recordKey(kAnyScope, table, id));
    if (owner == m_owners.cend())
        return id;
    const int holder = this->holder(scope, table, id);
    if (*owner == holder || isShared(holder, table, id))
        return id;
    const Scope &of = m_scopes[std::size_t(holder)];
    return idApart(of.source, of.number, table, id);
}

QString idApart(const SourceId &source, int number, const QString &table, const QString &id) {
    return QUuid::createUuidV5(source ? source->uuid() : QUuid(), u"%1/%2/%3"_s.arg(number).arg(table, id))
        .toString(QUuid::WithoutBraces);
}
