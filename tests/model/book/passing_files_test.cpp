// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/passing_files.h"

#include "model/book/backups.h"
#include "model/files/passing_name.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class PassingFiles : public testing::Test {
protected:
    QString make(const QString &path, int minutesAgo) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush());
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo),
                                     QFileDevice::FileModificationTime));
        return path;
    }
    TemporaryBook book;
};

TEST_F(PassingFiles, LeftByInterruptedWorkAreRemoved) {
    ASSERT_TRUE(backUp(book.store(), QDate(2026, 3, 14)));
    const QString half = make(passingName(book.path()), 30);
    make(half + u"-journal"_s, 30);
    make(half + u"-pages"_s, 30);
    make(passingName(backupFolder(book.path()) + u"/x"_s), 30);
    EXPECT_EQ(clearLeftovers(book.path()).removed, 4);
    EXPECT_FALSE(QFile::exists(half));
    EXPECT_EQ(clearLeftovers(book.path()).removed, 0);
    EXPECT_TRUE(book->check());
    EXPECT_EQ(backupsOf(book.path()).size(), 1);
}

TEST_F(PassingFiles, OfWorkThatGoesOnStay) {
    const QString now = make(passingName(book.path()), 1);
    const QString open = passingName(book.path());
    const auto other = Store::create(open);
    ASSERT_TRUE(other);
    QFile(open).setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
    EXPECT_EQ(clearLeftovers(book.path()).removed, 0);
    EXPECT_TRUE(QFile::exists(now) && QFile::exists(open));
}

TEST_F(PassingFiles, ThatAreAWholeBookStayAndAreTold) {
    const QString whole = passingName(book.path());
    ASSERT_TRUE(book->saveCopy(whole));
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                                                    QFileDevice::FileModificationTime));
    file.close();
    const Leftovers left = clearLeftovers(book.path());
    EXPECT_EQ(left.removed, 0);
    EXPECT_EQ(left.kept, QStringList{QFileInfo(whole).fileName()});
    EXPECT_TRUE(QFile::exists(whole));
}

TEST_F(PassingFiles, ThatPeopleNamedThemselvesStay) {
    for (const char *name : {".hearthbook-notes", "hearthbook-0123456789abcdef0123456789abcdef",
                             ".hearthbook-0123456789abcdef0123456789abcdef.pdf"})
        make(book.path(QString::fromLatin1(name)), 30);
    EXPECT_EQ(clearLeftovers(book.path()).removed, 0);
}

TEST_F(PassingFiles, OfAnInterruptedSwapAreTold) {
    EXPECT_TRUE(clearLeftovers(book.path()).kept.isEmpty());
    make(book.path() + u".swapping"_s, 30);
    EXPECT_EQ(clearLeftovers(book.path()).kept, QStringList{u"book.hearthbook.swapping"_s});
    EXPECT_TRUE(QFile::exists(book.path() + u".swapping"_s));
}

} // namespace
