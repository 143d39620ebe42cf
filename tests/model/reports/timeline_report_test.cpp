// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appointments/appointment.h"
#include "model/reports/timeline_report.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 5, 20), QTime(9, 0), QTimeZone::utc());

TEST(TimelineReport, ShowsTheLineAndTheNewestOfWhatHappenedInWords) {
    TemporaryBook book;
    for (int i = 0; i < 12; ++i)
        book.add(Appointment{.title = u"Visit <%1>"_s.arg(i), .start = Moment::of(kNow.addDays(-i))});
    const Report report = timelineReport(*readTimelinePaper(book.store(), kNow.date().addDays(-30), kNow));
    ASSERT_EQ(report.timelines.size(), 1);
    EXPECT_TRUE(report.html.contains(u"timeline:0"_s));
    EXPECT_TRUE(report.html.contains(u"Visit &lt;0&gt;"_s));
    EXPECT_FALSE(report.html.contains(u"Visit &lt;11&gt;"_s));
    EXPECT_TRUE(report.footer.contains(u"may have changed"_s));
}

TEST(TimelineReport, SaysThatThereIsNothing) {
    TemporaryBook book;
    const auto paper = *readTimelinePaper(book.store(), kNow.date().addDays(-30), kNow);
    const Report report = timelineReport(paper);
    EXPECT_TRUE(report.timelines.isEmpty());
    EXPECT_TRUE(report.html.contains(u"Nothing was written down"_s));
    EXPECT_TRUE(revealedBy(paper).isEmpty());
}

TEST(TimelineReport, SaysWhatItRevealsAndNoMore) {
    TemporaryBook book;
    Medicine medicine{.name = u"Drops"_s};
    medicine.startedOn = kNow.date();
    book.add(medicine);
    EXPECT_EQ(revealedBy(*readTimelinePaper(book.store(), kNow.date(), kNow)),
              QStringList{u"the medicines and treatments"_s});
}

} // namespace
