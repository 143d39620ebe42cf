// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/service_list_table.h"

#include "model/database/child_rows.h"
#include "model/database/json_column.h"
#include "model/database/stored_table.h"
#include "model/directory/service_document.h"

namespace {

constexpr char kRows[] = R"sql(
    SELECT l.id, l.label, l.prepared_on,
           (SELECT given_on FROM service_list_given g WHERE g.list_id = l.id ORDER BY position DESC LIMIT 1),
           count(i.service_id),
           total(i.service_id IS NOT NULL AND (
               s.id IS NULL OR i.changes_then <> (SELECT count(*) FROM service_change c WHERE c.service_id = s.id)))
    FROM service_list l
    LEFT JOIN service_list_item i ON i.list_id = l.id
    LEFT JOIN service s ON s.id = i.service_id
    GROUP BY l.id ORDER BY l.prepared_on DESC, l.rowid DESC)sql";
constexpr char kFind[] = R"sql(
    SELECT id, label, heading_english, heading_spanish, prepared_by, prepared_on, language, large_print, by_need,
           codes
    FROM service_list WHERE id = ?)sql";
constexpr char kItems[] = R"sql(
    SELECT service_id, changes_then, need, why_english, why_spanish, next_english, next_spanish, checked_on,
           checked_how, checked_by, document
    FROM service_list_item WHERE list_id = ? ORDER BY position)sql";
constexpr char kGiven[] = "SELECT given_on FROM service_list_given WHERE list_id = ? ORDER BY position";
constexpr char kAsked[] = "SELECT need FROM service_list_need WHERE list_id = ? ORDER BY position";
constexpr char kWith[] = "SELECT DISTINCT list_id FROM service_list_item WHERE service_id = ?";
constexpr char kPut[] = R"sql(
    INSERT INTO service_list (id, label, heading_english, heading_spanish, prepared_by, prepared_on, language,
                              large_print, by_need, codes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        label = excluded.label, heading_english = excluded.heading_english,
        heading_spanish = excluded.heading_spanish, prepared_by = excluded.prepared_by,
        prepared_on = excluded.prepared_on, language = excluded.language, large_print = excluded.large_print,
        by_need = excluded.by_need, codes = excluded.codes)sql";
constexpr char kRemoveItems[] = "DELETE FROM service_list_item WHERE list_id = ?";
constexpr char kPutItem[] = R"sql(
    INSERT INTO service_list_item (list_id, position, service_id, changes_then, need, why_english, why_spanish,
                                   next_english, next_spanish, checked_on, checked_how, checked_by, document)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kRemoveGiven[] = "DELETE FROM service_list_given WHERE list_id = ?";
constexpr char kPutGiven[] = "INSERT INTO service_list_given (list_id, position, given_on) VALUES (?, ?, ?)";
constexpr char kRemoveAsked[] = "DELETE FROM service_list_need WHERE list_id = ?";
constexpr char kPutAsked[] = "INSERT INTO service_list_need (list_id, position, need) VALUES (?, ?, ?)";
constexpr char kRemove[] = "DELETE FROM service_list WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
ServiceListRow readListRow(Query &row) {
    return {row.id<ServiceList>(), row.text(),        row.date(),
            row.optionalDate(),    int(row.number()), int(row.number())};
}

ServiceList readList(Query &row) {
    return {.id = row.id<ServiceList>(),
            .label = row.text(),
            .heading = {row.text(), row.text()},
            .preparedBy = row.text(),
            .preparedOn = row.date(),
            .language = row.choice<PrintLanguage>(),
            .isLargePrint = row.yes(),
            .isByNeed = row.yes(),
            .hasCodes = row.yes()};
}

ServiceListItem readItem(Query &row) {
    const auto id = row.id<Service>();
    ServiceListItem item{.changesThen = int(row.number()),
                         .need = row.choice<ResourceCategory>(),
                         .why = {row.text(), row.text()},
                         .nextStep = {row.text(), row.text()}};
    const std::optional<QDate> checkedOn = row.optionalDate();
    const auto how = row.optionalNumber();
    const QString by = row.text();
    item.service = readService(readJson(row));
    item.service.id = id;
    item.service.organization.id = {};
    if (checkedOn)
        item.service.checks = {{*checkedOn, CheckedHow(how.value_or(0)), by}};
    return item;
}

void bindItem(Query &query, const ServiceListItem &item) {
    query.bind(item.service.id).bind(item.changesThen).bind(item.need);
    query.bind(item.why.english).bind(item.why.spanish);
    query.bind(item.nextStep.english).bind(item.nextStep.spanish);
    if (item.service.checks.isEmpty()) {
        query.bindNull().bindNull().bind(QString());
    } else {
        const ServiceCheck &check = item.service.checks.last();
        query.bind(check.on).bind(check.how).bind(check.by);
    }
    query.bind(jsonText(writeService(item.service)));
}

} // namespace

Result<QList<ServiceListRow>> ServiceListTable::rows() const {
    return Query(m_connection, kRows).all(readListRow);
}

Result<std::optional<ServiceList>> ServiceListTable::find(Id<ServiceList> id) const {
    auto list = Query(m_connection, kFind).bind(id).first(readList);
    if (!list || !*list)
        return list;
    const auto items = Query(m_connection, kItems).bind(id).all(readItem);
    if (!items)
        return items.error();
    const auto given = Query(m_connection, kGiven).bind(id).all([](Query &row) { return row.date(); });
    if (!given)
        return given.error();
    const auto asked =
        Query(m_connection, kAsked).bind(id).all([](Query &row) { return row.choice<Need>(); });
    if (!asked)
        return asked.error();
    (*list)->items = *items;
    (*list)->givenOn = *given;
    (*list)->asked = *asked;
    return list;
}

Result<QList<ServiceList>> ServiceListTable::allWith(Id<Service> service) const {
    const auto ids =
        Query(m_connection, kWith).bind(service).all([](Query &row) { return row.id<ServiceList>(); });
    if (!ids)
        return ids.error();
    QList<ServiceList> lists;
    for (const Id<ServiceList> &id : *ids) {
        const auto list = find(id);
        if (!list)
            return list.error();
        if (*list)
            lists.append(**list);
    }
    return lists;
}

Result<> ServiceListTable::put(const ServiceList &list) {
    auto done = Query(m_connection, kPut)
                    .bind(list.id)
                    .bind(list.label)
                    .bind(list.heading.english)
                    .bind(list.heading.spanish)
                    .bind(list.preparedBy)
                    .bind(list.preparedOn)
                    .bind(list.language)
                    .bind(list.isLargePrint)
                    .bind(list.isByNeed)
                    .bind(list.hasCodes)
                    .run();
    if (done)
        done = writeParts(m_connection, kRemoveItems, kPutItem, list.id, list.items, bindItem);
    if (done)
        done = writeParts(m_connection, kRemoveGiven, kPutGiven, list.id, list.givenOn,
                          [](Query &query, const QDate &day) { query.bind(day); });
    if (done)
        done = writeParts(m_connection, kRemoveAsked, kPutAsked, list.id, list.asked,
                          [](Query &query, Need need) { query.bind(need); });
    return done;
}

Result<> ServiceListTable::remove(Id<ServiceList> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ServiceListTable>(Connection &);
