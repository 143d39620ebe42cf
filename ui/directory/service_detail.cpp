// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_detail.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/zip_places.h"
#include "model/community/resource.h"
#include "model/directory/service_fields.h"
#include "ui/directory/service_words.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ServiceDetailText {
    Q_DECLARE_TR_FUNCTIONS(ServiceDetail)
};

constexpr qsizetype kChangesShown = 8;

bool isAbove(ServiceField field) {
    return field == ServiceField::Name || field == ServiceField::AlternateName ||
           field == ServiceField::Organization || field == ServiceField::Alert ||
           field == ServiceField::Status;
}

/// What a service leaves to its organization.
QString organizationText(const Service &service, ServiceField field) {
    QStringList numbers;
    switch (field) {
    case ServiceField::Phones:
        for (const ServicePhone &phone : service.organization.phones)
            numbers.append(phoneText(phone));
        return numbers.join(u'\n');
    case ServiceField::Website:
        return service.organization.website;
    case ServiceField::Email:
        return service.organization.email;
    default:
        return {};
    }
}

void addAlert(DetailView &detail, const QString &alert) {
    if (alert.isEmpty())
        return;
    auto *bar = new QFrame;
    setRole(bar, "warmBar");
    bar->setObjectName(u"alert"_s);
    auto *inside = new QVBoxLayout(bar);
    inside->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    inside->addWidget(selectable(plainLabel(alert)));
    detail.addWidget(bar);
}

void addHead(DetailView &detail, const Service &service) {
    detail.addTitle(nameText(service.name), service.organization.name);
    if (!service.alternateName.isEmpty())
        detail.addNote(ServiceDetailText::tr("Also known as %1").arg(isolated(service.alternateName)));
    addAlert(detail, service.alert);
    QStringList chips{textOf(service, ServiceField::Status),
                      service.isMine ? ServiceDetailText::tr("Mine") : QString()};
    for (const ResourceCategory category : service.categories)
        chips.append(nameOf(category));
    chips.removeAll(QString());
    if (!chips.isEmpty())
        detail.addChips(chips);
    detail.addField(ServiceDetailText::tr("My note"), service.note);
}

bool isNearItsZip(const Service &service) {
    return std::any_of(service.locations.begin(), service.locations.end(),
                       [](const ServiceLocation &place) { return pointOfZip(place.postalCode).has_value(); });
}

void addFields(DetailView &detail, const Service &service) {
    for (int i = 0; i < kServiceFieldCount; ++i) {
        const auto field = ServiceField(i);
        if (isAbove(field))
            continue;
        const QString text = textOf(service, field);
        detail.addField(nameOf(field), text.isEmpty() ? organizationText(service, field) : text);
        const bool isOnMap =
            std::any_of(service.locations.begin(), service.locations.end(),
                        [](const ServiceLocation &place) { return place.latitude && place.longitude; });
        if (field == ServiceField::Places && !text.isEmpty() && !isOnMap)
            detail.addNote(
                isNearItsZip(service)
                    ? ServiceDetailText::tr(
                          "Its place on the map is not known. Its distance is that of its ZIP code.")
                    : ServiceDetailText::tr("Its place on the map is not known, so it has no distance."));
    }
    detail.addField(ServiceDetailText::tr("About the organization"), service.organization.description);
}

void addCheck(DetailView &detail, const ServiceCheck &check) {
    detail.addText(checkText(check));
    if (!check.learnt.isEmpty())
        detail.addNote(check.learnt);
}

void addChecks(DetailView &detail, const Service &service) {
    detail.addSection(ServiceDetailText::tr("Last checked"));
    if (service.checks.isEmpty() && !service.assuredOn)
        detail.addText(ServiceDetailText::tr("Not checked by us. Call before you rely on it."));
    for (auto check = service.checks.rbegin(); check != service.checks.rend(); ++check)
        addCheck(detail, *check);
    if (service.assuredOn)
        detail.addText(
            service.assuredBy.isEmpty()
                ? ServiceDetailText::tr("checked %1, by its source").arg(dateText(*service.assuredOn))
                : ServiceDetailText::tr("checked %1, by its source: %2")
                      .arg(dateText(*service.assuredOn), isolated(service.assuredBy)));
}

void addChanges(DetailView &detail, const QList<ServiceChange> &changes) {
    if (changes.isEmpty())
        return;
    detail.addSection(ServiceDetailText::tr("What changed"));
    for (qsizetype i = changes.size() - 1; i >= qMax<qsizetype>(0, changes.size() - kChangesShown); --i) {
        const ServiceChange &change = changes[i];
        //: a field of a service, what stood there before, and what stands there now
        detail.addDated(change.on,
                        ServiceDetailText::tr("%1: %2 → %3")
                            .arg(nameOf(change.what),
                                 change.before.isEmpty() ? ServiceDetailText::tr("nothing") : change.before,
                                 change.after.isEmpty() ? ServiceDetailText::tr("nothing") : change.after));
    }
}

} // namespace

void fillServiceDetail(DetailView &detail, const Service &service) {
    addHead(detail, service);
    addFields(detail, service);
    addChecks(detail, service);
    addChanges(detail, service.changes);
}
