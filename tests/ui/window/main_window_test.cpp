// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "model/child/child_table.h"
#include "model/goals/goal_table.h"
#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/open_book.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/widgets.h"
#include "ui/window/main_menu.h"
#include "ui/window/page_help.h"
#include "ui/window/sidebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SmallPage : public Page {
public:
    explicit SmallPage(const QString &title) : m_title(title), m_search(new QLineEdit) {
        m_search->setAccessibleName(u"Search"_s);
        QVBoxLayout *layout = pageLayout(this);
        layout->addWidget(titleLabel(title));
        layout->addWidget(m_search);
        layout->addStretch(1);
    }
    QString title() const override { return m_title; }
    void primaryAction() override { ++added; }
    QWidget *searchField() const override { return m_search; }
    void show(const QUuid &record) override { shown = record; }

    int added = 0;
    QUuid shown;

private:
    QString m_title;
    QLineEdit *m_search;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        m_book.settings.setWindowGeometry({});
        m_window = std::make_unique<MainWindow>(m_book.context(), entries(), kinds());
        m_window->goTo(u"today"_s);
        m_window->resize(1100, 700);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    QList<PageEntry> entries() {
        const auto make = [this](const char *title) {
            return [this, title](const PageContext &) {
                ++m_made;
                return new SmallPage(QString::fromLatin1(title));
            };
        };
        return {{u"today"_s, u"Today"_s, "sun", make("Today")},
                {u"goals"_s, u"Goals"_s, "bullseye", make("Goals")},
                {u"papers"_s, u"Papers"_s, "printer", make("Papers")}};
    }
    /// Of which the window may only tell that they were given to it.
    QList<FileKind> kinds() {
        const auto open = [this](const PageContext &, const QStringList &files, QWidget *) {
            m_opened.append(files);
        };
        return {{.importText = u"Import &contacts…"_s,
                 .type = FileType::Contacts,
                 .takesSeveral = true,
                 .page = u"goals"_s,
                 .open = open},
                {.importText = u"Import a &diary…"_s,
                 .type = FileType::Diary,
                 .page = u"papers"_s,
                 .open = open}};
    }
    SmallPage *page() const { return static_cast<SmallPage *>(m_window->currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    QString undoText() const { return m_window->findChild<QAction *>(u"undo"_s)->text(); }
    bool addGoal() {
        Goal goal;
        goal.title = u"Go to the sea"_s;
        return m_book.history.perform({u"Add goal"_s, {adding(goal)}, u"Go to the sea is saved"_s});
    }
    void drop(const QStringList &files) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
        QApplication::processEvents(); // the files are looked at once the drop has ended
    }

    int m_made = 0;
    QList<QStringList> m_opened = {};
    OpenBook m_book;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, MakesAPageWhenItIsFirstShown) {
    EXPECT_EQ(m_made, 1);
    press(Qt::Key_2);
    EXPECT_EQ(page()->title(), u"Goals"_s);
    press(Qt::Key_1);
    press(Qt::Key_2);
    EXPECT_EQ(m_made, 2);
}

TEST_F(MainWindowTest, ShowsTheRecordThatAPagePointsTo) {
    const QUuid record = QUuid::createUuid();
    Q_EMIT page()->goTo(u"goals"_s, record);
    EXPECT_EQ(m_window->currentPlace(), u"goals"_s);
    EXPECT_EQ(page()->shown, record);
}

TEST_F(MainWindowTest, StaysWhereItIsWhenAPlaceIsUnknown) {
    m_window->goTo(u"nowhere"_s);
    EXPECT_EQ(m_window->currentPlace(), u"today"_s);
}

TEST_F(MainWindowTest, AddsFindsAndPrintsByKey) {
    press(Qt::Key_N);
    EXPECT_EQ(page()->added, 1);
    press(Qt::Key_F);
    EXPECT_EQ(QApplication::focusWidget(), page()->searchField());
    press(Qt::Key_P);
    EXPECT_EQ(m_window->currentPlace(), u"papers"_s);
    EXPECT_EQ(page()->added, 0);
    press(Qt::Key_P);
    EXPECT_EQ(page()->added, 1) << "there it prints";
}

TEST_F(MainWindowTest, HasTheShortcutsThatQtLeavesEmpty) {
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    QSignalSpy closing(m_window.get(), &MainWindow::closeBookRequested);
    press(Qt::Key_Q);
    press(Qt::Key_Comma);
    press(Qt::Key_W);
    EXPECT_EQ(quit.count() + settings.count() + closing.count(), 3);
}

TEST_F(MainWindowTest, SaysWhatWasSavedAndTakesItBackByOneClick) {
    ASSERT_TRUE(addGoal());
    EXPECT_EQ(m_window->messages().text(), u"Go to the sea is saved"_s);
    auto *undo = m_window->messages().findChild<QAbstractButton *>(u"messageAction"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
    EXPECT_EQ(m_window->messages().text(), u"Taken back: Go to the sea is saved"_s);
}

TEST_F(MainWindowTest, UndoesAndRedoesByKeyAndNamesTheStep) {
    ASSERT_TRUE(addGoal());
    EXPECT_TRUE(undoText().contains(u"Add goal"_s));
    press(Qt::Key_Z);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
    EXPECT_FALSE(undoText().contains(u"Add goal"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_book.book->table<GoalTable>().all()->size(), 1);
}

TEST_F(MainWindowTest, TellsAFailureInTheWindow) {
    m_book.history.tell({ErrorKind::Full, u"The disk is full."_s, {}});
    EXPECT_EQ(m_window->messages().text(), u"The disk is full."_s);
}

TEST_F(MainWindowTest, WhatIsSaidOfAPageGoesWithIt) {
    MessageBar &bar = m_window->messages();
    bar.offer(u"The recovery sheet opened this book."_s, u"Open"_s, [] {});
    m_window->goTo(u"today"_s);
    EXPECT_FALSE(bar.text().isEmpty()) << "it is the same page";
    m_window->goTo(u"goals"_s);
    EXPECT_EQ(bar.text(), QString());
    bar.refuse(u"There is nothing to lock."_s, {{u"Add one…"_s, [] {}}});
    m_window->goTo(u"today"_s);
    EXPECT_EQ(bar.text(), QString());
}

TEST_F(MainWindowTest, WhatIsNotSavedIsSaidOnEveryPage) {
    Q_EMIT m_book.history.notSaved({ErrorKind::Full, u"The disk is full."_s, {}});
    m_window->goTo(u"goals"_s);
    EXPECT_EQ(m_window->messages().text(), u"The disk is full."_s);
}

TEST_F(MainWindowTest, SaysWhereSomethingWasWrittenAndNotSaved) {
    m_book.book->drafts().keep({{u"goals"_s, {}}, "{}"});
    m_window->offerDrafts();
    EXPECT_EQ(m_window->messages().text(),
              u"You wrote something that was not saved. It is still there: Goals"_s);
}

TEST_F(MainWindowTest, IsNamedAfterTheChild) {
    const Child before = *m_book.book->table<ChildTable>().get();
    Child child = before;
    child.name = u"Emma"_s;
    ASSERT_TRUE(m_book.history.perform({u"Edit"_s, {replacing(before, child)}}));
    EXPECT_EQ(m_window->windowTitle(), u"Emma – Hearthbook"_s);
}

TEST_F(MainWindowTest, ChangesTheTextSizeByKey) {
    press(Qt::Key_Plus);
    EXPECT_EQ(m_book.settings.textPercent(), 115);
    press(Qt::Key_Minus);
    EXPECT_EQ(m_book.settings.textPercent(), 100);
    press(Qt::Key_Plus);
    press(Qt::Key_0);
    EXPECT_EQ(m_book.settings.textPercent(), 100);
}

TEST_F(MainWindowTest, ShowsIconsAloneWhenNarrow) {
    auto *sidebar = m_window->findChild<Sidebar *>();
    EXPECT_FALSE(sidebar->isCollapsed());
    m_window->resize(600, 500);
    QApplication::processEvents();
    EXPECT_TRUE(sidebar->isCollapsed());
}

TEST_F(MainWindowTest, TakesDroppedBooksAndItsKindsOfFiles) {
    QSignalSpy book(m_window.get(), &MainWindow::openBookRequested);
    drop({u"/x/a.hearthbook"_s});
    drop({u"/x/team.VCF"_s});
    EXPECT_EQ(m_window->currentPlace(), u"goals"_s);
    drop({u"/x/holiday.jpg"_s});
    ASSERT_EQ(book.count(), 1);
    EXPECT_EQ(book[0][0].toString(), u"/x/a.hearthbook"_s);
    EXPECT_EQ(m_opened, QList<QStringList>{{u"/x/team.VCF"_s}});
}

TEST_F(MainWindowTest, BringsInTheFirstKindOfWhatIsDroppedTogether) {
    QSignalSpy book(m_window.get(), &MainWindow::openBookRequested);
    drop({u"/x/a.hearthbook"_s, u"/x/d.csv"_s, u"/x/1.vcf"_s, u"/x/2.vcf"_s});
    EXPECT_EQ(m_opened, QList<QStringList>({{u"/x/1.vcf"_s, u"/x/2.vcf"_s}}));
    EXPECT_EQ(book.count(), 0);
}

TEST_F(MainWindowTest, AsksForAFileOfAKindAndStaysWhereNoneIsNamed) {
    const FileKind diary = kinds().last();
    m_window->askForFiles(diary);
    EXPECT_EQ(m_window->currentPlace(), u"today"_s);
    m_book.prompts.files = {u"/x/d.txt"_s};
    m_window->askForFiles(diary);
    EXPECT_EQ(m_window->currentPlace(), u"papers"_s);
    EXPECT_EQ(m_opened, QList<QStringList>{{u"/x/d.txt"_s}});
}

TEST_F(MainWindowTest, AsksForAFileBeforeItOpensABook) {
    QSignalSpy book(m_window.get(), &MainWindow::openBookRequested);
    press(Qt::Key_O);
    EXPECT_EQ(book.count(), 0);
    m_book.prompts.files = {u"/x/a.hearthbook"_s};
    press(Qt::Key_O);
    EXPECT_EQ(book.count(), 1);
}

TEST_F(MainWindowTest, RemembersItsSize) {
    const QSize size(700, 600); // it fits the screen: Qt makes smaller what does not
    m_window->resize(size);
    m_window->close();
    const MainWindow again(m_book.context(), entries(), kinds());
    EXPECT_EQ(again.size(), size);
}

TEST_F(MainWindowTest, StandsUpToAnAudit) {
    ASSERT_TRUE(addGoal());
    EXPECT_EQ(auditFindings(m_window.get()), "");
}

TEST(TextPercent, GoesUpAndDownWithinItsSteps) {
    EXPECT_EQ(nextTextPercent(100, 1), 115);
    EXPECT_EQ(nextTextPercent(200, 1), 200);
    EXPECT_EQ(nextTextPercent(100, -1), 100);
    EXPECT_EQ(nextTextPercent(120, 1), 130);
    EXPECT_EQ(nextTextPercent(120, -1), 115);
}

TEST_F(MainWindowTest, NeverSaysSavedWhenTheDiskIsFullAndOffersWaysOut) {
    FullDisk disk;
    EXPECT_FALSE(addGoal());
    EXPECT_TRUE(m_window->messages().text().contains(u"could not be saved"_s));
    const auto click = [this](const char *name) {
        QTest::mouseClick(m_window->messages().findChild<QWidget *>(QString::fromLatin1(name)),
                          Qt::LeftButton);
    };
    click("wayOut1");
    EXPECT_TRUE(m_window->messages().text().contains(u"could not be saved"_s));
    disk.makeRoom();
    m_book.prompts.saveTo = m_book.book.path(u"copy.hearthbook"_s);
    click("wayOut0");
    EXPECT_EQ(m_window->messages().text(), u"The copy is saved, and what you wrote last is in it."_s);
    QString opened;
    QObject::connect(m_window.get(), &MainWindow::openBookRequested,
                     [&opened](const QString &path) { opened = path; });
    click("messageAction");
    ASSERT_EQ(opened, m_book.prompts.saveTo);
    EXPECT_EQ((*Store::open(opened))->table<GoalTable>().all()->size(), 1);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
}

TEST_F(MainWindowTest, SaysThatABookCanOnlyBeRead) {
    const auto *banner = m_window->findChild<QWidget *>(u"readOnly"_s);
    EXPECT_FALSE(banner->isVisible());
    m_book.book.close();
    const QFile::Permissions readers = QFile::ReadOwner;
    ASSERT_TRUE(QFile::setPermissions(m_book.book.path(), readers));
    const auto store = Store::open(m_book.book.path());
    if (!store || !(*store)->isReadOnly())
        GTEST_SKIP() << "who runs this may write everywhere";
    History history(**store);
    MainWindow window({**store, history, m_book.prompts, m_book.settings, m_book.clock}, {}, {});
    window.show();
    banner = window.findChild<QWidget *>(u"readOnly"_s);
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(auditFindings(&window), "");
}

TEST_F(MainWindowTest, F1TellsWhatThePageIsForWithItsKeys) {
    QString title;
    QString said;
    QTimer::singleShot(0, [&title, &said] {
        QWidget *dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        title = dialog->windowTitle();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text() + u'\n';
        dialog->close();
    });
    m_window->goTo(u"goals"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    EXPECT_EQ(title, u"Goals"_s);
    EXPECT_TRUE(said.contains(pageHelp(u"goals"_s))) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Ctrl+N"_s)) << said.toStdString();
}
