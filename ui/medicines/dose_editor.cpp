// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/dose_editor.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/wall_time.h"
#include "model/medicines/medicine_text.h"

namespace {

constexpr int kNoTime = -1;

int minuteOf(const QTime &time) {
    return time.hour() * 60 + time.minute();
}

} // namespace

DoseEditor::DoseEditor(const PageContext &context, const Medicine &medicine,
                       const std::optional<Dose> &before, const Dose &fresh, const QStringList &givers,
                       QWidget *parent) :
    RecordEditor(medicine.name, context, before, fresh, parent),
    m_now(context.clock.now()) {
    addNote(prescribedText(medicine));
    suggested(tr("By whom"), &Dose::givenBy, givers, Suggested::One, "givenBy");
    beginRow({2, 3});
    m_time = addLine(tr("Time"), timeText(start().moment.time()), "time");
    m_date = addDate(tr("Day"), start().moment.date(), "date");
    endRow();
    if (!medicine.times.isEmpty())
        addPlannedTime(medicine.times);
    line(tr("How much"), &Dose::amount, "amount");
    const QString reason = medicine.asNeededFor;
    suggested(tr("For what"), &Dose::reason, reason.isEmpty() ? QStringList() : QStringList(reason),
              Suggested::One, "reason");
    addRule(m_date, [this] { return m_date->problem(); });
    addRule(m_time, [this] {
        return readTime(m_time->text())
                   ? QString()
                   : tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30)));
    });
    if (!before)
        return;
    choice(tr("How it was afterwards"), &Dose::outcome, "outcome");
    line(tr("In your words"), &Dose::afterwards, "afterwards");
}

void DoseEditor::addPlannedTime(const QList<QTime> &planned) {
    QList<std::pair<int, QString>> times{{kNoTime, tr("None of them")}};
    for (const QTime &time : planned)
        times.append({minuteOf(time), timeText(time)});
    const auto &chosen = start().forTime;
    if (chosen && !planned.contains(*chosen)) // the plan changed since
        times.append({minuteOf(*chosen), timeText(*chosen)});
    m_forTime =
        addChoice(tr("For which planned time?"), times, chosen ? minuteOf(*chosen) : kNoTime, "forTime");
}

Moment DoseEditor::moment() const {
    const QDate date = m_date->date().value_or(m_now.date());
    const QTime time = readTime(m_time->text()).value_or(m_now.time());
    const Moment &before = start().moment;
    // What was not touched keeps its seconds, and the zone in which it was written.
    if (before.date() == date && timeText(before.time()) == m_time->text())
        return before;
    return WallClock(m_now.timeZone()).at(date, time);
}

void DoseEditor::complete(Dose &dose) const {
    dose.moment = moment();
    if (!m_forTime)
        return;
    const int minute = chosen<int>(m_forTime);
    dose.forTime = minute == kNoTime ? std::nullopt : std::optional(QTime(minute / 60, minute % 60));
}
