// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keys_dialog.h"

#include "model/book/backups.h"
#include "model/sealed/recovery_code.h"
#include "tests/support/audit.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/page_fixture.h"
#include "ui/keys/key_steps_dialog.h"
#include "ui/keys/recovery_step.h"
#include "ui/keys/remembering.h"

#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString kWords = u"apple tree river lamp"_s;
const QString kNewWords = u"cloud boat pencil north"_s;

NewKey cheap(const KeySecret &secret, const QString &label = {}) {
    return {secret, label, {1, 64}};
}

class KeysDialogTest : public PageFixture {
protected:
    void open(const QList<NewKey> &keys = {}) {
        if (!keys.isEmpty()) {
            ASSERT_TRUE(book->keys().replaceAll(keys));
        }
        dialogUnderTest = std::make_unique<KeysDialog>(context, keyring);
        showAndWait(*dialogUnderTest);
        QApplication::processEvents();
    }
    void openProtected() {
        open({cheap(KeySecret::passphrase(kWords), u"Mom"_s), cheap(KeySecret::recovery(code))});
    }
    /// Answers the steps that the next click opens.
    void whenAsked(const std::function<void(KeyStepsDialog *)> &answer) {
        QTimer::singleShot(20, dialogUnderTest.get(), [this, answer] {
            auto *steps = dialogUnderTest->findChild<KeyStepsDialog *>();
            if (steps && isActive(steps))
                answer(steps);
            else
                whenAsked(answer);
        });
    }
    void proveSheet(KeyStepsDialog *steps) {
        prompts.saveTo = folder.filePath(u"sheet.pdf"_s);
        clickIn(steps, "saveSheet");
        const auto *step = steps->findChild<RecoveryStep *>();
        const QStringList groups = recoveryGroups(step->code());
        madeCode = step->code();
        for (int number = 1; number <= groups.size(); ++number) {
            if (says(steps, u"group %1 of"_s.arg(number)))
                type(steps, "typedGroup", groups[number - 1]);
        }
        clickIn(steps, "finish");
    }
    void press(const char *name) { pressIn(dialogUnderTest.get(), name); }
    static void pressIn(QWidget *place, const char *name) {
        clickIn(place, name);
        QApplication::processEvents();
    }
    bool shows(const QString &text) { return says(dialogUnderTest.get(), text); }
    bool has(const char *name) {
        return dialogUnderTest->findChild<QWidget *>(QString::fromLatin1(name)) != nullptr;
    }
    /// Whether the book can be opened with the secret, once it is closed.
    bool opensWith(const KeySecret &secret) {
        dialogUnderTest.reset();
        const QString copy = folder.filePath(u"copy.hearthbook"_s);
        QFile::remove(copy);
        EXPECT_TRUE(book->saveCopy(copy));
        return Store::open(copy, secret).ok();
    }
    QList<BookKey> keys() { return *book->keys().all(); }

    FakeKeyring keyring;
    QByteArray code = newRecoveryCode();
    QByteArray madeCode = {};
    std::unique_ptr<KeysDialog> dialogUnderTest;
};

TEST_F(KeysDialogTest, SaysPlainlyThatAnyoneCanReadAnOpenBook) {
    open();
    EXPECT_TRUE(shows(u"Anyone who has this file can read it."_s));
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
}

TEST_F(KeysDialogTest, ProtectsAnOpenBookOnceTheSheetIsProved) {
    open();
    QString words;
    whenAsked([&](KeyStepsDialog *steps) {
        type(steps, "passphrase", kWords);
        words = kWords;
        clickIn(steps, "next");
        proveSheet(steps);
    });
    press("protect");
    EXPECT_TRUE(shows(u"The book is protected."_s));
    EXPECT_TRUE(opensWith(KeySecret::passphrase(words)));
    EXPECT_TRUE(opensWith(KeySecret::recovery(madeCode)));
    EXPECT_FALSE(opensWith(KeySecret::open()));
}

TEST_F(KeysDialogTest, AsksAboutTheBackupsFromBeforeOnceTheBookIsProtected) {
    ASSERT_TRUE(backUp(book.store(), clock.today()));
    open();
    prompts.chosen = 0; // seal them again
    whenAsked([&](KeyStepsDialog *steps) {
        type(steps, "passphrase", kWords);
        clickIn(steps, "next");
        proveSheet(steps);
    });
    press("protect");
    EXPECT_TRUE(prompts.askedText.contains(u"1 older cop"_s)) << qPrintable(prompts.askedText);
    const QString backup = backupsOf(book.path()).first().path;
    EXPECT_FALSE(unlockBook(backup, KeySecret::open()));
    EXPECT_TRUE(unlockBook(backup, KeySecret::passphrase(kWords)));
}

TEST_F(KeysDialogTest, ChangesNothingWhenThePersonLeavesTheSteps) {
    openProtected();
    const auto before = keys();
    for (const char *action : {"addPassphrase", "makeSheet", "change"}) {
        whenAsked([](KeyStepsDialog *steps) { clickIn(steps, "cancel"); });
        press(action);
    }
    prompts.yes = false;
    press("takeAway");
    press("unprotect");
    EXPECT_EQ(keys(), before);
    EXPECT_EQ(prompts.asked.size(), 2);
}

TEST_F(KeysDialogTest, AddsAPassphraseForANamedPerson) {
    openProtected();
    whenAsked([](KeyStepsDialog *steps) {
        type(steps, "whose", u"Grandma"_s);
        type(steps, "passphrase", kNewWords);
        clickIn(steps, "finish");
    });
    press("addPassphrase");
    EXPECT_TRUE(shows(u"Passphrase: Grandma"_s));
    EXPECT_TRUE(opensWith(KeySecret::passphrase(kNewWords)));
    EXPECT_TRUE(opensWith(KeySecret::passphrase(kWords)));
}

TEST_F(KeysDialogTest, ChangesAPassphraseAndKeepsWhoseItIs) {
    openProtected();
    whenAsked([](KeyStepsDialog *steps) {
        EXPECT_TRUE(says(steps, u"can still be opened with the old one"_s));
        type(steps, "passphrase", kNewWords);
        clickIn(steps, "finish");
    });
    press("change");
    EXPECT_TRUE(shows(u"Passphrase: Mom"_s));
    EXPECT_TRUE(opensWith(KeySecret::passphrase(kNewWords)));
    EXPECT_FALSE(opensWith(KeySecret::passphrase(kWords)));
}

TEST_F(KeysDialogTest, TakesAKeyAwayAfterAsking) {
    open({cheap(KeySecret::passphrase(kWords), u"Mom"_s), cheap(KeySecret::passphrase(kNewWords), u"Dad"_s)});
    const int second = keys().last().id;
    auto *row = find(dialogUnderTest.get(), qPrintable(u"key%1"_s.arg(second)));
    pressIn(row, "takeAway");
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_FALSE(shows(u"Dad"_s));
    EXPECT_FALSE(opensWith(KeySecret::passphrase(kNewWords)));
    EXPECT_TRUE(opensWith(KeySecret::passphrase(kWords)));
}

TEST_F(KeysDialogTest, NeverOffersToTakeTheLastSecretOfAPersonAway) {
    open({cheap(KeySecret::passphrase(kWords)), cheap(KeySecret::keyring(QByteArray(32, 'k')), u"laptop"_s)});
    auto *words = find(dialogUnderTest.get(), qPrintable(u"key%1"_s.arg(keys().first().id)));
    auto *computer = find(dialogUnderTest.get(), qPrintable(u"key%1"_s.arg(keys().last().id)));
    EXPECT_EQ(words->findChild<QWidget *>(u"takeAway"_s), nullptr);
    EXPECT_NE(computer->findChild<QWidget *>(u"takeAway"_s), nullptr);
}

TEST_F(KeysDialogTest, MakesANewSheetInPlaceOfTheOldOne) {
    openProtected();
    whenAsked([this](KeyStepsDialog *steps) { proveSheet(steps); });
    press("makeSheet");
    EXPECT_EQ(keys().size(), 2);
    EXPECT_TRUE(opensWith(KeySecret::recovery(madeCode)));
    EXPECT_FALSE(opensWith(KeySecret::recovery(code)));
}

TEST_F(KeysDialogTest, MakesASheetWhereThereWasNone) {
    open({cheap(KeySecret::passphrase(kWords))});
    whenAsked([this](KeyStepsDialog *steps) { proveSheet(steps); });
    press("makeSheet");
    EXPECT_EQ(keys().size(), 2);
    EXPECT_TRUE(opensWith(KeySecret::recovery(madeCode)));
}

TEST_F(KeysDialogTest, TakesTheProtectionAway) {
    openProtected();
    press("unprotect");
    EXPECT_TRUE(shows(u"Anyone who has this file can read it."_s));
    EXPECT_TRUE(opensWith(KeySecret::open()));
}

TEST_F(KeysDialogTest, RemembersOnThisComputerAndForgets) {
    openProtected();
    ASSERT_TRUE(QTest::qWaitFor([this] { return has("remember"); }));
    press("remember");
    ASSERT_TRUE(QTest::qWaitFor([this] { return keys().size() == 3; }));
    EXPECT_TRUE(shows(u"This computer"_s));
    EXPECT_FALSE(has("remember"));
    const QByteArray kept = keyring.kept.value(book->fileId());
    ASSERT_EQ(kept.size(), 32);
    auto *row = find(dialogUnderTest.get(), qPrintable(u"key%1"_s.arg(keys().last().id)));
    pressIn(row, "takeAway");
    EXPECT_EQ(keys().size(), 2);
    EXPECT_TRUE(keyring.kept.isEmpty());
    EXPECT_FALSE(opensWith(KeySecret::keyring(kept)));
}

TEST_F(KeysDialogTest, AddsNoKeyThatTheKeyringDidNotKeep) {
    openProtected();
    keyring.keeps = false;
    Result<> outcome;
    rememberOnThisComputer(book.store(), keyring, dialogUnderTest.get(),
                           [&outcome](const Result<> &result) { outcome = result; });
    ASSERT_TRUE(QTest::qWaitFor([&outcome] { return !outcome.ok(); }));
    EXPECT_EQ(keys().size(), 2);
}

TEST_F(KeysDialogTest, OffersNoMemoryWhereThereIsNoKeyring) {
    keyring.there = false;
    openProtected();
    QApplication::processEvents();
    EXPECT_FALSE(has("remember"));
}

TEST_F(KeysDialogTest, IsClosedAtAnyTimeWithItsSteps) {
    openProtected();
    const auto before = keys();
    whenAsked([this](KeyStepsDialog *steps) { // as a lock does it
        steps->done(QDialog::Rejected);
        dialogUnderTest->done(QDialog::Rejected);
    });
    press("addPassphrase");
    EXPECT_FALSE(dialogUnderTest->isVisible());
    EXPECT_EQ(keys(), before);
}

TEST_F(KeysDialogTest, StandsUpToAnAudit) {
    openProtected();
    EXPECT_EQ(auditFindings(dialogUnderTest.get()), "");
}

} // namespace
