// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/dose_editor.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/wall_time.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/date_field.h"
#include "ui/kit/suggest_field.h"

#include <QLineEdit>

namespace {

constexpr int kNoTime = -1;

int minuteOf(const QTime &time) {
    return time.hour() * 60 + time.minute();
}

} // namespace

DoseEditor::DoseEditor(const Given &given, const QDateTime &now, Prompts &prompts, QWidget *parent) :
    Editor(given.medicine.name, prompts, parent), m_given(given), m_now(now) {
    const Dose &dose = given.dose;
    addNote(prescribedText(given.medicine));
    m_givenBy = addSuggested(tr("By whom"), dose.givenBy, given.givers, "givenBy");
    m_time = addLine(tr("Time"), timeText(dose.moment.time()), "time");
    m_date = addDate(tr("Day"), dose.moment.date(), now.date(), "date");
    if (!given.medicine.times.isEmpty())
        addPlannedTime();
    m_amount = addLine(tr("How much"), dose.amount, "amount");
    m_reason = addSuggested(tr("For what"), dose.reason,
                            given.medicine.asNeededFor.isEmpty() ? QStringList()
                                                                 : QStringList(given.medicine.asNeededFor),
                            "reason");
    if (given.isNew)
        return;
    m_outcome = addChoice(tr("How it was afterwards"), choices<DoseOutcome>(), dose.outcome, "outcome");
    m_afterwards = addLine(tr("In your words"), dose.afterwards, "afterwards");
}

SuggestField *DoseEditor::addSuggested(const QString &label, const QString &text,
                                       const QStringList &suggestions, const char *name) {
    auto *line = new SuggestField(label, text, suggestions, Suggested::One);
    connect(line, &SuggestField::edited, this, &DoseEditor::touch);
    addField(label, line, name);
    return line;
}

void DoseEditor::addPlannedTime() {
    QList<std::pair<int, QString>> times{{kNoTime, tr("None of them")}};
    for (const QTime &time : std::as_const(m_given.medicine.times))
        times.append({minuteOf(time), timeText(time)});
    const auto &chosen = m_given.dose.forTime;
    if (chosen && !m_given.medicine.times.contains(*chosen)) // the plan changed since
        times.append({minuteOf(*chosen), timeText(*chosen)});
    m_forTime =
        addChoice(tr("For which planned time?"), times, chosen ? minuteOf(*chosen) : kNoTime, "forTime");
}

Moment DoseEditor::moment() const {
    const QDate date = m_date->date().value_or(m_now.date());
    const QTime time = readTime(m_time->text()).value_or(m_now.time());
    const Moment &before = m_given.dose.moment;
    // What was not touched keeps its seconds, and the zone in which it was written.
    if (before.date() == date && timeText(before.time()) == m_time->text())
        return before;
    return WallClock(m_now.timeZone()).at(date, time);
}

Dose DoseEditor::dose() const {
    Dose dose = m_given.dose;
    dose.givenBy = m_givenBy->text();
    dose.moment = moment();
    dose.amount = m_amount->text().trimmed();
    dose.reason = m_reason->text();
    if (m_forTime) {
        const int minute = chosen<int>(m_forTime);
        dose.forTime = minute == kNoTime ? std::nullopt : std::optional(QTime(minute / 60, minute % 60));
    }
    if (m_outcome) {
        dose.outcome = chosen<DoseOutcome>(m_outcome);
        dose.afterwards = m_afterwards->text().trimmed();
    }
    return dose;
}

bool DoseEditor::validate() {
    const bool hasDay = m_date->date().has_value();
    const bool hasTime = readTime(m_time->text()).has_value();
    setMessage(m_date, hasDay ? QString() : tr("Please write the day."));
    setMessage(m_time, hasTime ? QString()
                               : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30))));
    return hasDay && hasTime;
}
