// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_ancestry.h"

#include "model/book/known_books.h"
#include "model/goals/goal.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Two copies of one book, opened in turn as two computers would.
class CopiesTest : public testing::Test {
protected:
    CopiesTest() {
        change(path());
        QFile::copy(path(), copy());
    }
    QString path() const { return m_folder.filePath(u"a.hearthbook"_s); }
    QString copy() const { return m_folder.filePath(u"b.hearthbook"_s); }

    static void change(const QString &path) {
        auto store = QFile::exists(path) ? Store::open(path) : Store::create(path);
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->apply({{}, {adding(Goal{.title = u"Swim"_s})}}));
        ASSERT_TRUE((*store)->apply({{}, {adding(Goal{.title = u"Sing"_s})}}));
    }
    static BookState stateOf(const QString &path) { return *(*Store::open(path))->state(); }

    QTemporaryDir m_folder;
};

TEST_F(CopiesTest, TheSameBookGoesOnward) {
    const BookState seen = stateOf(path());
    EXPECT_EQ(descentOf(seen, seen), Descent::Onward);
    change(path());
    EXPECT_EQ(descentOf(seen, stateOf(path())), Descent::Onward);
    change(path());
    EXPECT_EQ(descentOf(seen, stateOf(path())), Descent::Onward);
}

TEST_F(CopiesTest, AnOlderCopyIsTold) {
    change(path());
    EXPECT_EQ(descentOf(stateOf(path()), stateOf(copy())), Descent::Older);
}

TEST_F(CopiesTest, ACopyFromTheMiddleOfASessionIsTold) {
    const QString middle = m_folder.filePath(u"c.hearthbook"_s);
    {
        const auto store = *Store::open(path());
        ASSERT_TRUE(store->apply({{}, {adding(Goal{.title = u"Early"_s})}}));
        ASSERT_TRUE(store->saveCopy(middle));
        ASSERT_TRUE(store->apply({{}, {adding(Goal{.title = u"Late"_s})}}));
    }
    EXPECT_EQ(descentOf(stateOf(path()), stateOf(middle)), Descent::Older);
    change(middle);
    EXPECT_EQ(descentOf(stateOf(path()), stateOf(middle)), Descent::Parted);
}

TEST_F(CopiesTest, TwoCopiesThatWereBothChangedAreTold) {
    change(path());
    change(copy());
    EXPECT_EQ(descentOf(stateOf(path()), stateOf(copy())), Descent::Parted);
    EXPECT_EQ(descentOf(stateOf(copy()), stateOf(path())), Descent::Parted);
}

TEST_F(CopiesTest, OnlyLookingIsNoChange) {
    const BookState seen = stateOf(path());
    EXPECT_EQ(stateOf(path()), seen);
}

TEST_F(CopiesTest, TheComputerRemembersWithoutNames) {
    const QString memory = m_folder.filePath(u"deep/seen.json"_s);
    const BookState seen = stateOf(path());
    ASSERT_TRUE(SeenBooks(memory).remember(seen));
    EXPECT_EQ(SeenBooks(memory).find(seen.fileId), seen);
    EXPECT_EQ(SeenBooks(memory).find(QByteArray(16, 'x')), std::nullopt);
    QFile file(memory);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("hearthbook"));
}

TEST_F(CopiesTest, AMemoryThatCannotBeReadIsEmpty) {
    const QString memory = m_folder.filePath(u"seen.json"_s);
    QFile file(memory);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{[\"\xff");
    file.close();
    const BookState seen = stateOf(path());
    EXPECT_EQ(SeenBooks(memory).find(seen.fileId), std::nullopt);
    EXPECT_TRUE(SeenBooks(memory).remember(seen));
    EXPECT_EQ(SeenBooks(memory).find(seen.fileId), seen);
}

} // namespace
