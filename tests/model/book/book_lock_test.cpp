// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_lock.h"

#include "model/goals/goal_table.h"
#include "tests/support/damage.h"
#include "tests/support/left_lock.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QString kLaptop = u"lost-laptop"_s;

class BookLockTest : public testing::Test {
protected:
    void SetUp() override {
        book.add(Goal{.title = u"Swim"_s});
        book.close();
    }
    QString path() const { return book.path(); }
    Result<std::unique_ptr<Store>> lookAtIt() const {
        const auto key = unlockBook(path(), KeySecret::open());
        return key ? Store::openToLookAt(path(), *key) : Result<std::unique_ptr<Store>>(key.error());
    }

    TemporaryBook book;
};

TEST_F(BookLockTest, NamesTheOtherComputerThatHasTheBookAndSinceWhen) {
    leaveLockOf(kLaptop, path());
    EXPECT_EQ(Store::open(path()).error().kind, ErrorKind::Locked);
    const auto other = otherComputerWith(path());
    ASSERT_TRUE(other);
    EXPECT_EQ(other->name, kLaptop);
    EXPECT_LT(other->since.secsTo(QDateTime::currentDateTime()), 60);
}

TEST_F(BookLockTest, KnowsNoOtherComputerWhereTheLockIsOurOwnOrTornOrNotThere) {
    EXPECT_FALSE(otherComputerWith(path()));
    leaveLockOf(QSysInfo::machineHostName(), path());
    EXPECT_FALSE(otherComputerWith(path()));
    QFile torn(lockBeside(path()));
    ASSERT_TRUE(torn.open(QIODevice::WriteOnly) && torn.write(QByteArray(40, '\0')) == 40);
    torn.close();
    EXPECT_FALSE(otherComputerWith(path()));
    EXPECT_FALSE(otherComputerWith(book.path(u"no.hearthbook"_s)));
}

TEST_F(BookLockTest, NobodyIsPutOutWhoHasTheBookOpenHereUnderAnotherNameOfThisComputer) {
    book.reopen();
    leaveLockOf(kLaptop, path());
    EXPECT_FALSE(otherComputerWith(path()));
    removeLockOf({kLaptop, QFileInfo(lockBeside(path())).lastModified()}, path());
    EXPECT_EQ(computerInLock(path()), kLaptop);
    EXPECT_FALSE(Store::open(path()));
}

TEST_F(BookLockTest, TheBookCanBeLookedAtAndNothingIsChanged) {
    leaveLockOf(kLaptop, path());
    const QByteArray before = bytesOf(path());
    {
        const auto opened = lookAtIt();
        ASSERT_TRUE(opened) << qPrintable(opened.error().text);
        EXPECT_TRUE((*opened)->isReadOnly());
        EXPECT_EQ((*opened)->table<GoalTable>().all()->size(), 1);
        EXPECT_EQ((*opened)->apply({{}, {adding(Goal{.title = u"Sing"_s})}}).error().kind,
                  ErrorKind::ReadOnly);
    }
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(computerInLock(path()), kLaptop);
}

TEST_F(BookLockTest, ALockThatIsTakenOverIsOursAndGoesWhenTheBookIsClosed) {
    leaveLockOf(kLaptop, path());
    removeLockOf(*otherComputerWith(path()), path());
    {
        const auto opened = Store::open(path());
        ASSERT_TRUE(opened) << qPrintable(opened.error().text);
        EXPECT_EQ(computerInLock(path()), QSysInfo::machineHostName());
        EXPECT_FALSE((*opened)->isReadOnly());
    }
    EXPECT_FALSE(QFile::exists(lockBeside(path())));
}

TEST_F(BookLockTest, ALockThatAThirdComputerTookMeanwhileStays) {
    leaveLockOf(kLaptop, path());
    const auto gone = otherComputerWith(path());
    leaveLockOf(u"kitchen"_s, path());
    removeLockOf(*gone, path());
    EXPECT_EQ(computerInLock(path()), u"kitchen"_s);
}

} // namespace
