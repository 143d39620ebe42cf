// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/backups.h"
#include "model/book/book_lock.h"
#include "model/book/location_warning.h"
#include "model/book/passing_files.h"
#include "model/book/store.h"
#include "model/database/schema_check.h"
#include "model/files/real_place.h"
#include "ui/keys/unlock_view.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/work_dialog.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/book_guard.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/notices.h"
#include "ui/safety/older_copy_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/welcome.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

// What keeps a book safe: its backups, the look for damage, and the questions before a copy is opened that
// lacks something.

namespace {

constexpr qint64 kShownAfter = 800; ///< milliseconds of closing
constexpr qint64 kBetweenLooks = 30;
constexpr int kDaysBetweenReminders = 28;
constexpr int kDaysOfACopy = 182; ///< an older one counts no more

/// Where nothing is left that could be read, its backups may be.
bool isDamage(const Error &error, const QString &path) {
    return error.kind == ErrorKind::Damaged ||
           (error.kind == ErrorKind::NotABook && !backupsOf(path).isEmpty());
}

/// That of a book that anyone can open.
std::optional<DataKey> knownKeyOf(const QString &path) {
    const auto key = unlockBook(path, KeySecret::open());
    return key ? std::optional(*key) : std::nullopt;
}

QString othersText(const OtherComputer &other) {
    return Application::tr(
               "The computer %1 has had this book open since %2 at %3. If it was switched off, or is not "
               "there any more, that is only what it left behind.\n\n"
               "You can look at the book, and change nothing. Open it anyway only when that computer is off, "
               "or Hearthbook is closed there. When both have it open, each saves over what the other "
               "wrote: words can be lost, and the book can be damaged.")
        .arg(isolated(other.name), dateText(other.since.date()), timeText(other.since.time()));
}

} // namespace

QString Application::usualSeenBooks() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/seen-books.json");
}

bool Application::isSample(const QString &path) const {
    return path.startsWith(m_sampleFolder.path());
}

/// Takes the book that was opened, unless there is something to ask or to mend before.
void Application::takeChecked(Result<std::unique_ptr<Store>> opened, const Opening &opening) {
    if (!opened)
        return cannotOpen(opened.error(), opening);
    const auto found = (*opened)->state();
    const auto seen = m_seen.find((*opened)->fileId());
    const bool canCompare = found && seen && !isSample(opening.path);
    const Descent descent = canCompare ? descentOf(*seen, *found) : Descent::Onward;
    if (descent == Descent::Onward)
        return takeNow(*std::move(opened), opening);
    if (!window())
        showWelcome();
    auto *question = new OlderCopyDialog(opening.path, descent, *seen, *found, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto store = std::make_shared<std::unique_ptr<Store>>(*std::move(opened));
    connect(question, &QDialog::finished, this, [this, question, store, opening](int result) {
        const bool wantsOther = question->wantsOther();
        QTimer::singleShot(0, this, [this, result, wantsOther, store, opening] {
            if (result == QDialog::Accepted && !m_unwind.isActive())
                return takeNow(std::move(*store), opening);
            store->reset();
            leaveCopy(wantsOther);
        });
    });
    question->open();
}

void Application::leaveCopy(bool wantsOther) {
    if (m_unwind.isActive() || m_back)
        return; // the book from before was locked meanwhile, and its view stays
    if (wantsOther)
        return askForOtherBook();
    leaveUnlock();
}

void Application::takeNow(std::unique_ptr<Store> store, const Opening &opening) {
    if (const auto state = store->state(); state && !isSample(opening.path))
        (void)m_seen.remember(*state); // a full disk is no reason not to open it
    take(std::move(store), opening.back);
    if (opening.then)
        opening.then();
}

void Application::cannotOpen(const Error &error, const Opening &opening) {
    if (isForeignSchema(error))
        return showDamaged(opening.path, opening.key, BookHarm::Foreign);
    if (isDamage(error, opening.path))
        return showDamaged(opening.path, opening.key, BookHarm::Damaged);
    const auto other = error.kind == ErrorKind::Locked ? otherComputerWith(opening.path) : std::nullopt;
    const auto key = opening.key || !other ? opening.key : knownKeyOf(opening.path);
    if (other && key)
        askAboutOther(*other, {opening.path, key, opening.back, opening.then});
    else
        tell(error);
}

/// Its lock may be all that is left of it, and nobody here can tell: the person may know.
void Application::askAboutOther(const OtherComputer &other, const Opening &opening) {
    if (!window())
        showWelcome();
    const auto choice = m_prompts.choose(window(), tr("Open on another computer"), othersText(other),
                                         {tr("Look at it only"), tr("Open it anyway")});
    if (!choice || m_unwind.isActive())
        return leaveCopy(false);
    if (*choice == 0)
        return takeChecked(Store::openToLookAt(opening.path, *opening.key), opening);
    removeLockOf(other, opening.path);
    takeChecked(Store::open(opening.path, *opening.key), opening);
}

void Application::showDamaged(const QString &path, const std::optional<DataKey> &key, BookHarm harm) {
    if (!m_window && !m_welcome)
        showWelcome();
    const auto unlock = std::move(m_unlock);
    if (m_window)
        m_window->show();
    const QString real = realPlace(path); // where its backups lie, if this is a link
    auto *dialog = new DamagedDialog(real, key, harm, *m_keyring, m_prompts, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, real](int result) {
        const auto chosen = dialog->chosen();
        const QString saved = dialog->saved();
        QTimer::singleShot(0, this, [this, result, chosen, saved, real] {
            if (result != QDialog::Accepted || m_unwind.isActive())
                return;
            if (!saved.isEmpty())
                openBook(saved);
            else if (chosen)
                (void)goBackTo(*chosen, real); // what went wrong is told there
        });
    });
    dialog->open();
}

/// The book at `path` is closed, or damaged, or gone.
Result<> Application::goBackTo(const CheckedBackup &backup, const QString &path) {
    const WaitingCursor wait;
    const auto aside = restore(backup.path, path, backup.key);
    if (!aside) {
        tell(aside.error());
        return aside.error();
    }
    auto store = Store::open(path, backup.key);
    if (!store) {
        tell(store.error());
        return store.error();
    }
    // What this computer saw before is not asked about: the person wanted to go back.
    takeNow(*std::move(store), {path, backup.key, {}, {}});
    m_window->messages().offer(
        aside->isEmpty() ? tr("The book is back as it was in the backup.")
                         : tr("The book is back as it was in the backup. The one from before is here: %1")
                               .arg(QDir::toNativeSeparators(*aside)),
        {}, {});
    return {};
}

void Application::openBackups() {
    if (!m_store || m_unwind.isActive())
        return;
    std::optional<CheckedBackup> chosen;
    {
        BackupsDialog dialog(context(), m_window.get());
        if (dialog.exec() == QDialog::Accepted)
            chosen = dialog.chosen();
    }
    if (!chosen || !m_store || m_unwind.isActive())
        return;
    const QString path = m_store->path();
    const auto key = m_store->dataKey();
    dropBook(); // makes no backup: the book is set aside whole, and the chosen backup must not be thinned
                // away
    const auto done = goBackTo(*chosen, path);
    if (done || !key)
        return;
    // It could not be done and that was said. Where nobody can tell what is there, nothing else is said.
    if (auto store = Store::open(path, *key)) {
        takeNow(*std::move(store), {path, *key, {}, {}});
        m_window->messages().tell(done.error().kind == ErrorKind::Unsure
                                      ? done.error()
                                      : Error{ErrorKind::Failed,
                                              tr("The backup could not be put back. Your book is as it was."),
                                              {}});
    }
}

void Application::dropBook() {
    m_settings.setWindowGeometry(m_window->saveGeometry());
    m_guard.reset();
    showWelcome();
    m_window.reset();
    m_history.reset();
    m_store.reset();
}

/// A large directory takes its time: then it is shown, and who cannot wait leaves without a backup. The
/// thread is always waited for, as it reads the book.
Result<> Application::backUpOnLeaving(BookGuard &guard) {
    WorkDialog dialog(tr("Closing the book"), tr("A backup is made before the book closes."), window(),
                      kShownAfter);
    WorkProgress progress;
    std::optional<Result<>> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        made = guard.backUpIfChanged([&progress](qint64 done, qint64 total) {
            progress.done = done;
            progress.total = total;
            return !progress.cancelled;
        });
    }));
    thread->start();
    while (!thread->wait(QDeadlineTimer(kBetweenLooks))) {
        if (!dialog.goesOn(progress.done, progress.total))
            progress.cancelled = true;
    }
    return progress.cancelled ? Result<>() : *made;
}

/// To be called before the open book goes: the last chance for a backup.
void Application::leaveBook() {
    const auto guard = std::move(m_guard);
    if (!m_store || !guard)
        return;
    if (const auto state = m_store->state())
        (void)m_seen.remember(*state);
    if (const auto made = backUpOnLeaving(*guard); !made)
        m_backupProblem = made.error();
}

void Application::guardBook() {
    auto *notices = new NoticeQueue(m_window->messages());
    if (const auto problem = std::exchange(m_backupProblem, std::nullopt))
        notices->add(problem->text);
    m_guard.reset();
    if (isSample(m_store->path()))
        return;
    m_guard = std::make_unique<BookGuard>(*m_store, m_clock);
    m_guard->setBackupShare(m_settings.backupShare());
    connect(&m_settings, &Settings::backupShareChanged, m_guard.get(),
            [this] { m_guard->setBackupShare(m_settings.backupShare()); });
    connect(m_guard.get(), &BookGuard::backupRefused, this, [this](const Error &error) {
        if (m_window)
            m_window->messages().tell(error);
    });
    connect(m_guard.get(), &BookGuard::damaged, this, &Application::tellOfDamage);
    // After the book is seen: nobody waits for a slow disk. The notices go before the book goes.
    QTimer::singleShot(0, notices, [this, notices] {
        tellOfLeftovers(*notices);
        warnOfPlace(*notices);
        remindOfCopies(*notices);
    });
}

void Application::tellOfDamage() {
    if (!m_window)
        return;
    const Error error{
        ErrorKind::Damaged,
        tr("A part of this book's file cannot be read any more. What can be read can be saved."),
        {}};
    m_window->messages().tell(error, {{tr("See what can be done…"), [this] {
                                           QTimer::singleShot(0, this, &Application::leaveDamagedBook);
                                       }}});
}

void Application::leaveDamagedBook() {
    if (!m_store || m_unwind.isActive())
        return;
    const QString path = m_store->path();
    const auto key = m_store->dataKey();
    dropBook();
    showDamaged(path, key ? std::optional(*key) : std::nullopt, BookHarm::Damaged);
}

void Application::tellOfLeftovers(NoticeQueue &notices) {
    const Leftovers left = clearLeftovers(m_store->path());
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

void Application::warnOfPlace(NoticeQueue &notices) {
    const PlaceWarning warning = placeWarning(m_store->path());
    const QByteArray book = m_store->fileId();
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

/// Once in four weeks, and not in the first ones.
void Application::remindOfCopies(NoticeQueue &notices) {
    const QByteArray book = m_store->fileId();
    const QDate today = m_clock.today();
    const QDate reminded = m_settings.remindedOn(book);
    if (!reminded.isValid() || reminded > today)
        return m_settings.setRemindedOn(book, today);
    const QDate copied = m_settings.copiedElsewhereOn(book);
    const bool hasCopy = copied.isValid() && copied.addDays(kDaysOfACopy) > today;
    if (hasCopy || reminded.addDays(kDaysBetweenReminders) > today)
        return;
    m_settings.setRemindedOn(book, today);
    notices.add(
        tr("The only backups lie on the same disk as the book. A copy on a memory stick survives more."),
        tr("Backups…"), [this] { QTimer::singleShot(0, this, &Application::openBackups); });
}
