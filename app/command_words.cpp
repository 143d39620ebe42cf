// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_words.h"

using namespace Qt::StringLiterals;

QStringList withPlainOutput(QStringList words) {
    const QString option = u"--output"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isJoined = words[i].startsWith(option + u'=');
        if (!isJoined && (words[i] != option || i + 1 == words.size()))
            continue;
        const QString file = isJoined ? words[i].mid(option.size() + 1) : words[i + 1];
        words.remove(i, isJoined ? 1 : 2);
        // A file whose name begins like an option is still a file.
        words.append(file.startsWith(u'-') ? u"./"_s + file : file);
        break;
    }
    return words;
}
