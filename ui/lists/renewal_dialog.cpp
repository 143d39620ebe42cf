// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/renewal_dialog.h"

#include "model/base/isolated.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

QString differenceText(const ServiceDifference &difference) {
    if (difference.before.isEmpty())
        return RenewalDialog::tr("%1, new: %2", "a field of a service, and what it says")
            .arg(nameOf(difference.field), isolated(difference.after));
    if (difference.after.isEmpty())
        return RenewalDialog::tr("%1, no longer: %2", "a field of a service, and what it said")
            .arg(nameOf(difference.field), isolated(difference.before));
    return RenewalDialog::tr("%1: %2, before: %3", "a field of a service, what it says, and what it said")
        .arg(nameOf(difference.field), isolated(difference.after), isolated(difference.before));
}

QFrame *itemCard(const ServiceListItem &then, const RenewedItem &item) {
    auto *sheet = card();
    cardLayout(sheet)->addWidget(strongLabel(then.service.name));
    if (!item.now) {
        cardLayout(sheet)->addWidget(plainLabel(RenewalDialog::tr(
            "It is no longer in the directory. It stays in the list as it was; you can take it out there.")));
        return sheet;
    }
    for (const ServiceDifference &difference : item.differences)
        cardLayout(sheet)->addWidget(plainLabel(differenceText(difference)));
    if (item.now->service.checks != then.service.checks)
        cardLayout(sheet)->addWidget(plainLabel(lastCheckText(item.now->service)));
    else if (item.differences.isEmpty())
        cardLayout(sheet)->addWidget(plainLabel(RenewalDialog::tr("Small things that are not printed.")));
    return sheet;
}

} // namespace

RenewalDialog::RenewalDialog(const ServiceList &list, const QList<RenewedItem> &outdated, QWidget *parent) :
    QDialog(parent) {
    setObjectName(u"renewal"_s);
    setWindowTitle(tr("Renew the list"));
    auto *inside = new QWidget;
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(0, 0, scaled(4), 0);
    words->setSpacing(scaled(12));
    words->addWidget(
        plainLabel(tr("The directory says something else by now. What you wrote yourself stays.")));
    for (const RenewedItem &item : outdated)
        words->addWidget(itemCard(list.items[item.position], item));
    words->addStretch(1);
    auto *leave = plainButton(tr("Leave it"));
    leave->setObjectName(u"leave"_s);
    auto *take = primaryButton(tr("Renew the list"), "arrow-repeat");
    take->setObjectName(u"take"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("What changed since")));
    layout->addWidget(scrolling(inside), 1);
    layout->addLayout(headerRow(new QWidget, {leave, take}));
    resize(sizeOnScreen(640, 520));
    take->setFocus();
}
