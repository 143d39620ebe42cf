// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/word_list.h"

#include <QFile>
#include <sodium.h>

namespace {

QString listPath(const QString &name) {
    return QStringLiteral(":/words/%1.txt").arg(name);
}

QStringList linesOf(const QString &path) {
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

QStringList wordList(const QString &language) {
    const QString own = listPath(language);
    return linesOf(QFile::exists(own) ? own : listPath(QStringLiteral("en")));
}

QStringList commonWords() {
    return linesOf(listPath(QStringLiteral("common")));
}

QString drawnPassphrase(const QString &language) {
    const QStringList words = wordList(language);
    QStringList drawn;
    for (int i = 0; i < kWordsOfPassphrase; ++i)
        drawn += words[qsizetype(randombytes_uniform(quint32(words.size())))];
    return drawn.join(QLatin1Char(' '));
}
