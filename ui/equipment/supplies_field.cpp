// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/supplies_field.h"

#include "ui/kit/date_field.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DateField *dayOf(const QWidget *row) {
    return row->findChild<DateField *>(u"runsOutOn"_s);
}

QLineEdit *whatOf(const QWidget *row) {
    return row->findChild<QLineEdit *>(u"what"_s);
}

QLineEdit *leftOf(const QWidget *row) {
    return row->findChild<QLineEdit *>(u"left"_s);
}

} // namespace

SuppliesField::SuppliesField(const QList<Supply> &supplies, const QDate &today, QWidget *parent) :
    RepeatField(tr("Add a supply"), tr("Take this supply out"), Order::Fixed, parent), m_today(today) {
    for (const Supply &supply : supplies) {
        QWidget *row = appendRow();
        whatOf(row)->setText(supply.what);
        dayOf(row)->setDate(supply.runsOutOn);
        leftOf(row)->setText(supply.left);
    }
}

QWidget *SuppliesField::makeRow() {
    auto *what = new QLineEdit;
    what->setObjectName(u"what"_s);
    what->setPlaceholderText(tr("What it is"));
    what->setAccessibleName(tr("What is used up"));
    auto *day = new DateField(std::nullopt, m_today);
    day->setObjectName(u"runsOutOn"_s);
    day->setAccessibleName(tr("The day it runs out"));
    auto *left = new QLineEdit;
    left->setObjectName(u"left"_s);
    left->setAccessibleName(tr("How many are left"));
    for (auto *line : {what, left})
        connect(line, &QLineEdit::textEdited, this, &RepeatField::edited);
    connect(day, &DateField::edited, this, &RepeatField::edited);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(4));
    layout->addWidget(what);
    layout->addWidget(mutedLabel(tr("Runs out on")));
    layout->addWidget(day);
    layout->addWidget(mutedLabel(left->accessibleName()));
    layout->addWidget(left);
    row->setFocusProxy(what);
    return row;
}

QList<Supply> SuppliesField::supplies() const {
    QList<Supply> supplies;
    for (const QWidget *row : rows()) {
        const QString what = whatOf(row)->text().trimmed();
        if (!what.isEmpty())
            supplies.append({what, dayOf(row)->date(), leftOf(row)->text().trimmed()});
    }
    return supplies;
}

QString SuppliesField::problem() const {
    for (const QWidget *row : rows()) {
        if (QString problem = dayOf(row)->problem(DateField::Blank::Allowed); !problem.isEmpty())
            return problem;
    }
    return {};
}
