// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/passphrase_field.h"

#include "model/sealed/passphrase.h"
#include "model/sealed/word_list.h"
#include "ui/keys/secret_line.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(QWidget *parent) : QWidget(parent) {
    build();
    draw();
}

void PassphraseField::build() {
    m_line = secretLine("passphrase");
    m_line->setEchoMode(QLineEdit::Normal); // drawn words have to be read
    m_repeat = secretLine("repeat");
    m_state = mutedLabel({});
    m_state->setObjectName(u"strength"_s);
    m_short = checkBox(tr("&Take it all the same, though it is short"));
    m_short->setObjectName(u"takeShort"_s);
    m_problem = errorLabel();
    auto *label = strongLabel(tr("P&assphrase"));
    label->setBuddy(m_line);
    m_repeatLabel = strongLabel(tr("The &same again"));
    m_repeatLabel->setBuddy(m_repeat);
    auto *show = showButton(m_line);
    auto *other = quietButton(tr("Other &words"));
    other->setObjectName(u"otherWords"_s);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_short->setChecked(false);
        showState();
    });
    connect(show, &QPushButton::toggled, this, &PassphraseField::showState);
    connect(other, &QPushButton::clicked, this, &PassphraseField::draw);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(wrappingRow({other, show}));
    layout->addWidget(m_state);
    layout->addWidget(m_short);
    layout->addWidget(m_repeatLabel);
    layout->addWidget(m_repeat);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
}

void PassphraseField::draw() {
    m_drawn = drawnPassphrase(QLocale().name().section(u'_', 0, 0));
    m_line->setText(m_drawn);
    m_line->setCursorPosition(0); // the first words are seen where there is no room for all
    m_repeat->clear();
}

QString PassphraseField::passphrase() const {
    return normalizedPassphrase(m_line->text());
}

void PassphraseField::setNames(const QStringList &names) {
    m_names = names;
    showState();
}

bool PassphraseField::isDrawn() const {
    return m_line->text() == m_drawn;
}

bool PassphraseField::isRepeatNeeded() const {
    return !isDrawn() && m_line->echoMode() == QLineEdit::Password;
}

void PassphraseField::showState() {
    const PassphraseStrength strength =
        isDrawn() ? PassphraseStrength::Strong : strengthOf(passphrase(), m_names);
    m_state->setText(
        isDrawn() ? tr("Six words, drawn by chance: strong. Learn them or write them down, or type your own.")
        : m_line->text().isEmpty()
            ? tr("Six words or a sentence of your own. 15 characters or more are good.")
            : strengthSentence(strength));
    m_short->setVisible(strength == PassphraseStrength::Short);
    m_line->setAccessibleDescription(m_state->text());
    m_repeat->setVisible(isRepeatNeeded());
    m_repeatLabel->setVisible(isRepeatNeeded());
    say({}, nullptr);
}

bool PassphraseField::check() {
    const PassphraseStrength strength = strengthOf(passphrase(), m_names);
    if (strength == PassphraseStrength::Empty)
        say(tr("Please type a passphrase."), m_line);
    else if (!isTaken(strength))
        say(tr("Please choose another passphrase."), m_line);
    else if (strength == PassphraseStrength::Short && !m_short->isChecked())
        say(tr("Please make it longer, or tick that you take it all the same."), m_line);
    else if (isRepeatNeeded() && normalizedPassphrase(m_repeat->text()) != passphrase())
        say(tr("These two are not the same. Please type it again."), m_repeat);
    else
        return true;
    return false;
}

void PassphraseField::say(const QString &problem, QLineEdit *field) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(m_line, field == m_line);
    setInvalid(m_repeat, field == m_repeat);
    if (!field)
        return;
    field->setFocus();
    field->selectAll();
}

void PassphraseField::clear() {
    m_drawn.clear();
    m_line->clear();
    m_repeat->clear();
}
