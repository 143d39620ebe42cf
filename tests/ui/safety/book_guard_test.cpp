// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/book_guard.h"

#include "model/book/backups.h"
#include "model/goals/goal.h"
#include "tests/support/damage.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

class BookGuardTest : public PageFixture {
protected:
    void rest(std::chrono::milliseconds time) {
        now += time;
        guard.idle().check();
    }
    qsizetype backups() { return backupsOf(book.path()).size(); }
    void addGoal() { book.add(Goal{.title = u"Swim"_s}); }
    /// All turns, as often as the timer would come.
    void lookThroughAll() {
        QSignalSpy whole(&guard, &BookGuard::lookedThrough);
        QSignalSpy damaged(&guard, &BookGuard::damaged);
        now += 1h;
        for (int turn = 0; turn < 1000 && whole.isEmpty() && damaged.isEmpty(); ++turn)
            guard.lookThroughSome();
        wasWhole = !whole.isEmpty();
        wasDamaged = !damaged.isEmpty();
    }

    std::chrono::milliseconds now = 0ms;
    BookGuard guard{book.store(), clock, [this] { return now; }};
    bool wasWhole = false;
    bool wasDamaged = false;
};

TEST_F(BookGuardTest, BacksUpOnlyWhenThePersonRests) {
    rest(30s);
    EXPECT_EQ(backups(), 0);
    rest(30s);
    EXPECT_EQ(backups(), 1);
}

TEST_F(BookGuardTest, BacksUpOnceADayWhileTheBookStaysOpen) {
    rest(60s);
    addGoal();
    rest(60s);
    EXPECT_EQ(backups(), 1);
    clock.set(clock.now().addDays(1));
    rest(60s);
    EXPECT_EQ(backups(), 2);
    clock.set(clock.now().addDays(1));
    rest(60s);
    EXPECT_EQ(backups(), 2) << "nothing was changed since";
}

TEST_F(BookGuardTest, BacksUpAnotherTimeWhenTheBookIsLeft) {
    rest(60s);
    EXPECT_TRUE(guard.backUpIfChanged());
    EXPECT_EQ(backups(), 1);
    addGoal();
    clock.set(clock.now().addDays(1));
    EXPECT_TRUE(guard.backUpIfChanged());
    EXPECT_EQ(backups(), 2);
}

TEST_F(BookGuardTest, SaysOnceWhenABackupIsRefused) {
    QSignalSpy refused(&guard, &BookGuard::backupRefused);
    {
        const FullDisk full;
        rest(60s);
        clock.set(clock.now().addDays(1));
        rest(60s);
    }
    EXPECT_EQ(refused.size(), 1);
    clock.set(clock.now().addDays(1));
    rest(60s);
    EXPECT_EQ(backups(), 1) << "it tries again on the next day";
}

TEST_F(BookGuardTest, LooksThroughTheFileWhileNobodyTouchesIt) {
    QSignalSpy whole(&guard, &BookGuard::lookedThrough);
    for (int turn = 0; turn < 100; ++turn)
        guard.lookThroughSome();
    EXPECT_TRUE(whole.isEmpty()) << "the person is at work";
    lookThroughAll();
    EXPECT_TRUE(wasWhole);
    EXPECT_FALSE(guard.isDamaged());
}

TEST_F(BookGuardTest, FindsDamageAndMakesNoBackupOfIt) {
    for (int i = 0; i < 100; ++i)
        addGoal();
    damageFile(book.path(), 30);
    lookThroughAll();
    EXPECT_TRUE(wasDamaged);
    EXPECT_TRUE(guard.isDamaged());
    EXPECT_TRUE(guard.backUpIfChanged());
    rest(60s);
    EXPECT_EQ(backups(), 0);
}

TEST_F(BookGuardTest, WhatAnotherComputerWritesMeanwhileIsNoDamage) {
    TemporaryBook shared;
    const auto key = shared->dataKey();
    shared.close();
    const auto looking = Store::openToLookAt(shared.path(), *key);
    ASSERT_TRUE(looking);
    BookGuard onlooker(**looking, clock, [this] { return now; });
    QSignalSpy damaged(&onlooker, &BookGuard::damaged);
    shared.reopen();
    for (int i = 0; i < 100; ++i)
        shared.add(Goal{.title = u"Swim"_s});
    shared.close();
    now += 1h;
    for (int turn = 0; turn < 100; ++turn)
        onlooker.lookThroughSome();
    EXPECT_TRUE(damaged.isEmpty());
    EXPECT_FALSE(onlooker.isDamaged());
}

} // namespace
