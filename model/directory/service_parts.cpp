// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_parts.h"

#include "model/directory/hsds_json.h"
#include "model/directory/phone_parser.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kDays[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// "MO,TU" of a repeating rule; also "1MO", the first Monday of a month.
QList<Qt::DayOfWeek> readDays(const QJsonObject &object) {
    QList<Qt::DayOfWeek> days;
    for (const QString &word : hsds::text(object, u"byday"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString day = word.trimmed().right(2).toUpper();
        for (int i = 0; i < 7; ++i) {
            if (day == QLatin1String(kDays[i]) && !days.contains(Qt::DayOfWeek(i + 1)))
                days.append(Qt::DayOfWeek(i + 1));
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

void writeDays(QJsonObject &object, const QList<Qt::DayOfWeek> &days) {
    if (readDays(object) == days)
        return;
    QStringList words;
    for (const Qt::DayOfWeek day : days)
        words.append(QLatin1String(kDays[day - 1]));
    hsds::setText(object, u"byday"_s, words.join(u','));
    if (!days.isEmpty() && !object.contains(u"freq"_s))
        object.insert(u"freq"_s, u"WEEKLY"_s);
}

ServicePhone readPhone(const QJsonObject &object) {
    ServicePhone phone{hsds::text(object, u"number"_s), hsds::text(object, u"extension"_s),
                       hsds::text(object, u"type"_s), hsds::words(object, u"description"_s), object};
    if (!phone.extension.isEmpty())
        return phone;
    const PhoneWords words = readPhoneNumber(phone.number); // "555-1234 ext 5"
    phone.number = words.number;
    phone.extension = words.extension;
    if (phone.description.isEmpty())
        phone.description = words.description;
    return phone;
}

QJsonObject writePhone(const ServicePhone &phone) {
    if (phone == readPhone(phone.source))
        return phone.source;
    QJsonObject object = phone.source;
    hsds::setText(object, u"number"_s, phone.number);
    bool isNumber = false;
    const double extension = phone.extension.toDouble(&isNumber);
    if (isNumber) // HSDS wants one here
        hsds::setNumber(object, u"extension"_s, extension);
    else
        hsds::setText(object, u"extension"_s, phone.extension);
    hsds::setText(object, u"type"_s, phone.type);
    hsds::setWords(object, u"description"_s, phone.description);
    return object;
}

ServiceSchedule readSchedule(const QJsonObject &object) {
    return {readDays(object),
            hsds::time(object, u"opens_at"_s),
            hsds::time(object, u"closes_at"_s),
            hsds::date(object, u"valid_from"_s),
            hsds::date(object, u"valid_to"_s),
            hsds::words(object, u"description"_s),
            hsds::words(object, u"notes"_s),
            object};
}

QJsonObject writeSchedule(const ServiceSchedule &schedule) {
    QJsonObject object = schedule.source;
    writeDays(object, schedule.days);
    hsds::setTime(object, u"opens_at"_s, schedule.opens);
    hsds::setTime(object, u"closes_at"_s, schedule.closes);
    hsds::setDate(object, u"valid_from"_s, schedule.validFrom);
    hsds::setDate(object, u"valid_to"_s, schedule.validTo);
    hsds::setWords(object, u"description"_s, schedule.description);
    hsds::setWords(object, u"notes"_s, schedule.notes);
    return object;
}

ServiceContact readContact(const QJsonObject &object) {
    return {hsds::words(object, u"name"_s),
            hsds::words(object, u"title"_s),
            hsds::words(object, u"department"_s),
            hsds::text(object, u"email"_s),
            readPhones(object),
            object};
}

QJsonObject writeContact(const ServiceContact &contact, const QUuid &owner) {
    QJsonObject object = contact.source;
    hsds::setWords(object, u"name"_s, contact.name);
    hsds::setWords(object, u"title"_s, contact.title);
    hsds::setWords(object, u"department"_s, contact.department);
    hsds::setText(object, u"email"_s, contact.email);
    writePhones(object, contact.phones, owner);
    return object;
}

/// Where people go comes before where letters go.
qsizetype shownAddress(const QJsonArray &addresses) {
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (hsds::text(addresses[i].toObject(), u"address_type"_s) == u"physical"_s)
            return i;
    }
    return 0;
}

void readAddress(const QJsonObject &object, ServiceLocation &location) {
    const QJsonArray addresses = object.value(u"addresses"_s).toArray();
    if (addresses.isEmpty())
        return;
    const QJsonObject address = addresses[shownAddress(addresses)].toObject();
    location.address1 = hsds::words(address, u"address_1"_s);
    location.address2 = hsds::words(address, u"address_2"_s);
    location.city = hsds::words(address, u"city"_s);
    location.state = hsds::text(address, u"state_province"_s);
    location.postalCode = hsds::text(address, u"postal_code"_s);
    location.country = hsds::text(address, u"country"_s);
}

void writeAddress(QJsonObject &object, const ServiceLocation &location, const QUuid &owner) {
    QJsonArray addresses = object.value(u"addresses"_s).toArray();
    const qsizetype at = shownAddress(addresses);
    const QJsonObject before = addresses.isEmpty() ? QJsonObject() : addresses[at].toObject();
    QJsonObject after = before;
    hsds::setWords(after, u"address_1"_s, location.address1);
    hsds::setWords(after, u"address_2"_s, location.address2);
    hsds::setWords(after, u"city"_s, location.city);
    hsds::setText(after, u"state_province"_s, location.state);
    hsds::setText(after, u"postal_code"_s, location.postalCode);
    hsds::setText(after, u"country"_s, location.country);
    if (after == before)
        return;
    if (addresses.isEmpty()) {
        after.insert(u"id"_s, hsds::partId(owner, u"address"_s));
        after.insert(u"address_type"_s, u"physical"_s);
        addresses.append(after);
    } else {
        addresses[at] = after;
    }
    object.insert(u"addresses"_s, addresses);
}

ServiceLocation readLocation(const QJsonObject &source) {
    const QJsonObject object = source.value(u"location"_s).toObject();
    ServiceLocation location{.name = hsds::words(object, u"name"_s)};
    readAddress(object, location);
    location.latitude = hsds::number(object, u"latitude"_s);
    location.longitude = hsds::number(object, u"longitude"_s);
    location.transportation = hsds::words(object, u"transportation"_s);
    location.accessibility = hsds::parts(object, u"accessibility"_s, [](const QJsonObject &part) {
        return hsds::words(part, u"description"_s);
    });
    location.phones = readPhones(object);
    location.schedules = readSchedules(object);
    location.source = source;
    return location;
}

QJsonObject writeLocation(const ServiceLocation &location, const QUuid &owner) {
    QJsonObject source = location.source;
    QJsonObject object = source.value(u"location"_s).toObject();
    hsds::setWords(object, u"name"_s, location.name);
    writeAddress(object, location, owner);
    hsds::setNumber(object, u"latitude"_s, location.latitude);
    hsds::setNumber(object, u"longitude"_s, location.longitude);
    hsds::setWords(object, u"transportation"_s, location.transportation);
    writePhones(object, location.phones, owner);
    writeSchedules(object, location.schedules, owner);
    if (!object.isEmpty() && !source.contains(u"location"_s)) {
        object.insert(u"id"_s, hsds::partId(owner, u"location"_s));
        object.insert(u"location_type"_s, u"physical"_s);
    }
    hsds::setPart(source, u"location"_s, object);
    return source;
}

} // namespace

QList<ServicePhone> readPhones(const QJsonObject &object) {
    return hsds::parts(object, u"phones"_s, readPhone);
}

void writePhones(QJsonObject &object, const QList<ServicePhone> &phones, const QUuid &owner) {
    hsds::setParts(object, u"phones"_s, phones, owner, writePhone);
}

QList<ServiceSchedule> readSchedules(const QJsonObject &object) {
    return hsds::parts(object, u"schedules"_s, readSchedule);
}

void writeSchedules(QJsonObject &object, const QList<ServiceSchedule> &schedules, const QUuid &owner) {
    hsds::setParts(object, u"schedules"_s, schedules, owner, writeSchedule);
}

QList<ServiceContact> readContacts(const QJsonObject &object) {
    return hsds::parts(object, u"contacts"_s, readContact);
}

void writeContacts(QJsonObject &object, const QList<ServiceContact> &contacts, const QUuid &owner) {
    qsizetype place = 0;
    hsds::setParts(object, u"contacts"_s, contacts, owner, [&](const ServiceContact &contact) {
        return writeContact(contact, QUuid::createUuidV5(owner, u"contact/%1"_s.arg(place++)));
    });
}

QList<ServiceLocation> readLocations(const QJsonObject &object) {
    return hsds::parts(object, u"service_at_locations"_s, readLocation);
}

bool isForLetters(const ServiceLocation &location) {
    const QJsonArray addresses =
        location.source.value(u"location"_s).toObject().value(u"addresses"_s).toArray();
    return !addresses.isEmpty() &&
           hsds::text(addresses[shownAddress(addresses)].toObject(), u"address_type"_s) == u"postal"_s;
}

void writeLocations(QJsonObject &object, const QList<ServiceLocation> &locations, const QUuid &owner) {
    qsizetype place = 0;
    hsds::setParts(object, u"service_at_locations"_s, locations, owner, [&](const ServiceLocation &location) {
        return writeLocation(location, QUuid::createUuidV5(owner, u"location/%1"_s.arg(place++)));
    });
}
