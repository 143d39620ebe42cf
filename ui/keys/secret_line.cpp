// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/secret_line.h"

#include "model/sealed/passphrase.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct SecretLineText {
    Q_DECLARE_TR_FUNCTIONS(SecretLine)
};
} // namespace

QLineEdit *secretLine(const char *name, QWidget *parent) {
    auto *line = new QLineEdit(parent);
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(kMostCharacters);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return line;
}

QPushButton *showButton(QLineEdit *line) {
    auto *button = quietButton(SecretLineText::tr("Show"));
    button->setObjectName(u"show"_s);
    button->setCheckable(true);
    button->setChecked(line->echoMode() == QLineEdit::Normal);
    QObject::connect(button, &QPushButton::toggled, line, [line](bool shown) {
        line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    });
    return button;
}
