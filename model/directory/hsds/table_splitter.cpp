// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/table_splitter.h"

#include "model/directory/hsds/hsds_upgrade.h"
#include "model/directory/hsds/service_file.h"
#include "model/directory/hsds_json.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRowSeed = 7;
constexpr qsizetype kSplitRowsBetweenQuestions = 4096;

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

/// The table of what a cell of the row names by its id; empty for none.
QString namedTable(const QString &table, const QString &column, const QJsonObject &cells) {
    QString named = hsds::tableNamedBy(table, column);
    if (named != u"any"_s)
        return named;
    const QString said = tableOfName(hsds::text(cells, hsds::columnOfParentTable(table)));
    return hsds::tableSpec(said) ? said : u"service"_s;
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

/// The objects of a list become rows of their own, an object that is named by its id too; everything else
/// stays a cell.
quint64 TableSplitter::splitPart(const QString &table, const QString &key, const QJsonValue &value,
                                 const QString &id, QJsonObject &cells) {
    for (const hsds::Inner &inner : hsds::innersOf(table)) {
        if (inner.key != key || !value.isObject())
            continue;
        const QString innerId = hsds::text(value.toObject(), u"id"_s);
        if (!innerId.isEmpty())
            hsds::setText(cells, inner.column, innerId);
        return qHashMulti(kRowSeed, key, split(inner.table, value.toObject(), {}, {}));
    }
    if (holdsObjects(value)) {
        const QString part = hsds::tableUnder(table, key);
        quint64 content = 0;
        for (const QJsonValue item : value.toArray())
            content += qHashMulti(kRowSeed, key, split(part, item.toObject(), table, id));
        return content;
    }
    if (value.isArray() && value.toArray().isEmpty())
        return 0;
    cells.insert(key, value);
    return namesOther(key) ? 0 : qHashMulti(kRowSeed, key, value);
}

/// Gives a hash of the object's content: the same wherever it lies.
quint64 TableSplitter::split(const QString &table, QJsonObject object, const QString &parent,
                             const QString &parentId) {
    if (!parent.isEmpty()) {
        const QString column = hsds::columnOfParent(table, parent);
        if (!object.contains(column))
            hsds::setText(object, column, parentId);
        nameParentTable(object, table, parent);
    }
    const QString id = hsds::text(object, u"id"_s);
    const bool mayBeShared = !id.isEmpty() && table != u"service"_s;
    const quint64 about = mayBeShared ? qHashMulti(kRowSeed, m_source, table, compact(object)) : 0;
    for (const auto *seen : {&m_seen, &m_seenNow}) {
        if (const auto known = seen->constFind(about); mayBeShared && known != seen->cend())
            return *known;
    }
    QJsonObject cells;
    const std::size_t at = m_rows.size();
    m_rows.push_back({table, {}}); // before what lies in it
    quint64 content = qHash(table, kRowSeed);
    for (auto part = object.constBegin(); part != object.constEnd(); ++part)
        content += splitPart(table, part.key(), part.value(), id, cells);
    m_rows[at].cells = cells;
    m_rows[at].content = content;
    if (mayBeShared)
        m_seenNow.insert(about, content);
    return content;
}

Result<> TableSplitter::add(const QString &table, const QJsonObject &document, const SourceId &source) {
    m_rows.clear();
    m_seenNow.clear();
    m_source = source ? qHash(*source, kRowSeed) : 0;
    split(table, document, {}, {});
    return writeRows(source);
}

/// The same record under two parents is one row that names both.
std::vector<TableSplitter::Row> TableSplitter::mergedRows() {
    QHash<QString, std::size_t> byId;
    std::vector<Row> rows;
    for (Row &row : m_rows) {
        const QString id = hsds::text(row.cells, u"id"_s);
        const QString key = row.table + u'/' + id;
        const auto known = id.isEmpty() || row.table == u"service"_s ? byId.cend() : byId.constFind(key);
        row.isAnother = known != byId.cend() && !agree(rows[*known].cells, row.cells);
        if (known != byId.cend() && !row.isAnother) {
            for (auto cell = row.cells.constBegin(); cell != row.cells.constEnd(); ++cell)
                rows[*known].cells.insert(cell.key(), cell.value());
            continue;
        }
        if (!row.isAnother)
            byId.insert(key, rows.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<> TableSplitter::writeRows(const SourceId &source) {
    const std::vector<Row> rows = mergedRows();
    QList<TableIds::Record> all, ofDocument;
    for (const Row &row : rows) {
        all.append({row.table, hsds::text(row.cells, u"id"_s),
                    qHashMulti(kRowSeed, compact(row.cells), row.content)});
        if (!all.last().id.isEmpty() && !row.isAnother)
            ofDocument.append(all.last());
    }
    const int scope = m_ids.scopeOf(source, ofDocument);
    if (m_ids.isFirstOfSource(scope))
        m_seen.insert(m_seenNow);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TableIds::Record &record = all[qsizetype(i)];
        const int own = rows[i].isAnother ? m_ids.scopeOf(source, {record}) : scope;
        if (!record.id.isEmpty() && !m_ids.add(own, record))
            continue;
        if (auto written = writeRow({rows[i].table, 0, rows[i].cells}, own); !written)
            return written;
    }
    return {};
}

Result<> TableSplitter::addRow(const UnlinkedRow &row, const SourceId &source) {
    const TableIds::Record record{row.table, hsds::text(row.cells, u"id"_s),
                                  qHash(compact(row.cells), kRowSeed)};
    if (record.id.isEmpty())
        return writeRow(row, m_ids.scopeOf(source, {}));
    const int scope = m_ids.scopeOf(source, {record});
    return m_ids.add(scope, record) ? writeRow(row, scope) : Result<>();
}

Result<> TableSplitter::writeRow(const UnlinkedRow &row, int scope) {
    Table &table = this->table(row.table);
    table.rows->begin(scope, row.line);
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

bool TableSplitter::eachRow(const Progress &progress, const TakeRow &take) const {
    for (const Table &table : m_tables) {
        for (qsizetype number = 0; number < table.rows->count(); ++number) {
            if (number % kSplitRowsBetweenQuestions == 0 && !progress.goesOn())
                return false;
            const SpooledRow row = table.rows->row(number);
            take(table, row.table, table.rows->objectOf(row));
        }
    }
    return true;
}

/// What names or holds a record that stands apart is another one itself. True where that is news.
bool TableSplitter::keepApart(const Table &table, int scope, const QJsonObject &cells) {
    const QString id = hsds::text(cells, u"id"_s);
    QStringList parents; // as table and id
    bool isApart = !id.isEmpty() && !m_ids.isShared(scope, table.name, id);
    for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
        const QString other = namedTable(table.name, cell.key(), cells), otherId = cell.value().toString();
        if (other.isEmpty())
            continue;
        isApart = isApart || m_ids.written(scope, other, otherId) != otherId;
        if (!hsds::parentOf(table.name, cell.key()).isEmpty())
            parents += {other, otherId};
    }
    if (!isApart)
        return false;
    bool isNews = !id.isEmpty() && m_ids.standApart(scope, table.name, id);
    for (qsizetype i = 0; i < parents.size(); i += 2)
        isNews = m_ids.standApart(scope, parents[i], parents[i + 1]) || isNews;
    return isNews;
}

/// What has no id goes with what it lies in.
bool TableSplitter::isElsewhere(const Table &table, int scope, const QJsonObject &cells) const {
    const QString id = hsds::text(cells, u"id"_s);
    if (!id.isEmpty())
        return m_ids.isShared(scope, table.name, id);
    for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
        if (!hsds::parentOf(table.name, cell.key()).isEmpty() &&
            m_ids.isShared(scope, namedTable(table.name, cell.key(), cells), cell.value().toString()))
            return true;
    }
    return false;
}

QJsonObject TableSplitter::withWrittenIds(const Table &table, int scope, QJsonObject cells) const {
    QJsonObject before;
    const QJsonObject said = cells;
    for (auto cell = said.constBegin(); cell != said.constEnd(); ++cell) {
        const QString id = cell.value().toString();
        const QString named = cell.key() == u"id"_s ? table.name : namedTable(table.name, cell.key(), said);
        const QString written = named.isEmpty() ? id : m_ids.written(scope, named, id);
        if (written == id)
            continue;
        if (m_ids.isThere(scope, named, id))
            before.insert(cell.key(), id);
        cells.insert(cell.key(), written);
    }
    if (!before.isEmpty())
        cells.insert(QLatin1String(kIdsOfSource), compact(before));
    return cells;
}

Result<> TableSplitter::seal(const Progress &progress) {
    for (Table &table : m_tables) {
        if (auto sealed = table.rows->seal(); !sealed)
            return sealed;
    }
    return m_ids.isOneScope() || settleIds(progress) ? Result<>() : savingStopped();
}

/// Who keeps which id, what has to stand apart for that, and in which tables ids are then others than before.
bool TableSplitter::settleIds(const Progress &progress) {
    bool isWhole = eachRow(progress, [this](const Table &table, int scope, const QJsonObject &cells) {
        if (const QString id = hsds::text(cells, u"id"_s); !id.isEmpty())
            m_ids.claim(scope, table.name, id);
    });
    for (bool isNews = true; isWhole && std::exchange(isNews, false);)
        isWhole = eachRow(progress, [&](const Table &table, int scope, const QJsonObject &cells) {
            isNews = keepApart(table, scope, cells) || isNews;
        });
    QSet<QString> changed;
    isWhole = isWhole && eachRow(progress, [&](const Table &table, int scope, const QJsonObject &cells) {
                  if (withWrittenIds(table, scope, cells).contains(QLatin1String(kIdsOfSource)))
                      changed.insert(table.name);
              });
    for (Table &table : m_tables) {
        if (changed.contains(table.name))
            table.columns.append(QLatin1String(kIdsOfSource));
    }
    return isWhole;
}

std::optional<QJsonObject> TableSplitter::row(const Table &table, qsizetype number) const {
    const SpooledRow row = table.rows->row(number);
    const QJsonObject cells = table.rows->objectOf(row);
    if (m_ids.isOneScope())
        return cells;
    return isElsewhere(table, row.table, cells) ? std::nullopt
                                                : std::optional(withWrittenIds(table, row.table, cells));
}

QList<const TableSplitter::Table *> TableSplitter::tables() const {
    QList<const Table *> found;
    for (const Table &table : m_tables) {
        if (table.rows->count() > 0 || table.name == u"service"_s || table.name == u"organization"_s)
            found.append(&table);
    }
    return found;
}
