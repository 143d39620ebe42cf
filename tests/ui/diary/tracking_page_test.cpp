// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/tracking_page.h"

#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/tracker_editor.h"
#include "ui/diary/tracker_row.h"

#include <QSignalSpy>

namespace {

class TrackingPageTest : public PageFixture {
protected:
    TrackingPageTest() { showAndWait(page); }

    TrackerEditor *editor() { return dialog<TrackerEditor>(&page); }
    QList<Tracker> trackers() { return *book->table<TrackerTable>().all(); }
    QStringList names() {
        QStringList names;
        for (const Tracker &tracker : trackers())
            names.append(tracker.name);
        return names;
    }
    /// The row that is seen, not one that is about to go.
    TrackerRow *row(const QString &name) {
        for (auto *row : page.findChildren<TrackerRow *>()) {
            if (row->isVisibleTo(&page) && row->tracker().name == name)
                return row;
        }
        qFatal("there is no row");
    }
    QWidget *preset(const char *key) {
        for (auto *button : page.findChildren<QWidget *>(QStringLiteral("preset_") + QLatin1String(key))) {
            if (button->isVisibleTo(&page))
                return button;
        }
        return nullptr;
    }
    void take(const char *key) { QTest::mouseClick(preset(key), Qt::LeftButton); }
    Tracker tracked(const QString &name, bool written, int position = 0) {
        const Tracker tracker = book.add(Tracker{.name = name, .position = position});
        if (written)
            book.add(DiaryEntry{.tracker = tracker.id, .moment = Moment::of(clock.now()), .value = 3});
        return tracker;
    }
    void born(int yearsAgo) {
        Child child = *book->table<ChildTable>().get();
        const Child before = child;
        child.birthDate = clock.today().addYears(-yearsAgo);
        ASSERT_TRUE(book->apply({QStringLiteral("Edit"), {replacing(before, child)}}));
    }

    TrackingPage page{context};
};

} // namespace

TEST_F(TrackingPageTest, EachSuggestionThatIsTakenIsOneStep) {
    take("pain");
    take("sleep");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Pain"), QStringLiteral("Sleep")}));
    EXPECT_EQ(done.size(), 2);
    EXPECT_FALSE(preset("pain")->isEnabled());
    history.undo();
    EXPECT_EQ(names(), QStringList(QStringLiteral("Pain")));
    EXPECT_TRUE(preset("sleep")->isEnabled());
}

TEST_F(TrackingPageTest, SaysGentlyThatFewAreEnoughAndAllowsMore) {
    EXPECT_TRUE(says(&page, QStringLiteral("Choose two to five things")));
    for (const char *key : {"pain", "sleep", "appetite", "worry", "good_moment"})
        take(key);
    EXPECT_TRUE(says(&page, QStringLiteral("Two to five things are enough")));
    take("mood");
    EXPECT_TRUE(says(&page, QStringLiteral("These are quite a few")));
    EXPECT_EQ(trackers().size(), 6);
}

TEST_F(TrackingPageTest, OrdersByButtonAndByKey) {
    take("pain");
    take("sleep");
    take("mood");
    click(row(QStringLiteral("Sleep")), "moveUp");
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("Sleep"), QStringLiteral("Pain"), QStringLiteral("Mood")}));
    find(row(QStringLiteral("Mood")), "change")->setFocus();
    ASSERT_TRUE(isActive(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("Sleep"), QStringLiteral("Mood"), QStringLiteral("Pain")}));
    // The keyboard stays with it, so that the same key moves it on.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("Mood"), QStringLiteral("Sleep"), QStringLiteral("Pain")}));
}

TEST_F(TrackingPageTest, KeepsTrackOfTheFamilysOwnThing) {
    click(&page, "addOwn");
    type(editor(), "name", QStringLiteral("Giggles"));
    choose(editor(), "kind", QStringLiteral("How many times"));
    click(editor(), "save");
    ASSERT_EQ(names(), QStringList(QStringLiteral("Giggles")));
    EXPECT_EQ(trackers()[0].kind, TrackerKind::Count);
}

TEST_F(TrackingPageTest, AsksForTheUnitOfAMeasurement) {
    click(&page, "addOwn");
    type(editor(), "name", QStringLiteral("Fever"));
    EXPECT_FALSE(find(editor(), "unit")->isVisible());
    choose(editor(), "kind", QStringLiteral("A measurement"));
    choose(editor(), "unit", QStringLiteral("°F"));
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].unit, Unit::Fahrenheit);
}

TEST_F(TrackingPageTest, TellsTheFactsOfAScoreSheetAlone) {
    click(&page, "addOwn");
    type(editor(), "name", QStringLiteral("Pain sheet"));
    choose(editor(), "kind", QStringLiteral("The total of a score sheet"));
    choose(editor(), "sheet", QStringLiteral("r-FLACC"));
    EXPECT_TRUE(says(editor(), QStringLiteral("From 0 to 10. Ages 4 to 19.")));
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].sheet, QStringLiteral("r-flacc"));
}

TEST_F(TrackingPageTest, NeedsAName) {
    click(&page, "addOwn");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write what it is called.")));
    EXPECT_TRUE(trackers().isEmpty());
}

TEST_F(TrackingPageTest, LetsOneRestWithoutLosingItsPastAndWakesIt) {
    tracked(QStringLiteral("Pain"), true);
    click(row(QStringLiteral("Pain")), "rest");
    EXPECT_TRUE(trackers()[0].resting);
    EXPECT_TRUE(says(&page, QStringLiteral("Resting")));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    click(row(QStringLiteral("Pain")), "rest");
    EXPECT_FALSE(trackers()[0].resting);
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(TrackingPageTest, ANewNameKeepsTheOldOne) {
    tracked(QStringLiteral("Pain"), true);
    click(row(QStringLiteral("Pain")), "change");
    type(editor(), "name", QStringLiteral("Ouch"));
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].pastNames, (QList<PastName>{{QStringLiteral("Pain"), clock.today()}}));
    EXPECT_TRUE(says(&page, QStringLiteral("Called \"Pain\" until March 14, 2026")));
}

TEST_F(TrackingPageTest, AnotherKindBeginsAnewOnceSomethingIsWritten) {
    const Tracker pain = tracked(QStringLiteral("Pain"), true);
    click(row(QStringLiteral("Pain")), "change");
    EXPECT_FALSE(find(editor(), "anew")->isVisible());
    choose(editor(), "kind", QStringLiteral("Yes or no"));
    EXPECT_TRUE(find(editor(), "anew")->isVisible());
    click(editor(), "save");
    ASSERT_EQ(trackers().size(), 2);
    EXPECT_EQ(trackers()[0].follows, pain.id);
    EXPECT_TRUE(trackers()[1].resting);
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    history.undo();
    EXPECT_EQ(trackers(), QList<Tracker>{pain});
}

TEST_F(TrackingPageTest, AnotherKindIsJustTakenWhileNothingIsWritten) {
    tracked(QStringLiteral("Pain"), false);
    click(row(QStringLiteral("Pain")), "change");
    choose(editor(), "kind", QStringLiteral("Yes or no"));
    click(editor(), "save");
    ASSERT_EQ(trackers().size(), 1);
    EXPECT_EQ(trackers()[0].kind, TrackerKind::YesNo);
}

TEST_F(TrackingPageTest, AsksBeforeItTakesOutWhatHasEntries) {
    tracked(QStringLiteral("Pain"), true);
    prompts.yes = false;
    click(row(QStringLiteral("Pain")), "remove");
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    prompts.yes = true;
    click(row(QStringLiteral("Pain")), "remove");
    EXPECT_TRUE(names().isEmpty());
    history.undo();
    EXPECT_EQ(names(), QStringList(QStringLiteral("Pain")));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
}

TEST_F(TrackingPageTest, DoesNotAskForWhatHasNoEntries) {
    tracked(QStringLiteral("Pain"), false);
    click(row(QStringLiteral("Pain")), "remove");
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(TrackingPageTest, SaysKindlyThatLittleChildrenAreNotAskedToRate) {
    born(3);
    EXPECT_TRUE(says(&page, QStringLiteral("Children under 5 are not asked to rate.")));
    born(6);
    EXPECT_TRUE(says(&page, QStringLiteral("two choices or a face")));
    take("pain");
    EXPECT_EQ(trackers()[0].kind, TrackerKind::YesNo);
}

TEST_F(TrackingPageTest, SuggestsWhatFitsTheSituation) {
    EXPECT_FALSE(preset("seizure"));
    click(&page, "situation4");
    ASSERT_TRUE(preset("seizure"));
    take("seizure");
    EXPECT_EQ(trackers()[0].kind, TrackerKind::Event);
}

TEST_F(TrackingPageTest, LeadsToTheDiaryAndToToday) {
    QSignalSpy asked(&page, &Page::goTo);
    click(&page, "today");
    click(&page, "diary");
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("today"));
}

TEST_F(TrackingPageTest, StandsUpToAnAudit) {
    tracked(QStringLiteral("Pain"), true);
    tracked(QStringLiteral("Sleep"), false, 1);
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "addOwn");
    choose(editor(), "kind", QStringLiteral("The total of a score sheet"));
    EXPECT_EQ(auditFindings(editor()), "");
}
