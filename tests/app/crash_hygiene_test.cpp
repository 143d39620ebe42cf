// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_hygiene.h"

#include <QString>
#include <cstdlib>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

TEST(QuietProgram, LogsWhereSomethingWasAndNotWhat) {
    testing::internal::CaptureStderr();
    logPlaceAlone(QtWarningMsg, QMessageLogContext("layout.cpp", 7, "place()", "qt.widgets"),
                  u"cannot place 'Emma'"_s);
    const std::string log = testing::internal::GetCapturedStderr();
    EXPECT_NE(log.find("warning from qt.widgets (layout.cpp:7)"), std::string::npos) << log;
    EXPECT_EQ(log.find("Emma"), std::string::npos);
}

namespace {

[[noreturn]] void tellWhetherCoresAreOff() {
    writeNoCoreFiles();
    rlimit limit{1, 1};
    getrlimit(RLIMIT_CORE, &limit);
    std::_Exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
}

} // namespace

TEST(QuietProgram, WritesNoCoreFile) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(tellWhetherCoresAreOff(), testing::ExitedWithCode(0), "");
}
