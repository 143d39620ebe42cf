// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/progress.h"

#include <QList>
#include <gtest/gtest.h>

TEST(ProgressOfWork, IsReadByWhoeverHasACopy) {
    const Progress work;
    const Progress reader = work;
    EXPECT_TRUE(work.goesOn(3, 10));
    EXPECT_EQ(reader.done(), 3);
    EXPECT_EQ(reader.total(), 10);
}

TEST(ProgressOfWork, EndsWhenWhoeverWaitsStopsIt) {
    const Progress work;
    const Progress waiting = work;
    waiting.stop();
    EXPECT_FALSE(work.goesOn(4, 10));
    EXPECT_FALSE(work.goesOn());
}

TEST(ProgressOfWork, StaysStoppedOnceItsListenerSaidNo) {
    bool wanted = true;
    QList<qint64> told;
    const Progress work([&](qint64 done, qint64) {
        told.append(done);
        return wanted;
    });
    EXPECT_TRUE(work.isFollowed());
    EXPECT_TRUE(work.goesOn(1));
    wanted = false;
    EXPECT_FALSE(work.goesOn(2));
    wanted = true;
    EXPECT_FALSE(work.goesOn(3));
    EXPECT_TRUE(work.isStopped());
    EXPECT_EQ(told, QList<qint64>({1, 2, 3}));
}
