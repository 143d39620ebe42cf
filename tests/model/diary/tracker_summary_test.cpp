// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_summary.h"

#include "model/diary/diary_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const DaySpan kWeek{QDate(2026, 3, 1), QDate(2026, 3, 7)};

void add(TemporaryBook &book, const Tracker &tracker, int day, double value, Reporter who) {
    DiaryEntry entry{.tracker = tracker.id, .reporter = who, .value = value};
    entry.moment = Moment::of(QDateTime(QDate(2026, 3, day), QTime(9, 0), QTimeZone::utc()));
    book.add(entry);
}

TEST(TrackerSummary, KeepsReportersApartAndCountsDaysOnce) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    add(book, pain, 1, 2, Reporter::Child);
    add(book, pain, 1, 8, Reporter::Parent);
    add(book, pain, 2, 4, Reporter::Parent);
    add(book, pain, 9, 10, Reporter::Parent); // after the week
    const auto summary = *summarize(book->table<DiaryTable>(), pain, kWeek);
    EXPECT_EQ(summary.daysWithEntries, 2);
    EXPECT_EQ(summary.reports, (QList<ReportedSpread>{{Reporter::Child, {1, 2, 2, 2, 2, 2}},
                                                      {Reporter::Parent, {2, 4, 5, 6, 7, 8}}}));
}

TEST(TrackerSummary, SaysNoEntryInsteadOfZero) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    EXPECT_EQ(summaryText(*summarize(book->table<DiaryTable>(), pain, kWeek)), u"Pain: no entry."_s);
}

TEST(TimeBefore, IsAsLongAndEndsTheDayBefore) {
    EXPECT_EQ(timeBefore(kWeek), (DaySpan{QDate(2026, 2, 22), QDate(2026, 2, 28)}));
}

} // namespace
