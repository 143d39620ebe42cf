// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/trackers_editor.h"

#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/diary_page.h"

namespace {

/// The dialog as the diary page opens it.
class TrackersEditorTest : public PageFixture {
protected:
    TrackersEditorTest() { showAndWait(page); }

    void open() { click(&page, "chooseTrackers"); }
    TrackersEditor *editor() { return dialog<TrackersEditor>(&page); }
    QStringList names() {
        QStringList names;
        const QList<Tracker> trackers = *book->trackers().all();
        for (const Tracker &tracker : trackers)
            names.append(tracker.name);
        return names;
    }
    /// Of the last row.
    void clickLast(const char *name) {
        QTest::mouseClick(editor()->findChildren<QWidget *>(QString::fromLatin1(name)).last(),
                          Qt::LeftButton);
    }
    Tracker tracked(const QString &name, bool written) {
        const Tracker tracker = book.add(Tracker{.name = name});
        if (written)
            book.add(DiaryEntry{.tracker = tracker.id, .moment = Moment::of(clock.now()), .value = 3});
        return tracker;
    }

    DiaryPage page{context};
};

} // namespace

TEST_F(TrackersEditorTest, TakesSuggestionsInTheOrderOfTheFamily) {
    open();
    click(editor(), "preset_pain");
    click(editor(), "preset_sleep");
    clickLast("moveUp");
    EXPECT_FALSE(find(editor(), "preset_pain")->isEnabled());
    click(editor(), "save");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Sleep"), QStringLiteral("Pain")}));
    EXPECT_EQ(book->trackers().all()->first().kind, TrackerKind::Hours);
}

TEST_F(TrackersEditorTest, SavesByKeyAfterASuggestionWasTaken) {
    open();
    click(editor(), "preset_pain");
    click(editor(), "preset_worry");
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(isOpen(&page));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(TrackersEditorTest, KeepsTrackOfTheFamilysOwnThing) {
    open();
    click(editor(), "addRow");
    QTest::keyClicks(editor()->focusWidget(), QStringLiteral("Giggles"));
    choose(editor(), "kind", QStringLiteral("How many times"));
    click(editor(), "save");
    EXPECT_EQ(names(), QStringList(QStringLiteral("Giggles")));
    EXPECT_EQ(book->trackers().all()->first().kind, TrackerKind::Count);
}

TEST_F(TrackersEditorTest, LetsOneRestWithoutLosingItsPast) {
    tracked(QStringLiteral("Pain"), true);
    open();
    click(editor(), "resting");
    click(editor(), "save");
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(book->trackers().all()->first().resting);
    EXPECT_EQ(*book->diary().count(), 1);
}

TEST_F(TrackersEditorTest, AsksBeforeItTakesOutWhatHasEntries) {
    tracked(QStringLiteral("Pain"), true);
    open();
    click(editor(), "removeRow");
    prompts.yes = false;
    click(editor(), "save");
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(*book->diary().count(), 1);
    prompts.yes = true;
    click(editor(), "save");
    EXPECT_TRUE(names().isEmpty());
    history.undo();
    EXPECT_EQ(names(), QStringList(QStringLiteral("Pain")));
    EXPECT_EQ(*book->diary().count(), 1);
}

TEST_F(TrackersEditorTest, DoesNotAskForWhatHasNoEntries) {
    tracked(QStringLiteral("Pain"), false);
    open();
    click(editor(), "removeRow");
    click(editor(), "save");
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(TrackersEditorTest, TheKindStaysOnceSomethingIsWritten) {
    tracked(QStringLiteral("Pain"), true);
    open();
    EXPECT_FALSE(find(editor(), "kind")->isEnabled());
}

TEST_F(TrackersEditorTest, ASuggestionThatWasTakenOutCanBeChosenAgain) {
    open();
    click(editor(), "preset_pain");
    click(editor(), "removeRow");
    EXPECT_TRUE(find(editor(), "preset_pain")->isEnabled());
}

TEST_F(TrackersEditorTest, StandsUpToAnAudit) {
    tracked(QStringLiteral("Pain"), true);
    open();
    EXPECT_EQ(auditFindings(editor()), "");
}
