// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"

#include "model/book/backups.h"
#include "model/goals/goal.h"
#include "model/reports/recovery_sheet.h"
#include "tests/support/damage.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/new_book_steps.h"
#include "ui/keys/key_steps_dialog.h"
#include "ui/keys/keys_dialog.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/page.h"
#include "ui/printing/report_document.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/older_copy_dialog.h"
#include "ui/safety/restore_dialog.h"

using namespace Qt::StringLiterals;

/// The pictures of keys, backups and damaged books.
class SafetyGallery : public Gallery {};

TEST_P(SafetyGallery, ShowsTheUnlockingWhole) {
    FakeKeyring keyring;
    const BookInfo info{.keys = {KeyKind::Passphrase, KeyKind::Recovery}};
    for (const auto &[reason, name] : {std::pair(UnlockReason::Opening, u"unlock"_s),
                                       std::pair(UnlockReason::Locked, u"unlock-locked"_s)}) {
        UnlockView view(u"/books/Emma.hearthbook"_s, info, keyring, reason);
        view.setUnlock([](const QString &, const KeySecret &) { return Error{ErrorKind::WrongKey}; });
        show(&view);
        QTest::qWait(formMilliseconds);
        look(&view, name);
        QTest::keyClicks(view.focusWidget(), u"apple tree"_s);
        clickIn(&view, "open");
        auto *problem = view.findChild<QWidget *>(u"problem"_s);
        ASSERT_TRUE(QTest::qWaitFor([problem] { return problem->isVisible(); }));
        QTest::qWait(formMilliseconds);
        look(&view, name + u"-wrong"_s);
        clickIn(&view, "otherWay");
        look(&view, name + u"-code"_s);
    }
}

/// As a file for the eye and for a camera; what it says is tested elsewhere.
TEST_P(SafetyGallery, WritesTheRecoverySheet) {
    const Report report = recoverySheetReport({.book = u"Emma.hearthbook"_s,
                                               .code = QByteArray("a code of 20 letters"),
                                               .madeAt = OpenBook().clock.now()});
    const ReportDocument document(report, {}, kOrdinaryPoints);
    EXPECT_EQ(document.pageCount(), 1);
    const auto written = writePdf(document, report.fileTitle, file(u"recovery-sheet.pdf"_s));
    EXPECT_TRUE(written) << qPrintable(written.error().detail);
}

TEST_P(SafetyGallery, ShowsTheKeysWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    KeysDialog open(surroundings.context(), keyring);
    open.show();
    QTest::qWait(formMilliseconds);
    look(&open, u"keys-open"_s);
    const auto key = [](const KeySecret &secret, const char *label) {
        return NewKey{secret, QString::fromUtf8(label), {1, 64}};
    };
    ASSERT_TRUE(surroundings.book->keys().replaceAll(
        {key(KeySecret::passphrase(u"a"_s), "Mom"), key(KeySecret::passphrase(u"b"_s), "Grandma"),
         key(KeySecret::recovery(QByteArray(20, 'c')), ""),
         key(KeySecret::keyring(QByteArray(32, 'd')), "old-laptop")}));
    KeysDialog keys(surroundings.context(), keyring);
    keys.show();
    QTest::qWait(formMilliseconds);
    look(&keys, u"keys"_s);
    KeyStepsDialog add({.title = KeysDialog::tr("Add a passphrase"),
                        .words = KeysDialog::tr("The book can then be opened with any of its passphrases."),
                        .action = KeysDialog::tr("A&dd"),
                        .asksWhose = true},
                       surroundings.settings, surroundings.prompts, nullptr);
    add.show();
    QTest::qWait(formMilliseconds);
    look(&add, u"keys-add"_s);
}

TEST_P(SafetyGallery, ShowsTheBackupsWhole) {
    OpenBook surroundings;
    {
        BackupsDialog none(surroundings.context());
        none.show();
        QTest::qWait(formMilliseconds);
        look(&none, u"backups-none"_s);
    }
    surroundings.book.add(Goal{.title = u"Swim"_s});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today().addDays(-9)));
    surroundings.book.add(Goal{.title = u"Sing"_s});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    BackupsDialog backups(surroundings.context());
    backups.show();
    auto *restore = backups.findChild<QWidget *>(u"restoreBackup"_s);
    ASSERT_TRUE(QTest::qWaitFor([restore] { return restore->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&backups, u"backups"_s);
    const DataKey key = *surroundings.book->dataKey();
    RestoreDialog question(
        {backupsOf(surroundings.book.path()).last().path, key, *surroundings.book->contents(), true},
        *surroundings.book->contents());
    question.show();
    QTest::qWait(formMilliseconds);
    look(&question, u"backups-restore"_s);
}

TEST_P(SafetyGallery, ShowsTheOlderCopyWhole) {
    const BookState seen{QByteArray(16, 'b'), 9, {{QUuid(), 3, OpenBook().clock.now().toUTC()}}};
    const BookState found{QByteArray(16, 'b'), 5, {{QUuid(), 3, OpenBook().clock.now().toUTC().addDays(-8)}}};
    for (const auto &[descent, name] :
         {std::pair(Descent::Older, u"older-copy"_s), std::pair(Descent::Parted, u"parted-copies"_s)}) {
        OlderCopyDialog question(u"/home/emma/Documents/Emma.hearthbook"_s, descent, seen, found);
        question.show();
        QTest::qWait(formMilliseconds);
        look(&question, name);
    }
}

TEST_P(SafetyGallery, ShowsADamagedBookWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    for (int i = 0; i < 150; ++i)
        surroundings.book.add(Goal{.title = u"Swim"_s, .whyItMatters = QString(200, u'x')});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    surroundings.book.close();
    damageFile(surroundings.book.path(), 60, 7);
    DamagedDialog damaged(surroundings.book.path(), {}, BookHarm::Damaged, keyring, surroundings.prompts);
    damaged.show();
    auto *goBack = damaged.findChild<QWidget *>(u"goBack"_s);
    ASSERT_TRUE(QTest::qWaitFor([goBack] { return goBack->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&damaged, u"damaged"_s);
    surroundings.prompts.saveTo = surroundings.book.path(u"saved.hearthbook"_s);
    clickIn(&damaged, "salvage");
    ASSERT_TRUE(
        QTest::qWaitFor([&damaged] { return damaged.findChild<QWidget *>(u"kept"_s) != nullptr; }, 20000));
    QTest::qWait(formMilliseconds);
    look(&damaged, u"damaged-saved"_s);
}

INSTANTIATE_TEST_SUITE_P(Views, SafetyGallery, galleryViews(), nameOfParam);
