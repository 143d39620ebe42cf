// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_editor.h"

#include "model/base/choices.h"
#include "model/base/wall_time.h"
#include "model/diary/diary_entry.h"
#include "ui/kit/date_field.h"

#include <QPlainTextEdit>

MomentEditor::MomentEditor(const DiaryEntry &entry, bool isNew, const QDateTime &now, Prompts &prompts,
                           QWidget *parent) :
    Editor(isNew ? tr("A good moment") : tr("Edit a good moment"), prompts, parent),
    m_entry(entry), m_now(now) {
    m_words = addText(tr("What was it?"), entry.words, "words", 5);
    m_date = addDate(tr("Day"), entry.moment.date(), now.date(), "date");
    m_reporter = addChoice(tr("Who tells it"), choices<Reporter>(), entry.reporter, "reporter");
}

DiaryEntry MomentEditor::entry() const {
    DiaryEntry entry = m_entry;
    entry.words = m_words->toPlainText().trimmed();
    entry.reporter = chosen<Reporter>(m_reporter);
    entry.moment = moment();
    return entry;
}

/// On another day the time of day stays: nobody is asked for it.
Moment MomentEditor::moment() const {
    const QDate day = m_date->date().value_or(m_entry.moment.date());
    if (day == m_entry.moment.date())
        return m_entry.moment;
    return Moment::of(onTheClock(day, m_entry.moment.time(), m_now));
}

bool MomentEditor::validate() {
    const bool hasWords = !m_words->toPlainText().trimmed().isEmpty();
    setMessage(m_words, hasWords ? QString() : tr("Please write a few words."));
    const auto day = m_date->date();
    const bool hasDay = day && *day <= m_now.date();
    setMessage(m_date, hasDay ? QString()
                       : day  ? tr("This day is still to come.")
                              : tr("Please write a day."));
    return hasWords && hasDay;
}
