// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QObject>
#include <memory>

class Keyring;
class MainWindow;
class UnlockView;
class Welcome;
struct BookInfo;
enum class BookKind;
enum class UnlockReason;

/// The one window of the program: that of the open book, the one that asks for a passphrase, or the welcome.
/// Another one is always shown before the one before goes: with none, the program would end.
class Windows : public QObject {
    Q_OBJECT
public:
    Windows(Settings &settings, Prompts &prompts);
    ~Windows() override;

    /// Null before anything was shown.
    QWidget *current() const;
    QWidget *currentOrWelcome();
    /// Null while no book is open. It may be hidden, behind the one that asks for a passphrase.
    MainWindow *book() const { return m_book.get(); }
    UnlockView *unlock() const { return m_unlock.get(); }

    void showWelcome();
    /// Shows the book in place of all that was there.
    void showBook(const PageContext &context, const QString &place);
    UnlockView &showUnlock(const QString &path, const BookInfo &info, Keyring &keyring, UnlockReason reason);
    /// Back to the book that is open, or else to the welcome.
    void leaveUnlock();
    /// Back to the welcome, without asking whether a book is open.
    void leaveUnlockForWelcome();
    /// The window of the book goes; what is shown instead has to be there.
    void closeBook();
    /// Says it in the window of the book, or else in the welcome.
    void tell(const Error &error);
    void rememberSize();

Q_SIGNALS:
    void newBookRequested(BookKind kind);
    void openBookRequested(const QString &path);
    void sampleRequested();
    void closeBookRequested();
    void lockRequested();
    void keysRequested();
    void backupsRequested();
    void settingsRequested();
    /// The book has other places than its window: the child has died, or that was taken back.
    void placesChanged();

private:
    void connectBook(MainWindow &window);
    void watchPlaces(MainWindow &window);

    Settings &m_settings;
    Prompts &m_prompts;
    std::unique_ptr<MainWindow> m_book;
    std::unique_ptr<Welcome> m_welcome;
    std::unique_ptr<UnlockView> m_unlock;
};
