// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/clear_traces.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(ClearTraces, EmptiesTheClipboardWhereItIsOurs) {
    QApplication::clipboard()->setText(u"555 0100"_s);
    if (!QApplication::clipboard()->ownsClipboard())
        GTEST_SKIP() << "this platform does not know whose the clipboard is";
    clearClipboard();
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST(ClearTraces, ClosesDialogsAndMenusWithoutAsking) {
    class Asking : public QDialog {
    public:
        void reject() override { asked = true; }
        bool asked = false;
    };
    Asking below;
    below.open();
    QDialog above(&below);
    above.open();
    QMenu menu;
    menu.addAction(u"Copy"_s);
    menu.popup({});
    closeDialogs();
    EXPECT_FALSE(below.isVisible() || above.isVisible() || menu.isVisible());
    EXPECT_FALSE(below.asked);
}
