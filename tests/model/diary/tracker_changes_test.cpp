// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_changes.h"

#include "model/diary/diary_table.h"
#include "model/diary/tracker_presets.h"
#include "model/diary/tracker_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QString kLabel = u"Change"_s;
const QDate kChangeDay(2026, 3, 14);

} // namespace

TEST(TrackerChanges, AddChangeAndLeaveTheRestAlone) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    const Tracker sleep = book.add(Tracker{.name = u"Sleep"_s, .position = 1});
    Tracker resting = sleep;
    resting.resting = true;
    const Tracker own{.name = u"Giggles"_s, .kind = TrackerKind::Count, .position = 2};
    const auto changes =
        *trackerChanges(kLabel, {pain, sleep}, {pain, resting, own}, book->table<DiaryTable>());
    EXPECT_EQ(changes.changes.size(), 2u);
    ASSERT_TRUE(book->apply(changes));
    EXPECT_EQ(*book->table<TrackerTable>().all(), (QList<Tracker>{pain, resting, own}));
}

TEST(TrackerChanges, TakeEntriesAlongAndBringThemBack) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    const DiaryEntry entry = book.add(DiaryEntry{.tracker = pain.id, .moment = {1000, 0, "UTC"}, .value = 3});
    const auto changes = *trackerChanges(kLabel, {pain}, {}, book->table<DiaryTable>());
    ASSERT_TRUE(book->apply(changes));
    EXPECT_TRUE(book->table<TrackerTable>().all()->isEmpty());
    EXPECT_EQ(*book->table<DiaryTable>().count(), 0);
    ASSERT_TRUE(book->apply(inverse(changes)));
    EXPECT_EQ(*book->table<DiaryTable>().ofTracker(pain.id), QList<DiaryEntry>{entry});
}

TEST(TrackerChanges, ANewNameKeepsTheOldOneOnceSomethingIsWritten) {
    const Tracker pain{.name = u"Pain"_s};
    Tracker renamed = pain;
    renamed.name = u"Ouch"_s;
    EXPECT_TRUE(withChanged({pain}, renamed, false, kChangeDay)[0].pastNames.isEmpty());
    const Tracker after = withChanged({pain}, renamed, true, kChangeDay)[0];
    EXPECT_EQ(after.id, pain.id);
    EXPECT_EQ(after.pastNames, (QList<PastName>{{u"Pain"_s, kChangeDay}}));
}

TEST(TrackerChanges, AnotherScaleFollowsTheOldOneWhichRests) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s, .preset = u"pain"_s});
    const Tracker sleep = book.add(Tracker{.name = u"Sleep"_s, .position = 1});
    Tracker faces = pain;
    faces.kind = TrackerKind::Faces;
    const QList<Tracker> after = withChanged({pain, sleep}, faces, true, kChangeDay);
    ASSERT_EQ(after.size(), 3);
    EXPECT_EQ(after[0].follows, pain.id);
    EXPECT_EQ(after[0].kind, TrackerKind::Faces);
    EXPECT_FALSE(after[0].resting);
    EXPECT_EQ(after[1].id, pain.id);
    EXPECT_TRUE(after[1].resting);
    ASSERT_TRUE(book->apply(*trackerChanges(kLabel, {pain, sleep}, after, book->table<DiaryTable>())));
    EXPECT_EQ(*book->table<TrackerTable>().all(), after);
    // The old one can go; what followed it stays.
    const auto gone = trackerChanges(kLabel, after, {after[0], after[2]}, book->table<DiaryTable>());
    ASSERT_TRUE(book->apply(*gone));
    EXPECT_FALSE(book->table<TrackerTable>().all()->first().follows);
    ASSERT_TRUE(book->apply(inverse(*gone)));
    EXPECT_EQ(*book->table<TrackerTable>().all(), after);
}

TEST(TrackerChanges, AnotherUnitOfTheSameThingIsOnlyShownInAnotherWay) {
    const Tracker fever{.kind = TrackerKind::Measurement, .unit = Unit::Celsius};
    Tracker shown = fever;
    shown.unit = Unit::Fahrenheit;
    EXPECT_EQ(withChanged({fever}, shown, true, kChangeDay), QList<Tracker>{shown});
    shown.unit = Unit::Kilogram;
    EXPECT_EQ(withChanged({fever}, shown, true, kChangeDay).size(), 2);
}

TEST(TrackerPresets, FitTheAgeOfTheChild) {
    const auto kindOf = [](const char *key, std::optional<int> years) -> std::optional<TrackerKind> {
        for (const TrackerPreset &preset : suggestionsFor(years, {})) {
            if (preset.key == QLatin1String(key))
                return preset.kind;
        }
        return std::nullopt;
    };
    EXPECT_EQ(kindOf("pain", std::nullopt), TrackerKind::ZeroToTen);
    EXPECT_EQ(kindOf("pain", 3), TrackerKind::ZeroToTen); // by the parent
    EXPECT_EQ(kindOf("pain", 6), TrackerKind::YesNo);
    EXPECT_EQ(kindOf("worry", 6), TrackerKind::Faces);
    EXPECT_EQ(kindOf("pain", 8), TrackerKind::ZeroToTen);
    EXPECT_FALSE(kindOf("school", 3));
    EXPECT_TRUE(kindOf("school", 9));
}

TEST(TrackerPresets, FitTheSituationAndStayFew) {
    const auto has = [](const QList<TrackerPreset> &presets, const char *key) {
        return std::any_of(presets.begin(), presets.end(),
                           [&](const TrackerPreset &each) { return each.key == QLatin1String(key); });
    };
    EXPECT_FALSE(has(suggestionsFor(4, {}), "seizure"));
    EXPECT_TRUE(has(suggestionsFor(4, Situation::Nerves), "seizure"));
    for (const int years : {0, 4, 6, 9, 16}) {
        QHash<PresetGroup, int> counts;
        for (const TrackerPreset &preset : suggestionsFor(years, Situations::fromInt(31)))
            ++counts[preset.group];
        for (const int count : std::as_const(counts))
            EXPECT_LE(count, 6);
    }
}
