// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/case_items_field.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

CaseItemsField::CaseItemsField(const QList<CaseItem> &items, QWidget *parent) :
    RepeatField(tr("Add something to send"), tr("Take this out"), Order::Movable, parent) {
    for (const CaseItem &item : items) {
        QWidget *row = appendRow();
        row->findChild<QLineEdit *>()->setText(item.text);
        row->findChild<QCheckBox *>()->setChecked(item.isDone);
    }
}

QWidget *CaseItemsField::makeRow() {
    return makeTickRow(tr("Sent"), tr("What to send"), u"item"_s);
}

QList<CaseItem> CaseItemsField::items() const {
    QList<CaseItem> items;
    for (const QWidget *row : rows()) {
        const QString text = row->findChild<QLineEdit *>()->text().trimmed();
        if (!text.isEmpty())
            items.append({text, row->findChild<QCheckBox *>()->isChecked()});
    }
    return items;
}
