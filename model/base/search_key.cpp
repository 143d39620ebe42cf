// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/search_key.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString searchKey(const QString &text) {
    QString key;
    key.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            key.append(character);
    }
    return key.toCaseFolded();
}

QString ftsQuery(const QString &typed) {
    QString words;
    for (const QChar character : typed)
        words.append(character.isLetterOrNumber() || character.isMark() ? character : u' ');
    QStringList terms;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}
