// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/options.h"
#include "model/book/store.h"
#include "tests/support/audit.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/program_fixture.h"
#include "ui/kit/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ApplicationTest : public ProgramFixture {
protected:
    QString newBook(const char *name) const {
        const auto made = Store::create(file(name));
        EXPECT_TRUE(made);
        return file(name);
    }
};

} // namespace

TEST_F(ApplicationTest, WelcomesAtTheFirstStart) {
    start();
    EXPECT_NE(shown<Welcome>(), nullptr);
    EXPECT_EQ(shown<MainWindow>(), nullptr);
}

TEST_F(ApplicationTest, MakesABookAndOpensItAgainAtTheNextStart) {
    stored()->setValue(u"lastFolder"_s, m_folder.path());
    start();
    whenAsked([](QWidget *dialog) {
        QTest::keyClicks(dialog->focusWidget(), u"Emma"_s);
        makeWithoutPassphrase(dialog);
    });
    QTest::mouseClick(shown<Welcome>()->findChild<QPushButton *>(u"makeBook"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"Emma – Hearthbook"_s);
    EXPECT_EQ(shown<Welcome>(), nullptr);
    EXPECT_TRUE(QFileInfo::exists(file("Emma.hearthbook")));

    start();
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"Emma – Hearthbook"_s);
}

TEST_F(ApplicationTest, MakesADirectoryAndNeverShowsItWithThePagesOfACareBook) {
    stored()->setValue(u"lastFolder"_s, m_folder.path());
    start();
    whenAsked([](QWidget *dialog) { makeWithoutPassphrase(dialog); });
    QTest::mouseClick(shown<Welcome>()->findChild<QPushButton *>(u"makeDirectory"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }));
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"Community services – Hearthbook"_s);
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"services"_s);

    start(); // the last book opens as what it is
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"services"_s);
    Q_EMIT shown<MainWindow>()->openBookRequested(newBook("care.hearthbook"));
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>()->currentPlace() == u"today"_s; }));
    EXPECT_FALSE(shown<MainWindow>()->isDirectory());
}

TEST_F(ApplicationTest, ADirectoryComesBackWhereItWasWhenTheLookChanges) {
    ASSERT_TRUE(Store::create(file("d.hearthbook"), {NewKey::open()}, BookKind::Directory));
    start({{}, file("d.hearthbook"), {}});
    auto *before = shown<MainWindow>();
    QTest::keyClick(before, Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown<MainWindow>() && shown<MainWindow>() != before; }));
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), u"services"_s);
}

TEST_F(ApplicationTest, OpensTheBookOfTheCommandLine) {
    const QString path = newBook("a.hearthbook");
    start({{}, path, {}});
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"a – Hearthbook"_s);
}

TEST_F(ApplicationTest, SaysInTheWelcomeWhyABookCannotBeOpened) {
    start({{}, file("none.hearthbook"), {}});
    ASSERT_NE(shown<Welcome>(), nullptr);
    EXPECT_FALSE(shown<Welcome>()->findChild<MessageBar *>()->text().isEmpty());
}

TEST_F(ApplicationTest, KeepsTheOpenBookWhenAnotherCannotBeOpened) {
    start({{}, newBook("a.hearthbook"), {}});
    Q_EMIT shown<MainWindow>()->openBookRequested(file("none.hearthbook"));
    QApplication::processEvents();
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"a – Hearthbook"_s);
    EXPECT_FALSE(shown<MainWindow>()->messages().text().isEmpty());
}

TEST_F(ApplicationTest, OpensAnotherBookInPlaceOfTheFirst) {
    const QString other = newBook("b.hearthbook");
    start({{}, newBook("a.hearthbook"), {}});
    Q_EMIT shown<MainWindow>()->openBookRequested(other);
    QApplication::processEvents();
    EXPECT_EQ(shown<MainWindow>()->windowTitle(), u"b – Hearthbook"_s);
    EXPECT_TRUE(Store::open(file("a.hearthbook"))) << "the first one must be free again";
}

TEST_F(ApplicationTest, ClosingABookLeadsBackToTheWelcome) {
    start({{}, newBook("a.hearthbook"), {}});
    Q_EMIT shown<MainWindow>()->closeBookRequested();
    QApplication::processEvents();
    EXPECT_NE(shown<Welcome>(), nullptr);
    EXPECT_EQ(shown<MainWindow>(), nullptr);
}

TEST_F(ApplicationTest, StaysOnThePageWhenTheTextSizeChanges) {
    start({{}, newBook("a.hearthbook"), {}});
    const QString place = shown<MainWindow>()->places().last().name;
    shown<MainWindow>()->goTo(place);
    QTest::keyClick(shown<MainWindow>(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::qWait(50);
    ASSERT_NE(shown<MainWindow>(), nullptr);
    EXPECT_EQ(shown<MainWindow>()->currentPlace(), place);
}

TEST_F(ApplicationTest, MirrorsForThePseudoLanguage) {
    start({u"ar-pseudo"_s, {}, {}});
    EXPECT_EQ(shown<Welcome>()->layoutDirection(), Qt::RightToLeft);
    EXPECT_TRUE(shown<Welcome>()->windowTitle().isRightToLeft());
    EXPECT_EQ(auditFindings(shown<Welcome>()), "");
    start();
    EXPECT_EQ(shown<Welcome>()->layoutDirection(), Qt::LeftToRight);
}

TEST(CommandLine, NamesOneBook) {
    EXPECT_EQ(parseOptions({u"a.hearthbook"_s}).book, u"a.hearthbook"_s);
    EXPECT_FALSE(parseOptions({u"a"_s, u"b"_s}).problem.isEmpty());
}

TEST(CommandLine, RefusesOptionsThatItDoesNotKnow) {
    EXPECT_TRUE(parseOptions({u"--nonsense"_s}).problem.contains(u"--nonsense"_s));
}
