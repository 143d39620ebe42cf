// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_dialog.h"

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/goals/goal.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/page_registry.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class SearchDialogTest : public PageFixture {
protected:
    explicit SearchDialogTest(BookKind kind = BookKind::CareBook) :
        PageFixture(kind), window(context, placesOf(kind), fileKindsOf(kind)) {
        window.goTo(window.places().first().name);
        showAndWait(window);
    }

    void open() {
        EXPECT_TRUE(isActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
    SearchDialog *search() { return find<SearchDialog>(&window, "searchDialog"); }
    QLineEdit *field() { return find<QLineEdit>(search(), "search"); }
    QListView *list() { return find<QListView>(search(), "found"); }
    /// As a person does, and until all of the book was read.
    void typeWords(const char *words) {
        open();
        QTest::keyClicks(field(), QString::fromUtf8(words));
        QTest::qWait(50);
    }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }
    QStringList found() { return rows(search(), "found"); }
    QString chosen() { return list()->currentIndex().data().toString(); }

    MainWindow window;
};

class DirectorySearchDialogTest : public SearchDialogTest {
protected:
    DirectorySearchDialogTest() : SearchDialogTest(BookKind::Directory) {}
};

} // namespace

TEST_F(SearchDialogTest, GoesToARecordByTheKeyboardAlone) {
    book.add(Goal{.title = u"Ride a pony"_s});
    const Goal sea = book.add(Goal{.title = u"Go to the sea"_s});
    typeWords("sea");
    EXPECT_EQ(found(), QStringList(u"Go to the sea"_s));
    press(Qt::Key_Return);
    EXPECT_FALSE(search()->isVisible());
    EXPECT_EQ(window.currentPlace(), u"goals"_s);
    EXPECT_EQ(window.currentPage()->shownRecord(), sea.id.uuid());
}

TEST_F(SearchDialogTest, GoesUpAndDownOverTheGroups) {
    book.add(Goal{.title = u"Visit Anna"_s});
    book.add(Contact{.name = u"Ana Ruiz"_s});
    book.add(Contact{.name = u"Anita Lee"_s});
    typeWords("an");
    const QStringList all = found();
    ASSERT_GE(all.size(), 3);
    EXPECT_EQ(chosen(), all.first());
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), all.first());
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), all[1]);
    for (qsizetype pages = 0; pages < all.size() && chosen() != all.last(); ++pages)
        press(Qt::Key_PageDown);
    EXPECT_EQ(chosen(), all.last());
    for (qsizetype pages = 0; pages < all.size() && chosen() != all.first(); ++pages)
        press(Qt::Key_PageUp);
    EXPECT_EQ(chosen(), all.first());
    EXPECT_EQ(field(), search()->focusWidget());
}

TEST_F(SearchDialogTest, EscapeGivesTheKeyboardBack) {
    window.goTo(u"goals"_s);
    window.findInCurrentPage();
    const QWidget *before = QApplication::focusWidget();
    ASSERT_TRUE(before);
    open();
    ASSERT_TRUE(search()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(search()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([before] { return QApplication::focusWidget() == before; }));
}

TEST_F(SearchDialogTest, GoesAwayWhenOneTurnsToTheWindow) {
    open();
    ASSERT_TRUE(isActive(search()));
    ASSERT_TRUE(isActive(&window));
    EXPECT_FALSE(search()->isVisible());
}

TEST_F(SearchDialogTest, GivesACommandByItsNameOrByAnotherWord) {
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    typeWords("passphrase");
    EXPECT_TRUE(found().contains(u"Lock"_s));
    EXPECT_TRUE(found().contains(u"Who can open this book"_s));
    press(Qt::Key_Escape);
    typeWords("lock");
    EXPECT_EQ(chosen(), u"Lock"_s);
    press(Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_EQ(locked.count(), 1);
}

TEST_F(SearchDialogTest, FindsWhatAPageAdds) {
    for (const auto &[words, place] :
         {std::pair("add contact", u"careteam"_s), std::pair("add question", u"appointments"_s),
          std::pair("add equipment", u"equipment"_s)}) {
        typeWords(words);
        ASSERT_TRUE(found().value(0).startsWith(u"Add a"_s)) << qPrintable(found().join(u", "_s));
        press(Qt::Key_Return);
        QTest::qWait(10);
        EXPECT_EQ(window.currentPlace(), place) << words;
        auto *form = window.currentPage()->findChild<QDialog *>();
        ASSERT_TRUE(form) << words;
        delete form;
    }
}

TEST_F(SearchDialogTest, MakesTheTextLargerAndGoesToPlaces) {
    typeWords("large text");
    EXPECT_EQ(chosen(), u"Larger text"_s);
    press(Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_GT(settings.textPercent(), 100);
    typeWords("care team");
    press(Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_EQ(window.currentPlace(), u"careteam"_s);
}

TEST_F(SearchDialogTest, FindsHelpByWhatItSays) {
    typeWords("medical advice");
    EXPECT_EQ(found(), QStringList(u"About Hearthbook"_s));
}

TEST_F(SearchDialogTest, SaysPlainlyThatNothingWasFoundAndWhereItLooked) {
    typeWords("xylophone");
    EXPECT_TRUE(says(search(), u"Nothing was found for"_s));
    EXPECT_TRUE(field()->accessibleDescription().contains(u"Nothing was found"_s));
}

TEST_F(SearchDialogTest, ForgivesASlipAndSaysSo) {
    book.add(Contact{.name = u"Pulmonology"_s});
    typeWords("pulmonolgy");
    EXPECT_TRUE(QTest::qWaitFor([this] { return found() == QStringList(u"Pulmonology"_s); }));
    EXPECT_TRUE(says(search(), u"pulmonology"_s));
}

TEST_F(SearchDialogTest, TellsAScreenReaderWhatIsChosen) {
    book.add(Contact{.name = u"Ana Ruiz"_s, .role = u"Night nurse"_s});
    typeWords("ana ruiz");
    EXPECT_EQ(field()->accessibleDescription(), u"People, Ana Ruiz, Night nurse"_s);
}

TEST_F(SearchDialogTest, ShowsWhatWasSavedSinceItWasOpenedLast) {
    typeWords("pony");
    EXPECT_TRUE(found().isEmpty());
    press(Qt::Key_Escape);
    book.add(Goal{.title = u"Ride a pony"_s});
    open();
    EXPECT_TRUE(QTest::qWaitFor([this] { return found() == QStringList(u"Ride a pony"_s); }));
}

TEST_F(SearchDialogTest, OpensFromTheSidebar) {
    click(&window, "findAnywhere");
    EXPECT_TRUE(search()->isVisible());
}

TEST_F(SearchDialogTest, PassesTheAudit) {
    book.add(Contact{.name = u"Ana Ruiz"_s, .role = u"Night nurse"_s});
    typeWords("an");
    EXPECT_EQ(auditFindings(search()), "");
}

TEST_F(DirectorySearchDialogTest, GoesToAServiceThatTheListDoesNotShow) {
    const Service service = book.add(fullService());
    for (int i = 0; i < 60; ++i)
        book.add(fullService(u"Another %1"_s.arg(i), u"other-%1"_s.arg(i)));
    typeWords("rides hospital");
    EXPECT_EQ(chosen(), u"Rides to the hospital"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window.currentPlace(), u"services"_s);
    EXPECT_EQ(window.currentPage()->shownRecord(), service.id.uuid());
}

TEST_F(DirectorySearchDialogTest, GoesToAnOrganization) {
    const Organization house = book.add(Organization{.name = u"Harbor House"_s});
    typeWords("harb");
    press(Qt::Key_Return);
    EXPECT_EQ(window.currentPlace(), u"organizations"_s);
    EXPECT_EQ(window.currentPage()->shownRecord(), house.id.uuid());
}

TEST_F(SearchDialogTest, FindsAPageToReadByItsTitleAndByItsWords) {
    typeWords("morphine");
    ASSERT_TRUE(found().contains(u"Pain: what is true"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(window.currentPlace(), u"learning"_s);
    typeWords("grandparents");
    ASSERT_TRUE(found().contains(u"Grandparents"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(window.currentPlace(), u"support"_s);
}

TEST_F(SearchDialogTest, LeadsToAClosedDrawerWhoLooksForHardTopics) {
    typeWords("dying");
    EXPECT_EQ(found(), QStringList(u"Hard topics – open when you want"_s));
    typeWords("time may be short");
    EXPECT_TRUE(found().isEmpty()) << "nobody meets their titles by chance";
}

TEST_F(DirectorySearchDialogTest, FindsNoPagesToReadBesideADirectory) {
    typeWords("morphine");
    EXPECT_TRUE(found().isEmpty());
}
