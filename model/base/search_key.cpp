// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/search_key.h"

#include <QStringList>

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
        words.append(character.isLetterOrNumber() || character.isMark() ? character : QLatin1Char(' '));
    QStringList terms;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        terms.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    return terms.join(QLatin1Char(' '));
}
