// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_desk.h"

#include "model/child/child_table.h"
#include "ui/kit/settings.h"
#include "ui/kit/work_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/page_registry.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {
constexpr int kUnwindMsecs = 5;
constexpr qint64 kShownAfter = 800; ///< milliseconds of closing
constexpr qint64 kBetweenLooks = 30;
} // namespace

BookDesk::BookDesk(Settings &settings, Prompts &prompts, const Clock &clock, const QString &seenBooks) :
    m_settings(settings), m_prompts(prompts), m_clock(clock), m_seen(seenBooks),
    m_windows(settings, prompts) {
    m_unwind.setSingleShot(true);
    m_unwind.setInterval(kUnwindMsecs);
    connect(&m_unwind, &QTimer::timeout, this, &BookDesk::leaveWhenFree);
    connect(&m_windows, &Windows::placesChanged, this, &BookDesk::showPlacesAgain);
    QTimer::singleShot(0, this, [this] { m_loopLevel = QThread::currentThread()->loopLevel(); });
}

BookDesk::~BookDesk() {
    leaveSession();
}

bool BookDesk::isOpen(const QString &path) const {
    return m_session &&
           QFileInfo(path).canonicalFilePath() == QFileInfo(m_session->store().path()).canonicalFilePath();
}

bool BookDesk::isDirectory() const {
    return m_session && m_session->store().kind() == BookKind::Directory;
}

PageContext BookDesk::context() {
    return {m_session->store(), m_session->history(), m_prompts, m_settings, m_clock};
}

void BookDesk::show(std::unique_ptr<Store> store, const std::optional<ReturnPoint> &back) {
    leaveSession();
    if (m_windows.book() && m_windows.book()->isVisible())
        m_windows.rememberSize();
    const auto old = std::exchange(m_session, std::make_unique<BookSession>(std::move(store)));
    Store &book = m_session->store();
    if (back)
        book.drafts().putBack(back->inMemory);
    if (!m_samples.contains(book.path()))
        m_settings.addRecentBook(book.path());
    m_windows.showBook(context(), placesOf(book.kind()).first().name);
    goBack(back);
    Q_EMIT shown();
}

/// To where the person was, with what was typed; else tells of what was typed once and never saved.
void BookDesk::goBack(const std::optional<ReturnPoint> &back) {
    MainWindow &window = *m_windows.book();
    if (back)
        window.goTo(back->place, back->record);
    if (!back || !back->draft || !window.openDraft(*back->draft))
        window.offerDrafts();
}

void BookDesk::showAgain() {
    if (m_windows.unlock())
        return; // what is typed there stays; the pages are made anew when it has opened
    if (!m_windows.book())
        return m_windows.showWelcome();
    m_windows.rememberSize();
    m_windows.showBook(context(), m_windows.book()->currentPlace());
}

void BookDesk::showPlacesAgain() {
    if (!m_session || !m_windows.book() || m_windows.unlock())
        return;
    m_windows.rememberSize();
    m_windows.showBook(context(), hasChildDied(m_session->store()) ? u"today"_s : u"child"_s);
}

void BookDesk::close() {
    m_windows.rememberSize();
    m_windows.showWelcome();
    m_windows.closeBook();
    leaveSession();
    m_session.reset();
    if (const auto problem = takeBackupProblem())
        m_windows.tell(*problem);
}

void BookDesk::drop() {
    m_windows.rememberSize();
    m_session->takeGuard();
    m_windows.showWelcome();
    m_windows.closeBook();
    m_session.reset();
}

/// A dialog that was closed just now may still be on its way out, with hands on the window or the book.
void BookDesk::leaveWhenFree() {
    if (QThread::currentThread()->loopLevel() > m_loopLevel)
        return m_unwind.start();
    m_windows.closeBook();
    leaveSession();
    m_session.reset();
}

void BookDesk::leaveSession() {
    const auto guard = m_session ? m_session->takeGuard() : nullptr;
    if (!guard)
        return;
    if (const auto state = m_session->store().state())
        (void)m_seen.remember(*state); // a full disk is no reason to stay
    if (const auto made = backUpOnLeaving(*guard); !made)
        m_backupProblem = made.error();
}

/// A large directory takes its time: then it is shown, and who cannot wait leaves without a backup. The
/// thread is always waited for, as it reads the book.
Result<> BookDesk::backUpOnLeaving(BookGuard &guard) {
    WorkDialog dialog(tr("Closing the book"), tr("A backup is made before the book closes."),
                      m_windows.current(), kShownAfter);
    const Progress progress;
    std::optional<Result<>> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = guard.backUpIfChanged(progress); }));
    thread->start();
    while (!thread->wait(QDeadlineTimer(kBetweenLooks))) {
        if (!dialog.goesOn(progress.done(), progress.total()))
            progress.stop();
    }
    return progress.isStopped() ? Result<>() : *made;
}
