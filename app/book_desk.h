// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/book_session.h"
#include "app/sample.h"
#include "app/windows.h"
#include "model/book/known_books.h"
#include "model/drafts/draft.h"

#include <QTimer>
#include <QUuid>
#include <optional>

/// Where the person was when the book was locked.
struct ReturnPoint {
    QString book = {};
    QString place = {};
    QUuid record = {};
    std::optional<DraftKey> draft = {};
    QByteArray inMemory = {}; ///< drafts that the book could not take, sealed
};

/// The open book and its window: they come and go together.
class BookDesk : public QObject {
    Q_OBJECT
public:
    /// `seenBooks` is where it is remembered how books stood.
    BookDesk(Settings &settings, Prompts &prompts, const Clock &clock, const QString &seenBooks);
    ~BookDesk() override;

    /// Null while no book is open.
    BookSession *session() const { return m_session.get(); }
    bool isOpen(const QString &path) const;
    bool isDirectory() const;
    /// While a book is open.
    PageContext context();
    Windows &windows() { return m_windows; }
    SeenBooks &seenBooks() { return m_seen; }
    SampleBooks &samples() { return m_samples; }
    /// Why there is no backup of the book that was left last, once.
    std::optional<Error> takeBackupProblem() { return std::exchange(m_backupProblem, std::nullopt); }

    /// Shows a book in place of the one before, where the person was in it.
    void show(std::unique_ptr<Store> store, const std::optional<ReturnPoint> &back = {});
    /// Makes the window anew, because a change of language or text size reaches into all of it.
    void showAgain();
    /// Makes the window anew with the places that the book has now, and goes to the first of them, or to the
    /// child's page, where that was taken back.
    void showPlacesAgain();
    /// Makes a backup, and goes back to the welcome.
    void close();
    /// The same at once and without a backup: the file is about to be replaced, or damaged.
    void drop();
    /// Makes a backup, and the book and its window go as soon as nothing in the program uses them any more.
    /// What is shown instead has to be there.
    void leaveWhenFree();
    /// A book is on its way out, and must not be touched.
    bool isLeaving() const { return m_unwind.isActive(); }
    /// The last chance for a backup, before the open book goes.
    void leaveSession();

Q_SIGNALS:
    /// A book is there, and its window.
    void shown();

private:
    void goBack(const std::optional<ReturnPoint> &back);
    Result<> backUpOnLeaving(BookGuard &guard);

    Settings &m_settings;
    Prompts &m_prompts;
    const Clock &m_clock;
    SeenBooks m_seen;
    SampleBooks m_samples;
    QTimer m_unwind;
    int m_loopLevel = 0; ///< with no dialog that waits for an answer
    std::optional<Error> m_backupProblem;
    // In this order: the window uses the book.
    std::unique_ptr<BookSession> m_session;
    Windows m_windows;
};
