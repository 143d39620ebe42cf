// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/book/store.h"
#include "ui/kit/history.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/window/main_window.h"

/// The main window on a book, shown at the size of a small laptop.
class BenchWindow {
public:
    explicit BenchWindow(const QString &bookPath, const QString &settingsPath);

    MainWindow &window() { return *m_window; }
    template <typename Widget = QWidget>
    Widget *find(const char *name) {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void goTo(const char *place);
    /// In the page that is shown.
    template <typename Widget = QWidget>
    Widget *findHere(const char *name) {
        return m_window->currentPage()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void undo() { m_history.undo(); }
    Store &store() { return *m_store; }
    History &history() { return m_history; }

private:
    std::unique_ptr<Store> m_store;
    History m_history;
    Settings m_settings;
    DialogPrompts m_prompts;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

/// Lets everything happen that waits: layout, painting, queued drawing of charts.
void settle();
