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

/// The pictures of keys, backups and damaged books.
class SafetyGallery : public Gallery {};

TEST_P(SafetyGallery, ShowsTheUnlockingWhole) {
    FakeKeyring keyring;
    const BookInfo info{.keys = {KeyKind::Passphrase, KeyKind::Recovery}};
    for (const auto &[reason, name] : {std::pair(UnlockReason::Opening, QStringLiteral("unlock")),
                                       std::pair(UnlockReason::Locked, QStringLiteral("unlock-locked"))}) {
        UnlockView view(QStringLiteral("/books/Emma.hearthbook"), info, keyring, reason);
        view.setUnlock([](const QString &, const KeySecret &) { return Error{ErrorKind::WrongKey}; });
        show(&view);
        QTest::qWait(formMilliseconds);
        look(&view, name);
        QTest::keyClicks(view.focusWidget(), QStringLiteral("apple tree"));
        clickIn(&view, "open");
        auto *problem = view.findChild<QWidget *>(QStringLiteral("problem"));
        ASSERT_TRUE(QTest::qWaitFor([problem] { return problem->isVisible(); }));
        QTest::qWait(formMilliseconds);
        look(&view, name + QStringLiteral("-wrong"));
        clickIn(&view, "otherWay");
        look(&view, name + QStringLiteral("-code"));
    }
}

/// As a file for the eye and for a camera; what it says is tested elsewhere.
TEST_P(SafetyGallery, WritesTheRecoverySheet) {
    const Report report = recoverySheetReport({.book = QStringLiteral("Emma.hearthbook"),
                                               .code = QByteArray("a code of 20 letters"),
                                               .madeAt = OpenBook().clock.now()});
    const ReportDocument document(report, {}, kOrdinaryPoints);
    EXPECT_EQ(document.pageCount(), 1);
    EXPECT_TRUE(writePdf(document, report.fileTitle, file(QStringLiteral("recovery-sheet.pdf"))));
}

TEST_P(SafetyGallery, ShowsTheKeysWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    KeysDialog open(surroundings.context(), keyring);
    open.show();
    QTest::qWait(formMilliseconds);
    look(&open, QStringLiteral("keys-open"));
    const auto key = [](const KeySecret &secret, const char *label) {
        return NewKey{secret, QString::fromUtf8(label), {1, 64}};
    };
    ASSERT_TRUE(
        surroundings.book->keys().replaceAll({key(KeySecret::passphrase(QStringLiteral("a")), "Mom"),
                                              key(KeySecret::passphrase(QStringLiteral("b")), "Grandma"),
                                              key(KeySecret::recovery(QByteArray(20, 'c')), ""),
                                              key(KeySecret::keyring(QByteArray(32, 'd')), "old-laptop")}));
    KeysDialog keys(surroundings.context(), keyring);
    keys.show();
    QTest::qWait(formMilliseconds);
    look(&keys, QStringLiteral("keys"));
    KeyStepsDialog add({.title = KeysDialog::tr("Add a passphrase"),
                        .words = KeysDialog::tr("The book can then be opened with any of its passphrases."),
                        .action = KeysDialog::tr("A&dd"),
                        .asksWhose = true},
                       surroundings.settings, surroundings.prompts, nullptr);
    add.show();
    QTest::qWait(formMilliseconds);
    look(&add, QStringLiteral("keys-add"));
}

TEST_P(SafetyGallery, ShowsTheBackupsWhole) {
    OpenBook surroundings;
    {
        BackupsDialog none(surroundings.context());
        none.show();
        QTest::qWait(formMilliseconds);
        look(&none, QStringLiteral("backups-none"));
    }
    surroundings.book.add(Goal{.title = QStringLiteral("Swim")});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today().addDays(-9)));
    surroundings.book.add(Goal{.title = QStringLiteral("Sing")});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    BackupsDialog backups(surroundings.context());
    backups.show();
    auto *restore = backups.findChild<QWidget *>(QStringLiteral("restoreBackup"));
    ASSERT_TRUE(QTest::qWaitFor([restore] { return restore->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&backups, QStringLiteral("backups"));
    const DataKey key = *surroundings.book->dataKey();
    RestoreDialog question(
        {backupsOf(surroundings.book.path()).last().path, key, *surroundings.book->contents(), true},
        *surroundings.book->contents());
    question.show();
    QTest::qWait(formMilliseconds);
    look(&question, QStringLiteral("backups-restore"));
}

TEST_P(SafetyGallery, ShowsTheOlderCopyWhole) {
    const BookState seen{QByteArray(16, 'b'), 9, {{QUuid(), 3, OpenBook().clock.now().toUTC()}}};
    const BookState found{QByteArray(16, 'b'), 5, {{QUuid(), 3, OpenBook().clock.now().toUTC().addDays(-8)}}};
    for (const auto &[descent, name] : {std::pair(Descent::Older, QStringLiteral("older-copy")),
                                        std::pair(Descent::Parted, QStringLiteral("parted-copies"))}) {
        OlderCopyDialog question(QStringLiteral("/home/emma/Documents/Emma.hearthbook"), descent, seen,
                                 found);
        question.show();
        QTest::qWait(formMilliseconds);
        look(&question, name);
    }
}

TEST_P(SafetyGallery, ShowsADamagedBookWhole) {
    OpenBook surroundings;
    FakeKeyring keyring;
    for (int i = 0; i < 150; ++i)
        surroundings.book.add(
            Goal{.title = QStringLiteral("Swim"), .whyItMatters = QString(200, QLatin1Char('x'))});
    ASSERT_TRUE(backUp(surroundings.book.store(), surroundings.clock.today()));
    surroundings.book.close();
    damageFile(surroundings.book.path(), 60, 7);
    DamagedDialog damaged(surroundings.book.path(), {}, BookHarm::Damaged, keyring, surroundings.prompts);
    damaged.show();
    auto *goBack = damaged.findChild<QWidget *>(QStringLiteral("goBack"));
    ASSERT_TRUE(QTest::qWaitFor([goBack] { return goBack->isEnabled(); }));
    QTest::qWait(formMilliseconds);
    look(&damaged, QStringLiteral("damaged"));
    surroundings.prompts.files = {surroundings.book.path(QStringLiteral("saved.hearthbook"))};
    clickIn(&damaged, "salvage");
    ASSERT_TRUE(QTest::qWaitFor(
        [&damaged] { return damaged.findChild<QWidget *>(QStringLiteral("kept")) != nullptr; }, 20000));
    QTest::qWait(formMilliseconds);
    look(&damaged, QStringLiteral("damaged-saved"));
}

INSTANTIATE_TEST_SUITE_P(Views, SafetyGallery, galleryViews(), nameOfParam);
