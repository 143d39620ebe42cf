// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/older_copies.h"

#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/book/store.h"
#include "model/sealed/sealed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct OlderCopiesText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What lies beside a book from the day on which it was brought up to date or sealed.
QStringList keptBeside(const QString &bookPath) {
    const QFileInfo book(bookPath);
    QStringList paths;
    for (const QFileInfo &file : book.dir().entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (file.fileName().startsWith(book.fileName() + u".before-"_s))
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

/// Also of a damaged one: each key of a copy is sealed with its data key.
bool isOlder(const QString &path, const BookInfo &info, const DataKey &key) {
    SealedFacts facts;
    if (info.isPlain || SealedFile::inspect(path, facts) != SQLITE_OK)
        return info.isPlain;
    const PageCipher sealer(facts.file, key);
    return std::none_of(facts.keySlots.begin(), facts.keySlots.end(),
                        [&sealer](const KeySlot &slot) { return describe(slot, sealer).has_value(); });
}

/// The data key of a copy, if it is known.
std::optional<DataKey> keyOfCopy(const OlderCopy &copy, const std::optional<DataKey> &before) {
    if (const auto own = copy.isOpen ? unlockBook(copy.path, KeySecret::open()) : Error{}; own)
        return *own;
    return before;
}

/// With any damage in it, it would be no reason to remove what is whole in an older one.
Result<> makeWholeBackup(const Store &book, const DataKey &key, const QDate &today) {
    const auto made = backUp(book, today);
    if (!made)
        return made.error();
    const auto contents = contentsOf(*made, key);
    if (!contents)
        return contents.error();
    if (!contents->lostAttachments.isEmpty())
        return Error{ErrorKind::Damaged,
                     OlderCopiesText::tr("An attached file of this book is damaged, and an older copy may "
                                         "still hold it. No copy was removed."),
                     {}};
    return {};
}

} // namespace

QList<OlderCopy> olderCopiesOf(const Store &book) {
    const auto key = book.dataKey();
    if (!key)
        return {};
    QStringList paths = keptBeside(book.path());
    for (const Backup &backup : backupsOf(book.path(), book.fileId()))
        paths.append(backup.path);
    QList<OlderCopy> copies;
    for (const QString &path : std::as_const(paths)) {
        const auto info = inspectBook(path);
        const bool isOfThisBook = info && (info->isPlain || info->fileId == book.fileId());
        if (isOfThisBook && isOlder(path, *info, *key))
            copies.append({path, !info->isProtected()});
    }
    return copies;
}

OlderCopiesDone sealOlderCopies(const Store &book, const std::optional<DataKey> &before,
                                const Progress &progress) {
    const QList<OlderCopy> copies = olderCopiesOf(book);
    OlderCopiesDone result{0, int(copies.size()), {}};
    for (qsizetype i = 0; i < copies.size() && progress.goesOn(i, copies.size()); ++i) {
        const auto key = keyOfCopy(copies[i], before);
        const auto sealed =
            key ? book.sealCopyAgain(copies[i].path, *key)
                : Result<>(
                      Error{ErrorKind::WrongKey, OlderCopiesText::tr("Its key is not known any more."), {}});
        if (sealed) {
            ++result.done;
            --result.left;
        } else {
            result.error = sealed.error();
        }
    }
    return result;
}

Result<OlderCopiesDone> removeOlderCopies(const Store &book, const QDate &today) {
    const auto key = book.dataKey();
    if (!key)
        return key.error();
    if (auto made = makeWholeBackup(book, *key, today); !made)
        return made.error();
    OlderCopiesDone result;
    for (const OlderCopy &copy : olderCopiesOf(book)) {
        QFile file(copy.path);
        if (file.remove()) {
            ++result.done;
            continue;
        }
        ++result.left;
        result.error = Error{ErrorKind::ReadOnly, OlderCopiesText::tr("A file could not be removed."),
                             file.errorString()};
    }
    return result;
}
