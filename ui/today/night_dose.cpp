// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_dose.h"

#include "model/medicines/medicine_text.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace {

void addLine(QVBoxLayout *column, const QString &words, const char *role) {
    if (words.isEmpty())
        return;
    QLabel *label = plainLabel(words);
    setRole(label, role);
    column->addWidget(label);
}

} // namespace

bool isOfTheNight(const Medicine &medicine) {
    return medicine.asNeeded ||
           (medicine.kind != TreatmentKind::Therapy && medicine.kind != TreatmentKind::Equipment);
}

NightDose::NightDose(const MedicineOfDay &medicine, const QStringList &givers, const QString &giver,
                     const Moment &now, QWidget *parent) :
    QWidget(parent),
    m_giver(giver) {
    QStringList offered = givers;
    if (!giver.isEmpty() && !offered.contains(giver))
        offered.prepend(giver);
    const Medicine &what = medicine.medicine;
    const bool isGiven = what.kind == TreatmentKind::Medicine || what.kind == TreatmentKind::Feed;
    auto *give = plainButton(isGiven ? tr("Given now") : tr("Used now"));
    give->setObjectName(u"givenNow"_s);
    connect(give, &QPushButton::clicked, this, [this] { Q_EMIT given(m_giver); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(12));
    addLine(column, amountText(what), "nightTile");
    addLine(column, asNeededText(what).isEmpty() ? what.schedule : asNeededText(what), "nightLast");
    addLine(column, lastGivenText(medicine.latest, now), "nightStatus");
    if (!offered.isEmpty())
        addLine(column, tr("Who gives it? It may stay blank."), "nightLast");
    auto *row = new FlowLayout(nullptr, scaled(16));
    addGivers(row, offered);
    column->addLayout(row);
    column->addWidget(give, 0, Qt::AlignLeading);
    column->addStretch(1);
    setFocusProxy(give);
}

void NightDose::addGivers(FlowLayout *row, const QStringList &givers) {
    auto *group = new QButtonGroup(this);
    group->setExclusive(false); // nobody has to be chosen
    for (const QString &giver : givers) {
        auto *button = plainButton(withoutMnemonic(giver));
        button->setCheckable(true);
        button->setChecked(giver == m_giver);
        //: %1 is who gives a medicine
        button->setAccessibleName(tr("Given by %1").arg(giver));
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, group, button, giver](bool isChosen) {
            m_giver = isChosen ? giver : QString();
            for (QAbstractButton *other : group->buttons())
                other->setChecked(other == button && isChosen);
        });
        row->addWidget(button);
    }
}
