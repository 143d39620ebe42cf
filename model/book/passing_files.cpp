// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/passing_files.h"

#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/files/real_place.h"
#include "model/sealed/file_claim.h"
#include "model/sealed/hot_journal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLately = 600; ///< seconds

bool isLeftOver(const QFileInfo &file) {
    static const QRegularExpression name(
        u"^\\.\\.?hearthbook-[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}(-pages)?(-journal|\\.lock)?$"_s);
    if (!name.match(file.fileName()).hasMatch() ||
        file.lastModified().secsTo(QDateTime::currentDateTime()) < kLately)
        return false;
    return FileClaim().claim(file.filePath()) == SQLITE_OK;
}

/// The pages of a salvage can be read by nobody, and a hot journal says that a file was just being made.
bool mayBeABook(const QString &path) {
    QFile file(path);
    return !path.endsWith(u"-pages"_s) && file.open(QIODevice::ReadOnly) &&
           isBookHeader(file.read(kBookHeaderSize)) && !hasHotJournal(path);
}

void clearIn(const QDir &folder, Leftovers &left) {
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (!isLeftOver(file))
            continue;
        if (mayBeABook(file.filePath()))
            left.kept.append(file.fileName());
        else
            left.removed += QFile::remove(file.filePath());
    }
}

} // namespace

Leftovers clearLeftovers(const QString &bookPath) {
    const QFileInfo book(realPlace(bookPath));
    const QString swapping = book.completeBaseName() + u"*.swapping"_s;
    Leftovers left{0, book.dir().entryList({swapping}, QDir::Files)};
    clearIn(book.dir(), left);
    clearIn(QDir(backupFolder(bookPath)), left);
    return left;
}
