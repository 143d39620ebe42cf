// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/book_file.h"
#include "model/book/store.h"
#include "ui/kit/history.h"
#include "ui/safety/book_guard.h"

#include <memory>

/// A book that is open in the window: its store, the steps that can be taken back, and who looks after it.
class BookSession {
public:
    explicit BookSession(std::unique_ptr<Store> store) :
        m_store(std::move(store)), m_history(std::make_unique<History>(*m_store)) {}

    Store &store() { return *m_store; }
    History &history() { return *m_history; }
    /// Null for the sample, and while the book is being left.
    BookGuard *guard() const { return m_guard.get(); }
    BookGuard &beGuarded(const Clock &clock) {
        m_guard = std::make_unique<BookGuard>(*m_store, clock);
        return *m_guard;
    }
    std::unique_ptr<BookGuard> takeGuard() { return std::move(m_guard); }

    /// What opens the book. It may have changed since the book was opened; when the disk is gone, it is as
    /// it was seen last.
    const BookInfo &info();

private:
    // In this order: the history and the guard use the store.
    std::unique_ptr<Store> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BookGuard> m_guard;
    BookInfo m_info = {};
};
