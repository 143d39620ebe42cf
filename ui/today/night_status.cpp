// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_status.h"

#include "ui/kit/history.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

NightStatus::NightStatus(History &history, QWidget *parent) :
    QWidget(parent), m_history(history), m_words(plainLabel({})), m_undo(plainButton(tr("Undo"))),
    m_again(plainButton(tr("Try again"))) {
    m_words->setObjectName(u"status"_s);
    setRole(m_words, "nightStatus");
    m_undo->setObjectName(u"undo"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_history.undo(); });
    m_again->setObjectName(u"again"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_history.tryAgain();
        m_history.unsaved() ? tellNotSaved() : tellSaved(tr("Saved"));
    });
    connect(&history, &History::undone, this, [this] { tell(tr("Taken back")); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_again);
    row->addWidget(m_undo);
    clear();
}

void NightStatus::tell(const QString &words) {
    m_words->setText(words);
    m_undo->hide();
    m_again->hide();
    setVisible(!words.isEmpty());
}

void NightStatus::tellSaved(const QString &words) {
    tell(words);
    m_undo->show();
}

void NightStatus::tellNotSaved() {
    tell(tr("This is not saved yet."));
    m_again->show();
    m_again->setFocus();
}
