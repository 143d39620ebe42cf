// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "tests/support/program_fixture.h"
#include "ui/keys/unlock_view.h"
#include "ui/window/main_window.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

/// The whole program with books that only a passphrase opens.
class LockFixture : public ProgramFixture {
protected:
    static QString passphrase() { return u"correct horse battery staple"_s; }
    static NewKey quickKey() { return {KeySecret::passphrase(passphrase()), {}, {1, 64}}; }
    static bool appears(const std::function<bool()> &what) { return QTest::qWaitFor(what, 20000); }

    void unlock(const QString &words = passphrase()) {
        ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
        auto *line = shown<UnlockView>()->findChild<QLineEdit *>(u"passphrase"_s);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void startUnlocked(const QString &book) {
        start({{}, book, {}});
        unlock();
        ASSERT_TRUE(appears([] { return shown<MainWindow>() != nullptr; }));
    }
    void lockByKey() {
        shown<MainWindow>()->activateWindow();
        ASSERT_TRUE(appears([] { return QApplication::activeWindow() == shown<MainWindow>(); }));
        QTest::keyClick(shown<MainWindow>(), Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(appears([] { return shown<UnlockView>() != nullptr; }));
    }
};
