// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/contact_detail.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/photo.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPhotoSide = 72;

struct ContactDetailText {
    Q_DECLARE_TR_FUNCTIONS(ContactDetail)
};

QWidget *buildHead(const Contact &contact, const QPixmap &photo) {
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(16));
    auto *picture = new QLabel;
    picture->setPixmap(photo);
    picture->setAccessibleName(ContactDetailText::tr("Photo"));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *names = new DetailView;
    names->addTitle(contact.name, roleAndPlace(contact));
    row->addWidget(names, 1);
    return head;
}

} // namespace

QString roleAndPlace(const Contact &contact) {
    if (contact.role.isEmpty() || contact.organization.isEmpty())
        return contact.role + contact.organization;
    return ContactDetailText::tr("%1 · %2", "what a person does, and where")
        .arg(isolated(contact.role), isolated(contact.organization));
}

void addPerson(DetailView *detail, const Contact &contact) {
    const QPixmap photo = roundPhoto(contact.photo, scaled(kPhotoSide), qGuiApp->devicePixelRatio());
    if (photo.isNull())
        detail->addTitle(contact.name, roleAndPlace(contact));
    else
        detail->addWidget(buildHead(contact, photo));
}

void addReach(DetailView *detail, const Contact &contact) {
    for (const Phone &phone : contact.phones)
        detail->addPhone(phone.number, nameOf(phone.kind));
    //: what one calls somebody for
    detail->addFact(ContactDetailText::tr("Call for"), contact.callFor);
    detail->addChips({nameOf(contact.team)});
    detail->addMarked("clock", ContactDetailText::tr("Hours"), contact.hours);
    detail->addMarked("envelope", ContactDetailText::tr("E-mail"), contact.emails.join(u'\n'));
    detail->addMarked("geo-alt", ContactDetailText::tr("Address"), contact.address);
}

void addSkills(DetailView *detail, const Contact &contact) {
    QStringList skills;
    for (const CareSkill &skill : contact.skills)
        skills.append(skillText(skill));
    if (!skills.isEmpty())
        detail->addField(ContactDetailText::tr("What they learned to do"), skills.join(u'\n'));
}
