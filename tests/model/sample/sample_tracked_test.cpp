// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attachments/attachment_table.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/sample/sample_family.h"
#include "model/sample/sample_pictures.h"
#include "tests/support/temporary_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate kLastTrackedDay(2026, 5, 20);

/// What the half year has that people look at, read from one book.
class SampleTrackedTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_book = std::make_unique<TemporaryBook>();
        ASSERT_TRUE(writeSampleFamily(s_book->store(), {kLastTrackedDay}));
    }
    static void TearDownTestSuite() { s_book.reset(); }

    static Store &store() { return s_book->store(); }
    static Tracker tracker(const QString &name) {
        const auto all = *store().table<TrackerTable>().all();
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Tracker &each) { return each.name == name; });
        EXPECT_NE(found, all.end()) << qPrintable(name);
        return found == all.end() ? Tracker{} : *found;
    }
    static QList<DiaryEntry> entries(const QString &name) {
        return *store().table<DiaryTable>().ofTracker(tracker(name).id);
    }
    /// How many of them were written from one day before the end to another.
    static qsizetype countFrom(const QString &name, int first, int last) {
        const auto all = entries(name);
        return std::count_if(all.begin(), all.end(), [&](const DiaryEntry &entry) {
            const qint64 before = entry.moment.date().daysTo(kLastTrackedDay);
            return last <= before && before <= first;
        });
    }
    static bool isWithinRange(const Tracker &tracker, const DiaryEntry &entry) {
        const ValueRange range = valueRange(tracker);
        return !entry.value || (range.lowest <= *entry.value && *entry.value <= range.highest);
    }

    static inline std::unique_ptr<TemporaryBook> s_book;
};

TEST_F(SampleTrackedTest, TellsOfSeizuresWithWordsAndOftenHowLong) {
    EXPECT_EQ(tracker(u"Seizure"_s).kind, TrackerKind::Event);
    const auto all = entries(u"Seizure"_s);
    EXPECT_EQ(all.size(), 12);
    const auto timed = std::count_if(all.begin(), all.end(),
                                     [](const DiaryEntry &entry) { return entry.seconds.has_value(); });
    EXPECT_GT(timed, 6);
    EXPECT_LT(timed, all.size());
    EXPECT_GT(
        std::count_if(all.begin(), all.end(), [](const DiaryEntry &entry) { return !entry.words.isEmpty(); }),
        9);
}

TEST_F(SampleTrackedTest, SheWakesLessOftenSinceTheNewPlanAndThenItRests) {
    const QString name = u"Waking at night"_s;
    EXPECT_GT(countFrom(name, 63, 43), 2 * countFrom(name, 42, 22));
    EXPECT_GT(countFrom(name, 42, 22), 0);
    EXPECT_EQ(countFrom(name, 20, 0), 0);
    EXPECT_TRUE(tracker(name).resting);
}

TEST_F(SampleTrackedTest, SheSaysHerMoodHerselfWithAFaceOnManyEvenings) {
    EXPECT_EQ(tracker(u"Mood"_s).kind, TrackerKind::Faces);
    const auto all = entries(u"Mood"_s);
    EXPECT_GT(all.size(), 30);
    for (const DiaryEntry &entry : all) {
        EXPECT_EQ(entry.reporter, Reporter::Child);
        EXPECT_GE(entry.moment.time(), QTime(18, 0));
        EXPECT_LE(entry.moment.date().daysTo(kLastTrackedDay), 70);
    }
}

TEST_F(SampleTrackedTest, HerWeightIsMeasuredAboutEveryTwoWeeksAndChangesSlowly) {
    EXPECT_EQ(tracker(u"Weight"_s).unit, Unit::Kilogram);
    const auto all = entries(u"Weight"_s);
    EXPECT_GE(all.size(), 12);
    for (qsizetype i = 1; i < all.size(); ++i) {
        EXPECT_LE(std::abs(*all[i].value - *all[i - 1].value), 0.7);
        EXPECT_NEAR(double(all[i - 1].moment.date().daysTo(all[i].moment.date())), 14, 5);
    }
}

TEST_F(SampleTrackedTest, HerTemperatureIsMeasuredBeforeAndAfterTheHospitalAndNotInIt) {
    const QString name = u"Temperature"_s;
    EXPECT_EQ(tracker(name).unit, Unit::Celsius);
    EXPECT_TRUE(tracker(name).resting);
    EXPECT_GT(countFrom(name, 75, 72), 4);
    EXPECT_EQ(countFrom(name, 71, 68), 0);
    EXPECT_GT(countFrom(name, 67, 60), 4);
}

TEST_F(SampleTrackedTest, TheNurseFillsInAScoreSheetInTheHardWeeks) {
    const Tracker sheet = tracker(u"r-FLACC"_s);
    EXPECT_EQ(sheet.kind, TrackerKind::ScoreSheet);
    EXPECT_TRUE(sheet.resting);
    const auto all = entries(sheet.name);
    EXPECT_NEAR(double(all.size()), 8, 2);
    for (const DiaryEntry &entry : all) {
        EXPECT_EQ(entry.reporter, Reporter::Nurse);
        EXPECT_LT(entry.moment.date().dayOfWeek(), Qt::Saturday); // she does not come on weekends
    }
}

TEST_F(SampleTrackedTest, TodayAsksForNoMoreThanEightThings) {
    const auto all = *store().table<TrackerTable>().all();
    EXPECT_LE(std::count_if(all.begin(), all.end(), [](const Tracker &each) { return !each.resting; }), 8);
    QSet<int> positions;
    for (const Tracker &each : all)
        positions.insert(each.position);
    EXPECT_EQ(positions.size(), all.size());
}

TEST_F(SampleTrackedTest, EachValueFitsItsScaleAndQuietDaysStayQuiet) {
    const auto all = *store().table<TrackerTable>().all();
    const Tracker sleep = tracker(u"Sleep"_s); // written on each day on which anything is
    QSet<QDate> days;
    for (const DiaryEntry &entry : *store().table<DiaryTable>().ofTracker(sleep.id))
        days.insert(entry.moment.date());
    for (const Tracker &each : all) {
        const auto entries = *store().table<DiaryTable>().ofTracker(each.id);
        for (const DiaryEntry &entry : entries) {
            EXPECT_TRUE(isWithinRange(each, entry)) << qPrintable(each.name);
            const QDate day = entry.moment.date();
            EXPECT_TRUE(day == kLastTrackedDay || days.contains(day)) << qPrintable(each.name);
        }
    }
}

TEST_F(SampleTrackedTest, LateGoodMomentsHaveAPictureOfWhatTheyTell) {
    int pictures = 0;
    int late = 0;
    const auto moments = entries(u"Good moment"_s);
    for (const DiaryEntry &moment : moments) {
        const auto attached =
            *store().table<AttachmentTable>().of(AttachmentOwner::DiaryEntry, moment.id.uuid());
        for (const Attachment &each : attached) {
            EXPECT_EQ(*store().attachmentContents().find(each.id.uuid()), samplePicture(each.name));
            EXPECT_GT(each.size, 4000);
            ++pictures;
            late += moment.moment.date().daysTo(kLastTrackedDay) < 14 ? 1 : 0;
        }
    }
    EXPECT_EQ(pictures, 4);
    EXPECT_GE(late, 2);
}

TEST_F(SampleTrackedTest, TheChildHasAPortrait) {
    EXPECT_TRUE(store().table<ChildTable>().get()->photo.startsWith("\x89PNG"));
}

TEST(SampleTracked, StaysOutOfTheYearsOfABusyFamily) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kLastTrackedDay, 1}));
    EXPECT_EQ(book->table<TrackerTable>().all()->size(), 8);
    EXPECT_TRUE(book->table<ChildTable>().get()->photo.isEmpty());
    EXPECT_TRUE(book->table<AttachmentTable>().contents()->isEmpty());
}

} // namespace
