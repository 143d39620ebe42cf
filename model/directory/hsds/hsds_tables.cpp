// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_tables.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hsds {
namespace {

struct Words {
    const char *name, *file, *columns;
};

constexpr Words kTables[] = {
    {"organization", "organizations",
     "id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo "
     "uri "
     "parent_organization_id"},
    {"program", "programs", "id organization_id name alternate_name description"},
    {"service", "services",
     "id organization_id program_id name alternate_name description url email status interpretation_services "
     "application_process fees_description wait_time fees accreditations eligibility_description minimum_age "
     "maximum_age assured_date assurer_email licenses alert last_modified"},
    {"attribute", "attributes", "id link_id taxonomy_term_id link_type link_entity value label"},
    {"service_at_location", "service_at_location", "id service_id location_id description"},
    {"location", "locations",
     "id location_type url organization_id name alternate_name description transportation latitude longitude "
     "external_identifier external_identifier_type"},
    {"phone", "phones",
     "id location_id service_id organization_id contact_id service_at_location_id number extension type "
     "description"},
    {"contact", "contacts",
     "id organization_id service_id service_at_location_id location_id name title department email"},
    {"address", "addresses",
     "id location_id attention address_1 address_2 city region state_province postal_code country "
     "address_type"},
    {"schedule", "schedules",
     "id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst "
     "freq "
     "interval byday byweekno bymonthday byyearday description opens_at closes_at schedule_link "
     "attending_type "
     "notes"},
    {"funding", "funding", "id organization_id service_id source"},
    {"service_area", "service_areas",
     "id service_id service_at_location_id name description extent extent_type uri"},
    {"required_document", "required_documents", "id service_id document uri"},
    {"language", "languages", "id service_id location_id phone_id name code note"},
    {"accessibility", "accessibility", "id location_id description details url"},
    {"taxonomy_term", "taxonomy_terms",
     "id code name description parent_id taxonomy language taxonomy_id term_uri"},
    {"metadata", "metadata",
     "id resource_id resource_type last_action_date last_action_type field_name previous_value "
     "replacement_value "
     "updated_by"},
    {"meta_table_description", "meta_table_descriptions", "id name language character_set"},
    {"cost_option", "cost_options",
     "id service_id valid_from valid_to option currency amount amount_description"},
    {"organization_identifier", "organization_identifiers",
     "id organization_id identifier_scheme identifier_type identifier"},
    {"taxonomy", "taxonomies", "id name description uri version"},
    {"service_capacity", "service_capacity", "id service_id unit_id available maximum description updated"},
    {"unit", "units", "id name scheme identifier uri"},
    {"url", "url", "id label url organization_id service_id"},
};

struct InnerWords {
    const char *table, *column, *inner, *key;
};
constexpr InnerWords kInners[] = {
    {"service", "organization_id", "organization", "organization"},
    {"service", "program_id", "program", "program"},
    {"service_at_location", "location_id", "location", "location"},
    {"attribute", "taxonomy_term_id", "taxonomy_term", "taxonomy_term"},
    {"taxonomy_term", "taxonomy_id", "taxonomy", "taxonomy_detail"},
    {"service_capacity", "unit_id", "unit", "unit"},
};

/// Where the key is not the name of the file.
struct KeyWords {
    const char *parent, *table, *key;
};
constexpr KeyWords kKeys[] = {
    {"service", "service_at_location", "service_at_locations"},
    {"service", "service_capacity", "capacities"},
    {"service", "url", "additional_urls"},
    {"organization", "url", "additional_websites"},
};

constexpr const char *kParents[] = {"service", "organization", "location", "service_at_location",
                                    "contact", "phone",        "program"};

QString word(const char *text) {
    return QString::fromLatin1(text);
}

QList<TableSpec> readSpecs() {
    QList<TableSpec> specs;
    for (const Words &table : kTables)
        specs.append({word(table.name), word(table.file), word(table.columns).split(u' ')});
    return specs;
}

/// What is only about records of other tables lies at none of them.
bool hasNoParent(const QString &table) {
    static const QSet<QString> tables{u"service"_s,       u"organization"_s, u"taxonomy"_s,
                                      u"taxonomy_term"_s, u"unit"_s,         u"meta_table_description"_s};
    return tables.contains(table);
}

/// What only names other records has no parent, nor has what JSON holds inside of the row.
QString findParent(const QString &table, const QString &column) {
    if (hasNoParent(table) || !column.endsWith(u"_id"_s))
        return {};
    if ((table == u"attribute"_s && column == u"link_id"_s) ||
        (table == u"metadata"_s && column == u"resource_id"_s))
        return u"any"_s;
    for (const InnerWords &inner : kInners) {
        if (table == QLatin1String(inner.table) && column == QLatin1String(inner.column))
            return {};
    }
    QString parent = column.chopped(3);
    for (const char *known : kParents) {
        if (parent == QLatin1String(known) && parent != table)
            return parent;
    }
    return {};
}

} // namespace

const QList<TableSpec> &tableSpecs() {
    static const QList<TableSpec> specs = readSpecs();
    return specs;
}

const TableSpec *tableSpec(const QString &name) {
    for (const TableSpec &spec : tableSpecs()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

QString parentOf(const QString &table, const QString &column) {
    using Place = std::pair<QString, QString>;
    static const QHash<Place, QString> known = [] { // it is asked for every cell
        QHash<Place, QString> parents;
        for (const TableSpec &spec : tableSpecs()) {
            for (const QString &each : spec.columns)
                parents.insert({spec.name, each}, findParent(spec.name, each));
        }
        return parents;
    }();
    const auto found = known.constFind({table, column});
    return found == known.cend() ? findParent(table, column) : *found;
}

QString columnOfParent(const QString &table, const QString &parent) {
    if (table == u"attribute"_s)
        return u"link_id"_s;
    if (table == u"metadata"_s)
        return u"resource_id"_s;
    return parent + u"_id"_s;
}

QString columnOfParentTable(const QString &table) {
    if (table == u"attribute"_s)
        return u"link_entity"_s;
    return table == u"metadata"_s ? u"resource_type"_s : QString();
}

QString keyOf(const QString &parent, const QString &table) {
    for (const KeyWords &words : kKeys) {
        if (parent == QLatin1String(words.parent) && table == QLatin1String(words.table))
            return word(words.key);
    }
    const TableSpec *spec = tableSpec(table);
    return spec ? spec->file : table;
}

QString tableUnder(const QString &parent, const QString &key) {
    for (const KeyWords &words : kKeys) {
        if (parent == QLatin1String(words.parent) && key == QLatin1String(words.key))
            return word(words.table);
    }
    for (const TableSpec &spec : tableSpecs()) {
        if (spec.file == key && !spec.columns.isEmpty())
            return spec.name;
    }
    return key;
}

const QList<Inner> &innersOf(const QString &table) {
    static const QHash<QString, QList<Inner>> all = [] {
        QHash<QString, QList<Inner>> inners;
        for (const InnerWords &inner : kInners)
            inners[word(inner.table)].append({word(inner.column), word(inner.inner), word(inner.key)});
        return inners;
    }();
    static const QList<Inner> none;
    const auto found = all.constFind(table);
    return found == all.cend() ? none : *found;
}

QString tableNamedBy(const QString &table, const QString &column) {
    for (const Inner &inner : innersOf(table)) {
        if (inner.column == column)
            return inner.table;
    }
    const bool isAbove = (table == u"organization"_s && column == u"parent_organization_id"_s) ||
                         (table == u"taxonomy_term"_s && column == u"parent_id"_s);
    return isAbove ? table : parentOf(table, column);
}

bool isNamedByOthers(const QString &table) {
    static const QSet<QString> tables = [] {
        QSet<QString> names;
        for (const char *parent : kParents)
            names.insert(word(parent));
        for (const InnerWords &inner : kInners)
            names.insert(word(inner.inner));
        return names;
    }();
    return tables.contains(table);
}

bool isNumber(const QString &table, const QString &column) {
    static const QSet<std::pair<QString, QString>> columns{{u"organization"_s, u"year_incorporated"_s},
                                                           {u"service"_s, u"minimum_age"_s},
                                                           {u"service"_s, u"maximum_age"_s},
                                                           {u"location"_s, u"latitude"_s},
                                                           {u"location"_s, u"longitude"_s},
                                                           {u"phone"_s, u"extension"_s},
                                                           {u"schedule"_s, u"timezone"_s},
                                                           {u"schedule"_s, u"count"_s},
                                                           {u"schedule"_s, u"interval"_s},
                                                           {u"cost_option"_s, u"amount"_s},
                                                           {u"service_capacity"_s, u"maximum"_s},
                                                           {u"service_capacity"_s, u"available"_s}};
    return columns.contains({table, column});
}

} // namespace hsds
