// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/table_splitter.h"

#include "model/directory/hsds_json.h"
#include "model/exchange/hsds_versions.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRowSeed = 7;

QString compact(const QJsonValue &value) {
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool holdsObjects(const QJsonValue &value) {
    const QJsonArray array = value.toArray();
    return !array.isEmpty() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
}

/// Text that the cells can hold: of numbers their digits, of what has no table its JSON.
QString cellOf(const QJsonObject &object, const QString &key) {
    const QJsonValue value = object.value(key);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isObject() || value.isArray() ? compact(value) : hsds::text(object, key);
}

bool namesOther(const QString &column) {
    return column.endsWith(u"_id"_s);
}

/// What one row says of itself the other says, too; and no column names two records.
bool isPartOf(const QJsonObject &a, const QJsonObject &b) {
    for (auto cell = a.begin(); cell != a.end(); ++cell) {
        const bool mayBeAbsent = namesOther(cell.key()) && !b.contains(cell.key());
        if (!mayBeAbsent && b.value(cell.key()) != cell.value())
            return false;
    }
    return true;
}

/// Whether the two rows are one record that lies in two others.
bool agree(const QJsonObject &a, const QJsonObject &b) {
    return isPartOf(a, b) && isPartOf(b, a);
}

/// An id alone would be of a service.
void nameParentTable(QJsonObject &object, const QString &table, const QString &parent) {
    const QString column = hsds::columnOfParentTable(table);
    if (column.isEmpty())
        return;
    const QString said = tableOfName(hsds::text(object, column));
    const bool isWrong = hsds::tableSpec(said) ? said != parent : parent != u"service"_s;
    if (isWrong)
        object.insert(column, parent);
}

} // namespace

TableSplitter::TableSplitter() {
    for (const hsds::TableSpec &spec : hsds::tableSpecs()) {
        m_numbers.insert(spec.name, m_tables.size());
        m_tables.push_back({spec.name, spec.file, spec.columns});
    }
}

TableSplitter::Table &TableSplitter::table(const QString &name) {
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return m_tables[*known];
    m_numbers.insert(name, m_tables.size());
    m_tables.push_back({name, name, {u"id"_s}});
    return m_tables.back();
}

bool TableSplitter::isNew(const QString &about) {
    const qsizetype before = m_seen.size();
    m_seen.insert(qHash(about, kRowSeed));
    return m_seen.size() > before;
}

/// The objects of a list become rows of their own, an object that is named by its id too; everything else
/// stays a cell.
void TableSplitter::splitPart(const QString &table, const QString &key, const QJsonValue &value,
                              const QString &id, QJsonObject &cells) {
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        if (inner.key != key || !value.isObject())
            continue;
        const QString innerId = hsds::text(value.toObject(), u"id"_s);
        if (!innerId.isEmpty())
            hsds::setText(cells, inner.column, innerId);
        split(inner.table, value.toObject(), {}, {});
        return;
    }
    if (holdsObjects(value)) {
        const QString part = hsds::tableUnder(table, key);
        for (const QJsonValue item : value.toArray())
            split(part, item.toObject(), table, id);
    } else if (const bool isEmptyList = value.isArray() && value.toArray().isEmpty(); !isEmptyList) {
        cells.insert(key, value);
    }
}

void TableSplitter::split(const QString &table, QJsonObject object, const QString &parent,
                          const QString &parentId) {
    if (!parent.isEmpty()) {
        const QString column = hsds::columnOfParent(table, parent);
        if (!object.contains(column))
            hsds::setText(object, column, parentId);
        nameParentTable(object, table, parent);
    }
    const QString id = hsds::text(object, u"id"_s);
    const bool isShared = !id.isEmpty() && table != u"service"_s;
    if (isShared && !isNew(table + compact(object)))
        return;
    QJsonObject cells;
    const std::size_t at = m_rows.size();
    m_rows.push_back({table, {}}); // before what lies in it
    for (auto part = object.constBegin(); part != object.constEnd(); ++part)
        splitPart(table, part.key(), part.value(), id, cells);
    m_rows[at].cells = cells;
}

Result<> TableSplitter::add(const QString &table, const QJsonObject &document) {
    m_rows.clear();
    split(table, document, {}, {});
    return writeRows();
}

/// The same record under two parents is one row that names both.
Result<> TableSplitter::writeRows() {
    QHash<QString, std::size_t> byId;
    std::vector<Row> rows;
    for (Row &row : m_rows) {
        const QString id = hsds::text(row.cells, u"id"_s);
        const QString key = row.table + u'/' + id;
        const auto known = id.isEmpty() || row.table == u"service"_s ? byId.cend() : byId.constFind(key);
        if (known != byId.cend() && agree(rows[*known].cells, row.cells)) {
            for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell)
                rows[*known].cells.insert(cell.key(), cell.value());
            continue;
        }
        byId.insert(key, rows.size());
        rows.push_back(std::move(row));
    }
    for (const Row &row : rows) {
        const bool isShared = row.table != u"service"_s && row.cells.contains(u"id"_s);
        if (isShared && !isNew(u"row "_s + row.table + compact(row.cells)))
            continue;
        if (auto added = addRow({row.table, 0, row.cells}); !added)
            return added;
    }
    return {};
}

Result<> TableSplitter::addRow(const RestRow &row) {
    Table &table = this->table(row.table);
    table.rows->begin(0, row.line);
    for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell) {
        const QString text = cellOf(row.cells, cell.key());
        if (text.isEmpty())
            continue;
        if (!table.columns.contains(cell.key()))
            table.columns.append(cell.key());
        table.rows->put(table.rows->numberOf(cell.key()), text);
    }
    return table.rows->end();
}

Result<> TableSplitter::seal() {
    for (Table &table : m_tables) {
        if (auto sealed = table.rows->seal(); !sealed)
            return sealed;
    }
    return {};
}

QList<const TableSplitter::Table *> TableSplitter::tables() const {
    QList<const Table *> found;
    for (const Table &table : m_tables) {
        if (table.rows->count() > 0 || table.name == u"service"_s || table.name == u"organization"_s)
            found.append(&table);
    }
    return found;
}
