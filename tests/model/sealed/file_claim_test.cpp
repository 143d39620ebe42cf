// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/file_claim.h"

#include "model/goals/goal_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void touch(const QString &path) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
}

TEST(FileClaim, OutlastsWhoeverElseOpensAndClosesTheFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    touch(path);
    FileClaim first;
    EXPECT_EQ(first.claim(path), SQLITE_OK);
    touch(path);
    EXPECT_EQ(FileClaim().claim(path), SQLITE_BUSY);
    const QString other = folder.filePath(u"other name"_s);
    ASSERT_EQ(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
    EXPECT_EQ(FileClaim().claim(other), SQLITE_BUSY);
}

TEST(FileClaim, KnowsWhetherTheNameStillLeadsToTheFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s), away = folder.filePath(u"away"_s);
    touch(path);
    FileClaim file;
    EXPECT_EQ(file.claim(path), SQLITE_OK);
    EXPECT_TRUE(file.isAtItsPlace());
    ASSERT_TRUE(QFile::rename(path, away));
    EXPECT_FALSE(file.isAtItsPlace());
    touch(path);
    EXPECT_FALSE(file.isAtItsPlace());
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(away, path));
    EXPECT_TRUE(file.isAtItsPlace());
}

TEST(MovedBook, SavesNothingIntoAFileThatIsGone) {
    TemporaryBook book;
    const Goal before = book.add(Goal{.title = u"Swim"_s});
    const QString away = book.path(u"away.hearthbook"_s);
    ASSERT_TRUE(QFile::rename(book.path(), away));
    const auto said = book->apply({{}, {adding(Goal{.title = u"Sing"_s})}});
    ASSERT_FALSE(said);
    EXPECT_EQ(said.error().kind, ErrorKind::Moved);
    EXPECT_TRUE(said.error().text.contains(u"moved or removed"_s));
    EXPECT_EQ(*book->table<GoalTable>().all(), QList{before}) << "what was there can still be read";
    const QString copy = book.path(u"copy.hearthbook"_s);
    ASSERT_TRUE(book->saveCopy(copy));
    EXPECT_EQ((*Store::open(copy))->contents()->goals, 1);
    touch(book.path());
    const auto again = book->apply({{}, {adding(Goal{.title = u"Sing"_s})}});
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().text.contains(u"in the place of this book"_s));
    EXPECT_FALSE(book->keys().add(NewKey::open()));
    ASSERT_TRUE(QFile::remove(book.path()));
    ASSERT_TRUE(QFile::rename(away, book.path()));
    book.add(Goal{.title = u"Sing"_s});
    ASSERT_TRUE(book->check());
    book.reopen();
    EXPECT_EQ(book->contents()->goals, 2);
}

TEST(MovedBook, IsNotOpenedByASecondNameMeanwhile) {
    TemporaryBook book;
    const QString other = book.path(u"other.hearthbook"_s);
    ASSERT_EQ(::link(QFile::encodeName(book.path()).constData(), QFile::encodeName(other).constData()), 0);
    QFile looked(book.path());
    ASSERT_TRUE(looked.open(QIODevice::ReadOnly));
    looked.close(); // as a file dialog does, which ends the locks of SQLite
    const auto second = Store::open(other);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
}

} // namespace
