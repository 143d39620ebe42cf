// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/outcome_line.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/medicines/dose.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

OutcomeLine::OutcomeLine(const AsNeededDose &given, QWidget *parent) :
    QWidget(parent), m_given(given), m_words(new QLineEdit) {
    setObjectName(u"outcome"_s);
    //: %1 is what was given, %2 the time
    const QString question = tr("How was it after %1 at %2?")
                                 .arg(isolated(given.medicine.name), timeText(given.dose.moment.time()));
    m_words->setObjectName(u"afterwards"_s);
    m_words->setAccessibleName(question);
    m_words->setPlaceholderText(tr("In your words, if you like"));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (!m_words->text().trimmed().isEmpty())
            answer(DoseOutcome::NotSaid);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(4));
    auto *away = quietButton(tr("Don't ask"));
    away->setObjectName(u"putAway"_s);
    connect(away, &QPushButton::clicked, this, &OutcomeLine::putAway);
    layout->addLayout(headerRow(plainLabel(question), {away}));
    layout->addWidget(m_words);
    layout->addWidget(buildAnswers());
}

QWidget *OutcomeLine::buildAnswers() {
    QList<QWidget *> buttons;
    for (const auto &[outcome, name] : choices<DoseOutcome>()) {
        if (outcome == DoseOutcome::NotSaid)
            continue;
        auto *button = plainButton(name);
        button->setObjectName(u"outcome%1"_s.arg(int(outcome)));
        //: the question and one of its answers
        button->setAccessibleName(
            tr("%1 %2", "question and answer").arg(isolated(m_words->accessibleName()), isolated(name)));
        connect(button, &QPushButton::clicked, this, [this, value = outcome] { answer(value); });
        buttons.append(button);
    }
    return wrappingRow(buttons);
}

void OutcomeLine::answer(DoseOutcome outcome) {
    Dose after = m_given.dose;
    after.outcome = outcome;
    after.afterwards = m_words->text().trimmed();
    Q_EMIT answered(after);
}
