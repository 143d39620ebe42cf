// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_desk.h"
#include "app/book_opener.h"
#include "app/book_safety.h"
#include "app/language.h"
#include "app/locker.h"
#include "app/options.h"
#include "model/base/clock.h"
#include "ui/keys/keyring.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/style.h"

/// Wires the program: its language and look, and what the windows ask for.
class Application : public QObject {
    Q_OBJECT
public:
    /// Without a `keyring`, that of the desktop. `seenBooks` is where it is remembered how books stood.
    Application(std::unique_ptr<QSettings> stored, const Options &options,
                std::unique_ptr<Keyring> keyring = nullptr, const QString &seenBooks = usualSeenBooks());

    /// Opens the book of the command line, else the last one, else the welcome.
    void start();
    /// Locks the open book; false where there is none, or none with a lock.
    bool lock() { return m_locker.lock(); }
    LockWatch &lockWatch() { return m_locker.watch(); }
    /// Null without an open book, and for the sample.
    BookGuard *bookGuard() const;
    static QString usualSeenBooks();

private:
    void speak();
    void applyLook();
    void followSettings();
    void connectWindows();
    void rebuildWhenFree();

    void makeBook(BookKind kind);
    void openBook(const QString &path);
    void openSample();
    void openSettings();

    Options m_options;
    Settings m_settings;
    DialogPrompts m_prompts;
    SystemClock m_clock;
    ProgramLanguage m_language;
    Style m_style;
    std::unique_ptr<Keyring> m_keyring;
    QTimer m_rebuild;
    BookDesk m_desk;
    BookOpener m_opener;
    Locker m_locker;
    BookSafety m_safety;
};
