// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sealed/word_list.h"

#include <QFile>
#include <sodium.h>

namespace {

QString listPath(const QString &language) {
    return QStringLiteral(":/words/%1.txt").arg(language);
}

} // namespace

QStringList wordList(const QString &language) {
    QFile file(listPath(language));
    if (!file.exists())
        file.setFileName(listPath(QStringLiteral("en")));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString drawnPassphrase(const QString &language) {
    const QStringList words = wordList(language);
    QStringList drawn;
    for (int i = 0; i < kWordsOfPassphrase; ++i)
        drawn += words[qsizetype(randombytes_uniform(quint32(words.size())))];
    return drawn.join(QLatin1Char(' '));
}
