// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/table_joiner.h"

#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/hsds/hsds_upgrade.h"
#include "model/directory/hsds/id_cells.h"
#include "model/directory/hsds/lost_link.h"
#include "model/directory/hsds/private_parts.h"
#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds_json.h"
#include "model/directory/name_words.h"
#include "model/directory/service_document.h"
#include "model/directory/staff_note.h"
#include "model/files/csv_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TableJoinerText {
    Q_DECLARE_TR_FUNCTIONS(TableJoiner)
};

constexpr int kDeepest = 7; ///< a service, its place, a contact, its phone, a language, its attribute, a term
constexpr int kMostParts = 20'000; ///< of one service; a hostile file could make them without end
constexpr qsizetype kOrganizationsKept = 500;
constexpr int kJoinedRowsBetweenQuestions = 1000;
constexpr int kMostTables = 4096;

} // namespace

int TableJoiner::addFile(const QString &name) {
    m_files.append(name);
    return int(m_files.size()) - 1;
}

void TableJoiner::begin(int file, const QString &table) {
    if (!m_fileOfTable.contains(table))
        m_fileOfTable.insert(table, m_files.value(file));
}

Result<> TableJoiner::addRow(int file, int line, const QString &table, const TableCells &cells) {
    const int tableNumber = m_tables.numberOf(table);
    const auto number = quint32(m_spool.count());
    const JoinedTable &facts = m_tables[tableNumber];
    if (facts.isService)
        m_services.push_back(number);
    if (facts.isOrganization)
        m_organizations.push_back(number);
    const QString parentTable =
        facts.parentTable.isEmpty() ? QString() : tableOfName(cells.text(facts.parentTable));
    m_spool.begin(tableNumber * kMostTables + file, line);
    for (const TableCell &cell : cells) {
        const JoinedColumn &column = m_tables.column(tableNumber, cell.column);
        index(number, facts, column,
              cell.isNumber ? m_spool.putNumber(column.number, cell.text)
                            : m_spool.put(column.number, cell.text),
              parentTable);
    }
    return m_spool.end();
}

void TableJoiner::index(quint32 number, const JoinedTable &table, const JoinedColumn &column,
                        std::string_view value, const QString &parentTable) {
    if (column.isId && table.isNamedByOthers && !isBlankId(value))
        m_ids.add(linkKey(table.seed, value), number);
    if (column.parent == JoinedColumn::Parent::Table)
        eachIdIn(value, [&](std::string_view id) { m_parents.add(linkKey(column.parentSeed, id), number); });
    // An id means something only within its table, and nothing in one that nobody knows.
    if (column.parent == JoinedColumn::Parent::Any && hsds::tableSpec(parentTable))
        m_linked.add(linkKey(seedOf(parentTable), value), number);
    else if (column.parent == JoinedColumn::Parent::Any && parentTable.isEmpty())
        m_loose.add(linkKey(column.parentSeed, value), number);
    if (column.isInner)
        m_inners.add(linkKey(column.innerSeed, value), number);
    if (column.namesPlace)
        m_placed.insert(linkKey(column.innerSeed, value));
}

int TableJoiner::tableOf(const SpooledRow &row) const {
    return row.table / kMostTables;
}

std::string_view TableJoiner::idOf(const SpooledRow &row) const {
    const std::string_view id = row.value(m_tables.id());
    return isBlankId(id) ? std::string_view() : id;
}

/// Where ids of two sources had to be kept apart in one package.
QJsonObject TableJoiner::idsOfSource(const SpooledRow &row) const {
    const std::string_view ids = row.value(m_idsOfSource);
    return ids.empty() ? QJsonObject() : QJsonDocument::fromJson(idText(ids).toUtf8()).object();
}

void TableJoiner::tell(const Row &row, const QString &text) {
    m_report.problems.add(row.spooled.line, text, fileOf(row));
}

QString TableJoiner::fileOf(const Row &row) const {
    return m_files.value(row.spooled.table % kMostTables);
}

Result<> TableJoiner::seal() {
    if (auto sealed = m_spool.seal(); !sealed)
        return sealed;
    for (RowIndex *links : {&m_ids, &m_parents, &m_linked, &m_loose, &m_inners})
        links->sort();
    m_used.resize(std::size_t(m_spool.count()));
    tellLostLinks();
    return {};
}

void TableJoiner::tellLostLinks() {
    std::vector<RowIndex::Link> lost;
    for (const RowIndex *links : {&m_parents, &m_inners}) {
        auto id = m_ids.begin();
        for (const RowIndex::Link &link : *links) {
            while (id != m_ids.end() && id->key < link.key)
                ++id;
            if (id == m_ids.end() || id->key != link.key)
                lost.push_back(link);
        }
    }
    std::sort(lost.begin(), lost.end(), [](const RowIndex::Link &a, const RowIndex::Link &b) {
        return a.row != b.row ? a.row < b.row : a.key < b.key;
    });
    for (const RowIndex::Link &link : lost)
        tellLostLink(row(link.row), link.key);
}

/// Only a hash is known of the id that is named: the row is read again for its words.
void TableJoiner::tellLostLink(const Row &row, quint64 key) {
    const JoinedTable &table = m_tables[tableOf(row.spooled)];
    const QString file = fileOf(row);
    const QJsonObject before = idsOfSource(row.spooled);
    NamedRow named;
    for (const JoinedColumn &column : table.columns) {
        const QString other = hsds::tableNamedBy(table.name, column.name);
        const auto compare = [&](std::string_view id) {
            if (linkKey(seedOf(other), id) == key)
                named = {other, before[column.name].toString(idText(id)), m_fileOfTable.value(other)};
        };
        const std::string_view value = row.spooled.value(column.number);
        compare(value);
        eachIdIn(value, compare);
    }
    const QString id = before[u"id"_s].toString(idText(idOf(row.spooled)));
    const QString text = lostLinkText({table.name, id, file}, named);
    m_report.problems.add({row.spooled.line, file, text},
                          TableJoinerText::tr("It names a record that is not there. The name was kept."));
}

std::optional<TableJoiner::Row> TableJoiner::find(const QString &table, quint64 seed,
                                                  std::string_view id) const {
    const auto [first, last] = m_ids.of(linkKey(seed, id));
    for (auto link = first; link != last; ++link) {
        Row found = row(link->row);
        if (m_tables[tableOf(found.spooled)].name == table && found.spooled.value(m_tables.id()) == id)
            return found;
    }
    return {};
}

/// What does not say in which table it lies, lies in the first of these that has a record with that id.
bool TableJoiner::liesIn(int table, std::string_view id) const {
    for (const QString &name : {u"service"_s, u"organization"_s, u"location"_s, u"service_at_location"_s,
                                u"program"_s, u"contact"_s, u"phone"_s}) {
        if (find(name, seedOf(name), id))
            return m_tables[table].name == name;
    }
    return true;
}

bool TableJoiner::isRepeated(quint32 service, std::string_view id) const {
    const quint64 seed = seedOf(u"service"_s);
    const auto [first, last] = m_ids.of(linkKey(seed, id));
    if (last - first < 2)
        return false;
    const auto one = find(u"service"_s, seed, id);
    return !one || one->number != service;
}

void TableJoiner::addChildrenOf(Parts &parts, int table, RowIndex::Range children, std::string_view id,
                                int depth) {
    for (auto link = children.first; link != children.second && m_parts < kMostParts; ++link) {
        const Row row = this->row(link->row);
        const int rowTable = tableOf(row.spooled);
        const JoinedChild &child = m_tables.child(table, rowTable);
        if (!holdsId(row.spooled.value(child.column), id))
            continue;
        if (m_tables[rowTable].isLocation &&
            m_placed.contains(linkKey(m_tables[rowTable].seed, idOf(row.spooled))))
            continue;
        auto part = std::find_if(parts.begin(), parts.end(),
                                 [&](const auto &known) { return *known.first == child.keyAsJson; });
        if (part == parts.end())
            part = parts.insert(part, {&child.keyAsJson, {}});
        if (!part->second.empty())
            part->second += ',';
        part->second += build(row, depth + 1, child.column);
    }
}

/// The text of an object: the cells of its row, what they name, and what lies in it. The last of two members
/// with one name counts.
std::string TableJoiner::build(const Row &row, int depth, std::optional<quint32> without) {
    m_used[row.number] = true;
    ++m_parts;
    const int table = tableOf(row.spooled);
    const std::string_view id = idOf(row.spooled);
    Parts parts;
    if (depth < kDeepest && !id.empty()) {
        static const quint64 kAnySeed = seedOf(u"any"_s);
        addChildrenOf(parts, table, m_parents.of(linkKey(m_tables[table].seed, id)), id, depth);
        addChildrenOf(parts, table, m_linked.of(linkKey(m_tables[table].seed, id)), id, depth);
        const RowIndex::Range loose = m_loose.of(linkKey(kAnySeed, id));
        if (loose.first != loose.second && liesIn(table, id))
            addChildrenOf(parts, table, loose, id, depth);
    }
    std::string json = "{";
    QVarLengthArray<quint32, 4> named;
    if (without)
        named.append(*without);
    for (const JoinedInner &inner : m_tables[table].inners) {
        const std::string_view innerId =
            depth < kDeepest ? row.spooled.value(inner.column) : std::string_view();
        const auto found = innerId.empty() ? std::nullopt : find(inner.table, inner.seed, innerId);
        if (!found || !row.spooled.value(inner.key).empty())
            continue;
        named.append(inner.column);
        addMember(json, inner.keyAsJson, this->inner(inner, *found, depth + 1));
    }
    addCells(json, row.spooled, named);
    for (const auto &[key, list] : parts)
        addMember(json, *key, '[' + list + ']');
    return json += '}';
}

/// As the source wrote them.
void TableJoiner::addCells(std::string &json, const SpooledRow &row,
                           const QVarLengthArray<quint32, 4> &without) const {
    const QJsonObject before = idsOfSource(row);
    for (const JsonCell &cell : row.cells) {
        if (without.contains(cell.column) || cell.column == m_idsOfSource)
            continue;
        const std::string &key = m_spool.keyOf(cell.column);
        const QString id = before.isEmpty() ? QString() : before[idText(key)].toString();
        addMember(json, key, id.isEmpty() ? cell.value : std::string_view(jsonOf(id)));
    }
}

std::string TableJoiner::inner(const JoinedInner &inner, const Row &row, int depth) {
    return inner.table == u"organization"_s ? organization(row, depth) : build(row, depth);
}

/// Many services share one.
const std::string &TableJoiner::organization(const Row &row, int depth) {
    if (const auto known = m_known.constFind(row.number); known != m_known.cend())
        return *known;
    if (m_known.size() >= kOrganizationsKept)
        m_known.clear();
    return *m_known.insert(row.number, build(row, depth));
}

void TableJoiner::addOrganizationOfPlace(QJsonObject &service) {
    if (service.contains(u"organization"_s) || service.contains(u"organization_id"_s))
        return;
    const quint64 seed = seedOf(u"organization"_s);
    for (const QJsonValue value : service.value(u"service_at_locations"_s).toArray()) {
        const QJsonObject location = value[u"location"_s].toObject();
        const QString id = hsds::text(location, u"organization_id"_s);
        if (const auto found = id.isEmpty() ? std::nullopt : find(u"organization"_s, seed, jsonOf(id))) {
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

void TableJoiner::tellOddities(const Row &row, const QJsonObject &service) {
    if (m_parts >= kMostParts)
        tell(row, TableJoinerText::tr(
                      "Too much belongs to this service. The rest was kept for saving as tables."));
    const QString id = hsds::text(service, u"id"_s);
    if (id.trimmed().isEmpty())
        tell(row, TableJoinerText::tr(
                      "It has no id. It was kept, and is known again only while nothing in it changes."));
    else if (isRepeated(row.number, jsonOf(id)))
        tell(row, TableJoinerText::tr("Its id was there before in this file. Each was kept."));
    if (isNoName(hsds::text(service, u"name"_s)))
        tell(row, TableJoinerText::tr("It has no name. It was kept, and what was known of it before stays."));
    if (readStatus(service) == ServiceStatus::Unknown)
        tell(row, TableJoinerText::tr("It does not say whether it is active. It was kept."));
}

Result<> TableJoiner::giveService(quint32 number, const DocumentSink &take) {
    m_parts = 0;
    const Row row = this->row(number);
    const std::string text = build(row, 0);
    QJsonObject service = objectOf(text);
    if (m_findsOrganizations)
        addOrganizationOfPlace(service);
    addEligibility(service);
    ++m_report.services;
    tellOddities(row, service);
    const bool maySay = m_maySayPrivate || m_findsOrganizations ||
                        mayHoldPrivateWords(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (const auto shown = forThePublic(service, maySay))
        return take(*shown);
    --m_report.services;
    tellHidden(row, service);
    return {};
}

void TableJoiner::tellHidden(const Row &row, const QJsonObject &record) {
    m_report.problems.add(row.spooled.line,
                          TableJoinerText::tr("Its source does not show it to the public. It was left out."),
                          fileOf(row), hsds::words(record, u"name"_s).simplified());
}

/// There is no worker's note for it: what is not for the public is left out.
Result<> TableJoiner::giveAlone(const Row &row, const QString &table, const QJsonObject &record,
                                const DocumentSink &take) {
    if (!m_maySayPrivate && !mayHoldPrivateWords(QJsonDocument(record).toJson()))
        return take.rest({table, row.spooled.line, record});
    auto shown = withoutPrivateParts(record);
    if (!shown) {
        tellHidden(row, record);
        return {};
    }
    (void)takeStaffNote(*shown);
    return take.rest({table, row.spooled.line, *shown});
}

/// An organization without services is kept as one; other rows that are nowhere as they stand.
Result<> TableJoiner::giveRest(const DocumentSink &take) {
    for (const quint32 number : m_organizations) {
        if (m_used[number])
            continue;
        m_parts = 0;
        const Row row = this->row(number);
        const QJsonObject document = objectOf(build(row, 0));
        if (auto taken = giveAlone(row, u"organization"_s, document, take); !taken)
            return taken;
    }
    for (quint32 number = 0; number < m_used.size(); ++number) {
        if (m_used[number])
            continue;
        const Row row = this->row(number);
        const JoinedTable &table = m_tables[tableOf(row.spooled)];
        if (!table.mayStandAlone)
            tell(row, TableJoinerText::tr(
                          "It belongs to no service that is there. It was kept for saving as tables."));
        std::string cells = "{";
        addCells(cells, row.spooled, {});
        if (auto taken = giveAlone(row, table.name, objectOf(cells += '}'), take); !taken)
            return taken;
    }
    return {};
}

Result<> TableJoiner::give(const DocumentSink &take) {
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        if (i % kJoinedRowsBetweenQuestions == 0 && !take.goesOn())
            return stoppedByPerson();
        if (auto given = giveService(m_services[i], take); !given)
            return given;
    }
    return giveRest(take);
}
