// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/backup_name.h"

#include "model/files/book_signature.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<BackupName> parseBackupName(const QString &fileName) {
    static const QRegularExpression pattern(
        u"^(\\d{12}) (\\d{4}-\\d\\d-\\d\\d)(?: \\(\\d+\\))?\\.hearthbook$"_s);
    const auto match = pattern.match(fileName);
    const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return std::nullopt;
    return BackupName{match.captured(1).toULongLong(), day};
}

/// With zeros before the number, a file manager shows the backups in order, too.
QString freeBackupPath(const QDir &folder, quint64 generation, const QDate &day) {
    const QString begin = u"%1 %2"_s.arg(generation, 12, 10, QLatin1Char('0')).arg(day.toString(Qt::ISODate));
    QString path = folder.filePath(begin + QLatin1String(kBookSuffix));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(begin).arg(number).arg(QLatin1String(kBookSuffix)));
    return path;
}
