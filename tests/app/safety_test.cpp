// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/backups.h"
#include "model/book/known_books.h"
#include "model/book/passing_files.h"
#include "model/book/store.h"
#include "model/files/passing_name.h"
#include "model/goals/goal.h"
#include "tests/support/damage.h"
#include "tests/support/full_disk.h"
#include "tests/support/inner_book.h"
#include "tests/support/lock_fixture.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/book_guard.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/older_copy_dialog.h"
#include "ui/safety/restore_dialog.h"
#include "ui/window/welcome.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The whole program, and what keeps its books safe.
class SafetyTest : public LockFixture {
protected:
    static void addGoals(Store &store, int count) {
        for (int i = 0; i < count; ++i) {
            const Goal goal{.title = u"Swim %1"_s.arg(i), .whyItMatters = QString(200, u'x')};
            EXPECT_TRUE(store.apply({{}, {adding(goal)}}));
        }
    }
    QString newBook(const QList<NewKey> &keys = {NewKey::open()}, int goals = 1) const {
        const auto made = Store::create(book(), keys);
        EXPECT_TRUE(made);
        addGoals(**made, goals);
        return book();
    }
    QString book() const { return file("emma.hearthbook"); }
    void open() { start({{}, book(), {}}); }
    void close() {
        Q_EMIT shown<MainWindow>()->closeBookRequested();
        QApplication::processEvents();
    }
    /// Changes the open book as a page does.
    static void change() {
        ASSERT_TRUE(shown<MainWindow>()->context().store.apply({{}, {adding(Goal{.title = u"Sing"_s})}}));
    }
    void copyAway(const char *name) const { ASSERT_TRUE(QFile::copy(book(), file(name))); }
    void putBack(const char *name) const {
        ASSERT_TRUE(QFile::remove(book()));
        ASSERT_TRUE(QFile::copy(file(name), book()));
    }
    template <typename Dialog>
    static Dialog *dialog() {
        if (!appears([] { return shown<Dialog>() != nullptr; }))
            qFatal("there is no such dialog");
        return shown<Dialog>();
    }
    static void click(const QObject *parent, const char *name) {
        auto *button = parent->findChild<QPushButton *>(QString::fromLatin1(name));
        if (!button)
            qFatal("there is no %s", name);
        ASSERT_TRUE(appears([button] { return button->isVisible() && button->isEnabled(); })) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static bool hasWindow() { return shown<MainWindow>() != nullptr; }
    static QString told() { return shown<MainWindow>()->messages().text(); }
    static int goals() { return shown<MainWindow>()->context().store.contents()->goals; }
    /// By the dialog of backups.
    static void goBackToTheNewest() {
        whenAsked([](QWidget *backups) {
            click(backups, "restoreBackup");
            whenAsked([](QWidget *question) { click(question, "goBack"); });
        });
        Q_EMIT shown<MainWindow>()->backupsRequested();
        ASSERT_TRUE(appears([] { return hasWindow() && told().contains(u"The book is back"_s); }));
    }
    /// Where the program never ran.
    void forgetSeenBooks() const { QFile::remove(file("seen-books.json")); }
};

} // namespace

TEST_F(SafetyTest, BacksUpWhenAChangedBookIsClosed) {
    newBook();
    open();
    close();
    ASSERT_EQ(backupsOf(book()).size(), 1);
    open();
    close();
    EXPECT_EQ(backupsOf(book()).size(), 1) << "nothing was changed";
    open();
    change();
    end();
    const auto backups = backupsOf(book());
    ASSERT_EQ(backups.size(), 2) << "the newest two stay, also of one day";
    EXPECT_EQ(contentsOf(backups.first().path, *unlockBook(book(), KeySecret::open()))->goals, 2)
        << "the program ended with the book open";
}

TEST_F(SafetyTest, BacksUpWhenTheBookIsLocked) {
    newBook({quickKey()});
    open();
    unlock();
    ASSERT_TRUE(appears(hasWindow));
    change();
    program().lock();
    ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    ASSERT_EQ(backupsOf(book()).size(), 1);
    EXPECT_EQ(contentsOf(backupsOf(book()).first().path, *unlockBook(book(), quickKey().secret))->goals, 2);
}

TEST_F(SafetyTest, BacksUpWhileThePersonRests) {
    newBook();
    open();
    program().bookGuard()->idle().setLimit(std::chrono::milliseconds(1));
    EXPECT_TRUE(appears([this] { return backupsOf(book()).size() == 1; }));
}

TEST_F(SafetyTest, ABackupThatCannotBeMadeIsSaidAndTheBookCloses) {
    newBook();
    open();
    {
        const FullDisk full;
        close();
    }
    ASSERT_NE(shown<Welcome>(), nullptr);
    EXPECT_FALSE(shown<Welcome>()->findChild<MessageBar *>()->text().isEmpty());
    EXPECT_TRUE(Store::open(book())) << "it is free again";
}

TEST_F(SafetyTest, TheSampleIsNeitherBackedUpNorWatched) {
    start();
    Q_EMIT shown<Welcome>()->sampleRequested();
    ASSERT_TRUE(appears(hasWindow));
    EXPECT_EQ(program().bookGuard(), nullptr);
    const QString sample = shown<MainWindow>()->context().store.path();
    close();
    EXPECT_TRUE(backupsOf(sample).isEmpty());
}

TEST_F(SafetyTest, RestoresABackupAndSaysWhereTheBookFromBeforeIs) {
    newBook();
    open();
    close();
    open();
    change();
    ASSERT_EQ(goals(), 2);
    goBackToTheNewest();
    EXPECT_EQ(goals(), 1);
    const QStringList books = QDir(m_folder.path()).entryList({u"emma *.hearthbook"_s});
    ASSERT_EQ(books.size(), 1);
    EXPECT_TRUE(told().contains(books.first()));
    const auto aside = Store::open(m_folder.filePath(books.first()));
    ASSERT_TRUE(aside);
    EXPECT_EQ((*aside)->contents()->goals, 2);
    // What was restored is backed up from now on as any book, and nobody is asked about it.
    change();
    change();
    end();
    open();
    ASSERT_TRUE(hasWindow());
    EXPECT_EQ(goals(), 3);
    EXPECT_EQ(
        contentsOf(backupsOf(book()).first().path, *shown<MainWindow>()->context().store.dataKey())->goals,
        3);
}

TEST_F(SafetyTest, RestoresAProtectedBookWithoutAskingAgain) {
    newBook({quickKey()});
    open();
    unlock();
    ASSERT_TRUE(appears(hasWindow));
    ASSERT_TRUE(program().bookGuard()->backUpIfChanged());
    change();
    goBackToTheNewest();
    EXPECT_EQ(goals(), 1);
    EXPECT_EQ(shown<UnlockView>(), nullptr);
}

TEST_F(SafetyTest, LockingClosesTheBackups) {
    newBook({quickKey()});
    open();
    unlock();
    ASSERT_TRUE(appears(hasWindow));
    whenAsked([this](QWidget *) { program().lock(); });
    Q_EMIT shown<MainWindow>()->backupsRequested();
    ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    EXPECT_EQ(shown<BackupsDialog>(), nullptr);
    ASSERT_TRUE(appears([this] { return program().bookGuard() == nullptr; })) << "the book is on its way out";
    unlock();
    EXPECT_TRUE(appears(hasWindow));
}

TEST_F(SafetyTest, OffersTheBackupOfADamagedBook) {
    newBook({NewKey::open()}, 100);
    open();
    close();
    damageFile(book(), 0);
    const QByteArray damaged = bytesOf(book());
    open();
    auto *ways = dialog<DamagedDialog>();
    EXPECT_FALSE(hasWindow());
    click(ways, "goBack");
    ASSERT_TRUE(appears(hasWindow));
    EXPECT_EQ(goals(), 100);
    const QStringList books = QDir(m_folder.path()).entryList({u"emma *.hearthbook"_s});
    ASSERT_EQ(books.size(), 1);
    EXPECT_EQ(bytesOf(m_folder.filePath(books.first())), damaged);
}

TEST_F(SafetyTest, OffersTheBackupOfABookThatSomethingElseChanged) {
    newBook({NewKey::open()}, 3);
    open();
    close();
    changeInside(book(), *unlockBook(book(), KeySecret::open()), kDeletingTrigger);
    open();
    auto *ways = dialog<DamagedDialog>();
    EXPECT_EQ(ways->windowTitle(), u"This book was changed from outside"_s);
    click(ways, "goBack");
    ASSERT_TRUE(appears(hasWindow));
    EXPECT_EQ(goals(), 3);
}

TEST_F(SafetyTest, ADamagedProtectedBookIsMendedWithThePassphraseThatWasTyped) {
    newBook({quickKey()}, 100);
    {
        const auto store = Store::open(book(), quickKey().secret);
        ASSERT_TRUE(backUp(**store, QDate(2026, 11, 20)));
    }
    damageFile(book(), 8);
    open();
    unlock();
    auto *ways = dialog<DamagedDialog>();
    EXPECT_EQ(ways->unlockView(), nullptr) << "it was typed already";
    click(ways, "goBack");
    ASSERT_TRUE(appears(hasWindow));
    EXPECT_EQ(goals(), 100);
}

TEST_F(SafetyTest, DamageFoundWhileTheBookIsOpenIsSaid) {
    newBook({NewKey::open()}, 100);
    open();
    damageFile(book(), 30);
    auto &idle = program().bookGuard()->idle();
    ASSERT_TRUE(appears([&] { return idle.untouched() > std::chrono::seconds(2) && !told().isEmpty(); }));
    EXPECT_TRUE(told().contains(u"cannot be read any more"_s));
    click(&shown<MainWindow>()->messages(), "wayOut0");
    dialog<DamagedDialog>()->reject();
    QApplication::processEvents();
    EXPECT_NE(shown<Welcome>(), nullptr);
    EXPECT_TRUE(backupsOf(book()).isEmpty()) << "no backup is made of a damaged book";
}

TEST_F(SafetyTest, TellsWhatInterruptedWorkLeftBesideTheBook) {
    newBook();
    QFile left(passingName(book()));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly) && left.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                                                    QFileDevice::FileModificationTime));
    left.close();
    open();
    EXPECT_TRUE(appears([] { return told().contains(u"interrupted work had left"_s); }));
    EXPECT_FALSE(left.exists());
}

TEST_F(SafetyTest, SavesNothingIntoABookThatWasMovedAndOffersACopyElsewhere) {
    newBook();
    open();
    ASSERT_TRUE(QFile::rename(book(), file("away.hearthbook")));
    shown<MainWindow>()->context().history.perform({u"Add"_s, {adding(Goal{.title = u"Sing"_s})}});
    EXPECT_TRUE(told().contains(u"This is not saved"_s)) << qPrintable(told());
    EXPECT_NE(shown<MainWindow>()->messages().findChild<QPushButton *>(u"wayOut0"_s), nullptr);
    EXPECT_EQ(goals(), 1);
    ASSERT_TRUE(QFile::rename(file("away.hearthbook"), book()));
    click(&shown<MainWindow>()->messages(), "wayOut1");
    EXPECT_EQ(goals(), 2) << "back at its place, it is saved when somebody tries again";
}

TEST_F(SafetyTest, AsksBeforeAnOlderCopyIsOpened) {
    newBook();
    open();
    close();
    copyAway("old.hearthbook");
    open();
    change();
    close();
    putBack("old.hearthbook");
    open();
    auto *question = dialog<OlderCopyDialog>();
    EXPECT_FALSE(hasWindow());
    question->reject();
    QApplication::processEvents();
    EXPECT_FALSE(hasWindow());
    ASSERT_NE(shown<Welcome>(), nullptr);
    EXPECT_TRUE(Store::open(book())) << "it is free again";

    open();
    click(dialog<OlderCopyDialog>(), "openAllTheSame");
    ASSERT_TRUE(appears(hasWindow));
    end();
    open();
    EXPECT_TRUE(hasWindow()) << "asked once";
}

TEST_F(SafetyTest, LockingWhileItAsksLeavesTheLockedBook) {
    const QString other = file("other.hearthbook");
    ASSERT_TRUE(Store::create(other));
    ASSERT_TRUE(QFile::copy(other, file("old.hearthbook")));
    start({{}, other, {}});
    change();
    end();
    newBook({quickKey()});
    open();
    unlock();
    ASSERT_TRUE(appears(hasWindow));
    Q_EMIT shown<MainWindow>()->openBookRequested(file("old.hearthbook"));
    dialog<OlderCopyDialog>();
    program().lock();
    ASSERT_TRUE(appears([] { return shown<OlderCopyDialog>() == nullptr; }));
    QTest::qWait(10);
    EXPECT_EQ(shown<Welcome>(), nullptr);
    unlock();
    ASSERT_TRUE(appears(hasWindow));
    EXPECT_EQ(shown<MainWindow>()->context().store.path(), QFileInfo(book()).canonicalFilePath());
}

TEST_F(SafetyTest, TwoCopiesThatWereBothChangedAreTold) {
    newBook();
    open();
    close();
    copyAway("other.hearthbook");
    open();
    change();
    close();
    {
        const auto other = Store::open(file("other.hearthbook"));
        addGoals(**other, 2);
    }
    start({{}, file("other.hearthbook"), {}});
    auto *question = dialog<OlderCopyDialog>();
    EXPECT_TRUE(question->windowTitle().contains(u"two copies"_s));
    question->reject();
    end();
    forgetSeenBooks();
    start({{}, file("other.hearthbook"), {}});
    EXPECT_TRUE(hasWindow()) << "another computer knows of nothing";
}

TEST_F(SafetyTest, RemindsOfACopyElsewhereOnceInFourWeeks) {
    newBook();
    open();
    EXPECT_EQ(told(), QString()) << "not in the first weeks";
    const QByteArray id = shown<MainWindow>()->context().store.fileId();
    shown<MainWindow>()->context().settings.setRemindedOn(id, QDate::currentDate().addDays(-28));
    open();
    EXPECT_TRUE(told().contains(u"A copy on a memory stick survives more."_s));
    open();
    EXPECT_EQ(told(), QString());
    shown<MainWindow>()->context().settings.setRemindedOn(id, QDate::currentDate().addDays(-28));
    shown<MainWindow>()->context().settings.setCopiedElsewhereOn(id, QDate::currentDate().addDays(-40));
    open();
    EXPECT_EQ(told(), QString()) << "there is one";
}

TEST_F(SafetyTest, WarnsOfASyncedFolderUntilThePersonKnows) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"Dropbox"_s));
    const QString path = m_folder.filePath(u"Dropbox/emma.hearthbook"_s);
    ASSERT_TRUE(Store::create(path));
    start({{}, path, {}});
    EXPECT_TRUE(told().contains(u"Dropbox"_s));
    start({{}, path, {}});
    EXPECT_TRUE(told().contains(u"Dropbox"_s));
    click(&shown<MainWindow>()->messages(), "messageAction");
    start({{}, path, {}});
    EXPECT_EQ(told(), QString());
}
