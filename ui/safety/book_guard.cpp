// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/book_guard.h"

#include "model/base/clock.h"
#include "model/book/backups.h"
#include "model/book/store.h"

#include <QElapsedTimer>

namespace {

using namespace std::chrono_literals;

constexpr auto kRest = 60s;          ///< then a backup, which takes a moment, stands in nobody's way
constexpr auto kHandsOff = 2s;       ///< then the file may be looked through
constexpr auto kBetweenLooks = 40ms; ///< at most a twentieth of one core
constexpr auto kWhileInUse = 1000ms; ///< to look again whether the person is resting
constexpr qint64 kLookMsecs = 2;
constexpr quint32 kPagesAtOnce = 16;

} // namespace

BookGuard::BookGuard(Store &store, const Clock &clock, const IdleWatch::Now &now, QObject *parent) :
    QObject(parent), m_store(store), m_clock(clock), m_idle(now) {
    connect(&m_idle, &IdleWatch::idle, this, &BookGuard::rest);
    m_idle.setLimit(kRest);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &BookGuard::lookThroughSome);
    m_look.start(kWhileInUse);
}

/// Comes again for every minute of rest; one backup a day is enough while the book stays open.
void BookGuard::rest() {
    if (m_backedUpOn == m_clock.today() || m_isDamaged)
        return;
    m_backedUpOn = m_clock.today();
    const auto made = backUpIfChanged();
    if (!made && !m_told) {
        m_told = true;
        Q_EMIT backupRefused(made.error());
    }
}

Result<> BookGuard::backUpIfChanged(const Progress &progress) {
    if (m_store.isReadOnly() || m_isDamaged)
        return {};
    const auto made = backUp(m_store, m_clock.today(), {m_backupShare, progress});
    return made ? Result<>() : made.error();
}

/// A book that is only read here may be written by another computer meanwhile. Then its pages are not those
/// that were opened, which proves no damage.
bool BookGuard::wasChangedElsewhere() const {
    return m_store.isReadOnly() && !m_store.isSameState(m_store.path());
}

void BookGuard::lookThroughSome() {
    if (m_idle.untouched() < kHandsOff)
        return m_look.start(kWhileInUse);
    QElapsedTimer work;
    work.start();
    do {
        const auto isEnd = m_store.checkPages(m_page, kPagesAtOnce);
        if (!isEnd) {
            m_isDamaged = isEnd.error().kind == ErrorKind::Damaged && !wasChangedElsewhere();
            if (m_isDamaged)
                Q_EMIT damaged(); // anything else is a disk that does not answer, which saving will tell
            return;
        }
        m_page += kPagesAtOnce;
        if (*isEnd) {
            Q_EMIT lookedThrough();
            return;
        }
    } while (work.elapsed() < kLookMsecs);
    m_look.start(kBetweenLooks);
}
