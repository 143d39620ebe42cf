// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/copy_number.h"

#include "model/base/isolated.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace {

struct CopyNumberText {
    Q_DECLARE_TR_FUNCTIONS(CopyNumber)
};

} // namespace

QString copyNumber(const Contact &contact) {
    return copyNumber(contact.name, contact.phones.value(0).number);
}

QString copyNumber(const QString &whose, const QString &number) {
    QGuiApplication::clipboard()->setText(number);
    //: a person and a number
    return CopyNumberText::tr("Copied: %1, %2").arg(isolated(whose), isolated(number));
}

QToolButton *copyNumberButton(const Contact &contact, const QString &key, History &history) {
    return copyNumberButton(contact.name, contact.phones.value(0).number, key, history);
}

QToolButton *copyNumberButton(const QString &whose, const QString &number, const QString &key,
                              History &history) {
    auto *button = iconButton(CopyNumberText::tr("Copy the number of %1").arg(isolated(whose)), "clipboard");
    button->setObjectName(u"copyNumber"_s);
    if (!key.isEmpty())
        //: %1 is what a button does, %2 a key
        button->setToolTip(CopyNumberText::tr("%1 (key %2)").arg(button->accessibleName(), key));
    QObject::connect(button, &QToolButton::clicked, button,
                     [whose, number, &history] { history.say(copyNumber(whose, number)); });
    return button;
}
