// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/file_name.h"

#include "model/base/clean_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestEnding = 16; ///< in bytes; what is longer is no ending

/// As much of the beginning as has room in so many bytes. No letter is cut in two.
QString beginningOf(const QString &name, qsizetype bytes) {
    QByteArray letters =
        name.toUtf8().first(qMin<qsizetype>(name.toUtf8().size(), qMax<qsizetype>(bytes, 0)));
    while (!letters.isEmpty() && !letters.isValidUtf8())
        letters.chop(1);
    return QString::fromUtf8(letters).trimmed();
}

QString shortened(const QString &name, qsizetype bytes) {
    if (name.toUtf8().size() <= bytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    const qsizetype size = ending.toUtf8().size();
    return size > kLongestEnding ? beginningOf(name, bytes) : beginningOf(name, bytes - size) + ending;
}

/// https://learn.microsoft.com/windows/win32/fileio/naming-a-file: they are devices with any ending, too.
bool isDevice(const QString &name) {
    static const QRegularExpression devices(u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³]) *(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &name, qsizetype mostBytes) {
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"_s);
    static const QRegularExpression around(u"^[. ]+|[. ]+$"_s);
    // Half a letter, as UTF-16 may hold it, has no place in a name.
    const QString whole = QString::fromUtf8(QString(name).replace(refused, u" "_s).toUtf8());
    const QString safe = cleanLine(whole).remove(around);
    return shortened(isDevice(safe) ? u'_' + safe : safe, mostBytes).remove(around);
}

QString withEnding(const QString &path, const QString &ending) {
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}
