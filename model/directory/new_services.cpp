// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/new_services.h"

#include "model/database/bulk_insert.h"
#include "model/database/query.h"
#include "model/directory/service_category.h"

namespace {

// The rows of one statement have keys that follow each other.
constexpr char kNewestServiceRow[] = "SELECT max(row_id) FROM service";

/// A column of the table of services, as ServiceTable fills it one by one.
struct Column {
    const char *name;
    void (*give)(BulkValue &value, const NewService &service);
};

template <auto field>
void give(BulkValue &value, const NewService &service) {
    value.put(service.ready.columns.*field);
}

const Column kColumns[] = {
    {"id", [](BulkValue &v, const NewService &) { v.put(Id<Service>::create()); }},
    {"hsds_id", give<&ServiceIndex::hsdsId>},
    {"organization_id", [](BulkValue &v, const NewService &s) { v.put(s.organization.id); }},
    {"nests", [](BulkValue &v, const NewService &s) { v.put(qint64(s.organization.nests)); }},
    {"fingerprint", [](BulkValue &v, const NewService &s) { v.put(s.ready.fingerprint); }},
    {"status", [](BulkValue &v, const NewService &s) { v.put(qint64(s.ready.columns.status)); }},
    {"minimum_age", give<&ServiceIndex::minimumAge>},
    {"maximum_age", give<&ServiceIndex::maximumAge>},
    {"latitude", give<&ServiceIndex::latitude>},
    {"longitude", give<&ServiceIndex::longitude>},
    {"by_zip", [](BulkValue &v, const NewService &s) { v.put(qint64(s.ready.columns.isByZip)); }},
    {"checked_on",
     [](BulkValue &v, const NewService &s) {
         if (!s.ready.columns.assuredOn.isEmpty())
             v.put(s.ready.columns.assuredOn);
     }},
    {"mine", [](BulkValue &v, const NewService &) { v.put(qint64(0)); }},
    {"free", [](BulkValue &v, const NewService &s) { v.put(qint64(s.ready.columns.isFree)); }},
    {"hours", [](BulkValue &v, const NewService &s) { v.putBytes(s.ready.columns.hours); }},
    {"phone_digits", give<&ServiceIndex::phoneDigits>},
    {"address_key", give<&ServiceIndex::addressKey>},
    {"areas", give<&ServiceIndex::areas>},
    {"categories", [](BulkValue &v, const NewService &s) { v.put(bitsOf(s.ready.columns.guessed)); }},
    {"languages", give<&ServiceIndex::languages>},
    {"postal_code", give<&ServiceIndex::postalCode>},
    {"place", give<&ServiceIndex::place>},
    {"name", give<&ServiceIndex::name>},
    {"alternate_name", give<&ServiceIndex::alternateName>},
    {"organization_name",
     [](BulkValue &v, const NewService &s) {
         const QString &own = s.ready.columns.organizationName;
         v.put(own.isEmpty() ? s.organization.name : own);
     }},
    {"subjects",
     [](BulkValue &v, const NewService &s) {
         v.put(subjectsOf(s.ready.columns.subjects, s.ready.columns.guessed));
     }},
    {"note", [](BulkValue &v, const NewService &s) { v.put(s.ready.note); }},
    {"description", give<&ServiceIndex::description>},
    {"found_by", give<&ServiceIndex::foundBy>},
};

Result<> addDocuments(Connection &connection, const std::vector<NewService> &services, qint64 firstKey) {
    BulkRows rows{
        .table = "service_document", .columns = {"row_id", "document"}, .count = qsizetype(services.size())};
    rows.give = [&](qsizetype row, int column, BulkValue &value) {
        const NewService &service = services[std::size_t(row)];
        if (column == 0)
            value.put(firstKey + row);
        else
            value.put(storedDocument(service.ready.packed, service.organization.nests));
    };
    return insertAll(connection, rows);
}

} // namespace

Result<> addServices(Connection &connection, const Id<DirectoryImport> &import,
                     const std::vector<NewService> &services) {
    BulkRows rows{.table = "service", .columns = {"import_id"}, .count = qsizetype(services.size())};
    for (const Column &column : kColumns)
        rows.columns.append(column.name);
    rows.give = [&](qsizetype row, int column, BulkValue &value) {
        if (column == 0)
            value.put(import);
        else
            kColumns[column - 1].give(value, services[std::size_t(row)]);
    };
    if (auto added = insertAll(connection, rows); !added)
        return added;
    const auto last = Query(connection, kNewestServiceRow).single<qint64>();
    return last ? addDocuments(connection, services, *last - rows.count + 1) : last.error();
}
