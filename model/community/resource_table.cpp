// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/resource_table.h"

#include "model/database/json_column.h"
#include "model/database/query.h"
#include "model/database/stored_table.h"

namespace {

constexpr char kSelect[] = R"sql(
    SELECT id, service, organization, category, offers, phone, web, address, who_may_use_it, cost, languages,
           checked_on, checked_by, state, hsds_id, why, next_step, listed_by, listed_on, document
    FROM resource ORDER BY service COLLATE NOCASE, rowid)sql";

constexpr char kPut[] = R"sql(
    INSERT INTO resource (id, service, organization, category, offers, phone, web, address, who_may_use_it, cost,
                          languages, checked_on, checked_by, state, hsds_id, why, next_step, listed_by, listed_on,
                          document)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        service = excluded.service, organization = excluded.organization, category = excluded.category,
        offers = excluded.offers, phone = excluded.phone, web = excluded.web, address = excluded.address,
        who_may_use_it = excluded.who_may_use_it, cost = excluded.cost, languages = excluded.languages,
        checked_on = excluded.checked_on, checked_by = excluded.checked_by, state = excluded.state,
        hsds_id = excluded.hsds_id, why = excluded.why, next_step = excluded.next_step,
        listed_by = excluded.listed_by, listed_on = excluded.listed_on, document = excluded.document)sql";
constexpr char kRemove[] = "DELETE FROM resource WHERE id = ?";

Resource readResource(Query &row) {
    Resource resource{.id = row.id<Resource>()};
    resource.service = row.text();
    resource.organization = row.text();
    resource.category = row.choice<ResourceCategory>();
    resource.offers = row.text();
    resource.phone = row.text();
    resource.web = row.text();
    resource.address = row.text();
    resource.whoMayUseIt = row.text();
    resource.cost = row.text();
    resource.languages = row.text();
    resource.checkedOn = row.optionalDate();
    resource.checkedBy = row.text();
    resource.state = row.choice<ResourceState>();
    resource.hsdsId = row.text();
    resource.why = row.text();
    resource.nextStep = row.text();
    resource.listedBy = row.text();
    resource.listedOn = row.optionalDate();
    resource.document = readJson(row);
    return resource;
}

} // namespace

Result<QList<Resource>> ResourceTable::all() const {
    return Query(m_connection, kSelect).all(readResource);
}

Result<> ResourceTable::put(const Resource &resource) {
    return Query(m_connection, kPut)
        .bind(resource.id)
        .bind(resource.service)
        .bind(resource.organization)
        .bind(resource.category)
        .bind(resource.offers)
        .bind(resource.phone)
        .bind(resource.web)
        .bind(resource.address)
        .bind(resource.whoMayUseIt)
        .bind(resource.cost)
        .bind(resource.languages)
        .bind(resource.checkedOn)
        .bind(resource.checkedBy)
        .bind(resource.state)
        .bind(resource.hsdsId)
        .bind(resource.why)
        .bind(resource.nextStep)
        .bind(resource.listedBy)
        .bind(resource.listedOn)
        .bind(jsonText(resource.document))
        .run();
}

Result<> ResourceTable::remove(Id<Resource> id) {
    return Query(m_connection, kRemove).bind(id).run();
}

template std::unique_ptr<AnyTable> makeTable<ResourceTable>(Connection &);
