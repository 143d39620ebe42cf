// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/isolated.h"

#include <QLocale>
#include <algorithm>

namespace {

// https://www.unicode.org/reports/tr9, "Explicit Directional Isolates"
constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;

bool isRightToLeft(uint letter) {
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// Where everything runs from left to right the text needs no marks.
bool mayMeetRightToLeft(const QString &text) {
    if (QLocale().textDirection() == Qt::RightToLeft)
        return true;
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), isRightToLeft);
}

bool isIsolated(const QString &text) {
    return text.front() == kFirstStrongIsolate && text.back() == kPopIsolate &&
           text.count(QChar(kPopIsolate)) == 1;
}

} // namespace

QString isolated(const QString &text) {
    if (text.isEmpty() || isIsolated(text) || !mayMeetRightToLeft(text))
        return text;
    return QChar(kFirstStrongIsolate) + text + QChar(kPopIsolate);
}

QStringList isolated(QStringList texts) {
    std::transform(texts.begin(), texts.end(), texts.begin(),
                   [](const QString &text) { return isolated(text); });
    return texts;
}

QString inARow(QStringList texts, const QString &between) {
    texts.removeAll(QString());
    return isolated(texts).join(between);
}
