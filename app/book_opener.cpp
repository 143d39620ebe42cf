// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_opener.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/backups.h"
#include "model/book/book_lock.h"
#include "model/database/schema_check.h"
#include "model/files/real_place.h"
#include "ui/kit/background.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/safety/damaged_dialog.h"
#include "ui/safety/older_copy_dialog.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QTimer>

namespace {

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
    return BookOpener::tr(
               "The computer %1 has had this book open since %2 at %3. If it was switched off, or is not "
               "there any more, that is only what it left behind.\n\n"
               "You can look at the book, and change nothing. Open it anyway only when that computer is off, "
               "or Hearthbook is closed there. When both have it open, each saves over what the other "
               "wrote: words can be lost, and the book can be damaged.")
        .arg(isolated(other.name), dateText(other.since.date()), timeText(other.since.time()));
}

} // namespace

BookOpener::BookOpener(BookDesk &desk, Prompts &prompts, Keyring &keyring) :
    m_desk(desk), m_windows(desk.windows()), m_prompts(prompts), m_keyring(keyring) {}

void BookOpener::open(const QString &path) {
    const auto info = inspectBook(path);
    if (!info)
        return refuse(info.error(), {.path = path});
    if (info->isProtected())
        Q_EMIT secretNeeded(path, *info);
    else
        openVerified(Store::open(path), {.path = path});
}

void BookOpener::openVerified(Result<std::unique_ptr<Store>> opened, const OpenRequest &request) {
    if (!opened)
        return refuse(opened.error(), request);
    const auto found = (*opened)->state();
    const auto seen = m_desk.seenBooks().find((*opened)->fileId());
    const bool canCompare = found && seen && !m_desk.samples().contains(request.path);
    const Descent descent = canCompare ? descentOf(*seen, *found) : Descent::Onward;
    if (descent == Descent::Onward)
        return show(*std::move(opened), request);
    auto *question = new OlderCopyDialog(request.path, descent, *seen, *found, m_windows.currentOrWelcome());
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto store = std::make_shared<std::unique_ptr<Store>>(*std::move(opened));
    connect(question, &QDialog::finished, this, [this, question, store, request](int result) {
        const bool wantsOther = question->wantsOther();
        QTimer::singleShot(0, this, [this, result, wantsOther, store, request] {
            if (result == QDialog::Accepted && !m_desk.isLeaving())
                return show(std::move(*store), request);
            store->reset();
            Q_EMIT declined(wantsOther);
        });
    });
    question->open();
}

void BookOpener::show(std::unique_ptr<Store> store, const OpenRequest &request) {
    if (const auto state = store->state(); state && !m_desk.samples().contains(request.path))
        (void)m_desk.seenBooks().remember(*state); // a full disk is no reason not to open it
    m_desk.show(std::move(store), request.back);
    if (request.then)
        request.then();
}

void BookOpener::refuse(const Error &error, const OpenRequest &request) {
    if (isForeignSchema(error))
        return showDamaged(request.path, request.key, BookHarm::Foreign);
    if (isDamage(error, request.path))
        return showDamaged(request.path, request.key, BookHarm::Damaged);
    const auto other = error.kind == ErrorKind::Locked ? otherComputerWith(request.path) : std::nullopt;
    const auto key = request.key || !other ? request.key : knownKeyOf(request.path);
    if (other && key)
        askAboutOther(*other, {request.path, key, request.back, request.then});
    else
        m_windows.tell(error);
}

/// Its lock may be all that is left of it, and nobody here can tell: the person may know.
void BookOpener::askAboutOther(const OtherComputer &other, const OpenRequest &request) {
    const auto choice = m_prompts.choose(m_windows.currentOrWelcome(), tr("Open on another computer"),
                                         othersText(other), {tr("Look at it only"), tr("Open it anyway")});
    if (!choice || m_desk.isLeaving())
        return Q_EMIT declined(false);
    if (*choice == 0)
        return openVerified(Store::openToLookAt(request.path, *request.key), request);
    removeLockOf(other, request.path);
    openVerified(Store::open(request.path, *request.key), request);
}

void BookOpener::showDamaged(const QString &path, const std::optional<DataKey> &key, BookHarm harm) {
    m_windows.leaveUnlock();
    const QString real = realPlace(path); // where its backups lie, if this is a link
    auto *dialog = new DamagedDialog(real, key, harm, m_keyring, m_prompts, m_windows.current());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, real](int result) {
        const auto chosen = dialog->chosen();
        const QString saved = dialog->saved();
        QTimer::singleShot(0, this, [this, result, chosen, saved, real] {
            if (result != QDialog::Accepted || m_desk.isLeaving())
                return;
            if (!saved.isEmpty())
                open(saved);
            else if (chosen)
                (void)goBackTo(*chosen, real); // what went wrong is told there
        });
    });
    dialog->open();
}

Result<> BookOpener::goBackTo(const CheckedBackup &backup, const QString &path) {
    const WaitingCursor wait;
    const auto aside = restore(backup.path, path, backup.key);
    if (!aside) {
        m_windows.tell(aside.error());
        return aside.error();
    }
    auto store = Store::open(path, backup.key);
    if (!store) {
        m_windows.tell(store.error());
        return store.error();
    }
    // What this computer saw before is not asked about: the person wanted to go back.
    show(*std::move(store), {path, backup.key, {}, {}});
    m_windows.book()->messages().offer(
        aside->isEmpty() ? tr("The book is back as it was in the backup.")
                         : tr("The book is back as it was in the backup. The one from before is here: %1")
                               .arg(QDir::toNativeSeparators(*aside)),
        {}, {});
    return {};
}
