// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_index.h"

#include "model/base/zip_places.h"
#include "model/directory/duplicate_finder.h"
#include "model/directory/hsds_json.h"
#include "model/directory/schedule_hours.h"
#include "model/directory/service_category.h"
#include "model/directory/service_document.h"
#include "model/directory/service_parts.h"
#include "model/directory/service_search_words.h"
#include "model/directory/spoken_languages.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The country of the first address that names one.
QString countryOf(const QJsonObject &document) {
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        const QJsonObject location = value.toObject().value(u"location"_s).toObject();
        QString country = hsds::text(location.value(u"addresses"_s).toArray().at(0).toObject(), u"country"_s);
        if (!country.isEmpty())
            return country;
    }
    return {};
}

void addPlace(const QJsonObject &document, ServiceIndex &columns) {
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        const QJsonObject location = value.toObject().value(u"location"_s).toObject();
        if (!columns.latitude || !columns.longitude) {
            columns.latitude = hsds::number(location, u"latitude"_s);
            columns.longitude = hsds::number(location, u"longitude"_s);
            const bool isOnEarth = columns.latitude && columns.longitude &&
                                   std::abs(*columns.latitude) <= 90 && std::abs(*columns.longitude) <= 180;
            if (!isOnEarth)
                columns.latitude = columns.longitude = std::nullopt;
        }
        const QJsonArray addresses = location.value(u"addresses"_s).toArray();
        for (const QJsonValue item : addresses) {
            const QJsonObject address = item.toObject();
            if (!columns.place.isEmpty() || !columns.postalCode.isEmpty())
                break;
            const QString city = hsds::words(address, u"city"_s);
            const QString state = hsds::text(address, u"state_province"_s);
            columns.place = city.isEmpty() || state.isEmpty() ? city + state : city + u", "_s + state;
            columns.postalCode = hsds::text(address, u"postal_code"_s);
        }
    }
}

/// Where the source says nothing, a ZIP code of the United States tells enough.
void addPlaceOfZip(const QJsonObject &document, ServiceIndex &columns) {
    if (columns.latitude || columns.postalCode.isEmpty())
        return;
    const QString country = countryOf(document).trimmed().toUpper();
    const auto point =
        country.isEmpty() || country.startsWith(u"US"_s) || country.startsWith(u"UNITED STATES"_s)
            ? pointOfZip(columns.postalCode)
            : std::nullopt;
    if (!point)
        return;
    columns.latitude = point->latitude;
    columns.longitude = point->longitude;
    columns.isByZip = true;
}

void addSubjects(const QJsonObject &document, ServiceIndex &columns) {
    QStringList subjects, names;
    const QJsonArray attributes = document.value(u"attributes"_s).toArray();
    for (const QJsonValue value : attributes) {
        const QJsonObject term = value.toObject().value(u"taxonomy_term"_s).toObject();
        subjects += hsds::text(term, u"code"_s);
        subjects += names.emplaceBack(hsds::words(term, u"name"_s));
    }
    columns.guessed = guessCategories(subjects << columns.name);
    columns.subjects = names.join(u' ');
}

void addLanguages(const QJsonObject &document, ServiceIndex &columns) {
    const QStringList languages = languagesSpoken(document);
    if (!languages.isEmpty())
        columns.languages = u',' + languages.join(u',') + u',';
    columns.foundBy = contactSearchWords(document, languages);
}

/// Only where the source says so: no word about fees does not mean that there are none.
bool isFree(const QJsonObject &document) {
    const QJsonArray costs = document.value(u"cost_options"_s).toArray();
    for (const QJsonValue cost : costs) {
        if (hsds::number(cost.toObject(), u"amount"_s) != 0.0)
            return false;
    }
    if (!costs.isEmpty())
        return true;
    QString fees = hsds::text(document, u"fees_description"_s);
    if (fees.isEmpty())
        fees = hsds::text(document, u"fees"_s);
    fees = fees.trimmed().toLower();
    return fees.startsWith(u"free"_s) || fees.startsWith(u"no cost"_s) || fees.startsWith(u"no fee"_s) ||
           fees.startsWith(u"no charge"_s) || fees.startsWith(u"gratis"_s) || fees == u"none"_s;
}

/// The service itself, its places, and where these lie: wherever phones and hours may stand.
QList<QJsonObject> holdersOf(const QJsonObject &document) {
    QList<QJsonObject> holders{document};
    const QJsonArray places = document.value(u"service_at_locations"_s).toArray();
    for (const QJsonValue value : places) {
        const QJsonObject place = value.toObject();
        holders << place << place.value(u"location"_s).toObject();
    }
    return holders;
}

void addHours(const QList<QJsonObject> &holders, ServiceIndex &columns) {
    for (const QJsonObject &holder : holders)
        columns.hours += packHours(readSchedules(holder));
}

void addPhones(const QList<QJsonObject> &holders, ServiceIndex &columns) {
    QStringList numbers;
    for (const QJsonObject &holder : holders) {
        for (const ServicePhone &phone : readPhones(holder)) {
            numbers += phoneDigitsIn(phone.number);
        }
    }
    numbers.removeDuplicates();
    columns.phoneDigits = numbers.join(u',');
}

void addAddress(const QList<QJsonObject> &holders, ServiceIndex &columns) {
    for (const QJsonObject &holder : holders) {
        const QJsonArray addresses = holder.value(u"addresses"_s).toArray();
        for (const QJsonValue value : addresses) {
            const QJsonObject address = value.toObject();
            columns.addressKey =
                addressKey(hsds::text(address, u"address_1"_s), hsds::text(address, u"postal_code"_s));
            if (!columns.addressKey.isEmpty())
                return;
        }
    }
}

void addAreas(const QList<QJsonObject> &holders, ServiceIndex &columns) {
    QStringList words;
    for (const QJsonObject &holder : holders) {
        const QJsonArray areas = holder.value(u"service_areas"_s).toArray();
        for (const QJsonValue value : areas)
            words << hsds::words(value.toObject(), u"name"_s)
                  << hsds::words(value.toObject(), u"description"_s);
    }
    words.removeAll(QString());
    columns.areas = words.join(u' ');
}

} // namespace

ServiceIndex columnsOf(const QJsonObject &document) {
    ServiceIndex columns{.hsdsId = hsds::text(document, u"id"_s),
                         .name = hsds::words(document, u"name"_s),
                         .alternateName = hsds::words(document, u"alternate_name"_s)};
    columns.organizationName = hsds::words(document.value(u"organization"_s).toObject(), u"name"_s);
    columns.description = hsds::words(document, u"description"_s);
    columns.status = readStatus(document);
    columns.minimumAge = hsds::number(document, u"minimum_age"_s);
    columns.maximumAge = hsds::number(document, u"maximum_age"_s);
    addLanguages(document, columns);
    columns.isFree = isFree(document);
    if (const auto assured = hsds::date(document, u"assured_date"_s))
        columns.assuredOn = assured->toString(Qt::ISODate);
    addPlace(document, columns);
    addPlaceOfZip(document, columns);
    addSubjects(document, columns);
    const QList<QJsonObject> holders = holdersOf(document);
    addHours(holders, columns);
    addPhones(holders, columns);
    addAddress(holders, columns);
    addAreas(holders, columns);
    return columns;
}
