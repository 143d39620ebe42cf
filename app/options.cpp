// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/command_mistakes.h"
#include "app/command_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Options parseOptions(const QStringList &arguments) {
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--language"_s && i + 1 < arguments.size())
            options.language = arguments[++i];
        else if (argument == u"--quit-when-shown"_s)
            options.quitWhenShown = true;
        else if (argument.startsWith(u'-'))
            options.problem = unknownOption(argument, namesOf(windowOptions()));
        else if (!options.book.isEmpty())
            options.problem = QCoreApplication::translate("Options", "Please name one book at a time.");
        else
            options.book = argument;
    }
    return options;
}
