// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comfort/signs_field.h"

#include "ui/kit/style.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignsField::SignsField(const QList<ComfortSign> &signs, QWidget *parent) :
    RepeatField(tr("Add a sign"), tr("Take this sign out"), Order::Movable, parent) {
    for (const ComfortSign &sign : signs) {
        QWidget *row = appendRow();
        row->findChild<QLineEdit *>(u"sign"_s)->setText(sign.sign);
        row->findChild<QLineEdit *>(u"means"_s)->setText(sign.means);
        row->findChild<QLineEdit *>(u"helps"_s)->setText(sign.helps);
    }
}

QWidget *SignsField::makeRow() {
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, scaled(10));
    layout->setSpacing(scaled(4));
    const auto line = [&](const char *name, const QString &words) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
        connect(edit, &QLineEdit::textEdited, this, &RepeatField::edited);
        layout->addWidget(edit);
        return edit;
    };
    row->setFocusProxy(line("sign", tr("What you see or hear")));
    line("means", tr("What it means"));
    line("helps", tr("What helps then"));
    return row;
}

QList<ComfortSign> SignsField::signs() const {
    QList<ComfortSign> signs;
    for (const QWidget *row : rows()) {
        const auto text = [row](const char *name) {
            return row->findChild<QLineEdit *>(QString::fromLatin1(name))->text().trimmed();
        };
        const ComfortSign sign{text("sign"), text("means"), text("helps")};
        if (!sign.sign.isEmpty())
            signs.append(sign);
    }
    return signs;
}
