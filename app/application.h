// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/options.h"
#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/book/book_file.h"
#include "model/book/known_books.h"
#include "model/drafts/draft.h"
#include "ui/keys/keyring.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/style.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>
#include <functional>
#include <memory>
#include <optional>

class BookGuard;
class DataKey;
class History;
class LockWatch;
class MainWindow;
class NoticeQueue;
class Store;
class UnlockView;
class Welcome;
struct CheckedBackup;
struct OtherComputer;
enum class BookHarm;
enum class BookKind;
enum class UnlockReason;

/// Wires the program: which book is open, which window is shown, in which language and look.
class Application : public QObject {
    Q_OBJECT
public:
    /// Without a `keyring`, that of the desktop. `seenBooks` is where it is remembered how books stood.
    Application(std::unique_ptr<QSettings> stored, const Options &options,
                std::unique_ptr<Keyring> keyring = nullptr, const QString &seenBooks = usualSeenBooks());
    ~Application() override;

    /// Opens the book of the command line, else the last one, else the welcome.
    void start();
    /// Locks the open book; false where there is none, or none with a lock.
    bool lock();
    LockWatch &lockWatch() const { return *m_watch; }
    /// Null without an open book, and for the sample.
    BookGuard *bookGuard() const { return m_guard.get(); }
    static QString usualSeenBooks();

private:
    /// Where the person was when the book was locked.
    struct Back {
        QString book = {};
        QString place = {};
        QUuid record = {};
        std::optional<DraftKey> draft = {};
        QByteArray inMemory = {}; ///< drafts that the book could not take, sealed
    };

    /// A book on its way to be shown.
    struct Opening {
        QString path = {};
        std::optional<DataKey> key = {}; ///< where it is known already
        std::optional<Back> back = {};
        std::function<void()> then = {}; ///< once it is shown
    };

    void speak();
    void applyLook();
    void rebuild();
    void rebuildWhenFree();
    void showWelcome();
    void showWindow(const QString &place);
    void connectWindow(MainWindow &window);

    void makeBook(BookKind kind);
    void openBook(const QString &path);
    void openSample();
    void closeBook();
    void take(Result<std::unique_ptr<Store>> opened, const std::optional<Back> &back = {});
    void goBack(const std::optional<Back> &back);
    void tell(const Error &error);
    void openSettings();
    bool isDirectory() const;
    void watch();
    void lookAtKeys();
    void dropBookWhenFree();
    void lockOrExplain();
    void openKeys();
    void showUnlock(const QString &path, const BookInfo &info, UnlockReason reason);
    void openUnlocked(const QString &path, const DataKey &key);
    void rememberBook();
    void leaveUnlock();
    void askForOtherBook();
    // application_safety.cpp
    bool isSample(const QString &path) const;
    void takeChecked(Result<std::unique_ptr<Store>> opened, const Opening &opening);
    void takeNow(std::unique_ptr<Store> store, const Opening &opening);
    void leaveCopy(bool wantsOther);
    void cannotOpen(const Error &error, const Opening &opening);
    void askAboutOther(const OtherComputer &other, const Opening &opening);
    void showDamaged(const QString &path, const std::optional<DataKey> &key, BookHarm harm);
    Result<> goBackTo(const CheckedBackup &backup, const QString &path);
    void openBackups();
    void dropBook();
    void leaveBook();
    Result<> backUpOnLeaving(BookGuard &guard);
    void guardBook();
    void tellOfDamage();
    void leaveDamagedBook();
    void tellOfLeftovers(NoticeQueue &notices);
    void warnOfPlace(NoticeQueue &notices);
    void remindOfCopies(NoticeQueue &notices);
    PageContext context();
    QWidget *window() const;

    Options m_options;
    Settings m_settings;
    DialogPrompts m_prompts;
    SystemClock m_clock;
    ProgramLanguage m_language;
    Style m_style;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<LockWatch> m_watch;
    QTimer m_rebuild;
    QTimer m_unwind;     ///< while it runs, a locked book is on its way out
    int m_loopLevel = 0; ///< with no dialog that waits for an answer
    std::optional<Back> m_back;
    BookInfo m_info; ///< of the open book
    SeenBooks m_seen;
    std::optional<Error> m_backupProblem; ///< of a book that was left, to be told
    QTemporaryDir m_sampleFolder;
    // In this order: the window uses the history, and the history and the guard the store.
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BookGuard> m_guard;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Welcome> m_welcome;
    std::unique_ptr<UnlockView> m_unlock;
};
