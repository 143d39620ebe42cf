// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/background.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const BackgroundJobs jobs;
    QStandardPaths::setTestModeEnabled(true);
    // Dates and numbers are typed and read in this way, wherever the tests run.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // As in the program: sizes and colours depend on it.
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
