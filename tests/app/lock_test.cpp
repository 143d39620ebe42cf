// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"
#include "model/child/child_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/lock_fixture.h"
#include "ui/goals/goal_editor.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/lock/lock_watch.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// The whole program with a book that only a passphrase opens.
class LockTest : public LockFixture {
protected:
    QString protectedBook(const char *name = "emma.hearthbook") const {
        const auto made = Store::create(file(name), {quickKey()});
        EXPECT_TRUE(made);
        const auto child = *(*made)->table<ChildTable>().get();
        Child named = child;
        named.name = u"Emma"_s;
        EXPECT_TRUE((*made)->apply({{}, {replacing(child, named)}}));
        EXPECT_TRUE((*made)->apply({{}, {adding(Goal{.title = u"Ride a pony"_s})}}));
        return file(name);
    }
    void openUnlocked() { startUnlocked(protectedBook()); }
    void openUnlockedAgain() { startUnlocked(file("emma.hearthbook")); }
    /// Everything that any widget of the program says, shown or not.
    static QString allWords() {
        QStringList words;
        for (const QWidget *widget : QApplication::allWidgets()) {
            words << widget->windowTitle() << widget->accessibleName() << widget->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words << label->text();
            if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                words << line->text();
            if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                words << text->toPlainText();
        }
        return words.join(u'\n');
    }
    static bool hasMainWindow() {
        const auto all = QApplication::allWidgets();
        return std::any_of(all.begin(), all.end(),
                           [](QWidget *widget) { return qobject_cast<MainWindow *>(widget) != nullptr; });
    }
    /// The form for a new goal, with a few words in it.
    static GoalEditor *typeAGoal() {
        shown<MainWindow>()->goTo(u"goals"_s);
        shown<MainWindow>()->addToCurrentPage();
        auto *editor = shown<GoalEditor>();
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"title"_s), u"Fly a kite"_s);
        return editor;
    }
};

} // namespace

TEST_F(LockTest, AProtectedBookAsksBeforeItOpens) {
    start({{}, protectedBook(), {}});
    ASSERT_NE(shown<UnlockView>(), nullptr);
    EXPECT_EQ(shown<MainWindow>(), nullptr);
    unlock(u"something else"_s);
    const auto *problem = shown<UnlockView>()->findChild<QLabel *>(u"problem"_s);
    ASSERT_TRUE(appears([problem] { return problem->isVisible(); }));
    EXPECT_EQ(shown<MainWindow>(), nullptr);
    unlock();
    ASSERT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<UnlockView>(), nullptr);
}

TEST_F(LockTest, NothingOfTheBookIsLeftWhenItIsLocked) {
    openUnlocked();
    shown<MainWindow>()->goTo(u"goals"_s);
    QTest::qWait(0);
    ASSERT_TRUE(allWords().contains(u"Ride a pony"_s));
    lockByKey();
    EXPECT_FALSE(allWords().contains(u"Ride a pony"_s));
    EXPECT_FALSE(allWords().contains(u"Emma"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(!hasMainWindow());
    EXPECT_TRUE(Store::open(file("emma.hearthbook"), quickKey().secret)) << "the file is free again";
}

TEST_F(LockTest, IsReachedByItsKeyOnAPageThatFillsTheWindow) {
    openUnlocked();
    shown<MainWindow>()->goTo(u"night"_s);
    lockByKey();
    EXPECT_TRUE(appears([] { return !hasMainWindow(); }));
}

TEST_F(LockTest, LeadsBackToTheSamePlaceWithWhatWasTyped) {
    openUnlocked();
    typeAGoal();
    Q_EMIT shown<MainWindow>()->lockRequested();
    unlock();
    ASSERT_TRUE(appears([] { return shown<GoalEditor>() != nullptr; }));
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"goals"_s);
    EXPECT_EQ(shown<GoalEditor>()->record().title, u"Fly a kite"_s);
    EXPECT_EQ(shown<GoalEditor>()->findChild<MessageBar *>()->text(), u"Your unsaved words are back."_s);
}

TEST_F(LockTest, ClosesWhatWaitsForAnAnswer) {
    openUnlocked();
    bool ran = false;
    whenAsked([&ran](QWidget *dialog) {
        ran = qobject_cast<SettingsDialog *>(dialog) != nullptr;
        Q_EMIT shown<MainWindow>()->lockRequested();
    });
    Q_EMIT shown<MainWindow>()->settingsRequested();
    ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    EXPECT_TRUE(ran);
    ASSERT_TRUE(appears([] { return !hasMainWindow(); }));
    EXPECT_EQ(shown<SettingsDialog>(), nullptr);
    unlock();
    EXPECT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
}

TEST_F(LockTest, LocksWhenNobodyTouchesIt) {
    openUnlocked();
    program().lockWatch().idle().setLimit(std::chrono::milliseconds(1));
    EXPECT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    EXPECT_FALSE(hasMainWindow());
}

TEST_F(LockTest, LocksWhenTheComputerSleepsAndWhenTheScreenIsLocked) {
    openUnlocked();
    program().lockWatch().session().prepareForSleep(true);
    EXPECT_NE(shown<UnlockView>(), nullptr) << "at once: the computer is about to sleep";
    EXPECT_FALSE(hasMainWindow());
    program().lockWatch().session().screenSaverActive(true);
    unlock();
    ASSERT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
    program().lockWatch().session().screenSaverActive(true);
    EXPECT_FALSE(hasMainWindow());
}

TEST_F(LockTest, ABookWithoutAPassphraseSaysThatItHasNoLock) {
    ASSERT_TRUE(Store::create(file("open.hearthbook")));
    start({{}, file("open.hearthbook"), {}});
    program().lockWatch().session().prepareForSleep(true);
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->messages().text(), QString());
    QTest::keyClick(shown<MainWindow>(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(0);
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_TRUE(shown<MainWindow>()->messages().text().contains(u"no passphrase"_s));
}

TEST_F(LockTest, AnotherProtectedBookLeavesTheFirstOpenUntilItIsUnlocked) {
    const QString other = protectedBook("other.hearthbook");
    openUnlocked();
    Q_EMIT shown<MainWindow>()->openBookRequested(other);
    ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    EXPECT_EQ(shown<MainWindow>(), nullptr);
    Q_EMIT shown<UnlockView>()->cancelled();
    ASSERT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<UnlockView>(), nullptr);
    Q_EMIT shown<MainWindow>()->openBookRequested(other);
    unlock();
    ASSERT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
    EXPECT_TRUE(Store::open(file("emma.hearthbook"), quickKey().secret)) << "the first one is free";
}

TEST_F(LockTest, LeavingTheUnlockPageLeadsToTheWelcome) {
    openUnlocked();
    lockByKey();
    QTest::keyClick(shown<UnlockView>(), Qt::Key_Escape);
    EXPECT_TRUE(appears([] { return shown<Welcome>() != nullptr; }));
    EXPECT_EQ(shown<UnlockView>(), nullptr);
}

TEST_F(LockTest, ComesBackToTheSamePlaceAlsoByWayOfTheWelcome) {
    openUnlocked();
    typeAGoal();
    program().lock();
    Q_EMIT shown<UnlockView>()->cancelled();
    ASSERT_TRUE(appears([] { return shown<Welcome>() != nullptr; }));
    Q_EMIT shown<Welcome>()->openBookRequested(file("emma.hearthbook"));
    unlock();
    ASSERT_TRUE(appears([] { return shown<GoalEditor>() != nullptr; }));
    EXPECT_EQ(shown<GoalEditor>()->record().title, u"Fly a kite"_s);
}

TEST_F(LockTest, LosesNoWordWhenTheDiskIsFull) {
    openUnlocked();
    GoalEditor *editor = typeAGoal();
    FullDisk disk;
    QTest::mouseClick(editor->findChild<QWidget *>(u"save"_s), Qt::LeftButton);
    ASSERT_TRUE(editor->isVisible());
    program().lockWatch().session().prepareForSleep(true);
    EXPECT_FALSE(allWords().contains(u"kite"_s));
    disk.makeRoom();
    unlock();
    ASSERT_TRUE(appears([] { return shown<GoalEditor>() != nullptr; }));
    EXPECT_EQ(shown<GoalEditor>()->record().title, u"Fly a kite"_s);
}

TEST_F(LockTest, TellsAtTheNextStartWhatWasTypedAndNeverSaved) {
    openUnlocked();
    typeAGoal()->keepDraft();
    end(); // as after a crash: no answer was given
    openUnlockedAgain();
    MessageBar &bar = shown<MainWindow>()->messages();
    ASSERT_TRUE(bar.text().contains(u"still there"_s));
    QTest::mouseClick(bar.findChild<QWidget *>(u"messageAction"_s), Qt::LeftButton);
    ASSERT_NE(shown<GoalEditor>(), nullptr);
    EXPECT_EQ(shown<GoalEditor>()->record().title, u"Fly a kite"_s);
}
