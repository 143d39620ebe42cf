// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/damaged_dialog.h"

#include "model/goals/goal.h"
#include "tests/support/audit.h"
#include "tests/support/damage.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/page_fixture.h"
#include "ui/keys/unlock_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

const QString kWords = u"apple tree river lamp"_s;
constexpr int kBehindTheKeys = 16; ///< the first pages say how the book is opened

class DamagedDialogTest : public PageFixture {
protected:
    DamagedDialogTest() {
        for (int i = 0; i < 150; ++i)
            book.add(Goal{.title = u"Swim %1"_s.arg(i), .whyItMatters = QString(200, u'x')});
    }
    void addBackup(int daysAgo = 0) { ASSERT_TRUE(backUp(book.store(), clock.today().addDays(-daysAgo))); }
    void protect() { ASSERT_TRUE(book->keys().replaceAll({{KeySecret::passphrase(kWords), {}, {1, 64}}})); }
    void damage(int first = kBehindTheKeys, int every = 3) {
        book.close();
        damageFile(book.path(), first, every);
    }
    void open(const std::optional<DataKey> &key = {}) {
        dialogUnderTest =
            std::make_unique<DamagedDialog>(book.path(), key, BookHarm::Damaged, keyring, prompts);
        showAndWait(*dialogUnderTest);
    }
    bool shows(const char *text) { return says(dialogUnderTest.get(), QString::fromUtf8(text)); }
    bool willShow(const char *text) {
        return QTest::qWaitFor([this, text] { return shows(text); }, 20000);
    }
    void press(const char *name) {
        click(dialogUnderTest.get(), name);
        QApplication::processEvents();
    }
    bool isEnabled(const char *name) { return find(dialogUnderTest.get(), name)->isEnabled(); }

    FakeKeyring keyring;
    std::unique_ptr<DamagedDialog> dialogUnderTest;
};

TEST_F(DamagedDialogTest, OffersTheNewestBackupThatIsWhole) {
    addBackup(2);
    book.add(Goal{.title = u"Sing"_s});
    addBackup(1);
    damageFile(backupsOf(book.path()).first().path, kBehindTheKeys);
    damage();
    open();
    ASSERT_TRUE(willShow("It holds 0 diary entries, 150 goals")) << "the newest one is damaged, too";
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
    press("goBack");
    ASSERT_TRUE(dialogUnderTest->chosen());
    EXPECT_EQ(dialogUnderTest->chosen()->path, backupsOf(book.path()).last().path);
    EXPECT_EQ(dialogUnderTest->result(), QDialog::Accepted);
}

TEST_F(DamagedDialogTest, ABackupOfAnotherBookIsAskedAbout) {
    TemporaryBook other;
    prompts.files = {book.path(u"theirs.hearthbook"_s)};
    ASSERT_TRUE(other->saveCopy(prompts.files.first()));
    damage();
    open();
    ASSERT_TRUE(willShow("No backup that is whole"));
    press("otherBackup");
    ASSERT_TRUE(willShow("It holds 0 diary entries, 0 goals"));
    prompts.yes = false;
    press("goBack");
    EXPECT_FALSE(dialogUnderTest->chosen());
    EXPECT_EQ(prompts.asked.last(), u"Go back to another book?"_s);
    prompts.yes = true;
    press("goBack");
    EXPECT_TRUE(dialogUnderTest->chosen());
}

TEST_F(DamagedDialogTest, SaysWhenThereIsNoBackup) {
    damage();
    open();
    ASSERT_TRUE(willShow("No backup that is whole was found"));
    EXPECT_FALSE(find(dialogUnderTest.get(), "goBack")->isVisible());
    EXPECT_TRUE(isEnabled("salvage"));
}

TEST_F(DamagedDialogTest, SaysSoWhenNothingTellsHowTheBookOpens) {
    damage(0, 1);
    open();
    EXPECT_TRUE(shows("the part of the file that says how to open it cannot be read"));
    EXPECT_FALSE(isEnabled("salvage"));
    EXPECT_FALSE(isEnabled("otherBackup"));
}

TEST_F(DamagedDialogTest, AsksForThePassphraseOfTheDamagedBook) {
    protect();
    addBackup();
    damage();
    open();
    ASSERT_NE(dialogUnderTest->unlockView(), nullptr);
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
    type(dialogUnderTest.get(), "passphrase", u"wrong"_s);
    press("open");
    EXPECT_TRUE(willShow("This passphrase does not open the book."));
    type(dialogUnderTest.get(), "passphrase", kWords);
    press("open");
    EXPECT_TRUE(willShow("150 goals"));
}

TEST_F(DamagedDialogTest, WhereTheKeysAreDamagedABackupIsUnlocked) {
    protect();
    addBackup();
    damage(0, 1);
    open();
    ASSERT_NE(dialogUnderTest->unlockView(), nullptr);
    EXPECT_TRUE(shows("book")) << "its name, not the number of the backup";
    type(dialogUnderTest.get(), "passphrase", kWords);
    press("open");
    EXPECT_TRUE(willShow("150 goals"));
}

TEST_F(DamagedDialogTest, LeavingTheQuestionForThePassphraseLeavesAll) {
    protect();
    damage();
    open();
    press("cancel");
    EXPECT_FALSE(dialogUnderTest->isVisible());
    EXPECT_FALSE(dialogUnderTest->chosen());
}

TEST_F(DamagedDialogTest, SavesWhatCanBeReadAndSaysWhatWasLost) {
    damage(60, 7);
    const QByteArray before = bytesOf(book.path());
    open();
    ASSERT_TRUE(willShow("No backup that is whole was found"));
    prompts.saveTo = folder.filePath(u"saved"_s);
    press("salvage");
    ASSERT_TRUE(willShow("This could be saved"));
    EXPECT_TRUE(shows("Goals: "));
    EXPECT_FALSE(shows("goal_")) << "no names of tables";
    EXPECT_TRUE(shows("The new book has no passphrase yet."));
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
    EXPECT_EQ(bytesOf(book.path()), before) << "the damaged file stays as it is";
    press("openSaved");
    EXPECT_EQ(dialogUnderTest->saved(), folder.filePath(u"saved.hearthbook"_s));
    EXPECT_TRUE(Store::open(dialogUnderTest->saved()));
}

TEST_F(DamagedDialogTest, WithABackupNothingOfTheBackupIsLost) {
    protect();
    addBackup();
    const DataKey key = *book->dataKey();
    damage();
    open(key);
    ASSERT_TRUE(willShow("150 goals")) << "with the key at hand nobody is asked";
    prompts.saveTo = folder.filePath(u"saved.hearthbook"_s);
    press("salvage");
    ASSERT_TRUE(willShow("is in the new book, too"));
    EXPECT_EQ(contentsOf(prompts.saveTo, key)->goals, 150);
    EXPECT_FALSE(shows("no passphrase"));
}

TEST_F(DamagedDialogTest, ABackupFromElsewhereIsLookedThroughFirst) {
    const QString stick = folder.filePath(u"stick.hearthbook"_s);
    ASSERT_TRUE(book->saveCopy(stick));
    damage();
    open();
    ASSERT_TRUE(willShow("No backup that is whole was found"));
    prompts.files = {settings.lastFolder()};
    press("otherBackup");
    EXPECT_TRUE(willShow("This is not a whole backup of the book."));
    prompts.files = {stick};
    press("otherBackup");
    EXPECT_TRUE(willShow("150 goals"));
    EXPECT_TRUE(isEnabled("goBack"));
}

TEST_F(DamagedDialogTest, MayBeClosedWhileItLooks) {
    addBackup();
    damage();
    open();
    press("close");
    dialogUnderTest.reset();
    EXPECT_TRUE(QFile::exists(book.path()));
    QThreadPool::globalInstance()->waitForDone(); // it may still have the backup open
}

} // namespace
