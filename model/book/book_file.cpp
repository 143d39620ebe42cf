// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_file.h"

#include "model/book/book_lock.h"
#include "model/database/migrator.h"
#include "model/files/book_signature.h"
#include "model/sealed/hot_journal.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

struct BookFileText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Error notABook() {
    return {ErrorKind::NotABook,
            BookFileText::tr("This file is not a Hearthbook book. It was left as it is."),
            {}};
}

quint32 numberAt(const QByteArray &header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isSealed(const QByteArray &header) {
    return numberAt(header, kApplicationIdAt) == kSealedBookApplicationId;
}

Result<> inspectHeader(const QByteArray &header) {
    if (!isBookHeader(header))
        return notABook();
    if (isSealed(header))
        return numberAt(header, kUserVersionAt) > quint32(sealed::kFormat) ? newerBook() : Result<>();
    if (int(numberAt(header, kUserVersionAt)) > migrations().last().number)
        return newerBook();
    return {};
}

/// The folder counts too: a journal must be written beside the book.
bool isReadOnly(const QFileInfo &file) {
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

Result<BookInfo> inspectSealed(const QString &path, BookInfo info) {
    SealedFacts facts;
    if (const int code = SealedFile::inspect(path, facts); code != SQLITE_OK) {
        if (code == SQLITE_BUSY) {
            if (const auto lock = lockBook(path); !lock)
                return lock.error(); // it names who has the book
        }
        return errorOfCode(code, u"code %1"_s.arg(code));
    }
    info.fileId = QByteArray(reinterpret_cast<const char *>(facts.file.data()), qsizetype(facts.file.size()));
    for (const KeySlot &slot : facts.keySlots) {
        if (!info.keys.contains(slot.kind))
            info.keys.append(slot.kind);
    }
    return info;
}

} // namespace

Result<BookInfo> inspectBook(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::NotFound, BookFileText::tr("There is no book at this place any more."), path};
    if (!info.isFile())
        return notABook();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Unreadable,
                     BookFileText::tr("This file cannot be read. Perhaps it belongs to another person."),
                     file.errorString()};
    if (file.size() == 0)
        return Error{ErrorKind::NotABook, BookFileText::tr("This file is empty. It was left as it is."), {}};
    const QByteArray header = file.read(kBookHeaderSize);
    // A crash may have torn the header; then only its journal still knows it.
    const bool mayHeal = !isBookHeader(header) && hasHotJournal(info.canonicalFilePath());
    if (auto known = mayHeal ? Result<>() : inspectHeader(header); !known)
        return known.error();
    if (mayHeal || isSealed(header))
        return inspectSealed(info.canonicalFilePath(), {.isReadOnly = isReadOnly(info)});
    return BookInfo{.keys = {KeyKind::Open}, .isReadOnly = isReadOnly(info), .isPlain = true};
}

Result<DataKey> unlockBook(const QString &path, const KeySecret &secret) {
    SealedFacts facts;
    const int code = SealedFile::inspect(QFileInfo(path).canonicalFilePath(), facts);
    if (code != SQLITE_OK)
        return errorOfCode(code, u"code %1"_s.arg(code));
    return unlockSlots(facts.keySlots, secret);
}

Result<> makeBookFile(const QString &path) {
    QFile file(path);
    if (file.exists())
        return Error{ErrorKind::Invalid,
                     BookFileText::tr("There is already a file of this name. It was left as it is."),
                     {}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorKind::ReadOnly, BookFileText::tr("A book cannot be made at this place."),
                     file.errorString()};
    return {};
}
