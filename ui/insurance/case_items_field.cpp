// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/case_items_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
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
    auto *row = new QWidget;
    auto *done = new QCheckBox;
    done->setAccessibleName(tr("Sent"));
    auto *text = new QLineEdit;
    text->setObjectName(u"item"_s);
    text->setAccessibleName(tr("What to send"));
    connect(done, &QCheckBox::clicked, this, &RepeatField::edited);
    connect(text, &QLineEdit::textEdited, this, &RepeatField::edited);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(done);
    layout->addWidget(text, 1);
    row->setFocusProxy(text);
    return row;
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
