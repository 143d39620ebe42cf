// SPDX-License-Identifier: GPL-3.0-or-later
// Books of the first version, which were plain SQLite files.
#include "model/book/book_file.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/goals/goal_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class PlainBookTest : public testing::Test {
protected:
    /// As the first version made it, with one goal.
    PlainBookTest() {
        EXPECT_TRUE(makeBookFile(m_path));
        const auto book = *Connection::openPlain(m_path);
        EXPECT_TRUE(migrate(*book, migrations().first(1)));
        EXPECT_TRUE(book->script("PRAGMA application_id = " + QByteArray::number(kBookApplicationId)));
        EXPECT_TRUE(book->script("INSERT INTO goal VALUES (randomblob(16), 'Swim', 0, 0, 0, 0, 'Joy', 0)"));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book.hearthbook"_s);
};

TEST_F(PlainBookTest, IsToldApart) {
    const auto info = inspectBook(m_path);
    ASSERT_TRUE(info);
    EXPECT_TRUE(info->isPlain);
    EXPECT_FALSE(info->isProtected());
}

TEST_F(PlainBookTest, IsSealedWhenItIsOpenedAndThePlainOneIsKept) {
    const QByteArray before = contentOf(m_path);
    {
        const auto book = Store::open(m_path);
        ASSERT_TRUE(book) << qPrintable(book.error().text + book.error().detail);
        ASSERT_EQ((*book)->table<GoalTable>().all()->size(), 1);
        EXPECT_EQ((*book)->table<GoalTable>().all()->first().whyItMatters, u"Joy"_s);
        EXPECT_TRUE((*book)->check());
    }
    EXPECT_FALSE(inspectBook(m_path)->isPlain);
    EXPECT_FALSE(contentOf(m_path).contains("Swim"));
    EXPECT_EQ(contentOf(m_path + u".before-sealing"_s), before);
    EXPECT_TRUE(Store::open(m_path)) << "the second time, too";
}

TEST_F(PlainBookTest, StaysAsItIsWhenItIsDamaged) {
    QByteArray damaged = contentOf(m_path);
    damaged.replace(4096, 20000, QByteArray(20000, 'x'));
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(damaged);
    file.close();
    const auto book = Store::open(m_path);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(contentOf(m_path), damaged);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

} // namespace
