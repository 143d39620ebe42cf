// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_sheet_rows.h"

#include "model/base/isolated.h"
#include "model/diary/tracker_table.h"
#include "model/logsheet/log_sheet_table.h"
#include "model/medicines/medicine_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct LogSheetText {
    Q_DECLARE_TR_FUNCTIONS(LogSheet)
};

/// A sheet that could not be kept is looked for among those of so many days.
constexpr int kDaysBack = 62;
constexpr int kDaysAhead = 14;

QList<LogRow> plannedRows(const QList<Medicine> &medicines) {
    QList<LogRow> rows;
    for (const Medicine &medicine : medicines) {
        for (const QTime &time : medicine.times)
            rows.append({LogRowKind::Planned, medicine.id.uuid(), time, medicine.name});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LogRow &a, const LogRow &b) { return a.time < b.time; });
    return rows;
}

/// Equipment stands there, and nobody gives it.
bool isGivenAsNeeded(const Medicine &medicine) {
    return medicine.asNeeded || (medicine.times.isEmpty() && medicine.kind != TreatmentKind::Equipment);
}

QList<LogRow> neededRows(const QList<Medicine> &medicines) {
    QList<LogRow> rows;
    for (const Medicine &medicine : medicines) {
        if (isGivenAsNeeded(medicine))
            rows.append({LogRowKind::AsNeeded, medicine.id.uuid(), {}, medicine.name});
    }
    return rows;
}

QList<LogRow> trackerRows(const QList<Tracker> &trackers, LogRowKind kind) {
    QList<LogRow> rows;
    for (const Tracker &tracker : trackers) {
        if (!tracker.resting && tracker.hasValue() == (kind == LogRowKind::Value))
            rows.append({kind, tracker.id.uuid(), {}, tracker.name});
    }
    return rows;
}

QList<LogRow> rowsOn(const QDate &day, QList<Medicine> medicines, const QList<Tracker> &trackers) {
    medicines.removeIf([&day](const Medicine &medicine) { return !medicine.isInUse(day); });
    return plannedRows(medicines) + neededRows(medicines) + trackerRows(trackers, LogRowKind::Value) +
           trackerRows(trackers, LogRowKind::Words) +
           QList<LogRow>(kFreeLogLines, {.kind = LogRowKind::Words});
}

/// Makes sheets of what the book has now, however many days are tried.
class SheetMaker {
public:
    static Result<SheetMaker> of(const OpenTables &book, const QDate &today) {
        const auto medicines = book.table<MedicineTable>().all();
        const auto trackers = book.table<TrackerTable>().all();
        if (!medicines)
            return medicines.error();
        if (!trackers)
            return trackers.error();
        return SheetMaker(*medicines, *trackers, today);
    }
    LogSheet make(const std::optional<QDate> &day) const {
        LogSheet sheet{.day = day, .madeOn = m_today};
        sheet.rows = rowsOn(day.value_or(m_today), m_medicines, m_trackers);
        sheet.code = logCode(day, sheet.rows);
        return sheet;
    }

private:
    SheetMaker(QList<Medicine> medicines, QList<Tracker> trackers, const QDate &today) :
        m_medicines(std::move(medicines)), m_trackers(std::move(trackers)), m_today(today) {}

    QList<Medicine> m_medicines;
    QList<Tracker> m_trackers;
    QDate m_today;
};

std::optional<LogSheet> sheetAmong(const QList<LogSheet> &kept, const QString &code) {
    const auto found =
        std::find_if(kept.begin(), kept.end(), [&code](const LogSheet &each) { return each.code == code; });
    return found == kept.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<LogThings> readLogThings(const OpenTables &book) {
    const auto medicines = book.table<MedicineTable>().all();
    const auto trackers = book.table<TrackerTable>().all();
    if (!medicines)
        return medicines.error();
    if (!trackers)
        return trackers.error();
    LogThings things;
    for (const Medicine &medicine : *medicines)
        things.medicines.insert(medicine.id.uuid(), medicine);
    for (const Tracker &tracker : *trackers)
        things.trackers.insert(tracker.id.uuid(), tracker);
    return things;
}

Result<LogSheet> makeLogSheet(const OpenTables &book, const std::optional<QDate> &day, const QDate &today) {
    const auto maker = SheetMaker::of(book, today);
    return maker ? Result<LogSheet>(maker->make(day)) : maker.error();
}

Result<std::optional<LogSheet>> logSheetOfCode(const OpenTables &book, const QString &code,
                                               const QDate &today) {
    const auto kept = book.table<LogSheetTable>().all();
    if (!kept)
        return kept.error();
    if (const auto found = sheetAmong(*kept, code))
        return found;
    const auto maker = SheetMaker::of(book, today);
    if (!maker)
        return maker.error();
    QList<LogSheet> possible{maker->make({})};
    for (int days = -kDaysBack; days <= kDaysAhead; ++days)
        possible.append(maker->make(today.addDays(days)));
    return sheetAmong(possible, code);
}

Result<LogSheet> logSheetOfDay(const OpenTables &book, const QDate &day) {
    const auto kept = book.table<LogSheetTable>().all();
    if (!kept)
        return kept.error();
    const auto found =
        std::find_if(kept->rbegin(), kept->rend(), [&day](const LogSheet &each) { return each.day == day; });
    return found == kept->rend() ? makeLogSheet(book, day, day) : Result<LogSheet>(*found);
}

Result<ChangeSet> keepLogSheet(const OpenTables &book, const LogSheet &sheet) {
    const auto kept = book.table<LogSheetTable>().all();
    if (!kept)
        return kept.error();
    if (sheetAmong(*kept, sheet.code))
        return ChangeSet{};
    return ChangeSet{LogSheetText::tr("Keep the rows of a log sheet"),
                     {adding(sheet)},
                     //: %1 is a code, such as D4-7F2K
                     LogSheetText::tr("Log sheet %1 can be typed in later").arg(shownLogCode(sheet.code))};
}
