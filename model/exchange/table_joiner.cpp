// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table_joiner.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_document.h"

#include <QCoreApplication>
#include <QJsonDocument>
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
constexpr int kMostFiles = 4096;

quint64 keyOf(const QString &table, const QByteArray &id) {
    return qHash(id, qHash(table, 7));
}

/// As JSON; empty for a blank one, by which nobody can name the row.
QByteArray idOf(const SpooledRow &row) {
    const QByteArray id = row.value(u"id"_s);
    return id.mid(1, id.size() - 2).trimmed().isEmpty() ? QByteArray() : id;
}

QJsonObject objectOf(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
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

Result<> TableJoiner::addRow(int file, int line, const QString &table, const TableCells &cells) {
    auto known = m_tableNumbers.constFind(table);
    if (known == m_tableNumbers.cend()) {
        known = m_tableNumbers.insert(table, int(m_tables.size()));
        m_tables.append(table);
    }
    SpooledRow row{.table = *known * kMostFiles + file, .line = line};
    for (const TableCell &cell : cells)
        row.cells.append({cell.column, cell.isNumber ? cell.text.toLatin1() : jsonOf(cell.text)});
    index(quint32(m_spool.count()), table, row);
    return m_spool.add(row);
}

void TableJoiner::index(quint32 number, const QString &table, const SpooledRow &row) {
    if (table == u"service"_s)
        m_services.push_back(number);
    if (table == u"organization"_s)
        m_organizations.push_back(number);
    if (const QByteArray id = idOf(row); !id.isEmpty() && hsds::isNamedByOthers(table))
        m_ids.add(keyOf(table, id), number);
    for (const JsonCell &cell : row.cells) {
        if (!cell.column.endsWith(u"_id"_s))
            continue;
        const QString parent = hsds::parentOf(table, cell.column);
        if (!parent.isEmpty())
            (parent == u"any"_s ? m_loose : m_parents).add(keyOf(parent, cell.value), number);
    }
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        const QByteArray id = row.value(inner.column);
        if (!id.isEmpty())
            m_inners.add(keyOf(inner.table, id), number);
        if (inner.table == u"location"_s)
            m_placed.insert(keyOf(u"location"_s, id));
    }
}

const QString &TableJoiner::tableOf(const SpooledRow &row) const {
    return m_tables[row.table / kMostFiles];
}

void TableJoiner::tell(quint32 number, const QString &text) {
    const SpooledRow row = this->row(number);
    m_report.problems.add(row.line, text, m_files.value(row.table % kMostFiles));
}

Result<> TableJoiner::seal() {
    if (auto sealed = m_spool.seal(); !sealed)
        return sealed;
    for (RowLinks *links : {&m_ids, &m_parents, &m_loose, &m_inners})
        links->sort();
    m_used.resize(std::size_t(m_spool.count()));
    tellLostLinks();
    return {};
}

void TableJoiner::tellLostLinks() {
    std::vector<quint32> lost;
    for (const RowLinks *links : {&m_parents, &m_inners}) {
        auto id = m_ids.begin();
        for (const RowLinks::Link &link : *links) {
            while (id != m_ids.end() && id->key < link.key)
                ++id;
            if (id == m_ids.end() || id->key != link.key)
                lost.push_back(link.row);
        }
    }
    std::sort(lost.begin(), lost.end());
    for (const quint32 number : lost)
        tell(number, Text::tr("It names a record that is not there. The name was kept."));
}

std::optional<quint32> TableJoiner::find(const QString &table, const QByteArray &id) const {
    const auto [first, last] = m_ids.of(keyOf(table, id));
    for (auto link = first; link != last; ++link) {
        const SpooledRow found = row(link->row);
        if (tableOf(found) == table && found.value(u"id"_s) == id)
            return link->row;
    }
    return {};
}

bool TableJoiner::isRepeated(quint32 service, const QByteArray &id) const {
    const auto [first, last] = m_ids.of(keyOf(u"service"_s, id));
    return last - first > 1 && find(u"service"_s, id) != service;
}

/// `parent` is the table, or "any" for rows that do not say of which table they lie in a row.
void TableJoiner::addChildrenOf(Parts &parts, const QString &table, const QString &parent,
                                const QByteArray &id, int depth) {
    const auto [first, last] = (parent == table ? m_parents : m_loose).of(keyOf(parent, id));
    for (auto link = first; link != last && m_parts < kMostParts; ++link) {
        const SpooledRow child = row(link->row);
        const QString &childTable = tableOf(child);
        const QString column = hsds::columnOfParent(childTable, table);
        if (child.value(column) != id)
            continue;
        if (childTable == u"location"_s && m_placed.contains(keyOf(childTable, idOf(child))))
            continue;
        const QString key = hsds::keyOf(table, childTable);
        auto part = std::find_if(parts.begin(), parts.end(), [&](const auto &p) { return p.first == key; });
        if (part == parts.end())
            part = parts.insert(part, {key, {}});
        if (!part->second.isEmpty())
            part->second += ',';
        part->second += build(link->row, depth + 1, column);
    }
}

/// The text of an object: the cells of its row, what they name, and what lies in it. The last of two members
/// with one name counts.
QByteArray TableJoiner::build(quint32 number, int depth, const QString &without) {
    m_used[number] = true;
    ++m_parts;
    const SpooledRow row = this->row(number);
    const QString &table = tableOf(row);
    const QByteArray id = idOf(row);
    Parts parts;
    if (depth < kDeepest && !id.isEmpty()) {
        addChildrenOf(parts, table, table, id, depth);
        addChildrenOf(parts, table, u"any"_s, id, depth);
    }
    QByteArray json = "{";
    QStringList named{without};
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        const QByteArray innerId = depth < kDeepest ? row.value(inner.column) : QByteArray();
        const auto found = innerId.isEmpty() ? std::nullopt : find(inner.table, innerId);
        if (!found || !row.value(inner.key).isEmpty())
            continue;
        named.append(inner.column);
        addMember(json, jsonOf(inner.key), this->inner(inner.table, *found, depth + 1));
    }
    for (const JsonCell &cell : row.cells) {
        if (!named.contains(cell.column))
            addMember(json, cell.key, cell.value);
    }
    for (const auto &[key, list] : parts)
        addMember(json, jsonOf(key), '[' + list + ']');
    return json += '}';
}

QByteArray TableJoiner::inner(const QString &table, quint32 number, int depth) {
    return table == u"organization"_s ? organization(number, depth) : build(number, depth);
}

/// Many services share one.
QByteArray TableJoiner::organization(quint32 number, int depth) {
    if (const auto known = m_known.constFind(number); known != m_known.cend())
        return *known;
    if (m_known.size() >= kOrganizationsKept)
        m_known.clear();
    return *m_known.insert(number, build(number, depth));
}

void TableJoiner::addOrganizationOfPlace(QJsonObject &service) {
    if (service.contains(u"organization"_s) || service.contains(u"organization_id"_s))
        return;
    for (const QJsonValue value : service.value(u"service_at_locations"_s).toArray()) {
        const QJsonObject location = value[u"location"_s].toObject();
        const QString id = hsds::text(location, u"organization_id"_s);
        if (const auto found = id.isEmpty() ? std::nullopt : find(u"organization"_s, jsonOf(id))) {
            service.insert(u"organization"_s, objectOf(organization(*found, 1)));
            return;
        }
    }
}

/// Up to 2.0 it was a table of its own.
void TableJoiner::addEligibility(QJsonObject &service) {
    if (service.contains(u"eligibility_description"_s))
        return;
    QStringList lines;
    for (const QJsonValue value : service.value(u"eligibility"_s).toArray())
        lines += hsds::text(value.toObject(), u"eligibility"_s);
    lines.removeAll(QString());
    if (!lines.isEmpty())
        service.insert(u"eligibility_description"_s, lines.join(u'\n'));
}

Result<> TableJoiner::giveService(quint32 number, const TakeDocument &take) {
    m_parts = 0;
    QJsonObject service = objectOf(build(number, 0));
    if (m_parts >= kMostParts)
        tell(number, Text::tr("Too much belongs to this service. The rest was kept for saving as tables."));
    if (m_findsOrganizations)
        addOrganizationOfPlace(service);
    addEligibility(service);
    ++m_report.services;
    const QString id = hsds::text(service, u"id"_s);
    if (id.trimmed().isEmpty())
        tell(number,
             Text::tr("It has no id. It was kept, and is known again only while nothing in it changes."));
    else if (isRepeated(number, jsonOf(id)))
        tell(number, Text::tr("Its id was there before in this file. Each was kept."));
    if (hsds::text(service, u"name"_s).trimmed().isEmpty())
        tell(number, Text::tr("It has no name. It was kept."));
    if (readStatus(service) == ServiceStatus::Unknown)
        tell(number, Text::tr("It does not say whether it is active. It was kept."));
    return take(service);
}

/// An organization without services is kept as one; other rows that are nowhere as they stand.
Result<> TableJoiner::giveRest(const TakeDocument &take) {
    for (const quint32 number : m_organizations) {
        if (m_used[number])
            continue;
        m_parts = 0;
        const QJsonObject document = objectOf(build(number, 0));
        if (auto taken = take.rest({u"organization"_s, row(number).line, document}); !taken)
            return taken;
    }
    for (quint32 number = 0; number < m_used.size(); ++number) {
        if (m_used[number])
            continue;
        const SpooledRow row = this->row(number);
        if (!mayStandAlone(tableOf(row)))
            tell(number,
                 Text::tr("It belongs to no service that is there. It was kept for saving as tables."));
        if (auto taken = take.rest({tableOf(row), row.line, row.object()}); !taken)
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
