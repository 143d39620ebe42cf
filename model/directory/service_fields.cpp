// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/service_fields.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/directory/hsds_json.h"
#include "model/directory/schedule_text.h"
#include "model/directory/service_parts.h"
#include "model/directory/spoken_languages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct ServiceFieldsText {
    Q_DECLARE_TR_FUNCTIONS(ServiceFields)
};

QString lines(QStringList parts) {
    parts.removeDuplicates();
    parts.removeAll(QString());
    return parts.join(u'\n'); // each is a line of its own
}

template <typename Part, typename Say>
QString linesOf(const QList<Part> &parts, Say say) {
    QStringList all;
    for (const Part &part : parts)
        all.append(std::invoke(say, part));
    return lines(all);
}

QString organizationOf(const Service &service) {
    return service.organization.name;
}

QString statusOf(const Service &service) {
    return service.status == ServiceStatus::Unknown ? QString() : nameOf(service.status);
}

QString phonesOf(const Service &service) {
    QList<ServicePhone> all = service.phones;
    for (const ServiceLocation &location : service.locations)
        all += location.phones;
    return linesOf(all, phoneText);
}

QString hoursOf(const Service &service) {
    return lines(hoursLines(service));
}

QString placeText(const ServiceLocation &location) {
    const QString town =
        inARow({location.city, inARow({location.state, location.postalCode}, u" "_s)}, u", "_s);
    const QString address = inARow({location.address1, location.address2, town}, u", "_s);
    const bool isForLetters = ::isForLetters(location) && !address.isEmpty();
    return inARow({location.name, isForLetters
                                      ? ServiceFieldsText::tr("mailing address: %1").arg(isolated(address))
                                      : address},
                  u", "_s);
}

QString accessText(const ServiceLocation &location) {
    return lines(location.accessibility);
}

QString agesOf(const Service &service) {
    return agesText(service.minimumAge, service.maximumAge);
}

QString yearsText(double years) {
    return QLocale().toString(years, 'f', std::floor(years) == years ? 0 : 1);
}

/// In which number "year" stands behind it: one alone, or any other.
int yearsNumber(double years) {
    constexpr int several = 2;
    return years == 1 ? 1 : several;
}

QString costText(const ServiceCost &cost) {
    const QString amount =
        cost.amount ? inARow({QLocale().toString(*cost.amount, 'f', 2), cost.currency}, u" "_s) : QString();
    return inARow({cost.option, amount, cost.description}, u", "_s);
}

QString costsOf(const Service &service) {
    return lines({service.fees, linesOf(service.costs, costText)});
}

QString contactText(const ServiceContact &contact) {
    return inARow({contact.name, contact.title, contact.department, contact.email,
                   linesOf(contact.phones, phoneText).replace(u'\n', u", "_s)},
                  u", "_s);
}

QString languagesOf(const Service &service) {
    return linesOf(service.languages,
                   [](const ServiceLanguage &language) {
                       return languageText(language.name.isEmpty() ? language.code : language.name);
                   })
        .replace(u'\n', u", "_s);
}

QString termText(const TaxonomyTerm &term) {
    return inARow({term.name, term.code});
}

QString areaText(const ServiceArea &area) {
    return inARow({area.name, area.description}, u": "_s);
}

} // namespace

namespace {

/// "Text HOME to", before its number.
bool leadsToNumber(const QString &description) {
    static const QRegularExpression lead(u"\\b(?:text|txt|sms|env[ií]e|textea)\\b.*\\s(?:to|al?)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return lead.match(description).hasMatch();
}

} // namespace

QString phoneText(const ServicePhone &phone) {
    if (leadsToNumber(phone.description))
        return inARow({phone.description, phone.number}, u" "_s);
    QString text = phone.number;
    if (!phone.extension.isEmpty())
        //: a telephone number, and what to dial behind it
        text = ServiceFieldsText::tr("%1, ext. %2").arg(isolated(text), isolated(phone.extension));
    if (phone.type == u"fax"_s)
        text = ServiceFieldsText::tr("%1 (fax)").arg(isolated(text));
    else if (phone.type == u"text"_s || phone.type == u"sms"_s)
        text = ServiceFieldsText::tr("%1 (text messages)").arg(isolated(text));
    else if (phone.type == u"tty"_s || phone.type == u"textphone"_s)
        text = ServiceFieldsText::tr("%1 (TTY)").arg(isolated(text));
    return inARow({text, phone.description}, u", "_s);
}

QString agesText(std::optional<double> minimum, std::optional<double> maximum) {
    if (minimum && maximum)
        return ServiceFieldsText::tr("from %1 to %2 years").arg(yearsText(*minimum), yearsText(*maximum));
    if (minimum)
        return ServiceFieldsText::tr("from %1 year(s) on", nullptr, yearsNumber(*minimum))
            .arg(yearsText(*minimum));
    return maximum ? ServiceFieldsText::tr("up to %1 year(s)", nullptr, yearsNumber(*maximum))
                         .arg(yearsText(*maximum))
                   : QString();
}

QString checkText(const ServiceCheck &check) {
    const QString how = nameOf(check.how);
    //: a date, and how: "checked March 3, 2026, by phone"
    const QString text = ServiceFieldsText::tr("checked %1, %2").arg(dateText(check.on), how);
    return check.by.isEmpty() ? text
                              : ServiceFieldsText::tr("%1, by %2", "when and how, and who")
                                    .arg(isolated(text), isolated(check.by));
}

/// The address of somebody at the source is not for families.
QString shownAssurer(const Service &service) {
    return service.assuredBy.contains(u'@') ? QString() : service.assuredBy;
}

QString lastCheckText(const Service &service) {
    if (!service.checks.isEmpty() && service.checks.last().on == service.lastChecked())
        return checkText(service.checks.last());
    if (!service.assuredOn)
        return ServiceFieldsText::tr("not checked yet");
    const QString assurer = shownAssurer(service);
    const QString by = assurer.isEmpty() ? ServiceFieldsText::tr("its source") : assurer;
    return ServiceFieldsText::tr("checked %1, by %2").arg(dateText(*service.assuredOn), isolated(by));
}

namespace {

/// What people read of a service under one heading, and what takes it over from another service.
struct FieldRow {
    ServiceField field;
    const char *name;
    QString (*text)(const Service &service);
    void (*copy)(Service &into, const Service &from);
};

template <auto Member>
QString memberText(const Service &service) {
    return service.*Member;
}

template <auto Parts, auto Say>
QString listText(const Service &service) {
    return linesOf(service.*Parts, Say);
}

template <auto... Members>
void copyMembers(Service &into, const Service &from) {
    ((into.*Members = from.*Members), ...);
}

/// Other people's codes are never rewritten.
void copyNothing(Service &, const Service &) {}

// clang-format off
constexpr FieldRow kFields[] = {
    {ServiceField::Name, QT_TRANSLATE_NOOP("ServiceFields", "Name"),
     memberText<&Service::name>, copyMembers<&Service::name>},
    {ServiceField::AlternateName, QT_TRANSLATE_NOOP("ServiceFields", "Also known as"),
     memberText<&Service::alternateName>, copyMembers<&Service::alternateName>},
    {ServiceField::Organization, QT_TRANSLATE_NOOP("ServiceFields", "Who offers it"),
     organizationOf, copyMembers<&Service::organization>},
    {ServiceField::Alert, QT_TRANSLATE_NOOP("ServiceFields", "Please note"),
     memberText<&Service::alert>, copyMembers<&Service::alert>},
    {ServiceField::Status, QT_TRANSLATE_NOOP("ServiceFields", "Status"),
     statusOf, copyMembers<&Service::status>},
    {ServiceField::Phones, QT_TRANSLATE_NOOP("ServiceFields", "Phone"),
     phonesOf, copyMembers<&Service::phones>},
    {ServiceField::Hours, QT_TRANSLATE_NOOP("ServiceFields", "Open"),
     hoursOf, copyMembers<&Service::schedules>},
    {ServiceField::Places, QT_TRANSLATE_NOOP("ServiceFields", "Where"),
     listText<&Service::locations, placeText>, copyMembers<&Service::locations>},
    {ServiceField::GettingThere, QT_TRANSLATE_NOOP("ServiceFields", "Getting there"),
     listText<&Service::locations, &ServiceLocation::transportation>, copyMembers<&Service::locations>},
    {ServiceField::Accessibility, QT_TRANSLATE_NOOP("ServiceFields", "Accessibility"),
     listText<&Service::locations, accessText>, copyMembers<&Service::locations>},
    {ServiceField::Description, QT_TRANSLATE_NOOP("ServiceFields", "What it offers"),
     memberText<&Service::description>, copyMembers<&Service::description>},
    {ServiceField::Eligibility, QT_TRANSLATE_NOOP("ServiceFields", "Who may use it"),
     memberText<&Service::eligibility>, copyMembers<&Service::eligibility>},
    {ServiceField::Ages, QT_TRANSLATE_NOOP("ServiceFields", "Ages"),
     agesOf, copyMembers<&Service::minimumAge, &Service::maximumAge>},
    {ServiceField::HowToApply, QT_TRANSLATE_NOOP("ServiceFields", "How to apply"),
     memberText<&Service::applicationProcess>, copyMembers<&Service::applicationProcess>},
    {ServiceField::Costs, QT_TRANSLATE_NOOP("ServiceFields", "Cost"),
     costsOf, copyMembers<&Service::fees, &Service::costs>},
    {ServiceField::WhatToBring, QT_TRANSLATE_NOOP("ServiceFields", "What to bring"),
     listText<&Service::requiredDocuments, &ServiceDocument::name>, copyMembers<&Service::requiredDocuments>},
    {ServiceField::WaitTime, QT_TRANSLATE_NOOP("ServiceFields", "How long people wait"),
     memberText<&Service::waitTime>, copyMembers<&Service::waitTime>},
    {ServiceField::Languages, QT_TRANSLATE_NOOP("ServiceFields", "Languages"),
     languagesOf, copyMembers<&Service::languages>},
    {ServiceField::Interpretation, QT_TRANSLATE_NOOP("ServiceFields", "Interpreters"),
     memberText<&Service::interpretation>, copyMembers<&Service::interpretation>},
    {ServiceField::Website, QT_TRANSLATE_NOOP("ServiceFields", "Web site"),
     memberText<&Service::url>, copyMembers<&Service::url>},
    {ServiceField::Email, QT_TRANSLATE_NOOP("ServiceFields", "E-mail"),
     memberText<&Service::email>, copyMembers<&Service::email>},
    {ServiceField::Contacts, QT_TRANSLATE_NOOP("ServiceFields", "Whom to ask for"),
     listText<&Service::contacts, contactText>, copyMembers<&Service::contacts>},
    {ServiceField::Areas, QT_TRANSLATE_NOOP("ServiceFields", "Area served"),
     listText<&Service::areas, areaText>, copyMembers<&Service::areas>},
    {ServiceField::Accreditations, QT_TRANSLATE_NOOP("ServiceFields", "Accreditation"),
     memberText<&Service::accreditations>, copyMembers<&Service::accreditations>},
    {ServiceField::Subjects, QT_TRANSLATE_NOOP("ServiceFields", "Subjects of its source"),
     listText<&Service::terms, termText>, copyNothing},
};
// clang-format on

constexpr bool isEachAtItsPlace() {
    for (std::size_t i = 0; i < std::size(kFields); ++i) {
        if (kFields[i].field != ServiceField(i))
            return false;
    }
    return std::size(kFields) == kServiceFieldCount;
}
static_assert(isEachAtItsPlace());

const FieldRow &rowOf(ServiceField field) {
    return kFields[std::size_t(field)];
}

} // namespace

QString nameOf(ServiceField field) {
    return ServiceFieldsText::tr(rowOf(field).name);
}

QString textOf(const Service &service, ServiceField field) {
    return hsds::readable(rowOf(field).text(service));
}

void takeField(Service &into, const Service &from, ServiceField field) {
    rowOf(field).copy(into, from);
}

QList<ServiceDifference> differences(const Service &before, const Service &after) {
    QList<ServiceDifference> found;
    for (const FieldRow &row : kFields) {
        const QString was = textOf(before, row.field);
        const QString is = textOf(after, row.field);
        if (was != is)
            found.append({row.field, was, is});
    }
    return found;
}

Service withHistory(const Service &before, Service after, const QDate &today,
                    const std::optional<Id<DirectoryImport>> &broughtBy) {
    for (const ServiceDifference &difference : differences(before, after))
        after.changes.append({today, difference.field, difference.before, difference.after, broughtBy});
    return after;
}
