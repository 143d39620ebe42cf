// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/new_book_dialog.h"

#include "model/sealed/recovery_code.h"
#include "tests/support/audit.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/page_fixture.h"
#include "ui/keys/recovery_step.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class NewBookDialogTest : public PageFixture {
protected:
    NewBookDialogTest() {
        settings.setLastFolder(folder.path());
        asked = std::make_unique<NewBookDialog>(settings, prompts, BookKind::CareBook);
        asked->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(asked.get()));
    }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    bool isAccepted() const { return asked->result() == QDialog::Accepted; }
    void press(const char *name) { clickIn(asked.get(), name); }
    void pressReturn() { QTest::keyClick(asked->focusWidget(), Qt::Key_Return); }
    /// Saves the sheet and types the group that is asked for.
    void proveSheet() {
        prompts.saveTo = file("sheet.pdf");
        press("saveSheet");
        const QStringList groups = recoveryGroups(asked->findChild<RecoveryStep *>()->code());
        for (int number = 1; number <= groups.size(); ++number) {
            if (says(asked.get(), u"group %1 of"_s.arg(number)))
                type(asked.get(), "typedGroup", groups[number - 1]);
        }
    }
    bool opens(const KeySecret &secret) {
        QList<NewKey> cheap = asked->keys();
        for (NewKey &key : cheap)
            key.cost = {1, 64};
        QFile::remove(asked->path());
        EXPECT_TRUE(Store::create(asked->path(), cheap));
        return Store::open(asked->path(), secret).ok();
    }

    std::unique_ptr<NewBookDialog> asked;
};

TEST_F(NewBookDialogTest, NamesTheFileAfterTheChild) {
    QTest::keyClicks(asked->focusWidget(), u"Emma"_s);
    EXPECT_EQ(asked->childName(), u"Emma"_s);
    EXPECT_EQ(asked->path(), file("Emma.hearthbook"));
}

TEST_F(NewBookDialogTest, NeedsNoNameAndNoPassphrase) {
    pressReturn();
    EXPECT_TRUE(find<QAbstractButton>(asked.get(), "withoutPassphrase")
                    ->text()
                    .contains(u"anyone who has this file can read it"_s));
    press("withoutPassphrase");
    EXPECT_FALSE(find(asked.get(), "next")->isVisible());
    press("makeBook");
    EXPECT_TRUE(isAccepted());
    EXPECT_EQ(asked->path(), file("Care book.hearthbook"));
    ASSERT_EQ(asked->keys().size(), 1);
    EXPECT_TRUE(opens(KeySecret::open()));
}

TEST_F(NewBookDialogTest, OffersAPassphraseFirstAndMakesASheetOfTheCode) {
    QTest::keyClicks(asked->focusWidget(), u"Emma"_s);
    pressReturn();
    const QString words = find<QLineEdit>(asked.get(), "passphrase")->text();
    EXPECT_EQ(words.split(u' ').size(), 6);
    press("next");
    proveSheet();
    press("makeBook");
    ASSERT_TRUE(isAccepted());
    ASSERT_EQ(asked->keys().size(), 2);
    const QByteArray code = asked->findChild<RecoveryStep *>()->code();
    EXPECT_TRUE(opens(KeySecret::passphrase(words)));
    EXPECT_TRUE(opens(KeySecret::recovery(code)));
    EXPECT_FALSE(opens(KeySecret::open()));
}

TEST_F(NewBookDialogTest, CanBeDoneWithTheKeyboardAlone) {
    QTest::keyClicks(asked->focusWidget(), u"Emma"_s);
    pressReturn();
    type(asked.get(), "passphrase", u"apple tree river lamp"_s);
    pressReturn();
    QTest::keyClick(asked->focusWidget(), Qt::Key_Tab); // from "Print…" to "Save as PDF…"
    prompts.saveTo = file("sheet.pdf");
    QTest::keyClick(asked->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(asked->focusWidget(), find(asked.get(), "typedGroup"));
    proveSheet();
    pressReturn();
    EXPECT_TRUE(isAccepted());
}

TEST_F(NewBookDialogTest, IsNotDoneBeforeTheSheetIsProved) {
    press("next");
    press("next");
    press("makeBook");
    EXPECT_FALSE(isAccepted());
    EXPECT_TRUE(asked->isVisible());
    EXPECT_TRUE(says(asked.get(), u"write it down first"_s));
}

TEST_F(NewBookDialogTest, TakesNoPassphraseThatIsTheChildsName) {
    QTest::keyClicks(asked->focusWidget(), u"Emma Nightingale"_s);
    press("next");
    type(asked.get(), "passphrase", u"emma nightingale"_s);
    press("next");
    EXPECT_TRUE(says(asked.get(), u"Please choose another passphrase."_s));
    EXPECT_FALSE(find(asked.get(), "saveSheet")->isVisible());
}

TEST_F(NewBookDialogTest, GoesBackWithoutLosingTheWords) {
    press("next");
    type(asked.get(), "passphrase", u"apple tree river lamp"_s);
    press("next");
    press("back");
    EXPECT_EQ(find<QLineEdit>(asked.get(), "passphrase")->text(), u"apple tree river lamp"_s);
    press("back");
    EXPECT_TRUE(find(asked.get(), "childName")->isVisible());
    EXPECT_FALSE(find(asked.get(), "back")->isVisible());
}

TEST_F(NewBookDialogTest, TakesNoFileThatIsThereAlready) {
    QFile there(file("Emma.hearthbook"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    QTest::keyClicks(asked->focusWidget(), u"Emma"_s);
    EXPECT_EQ(asked->path(), file("Emma 2.hearthbook"));
    asked->findChild<QLineEdit *>(u"bookPath"_s)->setText(there.fileName());
    pressReturn();
    EXPECT_TRUE(find(asked.get(), "bookPath")->isVisible());
    EXPECT_TRUE(says(asked.get(), u"There is already a file with this name."_s));
}

TEST_F(NewBookDialogTest, MakesADirectoryWithoutAskingForAChild) {
    QTest::keyClicks(asked->focusWidget(), u"Emma"_s);
    press("directory");
    EXPECT_FALSE(find(asked.get(), "childName")->isVisible());
    EXPECT_EQ(asked->kind(), BookKind::Directory);
    EXPECT_EQ(asked->childName(), QString());
    EXPECT_EQ(asked->path(), file("Community services.hearthbook"));
    EXPECT_EQ(auditFindings(asked.get()), "");
    press("careBook");
    EXPECT_EQ(asked->path(), file("Emma.hearthbook"));
    NewBookDialog other(settings, prompts, BookKind::Directory);
    EXPECT_EQ(other.kind(), BookKind::Directory);
}

TEST_F(NewBookDialogTest, AddsTheEndingToAChosenFile) {
    prompts.saveTo = file("ours");
    const auto buttons = asked->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text().contains(u"Choose"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(asked->path(), file("ours.hearthbook"));
}

TEST_F(NewBookDialogTest, StandsUpToAnAuditInEachStep) {
    EXPECT_EQ(auditFindings(asked.get()), "");
    press("next");
    EXPECT_EQ(auditFindings(asked.get()), "");
    press("next");
    EXPECT_EQ(auditFindings(asked.get()), "");
}

TEST(BookFileName, KeepsNamesAndLeavesOutWhatFileSystemsRefuse) {
    const auto named = [](const char *name) {
        return bookFileName(BookKind::CareBook, QString::fromUtf8(name));
    };
    EXPECT_EQ(named("Zoë Peña"), u"Zoë Peña.hearthbook"_s);
    EXPECT_EQ(named("../a/b:c"), u"a b c.hearthbook"_s);
    EXPECT_EQ(named("   "), u"Care book.hearthbook"_s);
    EXPECT_EQ(bookFileName(BookKind::Directory, {}), u"Community services.hearthbook"_s);
}

} // namespace
