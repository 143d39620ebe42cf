// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_editor.h"

#include "model/base/choices.h"
#include "model/community/resource.h"
#include "model/directory/service_fields.h"
#include "ui/directory/schedules_field.h"
#include "ui/directory/service_phones_field.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace {

QList<std::pair<ServiceStatus, QString>> statuses() {
    QList<std::pair<ServiceStatus, QString>> all;
    for (const auto status : {ServiceStatus::Active, ServiceStatus::TemporarilyClosed,
                              ServiceStatus::Inactive, ServiceStatus::Defunct, ServiceStatus::Unknown})
        all.append({status, nameOf(status)});
    return all;
}

QString ageText(std::optional<double> age) {
    return age ? QLocale().toString(*age, 'g', 4) : QString();
}

/// Nothing where no age is written; `isKnown` is false for what is no age.
std::optional<double> readAge(const QLineEdit *field, bool *isKnown = nullptr) {
    const QString typed = field->text().trimmed();
    bool isNumber = false;
    const double age = QLocale().toDouble(typed, &isNumber);
    const bool fits = isNumber && age >= 0 && age <= 150;
    if (isKnown)
        *isKnown = typed.isEmpty() || fits;
    return fits ? std::optional(age) : std::nullopt;
}

QString linesOf(const QList<ServiceDocument> &documents) {
    QStringList names;
    for (const ServiceDocument &document : documents)
        names.append(document.name);
    return names.join(QLatin1Char('\n'));
}

QString namesOf(const QList<ServiceLanguage> &languages) {
    QStringList names;
    for (const ServiceLanguage &language : languages)
        names.append(language.name.isEmpty() ? language.code : language.name);
    return names.join(QStringLiteral(", "));
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

QString words(const QPlainTextEdit *field) {
    return field->toPlainText().trimmed();
}

QString words(const QLineEdit *field) {
    return field->text().trimmed();
}

} // namespace

ServiceEditor::ServiceEditor(const Service &service, bool isNew, const QStringList &organizations,
                             FindOrganization find, Prompts &prompts, QWidget *parent) :
    Editor(isNew ? tr("A service of the directory") : tr("Edit service"), prompts, parent),
    m_service(service), m_find(std::move(find)) {
    buildService(organizations);
    buildReach();
    buildPlace();
    buildWhoAndHow();
}

void ServiceEditor::buildService(const QStringList &organizations) {
    m_name = addLine(tr("Service"), m_service.name, "name");
    m_alternateName = addLine(nameOf(ServiceField::AlternateName), m_service.alternateName, "alternateName");
    m_organization = addLine(nameOf(ServiceField::Organization), m_service.organization.name, "organization");
    auto *completer = new QCompleter(organizations, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_organization->setCompleter(completer);
    m_category = addChoice(tr("It helps first with"), choices<ResourceCategory>(),
                           m_service.categories.value(0, ResourceCategory::Other), "category");
    m_description = addText(nameOf(ServiceField::Description), m_service.description, "description");
    m_status = addChoice(nameOf(ServiceField::Status), statuses(), m_service.status, "status");
    m_alert = addLine(nameOf(ServiceField::Alert), m_service.alert, "alert");
}

void ServiceEditor::buildReach() {
    addSection(tr("How to reach it"));
    m_phones = new ServicePhonesField(m_service.phones);
    connect(m_phones, &RepeatField::edited, this, &ServiceEditor::touch);
    addField(nameOf(ServiceField::Phones), m_phones, "phones");
    m_schedules = new SchedulesField(m_service.schedules);
    connect(m_schedules, &RepeatField::edited, this, &ServiceEditor::touch);
    addField(nameOf(ServiceField::Hours), m_schedules, "schedules");
    m_url = addLine(nameOf(ServiceField::Website), m_service.url, "url");
    m_email = addLine(nameOf(ServiceField::Email), m_service.email, "email");
}

/// A service with several places keeps the others as they are.
void ServiceEditor::buildPlace() {
    const ServiceLocation place = m_service.locations.value(0);
    addSection(m_service.locations.size() > 1
                   ? tr("Where: the first of %n places", nullptr, int(m_service.locations.size()))
                   : nameOf(ServiceField::Places));
    m_address = addLine(tr("Street and number"), place.address1, "address");
    m_city = addLine(tr("Town"), place.city, "city");
    m_state = addLine(tr("State"), place.state, "state");
    m_postalCode = addLine(tr("ZIP code"), place.postalCode, "postalCode");
    m_transportation = addText(nameOf(ServiceField::GettingThere), place.transportation, "transportation", 2);
}

void ServiceEditor::buildWhoAndHow() {
    addSection(tr("Who may use it, and how"));
    m_eligibility = addText(nameOf(ServiceField::Eligibility), m_service.eligibility, "eligibility", 2);
    m_minimumAge = addLine(tr("From which age (years)"), ageText(m_service.minimumAge), "minimumAge");
    m_maximumAge = addLine(tr("Up to which age (years)"), ageText(m_service.maximumAge), "maximumAge");
    m_application = addText(nameOf(ServiceField::HowToApply), m_service.applicationProcess, "application", 2);
    m_fees = addLine(nameOf(ServiceField::Costs), m_service.fees, "fees");
    m_documents =
        addText(tr("What to bring, a line for each"), linesOf(m_service.requiredDocuments), "documents", 2);
    m_languages =
        addLine(tr("Languages, with commas between them"), namesOf(m_service.languages), "languages");
}

Organization ServiceEditor::organization() const {
    const QString name = words(m_organization);
    if (name == m_service.organization.name)
        return m_service.organization;
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

Service ServiceEditor::service() const {
    Service service = m_service;
    service.name = words(m_name);
    service.alternateName = words(m_alternateName);
    service.organization = organization();
    const auto category = chosen<ResourceCategory>(m_category);
    if (category != service.categories.value(0, ResourceCategory::Other)) {
        service.categories.removeAll(category);
        service.categories.prepend(category);
    }
    service.description = words(m_description);
    service.status = chosen<ServiceStatus>(m_status);
    service.alert = words(m_alert);
    service.phones = m_phones->phones();
    service.schedules = m_schedules->schedules();
    service.url = words(m_url);
    service.email = words(m_email);
    writePlace(service);
    service.eligibility = words(m_eligibility);
    service.minimumAge = readAge(m_minimumAge);
    service.maximumAge = readAge(m_maximumAge);
    service.applicationProcess = words(m_application);
    service.fees = words(m_fees);
    service.requiredDocuments = partsOf(split(words(m_documents), QRegularExpression(QStringLiteral("\n"))),
                                        service.requiredDocuments);
    if (words(m_languages) != namesOf(m_service.languages))
        service.languages =
            partsOf(split(words(m_languages), QRegularExpression(QStringLiteral("[,;]"))), service.languages);
    return service;
}

bool ServiceEditor::validate() {
    bool isMinimum = false;
    bool isMaximum = false;
    readAge(m_minimumAge, &isMinimum);
    readAge(m_maximumAge, &isMaximum);
    const bool hasName = !words(m_name).isEmpty();
    const QString noAge = tr("Please write the age as a number of years.");
    setMessage(m_name, hasName ? QString() : tr("Please write what the service is called."));
    setMessage(m_minimumAge, isMinimum ? QString() : noAge);
    setMessage(m_maximumAge, isMaximum ? QString() : noAge);
    setMessage(m_schedules,
               m_schedules->isValid() ? QString() : tr("Please write the hours as in 9:00 AM or 14:30."));
    return hasName && isMinimum && isMaximum && m_schedules->isValid();
}
