// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/merge_detail.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/careteam/contact.h"
#include "ui/careteam/contact_detail.h"
#include "ui/kit/photo.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int kReviewPhotoSide = 72;

QString nameOf(ContactField field) {
    switch (field) {
    case ContactField::Name:
        return MergeDetail::tr("Name");
    case ContactField::Role:
        return MergeDetail::tr("What they do");
    case ContactField::Team:
        return MergeDetail::tr("Team");
    case ContactField::Organization:
        return MergeDetail::tr("Where they work");
    case ContactField::Address:
        return MergeDetail::tr("Address");
    case ContactField::Hours:
        return MergeDetail::tr("Hours");
    case ContactField::CallFor:
        return MergeDetail::tr("Call for …");
    case ContactField::Notes:
        return MergeDetail::tr("Notes");
    case ContactField::Photo:
        return MergeDetail::tr("Photo");
    }
    return {};
}

QString shownText(const Contact &contact, ContactField field) {
    const QString text = field == ContactField::Team ? nameOf(contact.team) : fieldText(contact, field);
    return text.isEmpty() ? MergeDetail::tr("nothing yet") : text;
}

/// What a side says: a picture where it is one.
QLabel *valueLabel(const Contact &contact, ContactField field) {
    if (field == ContactField::Photo && !contact.photo.isEmpty()) {
        auto *picture = plainLabel(MergeDetail::tr("a picture that cannot be shown"));
        const QPixmap photo =
            roundPhoto(contact.photo, scaled(kReviewPhotoSide), qGuiApp->devicePixelRatio());
        if (!photo.isNull())
            picture->setPixmap(photo);
        return picture;
    }
    return selectable(plainLabel(shownText(contact, field)));
}

QString objectNameOf(ContactField field, Keep side) {
    return u"%1%2"_s.arg(side == Keep::Mine ? u"mine"_s : u"theirs"_s).arg(int(field));
}

} // namespace

MergeDetail::MergeDetail(const ContactMerge &merge, QWidget *parent) : DetailView(parent) {
    addPerson(this, merge.mine.value_or(merge.incoming));
    if (merge.match == ContactMatch::Differs)
        buildDiffering(merge);
    else
        buildWhole(merge);
}

void MergeDetail::buildWhole(const ContactMerge &merge) {
    if (merge.match == ContactMatch::Same)
        addText(tr("This person is already in your book. The file says nothing new."));
    addReach(this, merge.incoming);
    addField(tr("Notes"), merge.incoming.notes);
}

void MergeDetail::buildDiffering(const ContactMerge &merge) {
    addText(tr("This person is already in your book. The file says more, or says it in another way."));
    addChoice(merge.choice);
    m_differing = new DetailView;
    addWidget(m_differing);
    for (const Phone &phone : merge.newPhones)
        m_differing->addField(tr("New phone (%1)").arg(::nameOf(phone.kind)), isolated(phone.number));
    for (const QString &email : merge.newEmails)
        m_differing->addField(tr("New e-mail"), email);
    for (const ContactDifference &difference : merge.differences)
        addDifference(merge, difference);
    showChoice(merge.choice);
}

void MergeDetail::addChoice(ContactChoice chosen) {
    m_choice = new QComboBox;
    m_choice->setObjectName(u"choice"_s);
    m_choice->addItem(tr("Update this person"), int(ContactChoice::BringIn));
    m_choice->addItem(tr("Add as another person"), int(ContactChoice::AddAsNew));
    m_choice->addItem(tr("Leave everything as it is"), int(ContactChoice::LeaveOut));
    m_choice->setCurrentIndex(m_choice->findData(int(chosen)));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        const auto choice = ContactChoice(m_choice->currentData().toInt());
        showChoice(choice);
        Q_EMIT choiceMade(choice);
    });
    auto *label = mutedLabel(tr("What to do"));
    label->setBuddy(m_choice);
    addWidget(label);
    addWidget(m_choice);
}

void MergeDetail::addDifference(const ContactMerge &merge, const ContactDifference &difference) {
    auto *sides = new QWidget; // keeps its two buttons apart from those of other fields
    auto *column = new QVBoxLayout(sides);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    const auto add = [&](const Contact &contact, Keep side) {
        QLabel *value = valueLabel(contact, difference.field);
        QRadioButton *button = sideButton(difference.field, side, difference.keep);
        button->setAccessibleDescription(value->text());
        value->setIndent(scaled(38)); // below the words of its button
        column->addWidget(button);
        column->addWidget(value);
    };
    add(*merge.mine, Keep::Mine);
    add(merge.incoming, Keep::Theirs);
    m_differing->addSection(nameOf(difference.field));
    m_differing->addWidget(sides);
}

QRadioButton *MergeDetail::sideButton(ContactField field, Keep side, Keep kept) {
    auto *button = radioButton(side == Keep::Mine ? tr("Keep yours") : tr("Take from the file"));
    button->setObjectName(objectNameOf(field, side));
    button->setChecked(side == kept);
    connect(button, &QRadioButton::toggled, this, [this, field, side](bool on) {
        if (on)
            Q_EMIT keepChosen(field, side);
    });
    return button;
}

void MergeDetail::showChoice(ContactChoice choice) {
    if (!m_choice)
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(int(choice)));
    m_differing->setVisible(choice == ContactChoice::BringIn);
}
