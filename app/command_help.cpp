// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_help.h"

#include "app/command_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 79;
constexpr int kHelpColumn = 26;

/// The words of `text` in lines of at most kWidth, each behind `indent` blanks.
QStringList wrapped(const QString &text, int indent) {
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > kWidth) {
            lines.append(QString(indent, u' ') + line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return lines << QString(indent, u' ') + line;
}

/// "    --since DATE          from this day on"
QString twoColumns(const QString &left, const QString &right) {
    QStringList lines = wrapped(right, kHelpColumn);
    const QString first = u"    "_s + left;
    if (first.size() < kHelpColumn)
        lines.first().replace(0, first.size(), first);
    else
        lines.prepend(first);
    return lines.join(u'\n') + u'\n';
}

QString spelled(const CommandOption &option) {
    return option.hasValue() ? option.name + u' ' + option.value.name : option.name;
}

QString lineOf(const CommandOption &option) {
    const QString choices = wordsOf(option.value.choices).join(u", "_s);
    return twoColumns(spelled(option),
                      choices.isEmpty() ? option.help : u"%1: %2"_s.arg(option.help, choices));
}

QString entryHelp(const CommandEntry &command) {
    QString text = u"  "_s + usageOf(command) + u'\n' + wrapped(command.help, 6).join(u'\n') + u'\n';
    for (const CommandArgument &argument : command.arguments) {
        for (const CommandChoice &choice : argument.choices)
            text += twoColumns(choice.word, choice.help);
    }
    for (const CommandOption &option : command.options)
        text += lineOf(option);
    return text;
}

QString linesOf(const QList<CommandOption> &options) {
    QString text;
    for (const CommandOption &option : options)
        text += lineOf(option);
    return text;
}

} // namespace

QString usageOf(const CommandEntry &command) {
    QStringList parts{u"hearthbook"_s, command.words};
    for (const CommandArgument &argument : command.arguments)
        parts.append(argument.name);
    for (const CommandOption &option : command.options) {
        if (option.name == u"--output"_s && !parts.contains(option.value.name))
            parts.append(spelled(option));
    }
    return parts.join(u' ');
}

QString commandHelp() {
    QString text = u"Usage: hearthbook [BOOK]\n"
                   "       hearthbook COMMAND ...\n\n"
                   "A care book for a child, on this computer alone.\n\n"_s +
                   twoColumns(u"BOOK"_s, u"a book to open (.hearthbook)"_s) + linesOf(windowOptions()) +
                   u"\nWithout a window:\n"_s;
    for (const CommandEntry &command : commandTable())
        text += u'\n' + entryHelp(command);
    return text +
           u"\nA protected book asks for its passphrase on the terminal. Other ways, with each command:\n\n"_s +
           linesOf(secretOptions()) +
           u"\nThe code at the end is 0 when it was done, 1 when it could not be done, nothing was\n"
           "found, or an import found nothing or could not read one of its files, 2 when the\n"
           "command was not understood. What an import leaves out of a file it tells line by line.\n"_s;
}
