// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_words.h"

using namespace Qt::StringLiterals;

std::optional<QString> takeOption(QStringList &words, const QString &option) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isJoined = words[i].startsWith(option + u'=');
        if (!isJoined && words[i] != option)
            continue;
        const QString value = isJoined ? words[i].mid(option.size() + 1) : words.value(i + 1);
        words.remove(i, isJoined ? 1 : qMin(qsizetype(2), words.size() - i));
        return value;
    }
    return std::nullopt;
}

QStringList withPlainOutput(QStringList words) {
    QStringList rest = words;
    const auto file = takeOption(rest, u"--output"_s);
    if (!file || file->isEmpty())
        return words;
    // A file whose name begins like an option is still a file.
    return rest << (file->startsWith(u'-') ? u"./"_s + *file : *file);
}

QString inColumns(QStringList parts) {
    for (QString &part : parts) {
        for (QChar &character : part) {
            if (!character.isPrint() && !character.isSurrogate())
                character = u' ';
        }
    }
    return parts.join(u'\t');
}
