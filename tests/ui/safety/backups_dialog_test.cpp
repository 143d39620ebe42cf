// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backups_dialog.h"

#include "model/directory/service.h"
#include "model/goals/goal.h"
#include "tests/support/audit.h"
#include "tests/support/damage.h"
#include "tests/support/page_fixture.h"
#include "ui/kit/message_bar.h"
#include "ui/safety/restore_dialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class BackupsDialogTest : public PageFixture {
protected:
    void open() {
        dialogUnderTest = std::make_unique<BackupsDialog>(context);
        showAndWait(*dialogUnderTest);
    }
    void addGoal(const char *title) { book.add(Goal{.title = QString::fromUtf8(title)}); }
    void addBackup(int daysAgo) { ASSERT_TRUE(backUp(book.store(), clock.today().addDays(-daysAgo))); }
    QListWidget *list() { return find<QListWidget>(dialogUnderTest.get(), "list"); }
    bool shows(const char *text) { return says(dialogUnderTest.get(), QString::fromUtf8(text)); }
    bool willShow(const char *text) {
        return QTest::qWaitFor([this, text] { return shows(text); });
    }
    void press(const char *name) {
        click(dialogUnderTest.get(), name);
        QApplication::processEvents();
    }
    QString told() { return dialogUnderTest->findChild<MessageBar *>()->text(); }
    void answerRestore(const char *button) {
        QTimer::singleShot(20, dialogUnderTest.get(), [this, button] {
            auto *question = dialogUnderTest->findChild<RestoreDialog *>();
            if (!question || !isActive(question))
                return answerRestore(button);
            asked = says(question, u"Your book of today gets another name"_s);
            click(question, button);
        });
    }

    bool asked = false;
    std::unique_ptr<BackupsDialog> dialogUnderTest;
};

TEST_F(BackupsDialogTest, SaysThatThereAreNoneYet) {
    open();
    EXPECT_TRUE(shows("There are no backups beside this book yet."));
    EXPECT_FALSE(find(dialogUnderTest.get(), "detail")->isVisible());
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
}

TEST_F(BackupsDialogTest, MakesOneAndShowsWhatItHolds) {
    addGoal("Swim");
    open();
    press("backUpNow");
    EXPECT_EQ(told(), u"The backup is made and was looked through."_s);
    EXPECT_EQ(backupsOf(book->path()).size(), 1);
    EXPECT_EQ(list()->count(), 1);
    EXPECT_TRUE(willShow("1 goals")) << "the plural comes with the translation";
    EXPECT_TRUE(shows("The only backups lie on the same disk as the book."));
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
    press("backUpNow");
    EXPECT_EQ(told(), u"The newest backup holds all that is in the book."_s);
    EXPECT_EQ(backupsOf(book->path()).size(), 1);
}

TEST_F(BackupsDialogTest, ListsTheNewestFirstAndShowsEachByTheKeyboard) {
    addGoal("Swim");
    addBackup(1);
    addGoal("Sing");
    addBackup(0);
    open();
    ASSERT_EQ(list()->count(), 2);
    EXPECT_TRUE(willShow("2 goals"));
    EXPECT_EQ(list()->currentRow(), 0);
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_TRUE(willShow("1 goals"));
    EXPECT_TRUE(list()->item(1)->text().startsWith(u"Friday, March 13, 2026"_s))
        << qPrintable(list()->item(1)->text());
}

TEST_F(BackupsDialogTest, ADamagedBackupIsNotOffered) {
    for (int i = 0; i < 60; ++i)
        addGoal("Swim");
    addBackup(0);
    damageFile(backupsOf(book->path()).first().path, 8);
    open();
    EXPECT_TRUE(willShow("cannot be read with the present key"));
    EXPECT_FALSE(find(dialogUnderTest.get(), "restoreBackup")->isEnabled());
}

TEST_F(BackupsDialogTest, ShowsBothBeforeItGoesBack) {
    addGoal("Swim");
    addBackup(0);
    addGoal("Sing");
    open();
    ASSERT_TRUE(willShow("1 goals"));
    answerRestore("cancel");
    press("restoreBackup");
    EXPECT_TRUE(asked);
    EXPECT_FALSE(dialogUnderTest->chosen());
    EXPECT_TRUE(dialogUnderTest->isVisible());
    answerRestore("goBack");
    press("restoreBackup");
    ASSERT_TRUE(dialogUnderTest->chosen());
    EXPECT_EQ(dialogUnderTest->chosen()->contents.goals, 1);
    EXPECT_FALSE(dialogUnderTest->isVisible());
}

TEST_F(BackupsDialogTest, ABackupFromBeforeTheProtectionStillOpensAndSaysSo) {
    addGoal("Swim");
    addBackup(0);
    ASSERT_TRUE(book->keys().replaceAll({{KeySecret::passphrase(u"a"_s), {}, {1, 64}}}));
    open();
    ASSERT_TRUE(willShow("1 goals"));
    QTimer::singleShot(50, dialogUnderTest.get(), [this] {
        auto *question = dialogUnderTest->findChild<RestoreDialog *>();
        asked = question && says(question, u"This backup has no passphrase."_s);
        question->reject();
    });
    press("restoreBackup");
    EXPECT_TRUE(asked);
}

TEST_F(BackupsDialogTest, BacksUpToAnyPlaceAndNeverOverAFile) {
    addGoal("Swim");
    open();
    prompts.saveTo = folder.filePath(u"stick"_s);
    press("backUpTo");
    EXPECT_TRUE(told().startsWith(u"The backup is made and was looked through."_s));
    EXPECT_EQ(prompts.suggested, u"book (backup 2026-03-14).hearthbook"_s);
    const QString copy = folder.filePath(u"stick.hearthbook"_s);
    EXPECT_EQ(contentsOf(copy, *book->dataKey())->goals, 1);
    EXPECT_FALSE(settings.copiedElsewhereOn(book->fileId()).isValid()) << "that was the same disk";
    const QByteArray before = bytesOf(copy);
    press("backUpTo");
    EXPECT_EQ(told(), u"There is already a file of this name. It was left as it is."_s);
    EXPECT_EQ(bytesOf(copy), before);
}

TEST_F(BackupsDialogTest, SaysWhenTheLastCopyOnAnotherDiskWasMade) {
    settings.setCopiedElsewhereOn(book->fileId(), QDate(2026, 3, 1));
    open();
    EXPECT_TRUE(shows("Your last copy on another disk is from Sunday, March 1, 2026."));
}

TEST_F(BackupsDialogTest, EscapeLeaves) {
    addBackup(0);
    open();
    QTest::keyClick(dialogUnderTest.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialogUnderTest->isVisible());
    EXPECT_FALSE(dialogUnderTest->chosen());
}

} // namespace

TEST(Holdings, OfADirectoryAreItsServices) {
    EXPECT_EQ(holdings({.isDirectory = true, .services = 3, .organizations = 1}),
              u"3 service(s) and 1 organization(s)"_s);
}

TEST(Contents, OfADirectoryNameNoChild) {
    TemporaryBook book(BookKind::Directory);
    book.add(Service{.name = u"Rides"_s});
    const auto contents = book->contents();
    ASSERT_TRUE(contents);
    EXPECT_TRUE(contents->isDirectory);
    EXPECT_EQ(contents->services, 1);
    const RestoreDialog question({{}, *book->dataKey(), *contents, false, false}, *contents);
    QStringList words;
    for (const auto *label : question.findChildren<QLabel *>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"Services"_s));
    EXPECT_FALSE(words.contains(u"Diary entries"_s));
}
