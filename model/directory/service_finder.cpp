// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_finder.h"

#include "model/base/search_key.h"
#include "model/database/connection.h"
#include "model/database/spelling_correction.h"
#include "model/directory/schedule_hours.h"
#include "model/directory/search_functions.h"
#include "model/directory/service_category.h"
#include "model/directory/service_search_words.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

// The plus keeps SQLite from asking the full text once for each service that passes the filters.
const QString kFound = u"+rowid"_s;

/// A piece of a statement with what is bound in it.
struct Condition {
    QStringList all = {};
    QVariantList values = {};

    void add(const QString &sql, const QVariantList &bound = {}) {
        all.append(sql);
        values.append(bound);
    }
    QString where() const { return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s); }
};

/// Every column that is asked for lies in the indexes by name and by check.
Condition filtersOf(const DirectorySearch &search) {
    Condition filters;
    if (search.category)
        filters.add(u"categories & ? <> 0"_s, {bitsOf({*search.category})});
    if (!search.language.isEmpty())
        filters.add(u"instr(languages, ?) > 0"_s, {u","_s + search.language.toLower() + u","_s});
    if (search.childAge) // up to 17 is until the 18th birthday
        filters.add(
            u"(minimum_age IS NULL OR minimum_age <= ?) AND (maximum_age IS NULL OR maximum_age >= ?)"_s,
            {*search.childAge, std::floor(*search.childAge)});
    if (search.status)
        filters.add(u"status = ?"_s, {int(*search.status)});
    if (search.checkedBefore)
        filters.add(u"(checked_on IS NULL OR checked_on < ?)"_s,
                    {search.checkedBefore->toString(Qt::ISODate)});
    if (search.checkedSince)
        filters.add(u"checked_on >= ?"_s, {search.checkedSince->toString(Qt::ISODate)});
    if (search.onlyMine)
        filters.add(u"mine = 1"_s);
    if (search.onlyFree)
        filters.add(u"free = 1"_s);
    if (search.onlyListed)
        filters.add(
            u"row_id IN (SELECT s.row_id FROM service_list_item i JOIN service s ON s.id = i.service_id)"_s);
    if (search.onlyAlerted)
        filters.add(u"row_id IN (SELECT row_id FROM service_document INDEXED BY service_with_alert "
                    u"WHERE document GLOB '*\"alert\":\"[^\"]*')"_s);
    if (search.vanished)
        filters.add(*search.vanished ? u"vanished_on IS NOT NULL"_s : u"vanished_on IS NULL"_s);
    if (search.openAt)
        filters.add(u"search_open(hours, ?, ?, ?)"_s,
                    {search.openAt->date().dayOfWeek(),
                     search.openAt->time().hour() * 60 + search.openAt->time().minute(),
                     hoursDay(search.openAt->date())});
    return filters;
}

Result<qint64> number(Connection &connection, const QString &sql, const QVariantList &values) {
    QSqlQuery query = connection.reader(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec() || !query.next())
        return Connection::errorFrom(query.lastError());
    return query.value(0).toLongLong();
}

void addMatch(Condition &condition, const QString &match) {
    if (!match.isEmpty())
        condition.add(u"row_id IN (SELECT rowid FROM service_search WHERE service_search MATCH ?)"_s,
                      {match});
}

/// What is typed, and where it must serve people, as one question to the full text.
QString matchOf(const DirectorySearch &search) {
    QString text = serviceQuery(search.text);
    QStringList areas;
    for (const QString &area : search.areas) {
        const QStringList words = ftsQuery(area).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            areas.append(u"({areas} : "_s + words.join(u" AND {areas} : "_s) + u')');
    }
    if (areas.isEmpty())
        return text;
    const QString served = u'(' + areas.join(u" OR "_s) + u')';
    return text.isEmpty() ? served : u'(' + text + u") AND "_s + served;
}

/// All around the earth where the box would reach over the edge of the map.
void addBox(Condition &condition, const GeoPoint &from, double km) {
    const GeoBox box = boxAround(from, km);
    condition.add(u"latitude BETWEEN ? AND ?"_s, {box.south, box.north});
    if (box.west >= -180 && box.east <= 180)
        condition.add(u"longitude BETWEEN ? AND ?"_s, {box.west, box.east});
}

/// The keys of what lies near, and of what lies nowhere: a line for a whole state is never too far away.
Condition withinReach(const DirectorySearch &search) {
    Condition condition;
    condition.add(u"latitude IS NOT NULL"_s);
    addBox(condition, *search.from, *search.withinKm);
    condition.add(u"search_distance(latitude, longitude, ?, ?) <= ?"_s,
                  {search.from->latitude, search.from->longitude, *search.withinKm});
    return {
        {u"SELECT row_id FROM service INDEXED BY service_by_place"_s + condition.where() +
         u" UNION ALL SELECT row_id FROM service INDEXED BY service_without_place WHERE latitude IS NULL"_s},
        condition.values};
}

void addWithin(Condition &condition, const DirectorySearch &search, const QString &key) {
    if (!search.from || !search.withinKm)
        return;
    const Condition reach = withinReach(search);
    condition.add(u"%1 IN (%2)"_s.arg(key, reach.all.first()), reach.values);
}

/// The sets of rows that search_allowed() can tell.
constexpr int kFiltered = 0; ///< they pass the filters, which stay the same while somebody types
constexpr int kMatched = 1;  ///< they have the words that are searched for

/// Sees to it that a set holds the keys of the rows of `from`: they are looked for once, and anew after every
/// change of the book.
Result<> know(Connection &connection, int set, const QString &key, const QString &from,
              const QVariantList &values) {
    QString about = from;
    for (const QVariant &value : values)
        about += u'|' + value.toString();
    const auto isKnown =
        number(connection, u"SELECT search_filter(%1, ? || '|' || total_changes())"_s.arg(set), {about});
    if (!isKnown || *isKnown)
        return isKnown ? Result<>() : isKnown.error();
    const auto found =
        number(connection,
               u"SELECT count(search_allow(%1, %2)) FROM %3"_s.arg(QString::number(set), key, from), values);
    return found ? Result<>() : found.error();
}

bool hasFilters(const DirectorySearch &search) {
    return (search.from && search.withinKm) || !filtersOf(search).all.isEmpty();
}

/// What lies near is found by its place, what passes filters in an index that holds all of them.
Result<> knowFiltered(Connection &connection, const DirectorySearch &search) {
    if (!hasFilters(search))
        return {};
    Condition filters = filtersOf(search);
    if (filters.all.isEmpty()) {
        const Condition reach = withinReach(search);
        return know(connection, kFiltered, u"row_id"_s, u"(%1)"_s.arg(reach.all.first()), reach.values);
    }
    addWithin(filters, search, u"row_id"_s);
    return know(connection, kFiltered, u"row_id"_s, u"service INDEXED BY service_by_name"_s + filters.where(),
                filters.values);
}

/// As a condition on the key alone, for statements that walk along something else, after knowFiltered().
void addFiltered(Condition &condition, const DirectorySearch &search, const QString &key) {
    if (hasFilters(search))
        condition.add(u"search_allowed(%1, %2)"_s.arg(kFiltered).arg(key));
}

/// The keys of a page in their order, with what they are ordered by.
struct Keys {
    QString sql = {};
    QVariantList values = {};
    QString order = {};
};

Keys bestFit(const DirectorySearch &search, const QString &match, const std::optional<DirectoryMark> &after,
             int limit) {
    Condition inner;
    inner.add(u"service_search MATCH ?"_s, {match});
    addFiltered(inner, search, kFound);
    Keys keys{
        u"SELECT rowid AS key, search_rank(service_search, 10, 7, 5, 4, 3, 1, 1, 2, 2) AS mark FROM service_search"_s +
            inner.where(),
        inner.values, u"mark DESC, key"_s};
    if (!after) { // what is not ranked stands behind all the others
        keys.sql =
            u"SELECT key, mark FROM (%1 LIMIT %2)"_s.arg(keys.sql).arg(std::max(kMostRanked, limit + 1));
    } else {
        keys.sql = u"SELECT key, mark FROM ("_s + keys.sql + u") WHERE mark < ? OR (mark = ? AND key > ?)"_s;
        keys.values << after->number << after->number << after->key;
    }
    return keys;
}

/// Along an index, so that it stops at the end of the page.
Keys along(const DirectorySearch &search, const QString &match, const std::optional<DirectoryMark> &after) {
    const bool isByCheck = search.order == DirectoryOrder::LastChecked;
    const QString column = isByCheck ? u"checked_on"_s : u"name COLLATE NOCASE"_s;
    Condition condition = filtersOf(search);
    addMatch(condition, match);
    addWithin(condition, search, u"row_id"_s);
    if (after && isByCheck && after->text.isEmpty())
        condition.add(u"(checked_on IS NOT NULL OR row_id > ?)"_s, {after->key});
    else if (after)
        condition.add(u"("_s + column + u", row_id) > (?, ?)"_s, {after->text, after->key});
    return {u"SELECT row_id AS key, %1 AS mark FROM service INDEXED BY %2"_s.arg(
                isByCheck ? u"checked_on"_s : u"name"_s,
                isByCheck ? u"service_by_check"_s : u"service_by_name"_s) +
                condition.where(),
            condition.values, column.contains(u"name"_s) ? u"mark COLLATE NOCASE, key"_s : u"mark, key"_s};
}

Keys byDistance(const DirectorySearch &search, const QString &match, double km,
                const std::optional<DirectoryMark> &after) {
    Condition condition;
    condition.add(u"latitude IS NOT NULL"_s);
    addBox(condition, *search.from, km);
    if (!match.isEmpty())
        condition.add(u"search_allowed(%1, row_id)"_s.arg(kMatched));
    addFiltered(condition, search, u"row_id"_s);
    Keys keys{u"SELECT row_id AS key, search_distance(latitude, longitude, ?, ?) AS mark FROM service "
              "INDEXED BY service_by_place"_s +
                  condition.where(),
              QVariantList{search.from->latitude, search.from->longitude} + condition.values, u"mark, key"_s};
    keys.sql = u"SELECT key, mark FROM ("_s + keys.sql + u") WHERE mark <= ?"_s;
    keys.values << km;
    if (after) {
        keys.sql += u" AND (mark, key) > (?, ?)"_s;
        keys.values << after->number << after->key;
    }
    return keys;
}

/// Below what lies near: what lies nowhere, such as a line for a whole state.
Keys withoutPlace(const DirectorySearch &search, const QString &match,
                  const std::optional<DirectoryMark> &after) {
    Condition condition = filtersOf(search);
    condition.add(u"latitude IS NULL"_s);
    if (!match.isEmpty())
        condition.add(u"search_allowed(%1, row_id)"_s.arg(kMatched));
    if (after && after->key > 0) // else the near ones have just filled their page
        condition.add(u"(name COLLATE NOCASE, row_id) > (?, ?)"_s, {after->text, after->key});
    return {u"SELECT row_id AS key, name AS mark FROM service INDEXED BY service_without_place"_s +
                condition.where(),
            condition.values, u"mark COLLATE NOCASE, key"_s};
}

Result<DirectoryPage> fetch(Connection &connection, const Keys &keys, int limit,
                            const std::optional<GeoPoint> &from) {
    QSqlQuery query = connection.reader(
        u"SELECT hit.key, hit.mark, s.name, s.organization_name, s.place, s.categories, s.checked_on, "
        u"s.status, "
        "s.mine, s.vanished_on, s.latitude, s.longitude, s.by_zip, s.id FROM (%1 ORDER BY %2 LIMIT ?) hit CROSS JOIN service s ON s.row_id = hit.key"_s
            .arg(keys.sql, keys.order));
    for (const QVariant &value : keys.values)
        query.addBindValue(value);
    query.addBindValue(limit + 1);
    if (!query.exec())
        return Connection::errorFrom(query.lastError());
    DirectoryPage page;
    DirectoryMark last;
    while (query.next()) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        const QVariant mark = query.value(1);
        last = {mark.toDouble(), mark.toString(), query.value(0).toLongLong()};
        DirectoryRow row{last.key, query.value(2).toString(), query.value(3).toString(),
                         query.value(4).toString(), categoriesOf(query.value(5).toLongLong())};
        if (const QDate checked = QDate::fromString(query.value(6).toString(), Qt::ISODate);
            checked.isValid())
            row.checkedOn = checked;
        row.status = ServiceStatus(query.value(7).toInt());
        row.isMine = query.value(8).toBool();
        if (const QDate gone = QDate::fromString(query.value(9).toString(), Qt::ISODate); gone.isValid())
            row.vanishedOn = gone;
        if (from && !query.isNull(10))
            row.distanceKm = distanceKm(*from, {query.value(10).toDouble(), query.value(11).toDouble()});
        row.isByZip = query.value(12).toBool();
        row.id = Id<Service>::fromBytes(query.value(13).toByteArray());
        page.rows.append(row);
    }
    if (query.lastError().isValid())
        return Connection::errorFrom(query.lastError());
    return page;
}

} // namespace

ServiceFinder::ServiceFinder(Connection &connection) : m_connection(connection) {
    // Without them, each search says what is wrong.
    (void)connection.addFunctions(addSearchFunctions);
}

namespace {

constexpr double kNowhere = -1; ///< as a distance: the mark is of a service without a place

/// What is left of the page goes to services without a place.
Result<DirectoryPage> filledUp(Connection &connection, DirectoryPage page, const DirectorySearch &search,
                               const QString &match, const std::optional<DirectoryMark> &after, int limit) {
    const int room = limit - int(page.rows.size());
    auto rest = fetch(connection, withoutPlace(search, match, after), room, search.from);
    if (!rest)
        return rest;
    page.rows += rest->rows;
    page.next = rest->next;
    if (page.next)
        page.next->number = kNowhere;
    return page;
}

} // namespace

/// Circles grow until a page is full, so that a big directory costs no more than a small one.
Result<DirectoryPage> ServiceFinder::nearest(const DirectorySearch &search,
                                             const std::optional<DirectoryMark> &after, int limit) const {
    constexpr double first = 2, last = 512, growth = 16, wholeEarth = 20'100;
    const QString match = matchOf(search);
    if (!match.isEmpty()) {
        auto known = know(m_connection, kMatched, u"rowid"_s,
                          u"service_search WHERE service_search MATCH ?"_s, {match});
        if (!known)
            return known.error();
    }
    if (after && after->number == kNowhere)
        return filledUp(m_connection, {}, search, match, after, limit);
    const double furthest = search.withinKm.value_or(wholeEarth);
    const double begin = after ? std::max(first, 2 * after->number) : first;
    for (double km = begin;; km = km < last ? km * growth : wholeEarth) {
        auto page =
            fetch(m_connection, byDistance(search, match, std::min(km, furthest), after), limit, search.from);
        if (!page || page->next)
            return page;
        if (km >= furthest)
            return filledUp(m_connection, *page, search, match, {}, limit);
    }
}

Result<DirectoryPage> ServiceFinder::found(const DirectorySearch &search,
                                           const std::optional<DirectoryMark> &after, int limit) const {
    const QString match = matchOf(search);
    const bool isBestFit = search.order == DirectoryOrder::BestFit && !ftsQuery(search.text).isEmpty();
    const bool isByDistance = search.order == DirectoryOrder::Distance && search.from;
    if (isBestFit || isByDistance) {
        if (auto known = knowFiltered(m_connection, search); !known)
            return known.error();
    }
    if (isByDistance)
        return nearest(search, after, limit);
    return fetch(m_connection, isBestFit ? bestFit(search, match, after, limit) : along(search, match, after),
                 limit, search.from);
}

Result<DirectoryPage> ServiceFinder::page(const DirectorySearch &search,
                                          const std::optional<DirectoryMark> &after, int limit) const {
    auto page = found(search, after, limit);
    if (!page)
        return page;
    page->searchedFor = search.text;
    if (!page->rows.isEmpty() || after || search.text.isEmpty())
        return page;
    const auto mended = mendSlips({serviceWords(m_connection)}, search.text);
    if (!mended)
        return mended.error();
    if (mended->isEmpty())
        return page;
    DirectorySearch again = search;
    again.text = *mended;
    auto better = found(again, after, limit);
    if (better)
        better->searchedFor = better->rows.isEmpty() ? search.text : again.text;
    return better;
}

Result<qint64> ServiceFinder::count(const DirectorySearch &search) const {
    const QString match = matchOf(search);
    Condition condition;
    QString sql;
    if (match.isEmpty()) {
        condition = filtersOf(search);
        addWithin(condition, search, u"row_id"_s);
        sql = u"SELECT count(*) FROM service INDEXED BY service_by_name"_s;
    } else {
        if (auto known = knowFiltered(m_connection, search); !known)
            return known.error();
        condition.add(u"service_search MATCH ?"_s, {match});
        addFiltered(condition, search, kFound);
        sql = u"SELECT count(*) FROM service_search"_s;
    }
    return number(m_connection, sql + condition.where(), condition.values);
}
