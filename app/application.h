// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/options.h"
#include "model/result.h"
#include "model/time/clock.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/style.h"

#include <QTemporaryDir>
#include <QTimer>
#include <memory>

class History;
class MainWindow;
class Store;
class Welcome;

/// Wires the program: which book is open, which window is shown, in which language and look.
class Application : public QObject {
    Q_OBJECT
public:
    Application(std::unique_ptr<QSettings> stored, const Options &options);
    ~Application() override;

    /// Opens the book of the command line, else the last one, else the welcome.
    void start();

private:
    void speak();
    void applyLook();
    void rebuild();
    void rebuildWhenFree();
    void showWelcome();
    void showWindow(const QString &place);
    void connectWindow(MainWindow &window);

    void makeBook();
    void openBook(const QString &path);
    void openSample();
    void closeBook();
    void take(Result<std::unique_ptr<Store>> opened);
    void tell(const Error &error);
    void openSettings();
    void bringInContacts(const QStringList &files);
    void saveContacts();
    PageContext context();
    QWidget *window() const;

    Options m_options;
    Settings m_settings;
    DialogPrompts m_prompts;
    SystemClock m_clock;
    ProgramLanguage m_language;
    Style m_style;
    QTimer m_rebuild;
    QTemporaryDir m_sampleFolder;
    // In this order: the window uses the history, and the history the store.
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Welcome> m_welcome;
};
