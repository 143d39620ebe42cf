// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/phones_field.h"

#include "model/base/choices.h"
#include "model/careteam/contact.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

PhonesField::PhonesField(const QList<Phone> &phones, QWidget *parent) :
    RepeatField(tr("Add a phone"), tr("Take this phone out"), Order::Movable, parent) {
    for (const Phone &phone : phones) {
        QWidget *row = appendRow();
        auto *kind = row->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findData(int(phone.kind)));
        row->findChild<QLineEdit *>()->setText(phone.number);
    }
    if (phones.isEmpty())
        appendRow(); // to be typed in at once
}

QWidget *PhonesField::makeRow() {
    auto *row = new QWidget;
    auto *kind = new QComboBox;
    kind->setObjectName(u"kind"_s);
    kind->setAccessibleName(tr("Kind of phone"));
    for (const auto &[value, name] : choices<PhoneKind>())
        kind->addItem(name, int(value));
    kind->setCurrentIndex(kind->findData(int(PhoneKind::Work)));
    auto *number = new QLineEdit;
    number->setObjectName(u"number"_s);
    number->setAccessibleName(tr("Phone number"));
    number->setPlaceholderText(tr("Number"));
    connect(kind, &QComboBox::currentIndexChanged, this, &RepeatField::edited);
    connect(number, &QLineEdit::textEdited, this, &RepeatField::edited);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(number, 1);
    layout->addWidget(kind);
    row->setFocusProxy(number);
    return row;
}

QList<Phone> PhonesField::phones() const {
    QList<Phone> phones;
    for (const QWidget *row : rows()) {
        const QString number = row->findChild<QLineEdit *>()->text().trimmed();
        if (!number.isEmpty())
            phones.append({PhoneKind(row->findChild<QComboBox *>()->currentData().toInt()), number});
    }
    return phones;
}
