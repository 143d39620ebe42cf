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
#include "ui/window/sidebar.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class SmallPage : public Page {
public:
    explicit SmallPage(const QString &title) : m_title(title), m_search(new QLineEdit) {
        m_search->setAccessibleName(QStringLiteral("Search"));
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
        m_window->goTo(QStringLiteral("today"));
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
        return {{QStringLiteral("today"), QStringLiteral("Today"), "sun", make("Today")},
                {QStringLiteral("goals"), QStringLiteral("Goals"), "bullseye", make("Goals")},
                {QStringLiteral("papers"), QStringLiteral("Papers"), "printer", make("Papers")}};
    }
    /// Of which the window may only tell that they were given to it.
    QList<FileKind> kinds() {
        const auto open = [this](const PageContext &, const QStringList &files, QWidget *) {
            m_opened.append(files);
        };
        return {{.importText = QStringLiteral("Import &contacts…"),
                 .endings = {QStringLiteral("vcf")},
                 .takesSeveral = true,
                 .page = QStringLiteral("goals"),
                 .open = open},
                {.importText = QStringLiteral("Import a &diary…"),
                 .endings = {QStringLiteral("csv")},
                 .page = QStringLiteral("papers"),
                 .open = open}};
    }
    SmallPage *page() const { return static_cast<SmallPage *>(m_window->currentPage()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    QString undoText() const { return m_window->findChild<QAction *>(QStringLiteral("undo"))->text(); }
    bool addGoal() {
        Goal goal;
        goal.title = QStringLiteral("Go to the sea");
        return m_book.history.perform({QStringLiteral("Add goal"), {adding(goal)}});
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
    EXPECT_EQ(page()->title(), QStringLiteral("Goals"));
    press(Qt::Key_1);
    press(Qt::Key_2);
    EXPECT_EQ(m_made, 2);
}

TEST_F(MainWindowTest, ShowsTheRecordThatAPagePointsTo) {
    const QUuid record = QUuid::createUuid();
    Q_EMIT page()->goTo(QStringLiteral("goals"), record);
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("goals"));
    EXPECT_EQ(page()->shown, record);
}

TEST_F(MainWindowTest, StaysWhereItIsWhenAPlaceIsUnknown) {
    m_window->goTo(QStringLiteral("nowhere"));
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("today"));
}

TEST_F(MainWindowTest, AddsFindsAndPrintsByKey) {
    press(Qt::Key_N);
    EXPECT_EQ(page()->added, 1);
    press(Qt::Key_F);
    EXPECT_EQ(QApplication::focusWidget(), page()->searchField());
    press(Qt::Key_P);
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("papers"));
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
    EXPECT_EQ(m_window->messages().text(), QStringLiteral("Add goal: saved"));
    auto *undo = m_window->messages().findChild<QAbstractButton *>(QStringLiteral("messageAction"));
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
    EXPECT_EQ(m_window->messages().text(), QStringLiteral("Add goal: taken back"));
}

TEST_F(MainWindowTest, UndoesAndRedoesByKeyAndNamesTheStep) {
    ASSERT_TRUE(addGoal());
    EXPECT_TRUE(undoText().contains(QLatin1String("Add goal")));
    press(Qt::Key_Z);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
    EXPECT_FALSE(undoText().contains(QLatin1String("Add goal")));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_book.book->table<GoalTable>().all()->size(), 1);
}

TEST_F(MainWindowTest, TellsAFailureInTheWindow) {
    m_book.history.tell({ErrorKind::Full, QStringLiteral("The disk is full."), {}});
    EXPECT_EQ(m_window->messages().text(), QStringLiteral("The disk is full."));
}

TEST_F(MainWindowTest, IsNamedAfterTheChild) {
    const Child before = *m_book.book->table<ChildTable>().get();
    Child child = before;
    child.name = QStringLiteral("Emma");
    ASSERT_TRUE(m_book.history.perform({QStringLiteral("Edit"), {replacing(before, child)}}));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Emma – Hearthbook"));
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
    drop({QStringLiteral("/x/a.hearthbook")});
    drop({QStringLiteral("/x/team.VCF")});
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("goals"));
    drop({QStringLiteral("/x/holiday.jpg")});
    ASSERT_EQ(book.count(), 1);
    EXPECT_EQ(book[0][0].toString(), QStringLiteral("/x/a.hearthbook"));
    EXPECT_EQ(m_opened, QList<QStringList>{{QStringLiteral("/x/team.VCF")}});
}

TEST_F(MainWindowTest, BringsInTheFirstKindOfWhatIsDroppedTogether) {
    QSignalSpy book(m_window.get(), &MainWindow::openBookRequested);
    drop({QStringLiteral("/x/a.hearthbook"), QStringLiteral("/x/d.csv"), QStringLiteral("/x/1.vcf"),
          QStringLiteral("/x/2.vcf")});
    EXPECT_EQ(m_opened, QList<QStringList>({{QStringLiteral("/x/1.vcf"), QStringLiteral("/x/2.vcf")}}));
    EXPECT_EQ(book.count(), 0);
}

TEST_F(MainWindowTest, AsksForAFileOfAKindAndStaysWhereNoneIsNamed) {
    const FileKind diary = kinds().last();
    m_window->askForFiles(diary);
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("today"));
    m_book.prompts.files = {QStringLiteral("/x/d.txt")};
    m_window->askForFiles(diary);
    EXPECT_EQ(m_window->currentPlace(), QStringLiteral("papers"));
    EXPECT_EQ(m_opened, QList<QStringList>{{QStringLiteral("/x/d.txt")}});
}

TEST_F(MainWindowTest, AsksForAFileBeforeItOpensABook) {
    QSignalSpy book(m_window.get(), &MainWindow::openBookRequested);
    press(Qt::Key_O);
    EXPECT_EQ(book.count(), 0);
    m_book.prompts.files = {QStringLiteral("/x/a.hearthbook")};
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
    EXPECT_TRUE(m_window->messages().text().contains(QStringLiteral("could not be saved")));
    const auto click = [this](const char *name) {
        QTest::mouseClick(m_window->messages().findChild<QWidget *>(QString::fromLatin1(name)),
                          Qt::LeftButton);
    };
    click("wayOut1");
    EXPECT_TRUE(m_window->messages().text().contains(QStringLiteral("could not be saved")));
    disk.makeRoom();
    m_book.prompts.files = {m_book.book.path(QStringLiteral("copy.hearthbook"))};
    click("wayOut0");
    EXPECT_EQ(m_window->messages().text(),
              QStringLiteral("The copy is saved, and what you wrote last is in it."));
    QString opened;
    QObject::connect(m_window.get(), &MainWindow::openBookRequested,
                     [&opened](const QString &path) { opened = path; });
    click("messageAction");
    ASSERT_EQ(opened, m_book.prompts.files.first());
    EXPECT_EQ((*Store::open(opened))->table<GoalTable>().all()->size(), 1);
    EXPECT_TRUE(m_book.book->table<GoalTable>().all()->isEmpty());
}

TEST_F(MainWindowTest, SaysThatABookCanOnlyBeRead) {
    const auto *banner = m_window->findChild<QWidget *>(QStringLiteral("readOnly"));
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
    banner = window.findChild<QWidget *>(QStringLiteral("readOnly"));
    EXPECT_TRUE(banner->isVisible());
    EXPECT_EQ(auditFindings(&window), "");
}
