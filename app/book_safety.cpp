// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_safety.h"

#include "app/book_opener.h"
#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/backups.h"
#include "model/book/location_warning.h"
#include "model/book/passing_files.h"
#include "model/child/child_table.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/settings.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/notices.h"
#include "ui/window/main_window.h"

namespace {
constexpr int kDaysBetweenReminders = 28;
constexpr int kDaysBetweenQuietReminders = 365; ///< of a book whose child has died
constexpr int kDaysOfACopy = 182;               ///< an older one counts no more
} // namespace

BookSafety::BookSafety(BookDesk &desk, BookOpener &opener, Settings &settings, const Clock &clock) :
    m_desk(desk), m_windows(desk.windows()), m_opener(opener), m_settings(settings), m_clock(clock) {
    connect(&desk, &BookDesk::shown, this, &BookSafety::guard);
}

void BookSafety::guard() {
    auto *notices = new NoticeQueue(m_windows.book()->messages());
    if (const auto problem = m_desk.takeBackupProblem())
        notices->add(problem->text);
    if (m_desk.samples().contains(m_desk.session()->store().path()))
        return;
    BookGuard *guard = &m_desk.session()->beGuarded(m_clock);
    guard->setBackupShare(m_settings.backupShare());
    connect(&m_settings, &Settings::backupShareChanged, guard,
            [this, guard] { guard->setBackupShare(m_settings.backupShare()); });
    connect(guard, &BookGuard::backupRefused, this, [this](const Error &error) {
        if (m_windows.book())
            m_windows.book()->messages().tell(error);
    });
    connect(guard, &BookGuard::damaged, this, &BookSafety::tellOfDamage);
    // After the book is seen: nobody waits for a slow disk. The notices go before the book goes.
    QTimer::singleShot(0, notices, [this, notices] {
        tellOfLeftovers(*notices);
        warnOfPlace(*notices);
        remindOfCopies(*notices);
    });
}

void BookSafety::openBackups() {
    if (!m_desk.session() || m_desk.isLeaving())
        return;
    std::optional<CheckedBackup> chosen;
    {
        BackupsDialog dialog(m_desk.context(), m_windows.book());
        if (dialog.exec() == QDialog::Accepted)
            chosen = dialog.chosen();
    }
    if (chosen && m_desk.session() && !m_desk.isLeaving())
        putBack(*chosen);
}

/// Makes no backup before: the book is set aside whole, and the chosen backup must not be thinned away.
void BookSafety::putBack(const CheckedBackup &backup) {
    const QString path = m_desk.session()->store().path();
    const auto key = m_desk.session()->store().dataKey();
    m_desk.drop();
    const auto done = m_opener.goBackTo(backup, path);
    if (done || !key)
        return;
    // It could not be done and that was said. Where nobody can tell what is there, nothing else is said.
    auto store = Store::open(path, *key);
    if (!store)
        return;
    m_opener.show(*std::move(store), {.path = path, .key = *key});
    m_windows.tell(
        done.error().kind == ErrorKind::Unsure
            ? done.error()
            : Error{ErrorKind::Failed, tr("The backup could not be put back. Your book is as it was."), {}});
}

void BookSafety::tellOfDamage() {
    if (!m_windows.book())
        return;
    const Error error{
        ErrorKind::Damaged,
        tr("A part of this book's file cannot be read any more. What can be read can be saved."),
        {}};
    m_windows.book()->messages().tell(error, {{tr("See what can be done…"), [this] {
                                                   QTimer::singleShot(0, this, &BookSafety::leaveDamagedBook);
                                               }}});
}

void BookSafety::leaveDamagedBook() {
    if (!m_desk.session() || m_desk.isLeaving())
        return;
    const QString path = m_desk.session()->store().path();
    const auto key = m_desk.session()->store().dataKey();
    m_desk.drop();
    m_opener.showDamaged(path, key ? std::optional(*key) : std::nullopt, BookHarm::Damaged);
}

void BookSafety::tellOfLeftovers(NoticeQueue &notices) {
    const Leftovers left = clearLeftovers(m_desk.session()->store().path());
    for (const QString &name : left.kept)
        notices.add(
            tr("The file %1 beside this book is from work that was interrupted. It may be a whole book: "
               "please keep it until you have looked into it.")
                .arg(isolated(name)));
    if (left.removed > 0)
        notices.add(tr("%Ln hidden file(s) that interrupted work had left beside this book were removed. "
                       "Nothing of the book is missing.",
                       nullptr, left.removed));
}

void BookSafety::warnOfPlace(NoticeQueue &notices) {
    const PlaceWarning warning = placeWarning(m_desk.session()->store().path());
    const QByteArray book = m_desk.session()->store().fileId();
    if (warning.risk == PlaceRisk::None || m_settings.isPlaceFine(book))
        return;
    const QString text =
        warning.risk == PlaceRisk::Synced
            ? tr("This book lies in a folder that %1 copies by itself. Two computers can get in each "
                 "other's way there. Your own folder is safer.")
                  .arg(warning.program)
            : tr("This book lies on a drive of another computer. When the network stops, changes may be "
                 "lost. Your own folder is safer.");
    notices.add(text, tr("Do not show this again"), [this, book] { m_settings.setPlaceFine(book); });
}

/// Once in four weeks, and not in the first ones; once a year after the child has died.
void BookSafety::remindOfCopies(NoticeQueue &notices) {
    const QByteArray book = m_desk.session()->store().fileId();
    const QDate today = m_clock.today();
    const QDate reminded = m_settings.remindedOn(book);
    if (!reminded.isValid() || reminded > today)
        return m_settings.setRemindedOn(book, today);
    const QDate copied = m_settings.copiedElsewhereOn(book);
    const bool hasCopy = copied.isValid() && copied.addDays(kDaysOfACopy) > today;
    const bool isQuiet = hasChildDied(m_desk.session()->store());
    const int days = isQuiet ? kDaysBetweenQuietReminders : kDaysBetweenReminders;
    if (hasCopy || reminded.addDays(days) > today)
        return;
    m_settings.setRemindedOn(book, today);
    notices.add(
        tr("The only backups lie on the same disk as the book. A copy on a memory stick survives more."),
        tr("Backups…"), [this] { QTimer::singleShot(0, this, &BookSafety::openBackups); });
}
