// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_form.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/wall_time.h"
#include "model/diary/new_entry.h"
#include "model/diary/part_of_day.h"
#include "model/diary/read_value.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct LogFormText {
    Q_DECLARE_TR_FUNCTIONS(LogForm)
};

constexpr int kHalfADaySeconds = 12 * 60 * 60;

bool isTick(const QString &typed) {
    const QString lower = typed.toLower();
    const QStringList ticks{u"x"_s, u"✓"_s, u"✔"_s, u"+"_s, LogFormText::tr("yes")};
    return ticks.contains(lower);
}

/// A time with the initials of who gave it behind it: "2:10 PM RQ".
struct TimeAndInitials {
    QTime time = {};
    QString by = {};
};

std::optional<TimeAndInitials> readTimeAndInitials(const QString &typed) {
    QStringList words = typed.simplified().split(u' ');
    QStringList behind;
    while (!words.isEmpty()) {
        if (const auto time = readTime(words.join(u' ')))
            return TimeAndInitials{*time, behind.join(u' ')};
        behind.prepend(words.takeLast());
    }
    return std::nullopt;
}

QString notYetText() {
    return LogFormText::tr("That time is still to come. Please look at the day and the time again.");
}

/// Reads one sheet, line by line.
class FormReader {
public:
    FormReader(const LogSheet &sheet, const LogThings &things, const LogForm &form, const QDateTime &now) :
        m_sheet(sheet), m_things(things), m_form(form), m_now(now) {}

    LogReading read() {
        for (m_line = 0; m_line < m_sheet.rows.size() && m_line < m_form.lines.size(); ++m_line)
            readLine(m_sheet.rows[m_line]);
        return m_reading;
    }

private:
    QString cell(int number) const { return m_form.lines[m_line].cells.value(number).simplified(); }
    QString byOfLine() const { return m_form.lines[m_line].by.simplified(); }
    void tell(int number, const QString &text) { m_reading.problems.append({m_line, number, text}); }

    void readLine(const LogRow &row) {
        if (!row.isFree() && !m_things.knows(row))
            return tellGone();
        switch (row.kind) {
        case LogRowKind::Planned:
            return readPlanned(m_things.medicines.value(row.what), *row.time);
        case LogRowKind::AsNeeded:
            return readNeeded(m_things.medicines.value(row.what));
        case LogRowKind::Value:
            return readValues(m_things.trackers.value(row.what));
        case LogRowKind::Words:
            return readWords(row);
        }
    }

    /// The words of a line whose medicine or tracker was deleted meanwhile are not lost: they are told about.
    void tellGone() {
        for (int number = 0; number < m_form.lines[m_line].cells.size(); ++number) {
            if (!cell(number).isEmpty())
                return tell(number, LogFormText::tr("This is not in the book any more. You can write it on a "
                                                    "free line below."));
        }
    }

    /// Nothing when it is still to come, which is told.
    std::optional<Moment> momentAt(const QDate &day, const QTime &time, int number) {
        const QDateTime when = onTheClock(day, time, m_now);
        if (when > m_now) {
            tell(number, notYetText());
            return std::nullopt;
        }
        return Moment::of(when);
    }

    void addDose(const Medicine &medicine, const Moment &moment, const std::optional<QTime> &forTime,
                 const QString &by) {
        const QString writer = by.isEmpty() ? byOfLine() : by;
        m_reading.doses.append({.medicine = medicine.id,
                                .moment = moment,
                                .forTime = forTime,
                                .amount = medicine.dose,
                                .givenBy = writer.isEmpty() ? m_form.writer.name : writer});
    }

    void readPlanned(const Medicine &medicine, const QTime &planned) {
        const QString typed = cell(0);
        if (typed.isEmpty())
            return;
        const auto given = isTick(typed) ? TimeAndInitials{planned, {}} : readTimeAndInitials(typed);
        if (!given)
            return tell(0,
                        LogFormText::tr("\"%1\" is no time. Please write x when it was given, or the time, "
                                        "such as %2.")
                            .arg(isolated(typed), timeText(planned)));
        // What was planned late in the evening may have been given after midnight.
        const bool isNextDay = given->time.secsTo(planned) > kHalfADaySeconds;
        if (const auto when = momentAt(m_form.day.addDays(isNextDay ? 1 : 0), given->time, 0))
            addDose(medicine, *when, planned, given->by);
    }

    void readNeeded(const Medicine &medicine) {
        for (int number = 0; number < kNeededCells; ++number) {
            const QString typed = cell(number);
            if (typed.isEmpty())
                continue;
            const auto given = readTimeAndInitials(typed);
            if (!given) {
                tell(number,
                     LogFormText::tr("\"%1\" is no time. Please write the time, and who gave it: %2 RQ")
                         .arg(isolated(typed), timeText(QTime(14, 10))));
            } else if (const auto when = momentAt(m_form.day, given->time, number)) {
                addDose(medicine, *when, {}, given->by);
            }
        }
    }

    DiaryEntry entryOf(Id<Tracker> tracker, const Moment &moment) const {
        Informant informant = m_form.writer;
        if (!byOfLine().isEmpty())
            informant.name = byOfLine();
        DiaryEntry entry = newEntry(tracker, m_now, informant);
        entry.moment = moment;
        return entry;
    }

    void readValues(const Tracker &tracker) {
        for (int part = 0; part < kPartsOfDay; ++part) {
            const QString typed = cell(part);
            if (typed.isEmpty())
                continue;
            const auto value = readValue(tracker, typed);
            const auto when = momentIn({m_form.day, PartOfDay(part)}, m_now);
            if (!value) {
                tell(part, LogFormText::tr("\"%1\" does not fit here. It is written so: %2")
                               .arg(isolated(typed), isolated(valueHint(tracker))));
            } else if (!when) {
                tell(part, notYetText());
            } else {
                DiaryEntry entry = entryOf(tracker.id, Moment::of(*when));
                entry.value = value;
                m_reading.entries.append(entry);
            }
        }
    }

    void readWords(const LogRow &row) {
        const QString time = cell(kLogTimeCell);
        const QString words = m_form.lines[m_line].cells.value(kLogWordsCell).trimmed();
        if (time.isEmpty() && words.isEmpty())
            return;
        const Tracker tracker = trackerOf(row);
        if (words.isEmpty() && tracker.kind != TrackerKind::Event)
            return tell(kLogWordsCell, LogFormText::tr("Please write what happened, or clear the time."));
        if (const auto when = momentOfWords(time)) {
            DiaryEntry entry = entryOf(tracker.id, *when);
            entry.words = words;
            m_reading.entries.append(entry);
        }
    }

    /// Words without a time are written for midday, as where a day is caught up; of a day that is not over,
    /// for now.
    std::optional<Moment> momentOfWords(const QString &typed) {
        if (typed.isEmpty()) {
            const QDateTime midday = momentIn({m_form.day, PartOfDay::Midday}, m_now).value_or(m_now);
            if (m_form.day <= m_now.date())
                return Moment::of(midday);
            tell(kLogWordsCell, notYetText());
            return std::nullopt;
        }
        if (const auto time = readTime(typed))
            return momentAt(m_form.day, *time, kLogTimeCell);
        tell(kLogTimeCell, LogFormText::tr("\"%1\" is no time. Please write it as in %2.")
                               .arg(isolated(typed), timeText(QTime(14, 10))));
        return std::nullopt;
    }

    Tracker trackerOf(const LogRow &row) {
        const QUuid chosen = row.isFree() ? m_form.lines[m_line].tracker : row.what;
        return m_things.trackers.contains(chosen) ? m_things.trackers.value(chosen) : notesTracker();
    }

    /// Where free words belong: the family's own "Notes", or a new one, of which nobody is asked each day.
    Tracker notesTracker() {
        if (m_reading.notes)
            return *m_reading.notes;
        const QString name = LogFormText::tr("Notes");
        for (const Tracker &tracker : m_things.trackers) {
            if (tracker.kind == TrackerKind::Words && tracker.name.compare(name, Qt::CaseInsensitive) == 0)
                return tracker;
        }
        m_reading.notes = Tracker{.name = name,
                                  .kind = TrackerKind::Words,
                                  .position = int(m_things.trackers.size()),
                                  .resting = true};
        return *m_reading.notes;
    }

    const LogSheet &m_sheet;
    const LogThings &m_things;
    const LogForm &m_form;
    QDateTime m_now;
    int m_line = 0;
    LogReading m_reading;
};

} // namespace

int cellsOf(LogRowKind kind) {
    switch (kind) {
    case LogRowKind::Planned:
        return 1;
    case LogRowKind::AsNeeded:
        return kNeededCells;
    case LogRowKind::Value:
        return kPartsOfDay;
    case LogRowKind::Words:
        return kLogWordsCells;
    }
    return 0;
}

LogReading readLogForm(const LogSheet &sheet, const LogThings &things, const LogForm &form,
                       const QDateTime &now) {
    return FormReader(sheet, things, form, now).read();
}

ChangeSet typedLogStep(const LogReading &reading) {
    if (reading.isEmpty())
        return {};
    ChangeSet step{LogFormText::tr("Type in a log sheet"), {}, {}};
    if (reading.notes)
        step.changes.push_back(adding(*reading.notes));
    for (const DiaryEntry &entry : reading.entries)
        step.changes.push_back(adding(entry));
    for (const Dose &dose : reading.doses)
        step.changes.push_back(adding(dose));
    step.outcome = LogFormText::tr("%n thing(s) from the log sheet are in the book", nullptr,
                                   int(reading.entries.size() + reading.doses.size()));
    return step;
}
