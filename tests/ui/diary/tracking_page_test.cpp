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

using namespace Qt::StringLiterals;

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
        for (auto *button : page.findChildren<QWidget *>(u"preset_"_s + QLatin1String(key))) {
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
        ASSERT_TRUE(book->apply({u"Edit"_s, {replacing(before, child)}}));
    }

    TrackingPage page{context};
};

} // namespace

TEST_F(TrackingPageTest, EachSuggestionThatIsTakenIsOneStep) {
    take("pain");
    take("sleep");
    EXPECT_EQ(names(), (QStringList{u"Pain"_s, u"Sleep"_s}));
    EXPECT_EQ(done.size(), 2);
    EXPECT_FALSE(preset("pain")->isEnabled());
    history.undo();
    EXPECT_EQ(names(), QStringList(u"Pain"_s));
    EXPECT_TRUE(preset("sleep")->isEnabled());
}

TEST_F(TrackingPageTest, SaysGentlyThatFewAreEnoughAndAllowsMore) {
    EXPECT_TRUE(says(&page, u"Choose two to five things"_s));
    for (const char *key : {"pain", "sleep", "appetite", "worry", "good_moment"})
        take(key);
    EXPECT_TRUE(says(&page, u"Two to five things are enough"_s));
    take("mood");
    EXPECT_TRUE(says(&page, u"These are quite a few"_s));
    EXPECT_EQ(trackers().size(), 6);
}

TEST_F(TrackingPageTest, OrdersByButtonAndByKey) {
    take("pain");
    take("sleep");
    take("mood");
    click(row(u"Sleep"_s), "moveUp");
    EXPECT_EQ(names(), (QStringList{u"Sleep"_s, u"Pain"_s, u"Mood"_s}));
    find(row(u"Mood"_s), "change")->setFocus();
    ASSERT_TRUE(isActive(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"Sleep"_s, u"Mood"_s, u"Pain"_s}));
    // The keyboard stays with it, so that the same key moves it on.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"Mood"_s, u"Sleep"_s, u"Pain"_s}));
}

TEST_F(TrackingPageTest, KeepsTrackOfTheFamilysOwnThing) {
    click(&page, "addOwn");
    type(editor(), "name", u"Giggles"_s);
    choose(editor(), "kind", u"How many times"_s);
    click(editor(), "save");
    ASSERT_EQ(names(), QStringList(u"Giggles"_s));
    EXPECT_EQ(trackers()[0].kind, TrackerKind::Count);
}

TEST_F(TrackingPageTest, AsksForTheUnitOfAMeasurement) {
    click(&page, "addOwn");
    type(editor(), "name", u"Fever"_s);
    EXPECT_FALSE(find(editor(), "unit")->isVisible());
    choose(editor(), "kind", u"A measurement"_s);
    choose(editor(), "unit", u"°F"_s);
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].unit, Unit::Fahrenheit);
}

TEST_F(TrackingPageTest, TellsTheFactsOfAScoreSheetAlone) {
    click(&page, "addOwn");
    type(editor(), "name", u"Pain sheet"_s);
    choose(editor(), "kind", u"The total of a score sheet"_s);
    choose(editor(), "sheet", u"r-FLACC"_s);
    EXPECT_TRUE(says(editor(), u"From 0 to 10. Ages 4 to 19."_s));
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].sheet, u"r-flacc"_s);
}

TEST_F(TrackingPageTest, NeedsAName) {
    click(&page, "addOwn");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write what it is called."_s));
    EXPECT_TRUE(trackers().isEmpty());
}

TEST_F(TrackingPageTest, LetsOneRestWithoutLosingItsPastAndWakesIt) {
    tracked(u"Pain"_s, true);
    click(row(u"Pain"_s), "rest");
    EXPECT_TRUE(trackers()[0].resting);
    EXPECT_TRUE(says(&page, u"Resting"_s));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    click(row(u"Pain"_s), "rest");
    EXPECT_FALSE(trackers()[0].resting);
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(TrackingPageTest, ANewNameKeepsTheOldOne) {
    tracked(u"Pain"_s, true);
    click(row(u"Pain"_s), "change");
    type(editor(), "name", u"Ouch"_s);
    click(editor(), "save");
    EXPECT_EQ(trackers()[0].pastNames, (QList<PastName>{{u"Pain"_s, clock.today()}}));
    EXPECT_TRUE(says(&page, u"Called \"Pain\" until March 14, 2026"_s));
}

TEST_F(TrackingPageTest, AnotherKindBeginsAnewOnceSomethingIsWritten) {
    const Tracker pain = tracked(u"Pain"_s, true);
    click(row(u"Pain"_s), "change");
    EXPECT_FALSE(find(editor(), "anew")->isVisible());
    choose(editor(), "kind", u"Yes or no"_s);
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
    tracked(u"Pain"_s, false);
    click(row(u"Pain"_s), "change");
    choose(editor(), "kind", u"Yes or no"_s);
    click(editor(), "save");
    ASSERT_EQ(trackers().size(), 1);
    EXPECT_EQ(trackers()[0].kind, TrackerKind::YesNo);
}

TEST_F(TrackingPageTest, AsksBeforeItTakesOutWhatHasEntries) {
    tracked(u"Pain"_s, true);
    prompts.yes = false;
    click(row(u"Pain"_s), "remove");
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    prompts.yes = true;
    click(row(u"Pain"_s), "remove");
    EXPECT_TRUE(names().isEmpty());
    history.undo();
    EXPECT_EQ(names(), QStringList(u"Pain"_s));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
}

TEST_F(TrackingPageTest, DoesNotAskForWhatHasNoEntries) {
    tracked(u"Pain"_s, false);
    click(row(u"Pain"_s), "remove");
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(TrackingPageTest, SaysKindlyThatLittleChildrenAreNotAskedToRate) {
    born(3);
    EXPECT_TRUE(says(&page, u"Children under 5 are not asked to rate."_s));
    born(6);
    EXPECT_TRUE(says(&page, u"two choices or a face"_s));
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
    EXPECT_EQ(asked[0][0].toString(), u"today"_s);
}

TEST_F(TrackingPageTest, StandsUpToAnAudit) {
    tracked(u"Pain"_s, true);
    tracked(u"Sleep"_s, false, 1);
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "addOwn");
    choose(editor(), "kind", u"The total of a score sheet"_s);
    EXPECT_EQ(auditFindings(editor()), "");
}
