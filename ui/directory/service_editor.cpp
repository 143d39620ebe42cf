// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_editor.h"

#include "model/base/number_reading.h"
#include "model/community/resource.h"
#include "model/directory/service_fields.h"
#include "ui/directory/schedules_field.h"
#include "ui/directory/service_phones_field.h"

#include <QCompleter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString ageText(std::optional<double> age) {
    return age ? QLocale().toString(*age, 'g', 4) : QString();
}

constexpr double kOldestAge = 150;

/// Nothing where no age is written.
std::optional<double> readAge(const QString &typed) {
    const auto age = readNumber(typed);
    return age && *age >= 0 && *age <= kOldestAge ? age : std::nullopt;
}

QString linesOf(const QList<ServiceDocument> &documents) {
    QStringList names;
    for (const ServiceDocument &document : documents)
        names.append(document.name);
    return names.join(u'\n');
}

QString namesOf(const QList<ServiceLanguage> &languages) {
    QStringList names;
    for (const ServiceLanguage &language : languages)
        names.append(language.name.isEmpty() ? language.code : language.name);
    return names.join(u", "_s);
}

/// Parts with the same words keep what their source says of them.
template <typename Part>
QList<Part> partsOf(const QStringList &names, const QList<Part> &before) {
    QList<Part> parts;
    for (const QString &name : names) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&](const Part &part) { return part.name == name; });
        parts.append(same == before.end() ? Part{.name = name} : *same);
    }
    return parts;
}

QStringList split(const QString &text, const QRegularExpression &at) {
    QStringList parts;
    for (const QString &part : text.split(at)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

ServiceEditor::ServiceEditor(const PageContext &context, const std::optional<Service> &before,
                             const Service &fresh, const QStringList &organizations, FindOrganization find,
                             QWidget *parent) :
    RecordEditor(before ? tr("Edit service") : tr("A service of the directory"), context, before, fresh,
                 parent),
    m_find(std::move(find)) {
    buildService(organizations);
    buildReach();
    buildPlace();
    buildWhoAndHow();
}

void ServiceEditor::buildService(const QStringList &organizations) {
    require(line(tr("Service"), &Service::name, "name"), tr("Please write what the service is called."));
    line(nameOf(ServiceField::AlternateName), &Service::alternateName, "alternateName");
    m_organization = addLine(nameOf(ServiceField::Organization), start().organization.name, "organization");
    auto *completer = new QCompleter(organizations, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_organization->setCompleter(completer);
    m_category = addChoice(tr("It helps first with"), choices<ResourceCategory>(),
                           start().categories.value(0, ResourceCategory::Other), "category");
    text(nameOf(ServiceField::Description), &Service::description, "description");
    choice(nameOf(ServiceField::Status), &Service::status, choices<ServiceStatus>(), "status");
    line(nameOf(ServiceField::Alert), &Service::alert, "alert");
}

void ServiceEditor::buildReach() {
    beginGroup(tr("How to reach it"), "reach");
    field(nameOf(ServiceField::Phones), new ServicePhonesField(start().phones), &ServicePhonesField::phones,
          &Service::phones, "phones");
    auto *schedules = field(nameOf(ServiceField::Hours), new SchedulesField(start().schedules),
                            &SchedulesField::schedules, &Service::schedules, "schedules");
    addRule(schedules, [schedules] {
        return schedules->isValid() ? QString() : tr("Please write the hours as in 9:00 AM or 14:30.");
    });
    line(nameOf(ServiceField::Website), &Service::url, "url");
    line(nameOf(ServiceField::Email), &Service::email, "email");
}

/// A service with several places keeps the others as they are.
void ServiceEditor::buildPlace() {
    const ServiceLocation place = start().locations.value(0);
    beginGroup(start().locations.size() > 1
                   ? tr("Where: the first of %n places", nullptr, int(start().locations.size()))
                   : nameOf(ServiceField::Places),
               "places");
    m_address = addLine(tr("Street and number"), place.address1, "address");
    m_city = addLine(tr("Town"), place.city, "city");
    m_state = addLine(tr("State"), place.state, "state");
    m_postalCode = addLine(tr("ZIP code"), place.postalCode, "postalCode");
    m_transportation = addText(nameOf(ServiceField::GettingThere), place.transportation, "transportation", 2);
}

void ServiceEditor::buildWhoAndHow() {
    beginGroup(tr("Who may use it, and how"), "using");
    text(nameOf(ServiceField::Eligibility), &Service::eligibility, "eligibility", 2);
    m_minimumAge = addAge(tr("From which age (years)"), start().minimumAge, "minimumAge");
    m_maximumAge = addAge(tr("Up to which age (years)"), start().maximumAge, "maximumAge");
    text(nameOf(ServiceField::HowToApply), &Service::applicationProcess, "application", 2);
    line(nameOf(ServiceField::Costs), &Service::fees, "fees");
    m_documents =
        addText(tr("What to bring, a line for each"), linesOf(start().requiredDocuments), "documents", 2);
    m_languages = addLine(tr("Languages, with commas between them"), namesOf(start().languages), "languages");
}

QLineEdit *ServiceEditor::addAge(const QString &label, std::optional<double> age, const char *name) {
    QLineEdit *field = addLine(label, ageText(age), name);
    addRule(field, [field] {
        const bool fits = words(field).isEmpty() || readAge(words(field));
        return fits ? QString() : tr("Please write the age as a number of years.");
    });
    return field;
}

Organization ServiceEditor::organization() const {
    const QString name = words(m_organization);
    if (name == start().organization.name)
        return start().organization;
    if (name.isEmpty())
        return {.id = {}};
    return m_find(name).value_or(Organization{.name = name});
}

void ServiceEditor::writePlace(Service &service) const {
    ServiceLocation place = service.locations.value(0);
    const ServiceLocation before = place;
    place.address1 = words(m_address);
    place.city = words(m_city);
    place.state = words(m_state);
    place.postalCode = words(m_postalCode);
    place.transportation = words(m_transportation);
    if (place == before)
        return;
    if (place.postalCode != before.postalCode || place.address1 != before.address1) {
        place.latitude.reset(); // they were those of the place before
        place.longitude.reset();
    }
    if (service.locations.isEmpty())
        service.locations.append(place);
    else
        service.locations[0] = place;
}

void ServiceEditor::complete(Service &service) const {
    service.organization = organization();
    const auto category = chosen<ResourceCategory>(m_category);
    if (category != service.categories.value(0, ResourceCategory::Other)) {
        service.categories.removeAll(category);
        service.categories.prepend(category);
    }
    writePlace(service);
    service.minimumAge = readAge(words(m_minimumAge));
    service.maximumAge = readAge(words(m_maximumAge));
    service.requiredDocuments =
        partsOf(split(words(m_documents), QRegularExpression(u"\n"_s)), service.requiredDocuments);
    if (words(m_languages) != namesOf(start().languages))
        service.languages =
            partsOf(split(words(m_languages), QRegularExpression(u"[,;]"_s)), service.languages);
}
