// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/passing_files.h"

#include "model/store/backups.h"
#include "model/store/sealed/file_claim.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QUuid>
#include <sqlite3.h>

namespace {

constexpr qint64 kLately = 600; ///< seconds

bool isLeftOver(const QFileInfo &file) {
    static const QRegularExpression name(QStringLiteral(
        "^\\.\\.?hearthbook-[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}(-pages)?(-journal|\\.lock)?$"));
    if (!name.match(file.fileName()).hasMatch() ||
        file.lastModified().secsTo(QDateTime::currentDateTime()) < kLately)
        return false;
    return FileClaim().claim(file.filePath()) == SQLITE_OK;
}

int removeLeftoversIn(const QDir &folder) {
    int removed = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        removed += isLeftOver(file) && QFile::remove(file.filePath());
    return removed;
}

} // namespace

QString passingName(const QString &path) {
    return QFileInfo(path).absolutePath() + QStringLiteral("/.hearthbook-") +
           QUuid::createUuid().toString(QUuid::Id128);
}

int removeLeftovers(const QString &bookPath) {
    return removeLeftoversIn(QFileInfo(placeOfBook(bookPath)).dir()) +
           removeLeftoversIn(QDir(backupFolder(bookPath)));
}

QStringList interruptedSwaps(const QString &bookPath) {
    const QFileInfo book(placeOfBook(bookPath));
    return book.dir().entryList({book.completeBaseName() + QStringLiteral("*.swapping")}, QDir::Files);
}
