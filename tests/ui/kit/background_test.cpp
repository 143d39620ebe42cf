// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/background.h"

#include <QThread>
#include <atomic>
#include <gtest/gtest.h>

TEST(BackgroundJobs, AreDoneBeforeTheApplicationGoes) {
    std::atomic<bool> done = false;
    {
        const BackgroundJobs jobs;
        QObject context;
        inBackground<int>(
            &context,
            [&done] {
                QThread::msleep(50);
                done = true;
                return 1;
            },
            [](const int &) {});
    }
    EXPECT_TRUE(done);
}
