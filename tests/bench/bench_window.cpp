// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_window.h"

#include "ui/kit/page.h"
#include "ui/window/file_kinds.h"
#include "ui/window/page_registry.h"

#include <QApplication>

namespace {
std::unique_ptr<Store> openStore(const QString &path) {
    auto opened = Store::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}
} // namespace

BenchWindow::BenchWindow(const QString &bookPath, const QString &settingsPath) :
    m_store(openStore(bookPath)), m_history(*m_store),
    m_settings(std::make_unique<QSettings>(settingsPath, QSettings::IniFormat)), m_prompts(m_settings),
    m_window(std::make_unique<MainWindow>(PageContext{*m_store, m_history, m_prompts, m_settings, m_clock},
                                          placesOf(m_store->kind()), fileKindsOf(m_store->kind()))) {
    m_window->resize(1366, 768);
    m_window->goTo(m_window->places().first().name);
    m_window->show();
    settle();
}

void BenchWindow::goTo(const char *place) {
    m_window->goTo(QString::fromLatin1(place));
    settle();
}

void settle() {
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}
