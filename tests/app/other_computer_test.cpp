// SPDX-License-Identifier: GPL-3.0-or-later
// A book that another computer has open, or left open for ever.
#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "app/commands_safety.h"
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "tests/support/damage.h"
#include "tests/support/left_lock.h"
#include "tests/support/program_fixture.h"
#include "ui/keys/unlock_view.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString kGoneComputer = u"lost-laptop"_s;
const QString kWordsOfFamily = u"correct horse battery staple"_s;

class OtherComputerTest : public ProgramFixture {
protected:
    QString book() const { return file("emma.hearthbook"); }
    void makeBook(const NewKey &key = NewKey::open()) const {
        const auto made = Store::create(book(), {key});
        ASSERT_TRUE(made);
        ASSERT_TRUE((*made)->apply({{}, {adding(Contact{.name = u"Ana"_s})}}));
    }
    /// Opens the book, and answers with the button of this text.
    void openAndAnswer(const QString &button) {
        whenAsked([this, button](QWidget *question) { answer(question, button); });
        start({{}, book(), {}});
    }
    void answer(QWidget *question, const QString &button) {
        asked = question->findChild<QLabel *>()->text();
        for (auto *each : question->findChildren<QPushButton *>()) {
            if (each->text() == button)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        qFatal("there is no such button");
    }
    int run(const QStringList &words) {
        QTextStream out(&told), err(&told);
        const Command command{words, {.terminal = -1}, out, err};
        for (const auto each : {runSafetyCommand, runContactsCommand, runDiaryCommand}) {
            if (const auto code = each(command))
                return *code;
        }
        return -1;
    }
    static Store &opened() { return shown<MainWindow>()->context().store; }

    QString asked;
    QString told;
};

TEST_F(OtherComputerTest, WhoDoesNotWantItNowChangesNothing) {
    makeBook();
    leaveLockOf(kGoneComputer, book());
    openAndAnswer(u"Cancel"_s);
    EXPECT_TRUE(asked.contains(kGoneComputer)) << qPrintable(asked);
    EXPECT_NE(shown<Welcome>(), nullptr);
    EXPECT_EQ(shown<MainWindow>(), nullptr);
    EXPECT_EQ(computerInLock(book()), kGoneComputer);
}

TEST_F(OtherComputerTest, ItCanBeLookedAtAndTheLockStays) {
    makeBook();
    leaveLockOf(kGoneComputer, book());
    const QByteArray before = bytesOf(book());
    openAndAnswer(u"Look at it only"_s);
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_TRUE(opened().isReadOnly());
    EXPECT_TRUE(shown<MainWindow>()->findChild<QWidget *>(u"readOnly"_s)->isVisible());
    end();
    EXPECT_EQ(bytesOf(book()), before);
    EXPECT_EQ(computerInLock(book()), kGoneComputer);
}

TEST_F(OtherComputerTest, ItCanBeOpenedAnywayAndTheLockIsOursThen) {
    makeBook();
    leaveLockOf(kGoneComputer, book());
    openAndAnswer(u"Open it anyway"_s);
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_FALSE(opened().isReadOnly());
    EXPECT_EQ(computerInLock(book()), QSysInfo::machineHostName());
    end();
    EXPECT_FALSE(QFile::exists(lockBeside(book())));
    start({{}, book(), {}});
    EXPECT_NE(shown<MainWindow>(), nullptr) << "asked once";
}

TEST_F(OtherComputerTest, AProtectedBookAsksForItsPassphraseFirst) {
    makeBook({KeySecret::passphrase(kWordsOfFamily), {}, {1, 64}});
    leaveLockOf(kGoneComputer, book());
    start({{}, book(), {}});
    ASSERT_NE(shown<UnlockView>(), nullptr);
    whenAsked([this](QWidget *question) { answer(question, u"Open it anyway"_s); });
    auto *line = shown<UnlockView>()->findChild<QLineEdit *>(u"passphrase"_s);
    line->setText(kWordsOfFamily);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }, 20000));
    EXPECT_FALSE(opened().isReadOnly());
}

TEST_F(OtherComputerTest, NothingIsOfferedWhileAProgramOnThisComputerHasTheBook) {
    makeBook();
    const auto other = Store::open(book());
    ASSERT_TRUE(other);
    leaveLockOf(kGoneComputer, book());
    start({{}, book(), {}});
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(shown<MainWindow>(), nullptr);
    EXPECT_EQ(computerInLock(book()), kGoneComputer);
}

TEST_F(OtherComputerTest, CommandsReadTheBookAndSayWhoHasIt) {
    makeBook();
    leaveLockOf(kGoneComputer, book());
    EXPECT_EQ(run({u"export"_s, u"contacts"_s, book(), file("team.vcf")}), 0) << qPrintable(told);
    EXPECT_TRUE(told.contains(kGoneComputer)) << qPrintable(told);
    EXPECT_TRUE(bytesOf(file("team.vcf")).contains("Ana"));
    EXPECT_EQ(run({u"export"_s, u"--all"_s, file("all"), book()}), 0) << qPrintable(told);
    EXPECT_EQ(computerInLock(book()), kGoneComputer);
}

TEST_F(OtherComputerTest, CommandsThatWriteRefuseAndSayWhatToDo) {
    makeBook();
    leaveLockOf(kGoneComputer, book());
    const QByteArray before = bytesOf(book());
    EXPECT_EQ(run({u"import"_s, u"contacts"_s, book(), file("team.vcf")}), 1);
    EXPECT_TRUE(told.contains(u"open the book in the window"_s)) << qPrintable(told);
    EXPECT_EQ(bytesOf(book()), before);
}

} // namespace
