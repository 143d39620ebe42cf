// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"
#include "tests/support/temporary_book.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class DraftTableTest : public testing::Test {
protected:
    void keep(const DraftKey &key, const char *content) { book->drafts().keep({key, content}); }
    QByteArray kept(const DraftKey &key) {
        const auto found = book->drafts().find(key);
        return found ? found->content : QByteArray();
    }

    TemporaryBook book;
    DraftKey newGoal{u"goals"_s, {}};
    DraftKey oldGoal{u"goals"_s, QUuid::createUuid()};
};

} // namespace

TEST_F(DraftTableTest, KeepsOneDraftForEachRecord) {
    keep(newGoal, "first");
    keep(oldGoal, "other");
    keep(newGoal, "second");
    EXPECT_EQ(kept(newGoal), "second");
    EXPECT_EQ(kept(oldGoal), "other");
    EXPECT_EQ(book->drafts().keys(), (QList<DraftKey>{newGoal, oldGoal})) << "the last one first";
}

TEST_F(DraftTableTest, IsThereAfterTheBookWasClosed) {
    keep(oldGoal, "swim");
    book.reopen();
    EXPECT_EQ(kept(oldGoal), "swim");
}

TEST_F(DraftTableTest, IsGoneWhenItIsDropped) {
    keep(newGoal, "first");
    book->drafts().drop(newGoal);
    book->drafts().drop(newGoal); // nor when there is none
    EXPECT_TRUE(book->drafts().keys().isEmpty());
}

TEST_F(DraftTableTest, IsNoChangeOfTheBook) {
    QSignalSpy changed(&book.store(), &Store::changed);
    keep(newGoal, "first");
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(DraftTableTest, WaitsInMemorySealedWhereNothingCanBeWritten) {
    {
        const FullDisk disk;
        keep(newGoal, "a kite");
    }
    EXPECT_EQ(kept(newGoal), "a kite");
    const QByteArray inMemory = book->drafts().inMemory();
    EXPECT_FALSE(inMemory.isEmpty());
    EXPECT_FALSE(inMemory.contains("kite"));
    book.reopen();
    EXPECT_EQ(kept(newGoal), "");
    book->drafts().putBack("not ours");
    book->drafts().putBack(inMemory);
    EXPECT_EQ(kept(newGoal), "a kite");
    EXPECT_EQ(book->drafts().keys(), QList<DraftKey>{newGoal});
    keep(newGoal, "a red kite"); // now there is room
    EXPECT_TRUE(book->drafts().inMemory().isEmpty());
    book.reopen();
    EXPECT_EQ(kept(newGoal), "a red kite");
}
