// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/word_list.h"

#include <QFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QString listPath(const QString &name) {
    return u":/words/%1.txt"_s.arg(name);
}

QStringList linesOf(const QString &path) {
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QStringList wordList(const QString &language) {
    const QString own = listPath(language);
    return linesOf(QFile::exists(own) ? own : listPath(u"en"_s));
}

QStringList commonWords() {
    return linesOf(listPath(u"common"_s));
}

QString drawnPassphrase(const QString &language) {
    const QStringList words = wordList(language);
    QStringList drawn;
    for (int i = 0; i < kWordsOfPassphrase; ++i)
        drawn += words[qsizetype(randombytes_uniform(quint32(words.size())))];
    return drawn.join(u' ');
}
