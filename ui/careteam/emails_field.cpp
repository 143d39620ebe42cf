// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/emails_field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

EmailsField::EmailsField(const QStringList &emails, QWidget *parent) :
    RepeatField(tr("Add an e-mail"), tr("Take this e-mail out"), Order::Movable, parent) {
    for (const QString &email : emails)
        static_cast<QLineEdit *>(appendRow())->setText(email);
}

QWidget *EmailsField::makeRow() {
    auto *email = new QLineEdit;
    email->setObjectName(u"email"_s);
    email->setAccessibleName(tr("E-mail"));
    email->setPlaceholderText(tr("E-mail"));
    connect(email, &QLineEdit::textEdited, this, &RepeatField::edited);
    return email;
}

QStringList EmailsField::emails() const {
    QStringList emails;
    for (const QWidget *row : rows()) {
        const QString email = static_cast<const QLineEdit *>(row)->text().trimmed();
        if (!email.isEmpty())
            emails.append(email);
    }
    return emails;
}
