// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/older_copies_question.h"

#include "model/book/backups.h"
#include "model/goals/goal.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"
#include "ui/keys/keys_dialog.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kSealThem = 0;
constexpr int kRemoveThem = 1;

class OlderCopiesQuestionTest : public PageFixture {
protected:
    void SetUp() override {
        book.add(Goal{.title = u"Swim"_s});
        ASSERT_TRUE(backUp(book.store(), clock.today().addDays(-2)));
        book.add(Goal{.title = u"Sing"_s});
        ASSERT_TRUE(backUp(book.store(), clock.today().addDays(-1)));
        ASSERT_TRUE(book->keys().replaceAll({mother, father}));
    }
    void open() {
        dialog = std::make_unique<KeysDialog>(context, keyring);
        showAndWait(*dialog);
        QApplication::processEvents();
    }
    void press(const QObject *parent, const char *name) {
        click(parent, name);
        QApplication::processEvents();
    }
    void takeFatherAway() {
        press(find(dialog.get(), qPrintable(u"key%1"_s.arg(book->keys().all()->last().id))), "takeAway");
    }
    QStringList whoOpens(const NewKey &key) const {
        QStringList paths;
        for (const Backup &backup : backupsOf(book.path())) {
            if (unlockBook(backup.path, key.secret))
                paths += backup.path;
        }
        return paths;
    }

    NewKey mother{KeySecret::passphrase(u"mother's words"_s), u"Mother"_s, {1, 64}};
    NewKey father{KeySecret::passphrase(u"father's words"_s), u"Father"_s, {1, 64}};
    FakeKeyring keyring;
    std::unique_ptr<KeysDialog> dialog;
};

TEST_F(OlderCopiesQuestionTest, SaysHowManyAnyoneCanReadAndSealsThem) {
    open();
    prompts.chosen = kSealThem;
    press(dialog.get(), "olderCopies");
    EXPECT_TRUE(prompts.askedText.contains(u"2 older copies"_s)) << qPrintable(prompts.askedText);
    EXPECT_TRUE(prompts.askedText.contains(u"by anyone"_s));
    EXPECT_TRUE(says(dialog.get(), u"2 older copies are sealed again."_s));
    EXPECT_TRUE(whoOpens(NewKey::open()).isEmpty());
    EXPECT_EQ(whoOpens(mother).size(), 2);
}

TEST_F(OlderCopiesQuestionTest, AsksNothingWhereThereIsNone) {
    ASSERT_EQ(sealOlderCopies(book.store(), {}).done, 2);
    open();
    press(dialog.get(), "olderCopies");
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_TRUE(says(dialog.get(), u"only the keys of today open the copies"_s));
}

TEST_F(OlderCopiesQuestionTest, AfterAKeyWasTakenAwayItNoLongerOpensTheSealedCopies) {
    ASSERT_EQ(sealOlderCopies(book.store(), {}).done, 2);
    open();
    prompts.chosen = kSealThem;
    takeFatherAway();
    EXPECT_TRUE(prompts.askedText.contains(u"with a key from before"_s)) << qPrintable(prompts.askedText);
    EXPECT_TRUE(whoOpens(father).isEmpty());
    EXPECT_EQ(whoOpens(mother).size(), 2);
}

TEST_F(OlderCopiesQuestionTest, RemovesThemForANewBackup) {
    open();
    prompts.chosen = kRemoveThem;
    takeFatherAway();
    EXPECT_TRUE(says(dialog.get(), u"A new backup is made, and 2 older copies are removed."_s));
    ASSERT_EQ(backupsOf(book.path()).size(), 1);
    EXPECT_EQ(whoOpens(mother).size(), 1);
}

TEST_F(OlderCopiesQuestionTest, RemovesNothingWhereTheNewBackupCannotBeMade) {
    open();
    prompts.chosen = kRemoveThem;
    {
        const FullDisk full;
        press(dialog.get(), "olderCopies");
    }
    EXPECT_EQ(whoOpens(NewKey::open()).size(), 2);
}

TEST_F(OlderCopiesQuestionTest, WhoCancelsKeepsThem) {
    open();
    takeFatherAway();
    EXPECT_EQ(prompts.asked.last(), u"Older copies"_s);
    EXPECT_EQ(whoOpens(NewKey::open()).size(), 2);
    EXPECT_EQ(backupsOf(book.path()).size(), 2);
}

} // namespace
