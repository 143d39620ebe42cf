// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment.h"
#include "model/reports/timeline_report.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

namespace {

const QDateTime kNow(QDate(2026, 5, 20), QTime(9, 0), QTimeZone::utc());

TEST(TimelineReport, ShowsTheLineAndTheNewestOfWhatHappenedInWords) {
    TemporaryBook book;
    for (int i = 0; i < 12; ++i)
        book.add(
            Appointment{.title = QStringLiteral("Visit <%1>").arg(i), .start = Moment::of(kNow.addDays(-i))});
    const Report report = timelineReport(*readTimelinePaper(book.store(), kNow.date().addDays(-30), kNow));
    ASSERT_EQ(report.timelines.size(), 1);
    EXPECT_TRUE(report.html.contains(QStringLiteral("timeline:0")));
    EXPECT_TRUE(report.html.contains(QStringLiteral("Visit &lt;0&gt;")));
    EXPECT_FALSE(report.html.contains(QStringLiteral("Visit &lt;11&gt;")));
    EXPECT_TRUE(report.footer.contains(QStringLiteral("may have changed")));
}

TEST(TimelineReport, SaysThatThereIsNothing) {
    TemporaryBook book;
    const auto paper = *readTimelinePaper(book.store(), kNow.date().addDays(-30), kNow);
    const Report report = timelineReport(paper);
    EXPECT_TRUE(report.timelines.isEmpty());
    EXPECT_TRUE(report.html.contains(QStringLiteral("Nothing was written down")));
    EXPECT_TRUE(revealedBy(paper).isEmpty());
}

TEST(TimelineReport, SaysWhatItRevealsAndNoMore) {
    TemporaryBook book;
    Medicine medicine{.name = QStringLiteral("Drops")};
    medicine.startedOn = kNow.date();
    book.add(medicine);
    EXPECT_EQ(revealedBy(*readTimelinePaper(book.store(), kNow.date(), kNow)),
              QStringList{QStringLiteral("the medicines and treatments")});
}

} // namespace
