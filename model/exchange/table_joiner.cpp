// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table_joiner.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_document.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableJoiner)
};

constexpr int kDeepest = 7; ///< a service, its place, a contact, its phone, a language, its attribute, a term
constexpr int kMostParts = 20'000; ///< of one service; a hostile file could make them without end
constexpr qsizetype kOrganizationsKept = 500;
constexpr int kRowsBetweenQuestions = 1000;

quint64 keyOf(const QString &table, const QString &id) {
    return qHash(id, qHash(table, 7));
}

/// The rows under one key, in the order in which they came.
template <typename Links>
auto rangeOf(const Links &links, quint64 key) {
    using Link = typename Links::value_type;
    const auto first = std::lower_bound(links.begin(), links.end(), Link{key, 0});
    auto last = first;
    while (last != links.end() && last->key == key)
        ++last;
    return std::pair(first, last);
}

QString idOf(const QJsonObject &cells) {
    const QString id = hsds::text(cells, u"id"_s);
    return id.trimmed().isEmpty() ? QString() : id;
}

/// What only names other records, or is about the file itself, may be used by nothing.
bool mayStandAlone(const QString &table) {
    static const QSet<QString> tables{u"taxonomy_term"_s, u"taxonomy"_s, u"unit"_s,
                                      u"meta_table_description"_s, u"program"_s};
    return tables.contains(table) || !hsds::tableSpec(table);
}

} // namespace

int TableJoiner::addFile(const QString &name) {
    m_files.append(name);
    return int(m_files.size()) - 1;
}

Result<> TableJoiner::addRow(int file, int line, const QString &table, const QJsonObject &cells) {
    auto known = m_tableNumbers.constFind(table);
    if (known == m_tableNumbers.cend()) {
        known = m_tableNumbers.insert(table, int(m_tables.size()));
        m_tables.append(table);
    }
    index(quint32(m_spool.count()), table, cells);
    return m_spool.add({*known * 4096 + file, line, cells});
}

void TableJoiner::index(quint32 number, const QString &table, const QJsonObject &cells) {
    if (table == u"service"_s)
        m_services.push_back(number);
    if (table == u"organization"_s)
        m_organizations.push_back(number);
    if (const QString id = idOf(cells); !id.isEmpty() && hsds::isNamedByOthers(table))
        m_ids.push_back({keyOf(table, id), number});
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!cell.key().endsWith(u"_id"_s))
            continue;
        const QString id = hsds::text(cells, cell.key());
        const QString parent = hsds::parentOf(table, cell.key());
        if (!parent.isEmpty())
            (parent == u"any"_s ? m_loose : m_parents).push_back({keyOf(parent, id), number});
    }
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        if (const QString id = hsds::text(cells, inner.column); !id.isEmpty())
            m_inners.push_back({keyOf(inner.table, id), number});
        if (inner.table == u"location"_s)
            m_placed.insert(keyOf(u"location"_s, hsds::text(cells, inner.column)));
    }
}

TableJoiner::Row TableJoiner::row(quint32 number) const {
    const SpooledRow spooled = m_spool.row(number);
    return {m_tables.value(spooled.table / 4096), spooled.line, m_files.value(spooled.table % 4096),
            spooled.cells};
}

void TableJoiner::tell(const Row &row, const QString &text) {
    m_report.problems.add(row.line, text, row.file);
}

Result<> TableJoiner::seal() {
    if (auto sealed = m_spool.seal(); !sealed)
        return sealed;
    for (Links *links : {&m_ids, &m_parents, &m_loose, &m_inners})
        std::sort(links->begin(), links->end());
    m_used.resize(std::size_t(m_spool.count()));
    tellLostLinks();
    return {};
}

void TableJoiner::tellLostLinks() {
    std::vector<quint32> lost;
    for (const Links *links : {&m_parents, &m_inners}) {
        auto id = m_ids.cbegin();
        for (const Link &link : *links) {
            while (id != m_ids.cend() && id->key < link.key)
                ++id;
            if (id == m_ids.cend() || id->key != link.key)
                lost.push_back(link.row);
        }
    }
    std::sort(lost.begin(), lost.end());
    for (const quint32 number : lost)
        tell(row(number), Text::tr("It names a record that is not there. The name was kept."));
}

std::optional<quint32> TableJoiner::find(const QString &table, const QString &id) const {
    const auto [first, last] = rangeOf(m_ids, keyOf(table, id));
    for (auto link = first; link != last; ++link) {
        const Row found = row(link->row);
        if (found.table == table && hsds::text(found.cells, u"id"_s) == id)
            return link->row;
    }
    return {};
}

bool TableJoiner::isRepeated(quint32 service, const QString &id) const {
    const auto [first, last] = rangeOf(m_ids, keyOf(u"service"_s, id));
    return last - first > 1 && find(u"service"_s, id) != service;
}

void TableJoiner::addChildrenOf(QJsonObject &object, const QString &table, const QString &parent,
                                const QString &id, int depth) {
    const auto [first, last] = rangeOf(parent == table ? m_parents : m_loose, keyOf(parent, id));
    QHash<QString, QJsonArray> parts;
    for (auto link = first; link != last && m_parts < kMostParts; ++link) {
        const Row child = row(link->row);
        const QString column = hsds::columnOfParent(child.table, table);
        if (hsds::text(child.cells, column) != id)
            continue;
        const bool isPlaced =
            child.table == u"location"_s && m_placed.contains(keyOf(child.table, idOf(child.cells)));
        if (isPlaced)
            continue;
        QJsonObject part = build(link->row, depth + 1);
        part.remove(column);
        parts[hsds::keyOf(table, child.table)].append(part);
    }
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        object.insert(part.key(), *part);
}

void TableJoiner::addChildren(QJsonObject &object, const QString &table, const QString &id, int depth) {
    addChildrenOf(object, table, table, id, depth);
    addChildrenOf(object, table, u"any"_s, id, depth);
}

void TableJoiner::addInners(QJsonObject &object, const QString &table, int depth) {
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        const QString id = hsds::text(object, inner.column);
        const auto found = id.isEmpty() ? std::nullopt : find(inner.table, id);
        if (!found || object.contains(inner.key))
            continue;
        object.remove(inner.column);
        object.insert(inner.key, inner.table == u"organization"_s ? organization(*found, depth + 1)
                                                                  : build(*found, depth + 1));
    }
}

QJsonObject TableJoiner::build(quint32 number, int depth) {
    m_used[number] = true;
    ++m_parts;
    Row row = this->row(number);
    const QString id = idOf(row.cells);
    if (depth < kDeepest && !id.isEmpty())
        addChildren(row.cells, row.table, id, depth);
    if (depth < kDeepest)
        addInners(row.cells, row.table, depth);
    return row.cells;
}

/// Many services share one.
QJsonObject TableJoiner::organization(quint32 number, int depth) {
    if (const auto known = m_known.constFind(number); known != m_known.cend())
        return *known;
    if (m_known.size() >= kOrganizationsKept)
        m_known.clear();
    return *m_known.insert(number, build(number, depth));
}

void TableJoiner::addOrganizationOfPlace(QJsonObject &service) {
    if (service.contains(u"organization"_s) || service.contains(u"organization_id"_s))
        return;
    for (const QJsonValue &value : service.value(u"service_at_locations"_s).toArray()) {
        const QJsonObject location = value[u"location"_s].toObject();
        const QString id = hsds::text(location, u"organization_id"_s);
        if (const auto found = id.isEmpty() ? std::nullopt : find(u"organization"_s, id)) {
            service.insert(u"organization"_s, organization(*found, 1));
            return;
        }
    }
}

/// Up to 2.0 it was a table of its own.
void TableJoiner::addEligibility(QJsonObject &service) {
    if (service.contains(u"eligibility_description"_s))
        return;
    QStringList lines;
    for (const QJsonValue &value : service.value(u"eligibility"_s).toArray())
        lines += hsds::text(value.toObject(), u"eligibility"_s);
    lines.removeAll(QString());
    if (!lines.isEmpty())
        service.insert(u"eligibility_description"_s, lines.join(u'\n'));
}

Result<> TableJoiner::giveService(quint32 number, const TakeDocument &take) {
    m_parts = 0;
    QJsonObject service = build(number, 0);
    const Row row = this->row(number);
    if (m_parts >= kMostParts)
        tell(row, Text::tr("Too much belongs to this service. The rest was kept for saving as tables."));
    if (m_findsOrganizations)
        addOrganizationOfPlace(service);
    addEligibility(service);
    ++m_report.services;
    if (idOf(service).isEmpty())
        tell(row,
             Text::tr("It has no id. It was kept, and is known again only while nothing in it changes."));
    else if (isRepeated(number, idOf(service)))
        tell(row, Text::tr("Its id was there before in this file. Each was kept."));
    if (hsds::text(service, u"name"_s).trimmed().isEmpty())
        tell(row, Text::tr("It has no name. It was kept."));
    if (readStatus(service) == ServiceStatus::Unknown)
        tell(row, Text::tr("It does not say whether it is active. It was kept."));
    return take(service);
}

/// An organization without services is kept as one; other rows that are nowhere as they stand.
Result<> TableJoiner::giveRest(const TakeDocument &take) {
    for (const quint32 number : m_organizations) {
        if (m_used[number])
            continue;
        m_parts = 0;
        const QJsonObject document = build(number, 0);
        if (auto taken = take.rest({u"organization"_s, row(number).line, document}); !taken)
            return taken;
    }
    for (quint32 number = 0; number < m_used.size(); ++number) {
        if (m_used[number])
            continue;
        const Row row = this->row(number);
        if (!mayStandAlone(row.table))
            tell(row, Text::tr("It belongs to no service that is there. It was kept for saving as tables."));
        if (auto taken = take.rest({row.table, row.line, row.cells}); !taken)
            return taken;
    }
    return {};
}

Result<> TableJoiner::give(const TakeDocument &take) {
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        if (i % kRowsBetweenQuestions == 0 && !take.isWanted())
            return stoppedByPerson();
        if (auto given = giveService(m_services[i], take); !given)
            return given;
    }
    return giveRest(take);
}
