// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/part_of_day.h"
#include "model/logsheet/log_form.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_text.h"

#include <algorithm>

namespace {

constexpr qint64 kMinuteMsecs = 60 * 1000;
constexpr qint64 kSameTime = 10 * kMinuteMsecs; ///< two people seldom look at the clock in the same minute
constexpr qint64 kHalfADay = 12 * 60 * kMinuteMsecs;

bool isWithin(const Moment &a, const Moment &b, qint64 msecs) {
    return qAbs(a.utcMsecs - b.utcMsecs) <= msecs;
}

bool isSame(const Dose &there, const Dose &typed) {
    return there.medicine == typed.medicine && there.forTime == typed.forTime &&
           isWithin(there.moment, typed.moment, typed.forTime ? kHalfADay : kSameTime);
}

bool isSame(const DiaryEntry &there, const DiaryEntry &typed) {
    if (there.tracker != typed.tracker || there.value != typed.value ||
        there.words.simplified().compare(typed.words.simplified(), Qt::CaseInsensitive) != 0)
        return false;
    // Of something that only happened, the time alone tells one from another.
    return typed.value || !typed.words.isEmpty() ? slotOf(there.moment) == slotOf(typed.moment)
                                                 : isWithin(there.moment, typed.moment, kSameTime);
}

template <typename Record>
const Record *sameAs(const Record &typed, const QList<Record> &there) {
    const auto found =
        std::find_if(there.begin(), there.end(), [&](const Record &each) { return isSame(each, typed); });
    return found == there.end() ? nullptr : &*found;
}

/// The days around what was typed: a night ends on the morning after.
template <typename Record>
DaySpan daysOf(const QList<Record> &records) {
    DaySpan span{records.first().moment.date(), records.first().moment.date()};
    for (const Record &record : records) {
        span.first = qMin(span.first, record.moment.date());
        span.last = qMax(span.last, record.moment.date());
    }
    return {span.first.addDays(-1), span.last.addDays(1)};
}

/// Everything of these days; nothing where nothing was typed.
template <typename Table, typename Record>
Result<QList<Record>> around(const OpenTables &book, const QList<Record> &typed) {
    return typed.isEmpty() ? Result<QList<Record>>(QList<Record>())
                           : book.table<Table>().inSpan(daysOf(typed));
}

} // namespace

Result<LogDoubles> doublesOf(const OpenTables &book, const LogReading &reading, const LogThings &things,
                             const QDate &today) {
    const auto doses = around<DoseTable>(book, reading.doses);
    const auto entries = around<DiaryTable>(book, reading.entries);
    if (!doses)
        return doses.error();
    if (!entries)
        return entries.error();
    LogDoubles doubles;
    for (const Dose &dose : reading.doses) {
        if (const Dose *same = sameAs(dose, *doses)) {
            doubles.records.insert(dose.id.uuid());
            doubles.texts.append(givenOutcome(things.medicines.value(dose.medicine.uuid()), *same, today));
        }
    }
    for (const DiaryEntry &entry : reading.entries) {
        if (const DiaryEntry *same = sameAs(entry, *entries)) {
            doubles.records.insert(entry.id.uuid());
            doubles.texts.append(entryOutcome(things.trackers.value(entry.tracker.uuid()), *same, today));
        }
    }
    return doubles;
}

LogReading without(LogReading reading, const LogDoubles &doubles) {
    const auto isDouble = [&doubles](const auto &record) {
        return doubles.records.contains(record.id.uuid());
    };
    reading.entries.removeIf(isDouble);
    reading.doses.removeIf(isDouble);
    const bool usesNotes = reading.notes && std::any_of(reading.entries.begin(), reading.entries.end(),
                                                        [&](const DiaryEntry &entry) {
                                                            return entry.tracker == reading.notes->id;
                                                        });
    if (!usesNotes)
        reading.notes.reset();
    return reading;
}
