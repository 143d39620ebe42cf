// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/hot_journal.h"

#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/goals/goal.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// A book whose program dies in the midst of a commit: pages are written, and the journal knows the old ones.
class InterruptedBook : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 0; i < 300; ++i)
            book.add(Goal{.title = u"A day at the lake %1"_s.arg(i)});
        ASSERT_TRUE(backUp(book.store(), QDate(2026, 3, 14)));
        book.add(Goal{.title = u"Swim"_s});
        book.close();
        interrupt();
    }

    void interrupt() {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(book.path()).constData(), &file), SQLITE_OK);
        const auto run = [file](const char *sql) {
            ASSERT_EQ(sqlite3_exec(file, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(file);
        };
        run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; PRAGMA user_version = 1;"
            "UPDATE page SET ct = zeroblob(length(ct));");
        torn = read(book.path());
        journal = read(journalPath());
        run("ROLLBACK");
        ASSERT_EQ(sqlite3_close(file), SQLITE_OK);
        ASSERT_FALSE(journal.isEmpty());
    }

    QString journalPath() const { return book.path() + u"-journal"_s; }
    static QByteArray read(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    int goals() {
        const auto opened = Store::open(book.path());
        return opened && (*opened)->check() ? (*opened)->contents()->goals : -1;
    }
    QStringList hidden() const {
        return QFileInfo(book.path()).dir().entryList({u".hearthbook-*"_s}, QDir::Files | QDir::Hidden);
    }

    TemporaryBook book;
    DataKey key = *book->dataKey();
    QByteArray torn, journal;
};

TEST_F(InterruptedBook, IsHealedByItsJournal) {
    write(book.path(), torn);
    write(journalPath(), journal);
    EXPECT_EQ(goals(), 301);
    EXPECT_FALSE(hasHotJournal(book.path()));
    EXPECT_TRUE(hidden().isEmpty());
}

TEST_F(InterruptedBook, IsHealedThoughItsFirstPageIsTorn) {
    torn.replace(0, 512, QByteArray(512, 'x'));
    write(book.path(), torn);
    write(journalPath(), journal);
    const auto info = inspectBook(book.path());
    ASSERT_TRUE(info) << qPrintable(info.error().text);
    EXPECT_TRUE(hasHotJournal(book.path())) << "to look at a book changes nothing";
    EXPECT_EQ(goals(), 301);
    EXPECT_TRUE(hidden().isEmpty());
}

TEST_F(InterruptedBook, WhatWasPutInItsPlaceByHandIsNotDestroyed) {
    write(book.path(), read(backupsOf(book.path()).first().path));
    write(journalPath(), journal);
    EXPECT_EQ(goals(), 300);
    EXPECT_EQ(read(journalPath() + u"-aside"_s), journal);
}

TEST_F(InterruptedBook, ThatIsDamagedInBothWaysIsLeftAsItIs) {
    torn.replace(torn.size() / 2, 9000, QByteArray(9000, 'x'));
    QByteArray spoilt = journal;
    spoilt.truncate(journal.size() / 2);
    write(book.path(), torn);
    write(journalPath(), spoilt);
    const auto opened = Store::open(book.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(read(book.path()), torn);
    EXPECT_EQ(read(journalPath()), spoilt);
    EXPECT_TRUE(hidden().isEmpty());
}

TEST_F(InterruptedBook, KeepsItsJournalWhenABackupIsPutBack) {
    torn.replace(torn.size() / 2, 9000, QByteArray(9000, 'x'));
    journal.truncate(journal.size() / 2);
    write(book.path(), torn);
    write(journalPath(), journal);
    const auto aside = restore(backupsOf(book.path()).first().path, book.path(), key);
    ASSERT_TRUE(aside) << qPrintable(aside.error().text);
    EXPECT_EQ(goals(), 300);
    EXPECT_EQ(read(*aside), torn);
    EXPECT_EQ(read(*aside + u"-journal"_s), journal);
}

TEST_F(InterruptedBook, ThatIsGoneLeavesItsJournalToNobody) {
    QFile::remove(book.path());
    write(journalPath(), journal);
    ASSERT_TRUE(restore(backupsOf(book.path()).first().path, book.path(), key));
    EXPECT_EQ(goals(), 300);
}

} // namespace
