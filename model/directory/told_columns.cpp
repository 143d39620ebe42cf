// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/told_columns.h"

#include "model/base/search_key.h"
#include "model/directory/phone_parser.h"
#include "model/directory/schedule_text.h"
#include "model/directory/service_document.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString toldColumnsKey() {
    return u"hearthbook_columns"_s;
}

constexpr std::pair<const char *, QString Service::*> kToldTexts[] = {
    {"name", &Service::name},
    {"alternate_name", &Service::alternateName},
    {"description", &Service::description},
    {"email", &Service::email},
    {"url", &Service::url},
    {"eligibility_description", &Service::eligibility},
    {"application_process", &Service::applicationProcess},
    {"fees_description", &Service::fees},
    {"wait_time", &Service::waitTime}};

/// Names of a list, in one cell or in many.
template <typename Part, typename Name>
QStringList namesOf(const QList<Part> &parts, Name name) {
    static const QRegularExpression between(u"\\s*[,;/|\\n]\\s*"_s);
    QStringList names;
    for (const Part &part : parts)
        names += searchKey(name(part)).split(between, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

/// A number with all that is said of it, in any order: "(fax, front desk)".
QString keyOfPhone(const ServicePhone &phone) {
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word :
         searchKey(phone.type + u' ' + phone.description).split(between, Qt::SkipEmptyParts)) {
        const PhoneUse use = phoneUseOf(word);
        words += use == PhoneUse::Voice ? word : phoneTypeOf(use);
    }
    words.removeAll(u"voice"_s);
    words.removeDuplicates();
    words.sort();
    QString digits;
    for (const QChar c : phone.number)
        digits += c.isLetterOrNumber() ? QString(c.toLower()) : QString();
    return QStringList{digits, phone.extension, words.join(u' ')}.join(u'|');
}

QStringList phoneKeysOf(const Service &service) {
    QStringList keys;
    for (const ServicePhone &phone : service.phones)
        keys += keyOfPhone(phone);
    for (const ServiceLocation &location : service.locations) {
        for (const ServicePhone &phone : location.phones)
            keys += keyOfPhone(phone);
    }
    keys.removeDuplicates();
    return keys;
}

QString hoursIn(const Service &service) {
    return hoursLines(service).join(u"; "_s).simplified();
}

QString addressOf(const ServiceLocation &place) {
    QStringList parts{place.address1, place.address2, place.city, place.state, place.postalCode};
    parts.removeAll(QString());
    return searchKey(parts.join(u", "_s)).simplified();
}

/// Takes over what a row says where the known service says something else.
class Telling {
public:
    Telling(Service known, const Service &said, const QStringList &told) :
        m_known(std::move(known)), m_said(said), m_told(told) {}

    Service service() {
        for (const auto &[key, text] : kToldTexts) {
            if (isTold(QLatin1String(key)) && (m_known.*text).simplified() != (m_said.*text).simplified())
                m_known.*text = m_said.*text;
        }
        take(u"status"_s, &Service::status);
        take(u"minimum_age"_s, &Service::minimumAge);
        take(u"maximum_age"_s, &Service::maximumAge);
        take(u"assured_date"_s, &Service::assuredOn);
        if (isTold(u"organization"_s) &&
            searchKey(m_known.organization.name) != searchKey(m_said.organization.name))
            m_known.organization = m_said.organization;
        takeList(u"languages"_s, &Service::languages, [](const ServiceLanguage &language) {
            return language.name.isEmpty() ? language.code : language.name;
        });
        takeList(u"required_documents"_s, &Service::requiredDocuments,
                 [](const ServiceDocument &each) { return each.name; });
        takeList(u"service_areas"_s, &Service::areas, [](const ServiceArea &each) { return each.name; });
        takeList(u"contacts"_s, &Service::contacts, [](const ServiceContact &each) { return each.name; });
        takePhones();
        takeHours();
        takePlace();
        return m_known;
    }

private:
    bool isTold(const QString &key) const { return m_told.contains(key); }

    template <typename Value>
    void take(const QString &key, Value Service::*value) {
        if (isTold(key))
            m_known.*value = m_said.*value;
    }

    template <typename Part, typename Name>
    void takeList(const QString &key, QList<Part> Service::*list, Name name) {
        if (isTold(key) && namesOf(m_known.*list, name) != namesOf(m_said.*list, name))
            m_known.*list = m_said.*list;
    }

    /// The cell of a row holds the phones of all places.
    void takePhones() {
        if (!isTold(u"phones"_s) || phoneKeysOf(m_known) == phoneKeysOf(m_said))
            return;
        m_known.phones = m_said.phones;
        for (ServiceLocation &location : m_known.locations)
            location.phones.clear();
    }

    void takeHours() {
        if (!isTold(u"schedules"_s) || hoursIn(m_known) == hoursIn(m_said))
            return;
        m_known.schedules = m_said.schedules;
        for (ServiceLocation &location : m_known.locations)
            location.schedules.clear();
    }

    /// A row has the first of them.
    void takePlace() {
        const ServiceLocation said = m_said.locations.value(0);
        if (m_known.locations.isEmpty() && m_said.locations.isEmpty())
            return;
        if (m_known.locations.isEmpty()) {
            m_known.locations = m_said.locations;
            return;
        }
        ServiceLocation &place = m_known.locations.first();
        if (isTold(u"addresses"_s) && addressOf(place) != addressOf(said)) {
            place.address1 = said.address1;
            place.address2 = said.address2;
            place.city = said.city;
            place.state = said.state;
            place.postalCode = said.postalCode;
            place.latitude = place.longitude = std::nullopt; // they are of the old address
        }
        if (isTold(u"latitude"_s)) {
            place.latitude = said.latitude;
            place.longitude = said.longitude;
        }
        if (isTold(u"transportation"_s))
            place.transportation = said.transportation;
    }

    Service m_known;
    const Service &m_said;
    const QStringList &m_told;
};

} // namespace

void putToldColumns(QJsonObject &document, const QStringList &keys) {
    document.insert(toldColumnsKey(), QJsonArray::fromStringList(keys));
}

std::optional<QStringList> takeToldColumns(QJsonObject &document) {
    if (!document.contains(toldColumnsKey()))
        return std::nullopt;
    QStringList keys;
    for (const QJsonValue key : document.take(toldColumnsKey()).toArray())
        keys.append(key.toString());
    return keys;
}

QString otherColumnsKey() {
    return u"other_columns"_s;
}

bool takeOtherColumns(QJsonObject &document) {
    const bool hasAny = document.contains(otherColumnsKey());
    if (hasAny)
        document.remove(otherColumnsKey());
    return hasAny;
}

QJsonObject withTold(const Service &known, const QJsonObject &said, const QStringList &told) {
    const Service row = readService(said);
    QJsonObject document = writeService(Telling(known, row, told).service());
    document.insert(u"id"_s, said.value(u"id"_s)); // a source may number its services anew
    const auto termName = [](const TaxonomyTerm &term) { return term.name; };
    const bool areTermsNew =
        told.contains(u"attributes"_s) && namesOf(known.terms, termName) != namesOf(row.terms, termName);
    for (const QString &key : {u"attributes"_s, otherColumnsKey()}) { // which are never written anew
        const bool isNew = key == u"attributes"_s ? areTermsNew : told.contains(key);
        if (isNew && said.contains(key))
            document.insert(key, said.value(key));
        else if (isNew)
            document.remove(key);
    }
    return document;
}
