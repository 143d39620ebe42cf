// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_completions.h"

#include "app/command_table.h"

using namespace Qt::StringLiterals;

namespace {

/// `text` as a shell takes it for one word.
QString quoted(const QString &text) {
    QString inside = text;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The first words behind which a second one is part of the command.
QStringList twoWordCommands() {
    QStringList words;
    for (const QString &first : firstWords()) {
        if (!secondWords(first).isEmpty())
            words.append(first);
    }
    return words;
}

QString withoutDots(const QStringList &endings, const QString &between) {
    QStringList bare;
    for (const QString &ending : endings)
        bare.append(ending.mid(1));
    return bare.join(between);
}

bool repeats(const CommandArgument &argument) {
    return argument.name.endsWith(u"..."_s);
}

// bash

QString bashWords(const QStringList &words) {
    return u"COMPREPLY=($(compgen -W %1 -- \"$cur\"))"_s.arg(quoted(words.join(u' ')));
}

QString bashAction(const CommandArgument &argument) {
    if (argument.completion == Completion::Choice)
        return bashWords(wordsOf(argument.choices));
    if (argument.completion == Completion::Folder)
        return u"_filedir -d"_s;
    if (argument.completion == Completion::Nothing)
        return u"return"_s;
    return u"_filedir %1"_s.arg(quoted(u"@(%1)"_s.arg(withoutDots(argument.endings, u"|"_s))));
}

QString bashValues(const CommandEntry &command) {
    QString lines;
    for (const CommandOption &option : optionsOf(command)) {
        if (option.hasValue())
            lines += u"        %1) %2; return ;;\n"_s.arg(quoted(command.words + u' ' + option.name),
                                                          bashAction(option.value));
    }
    return lines;
}

QString bashPlaces(const CommandEntry &command) {
    QString lines;
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const QString place =
            quoted(u"%1 %2"_s.arg(command.words).arg(i)) +
            (repeats(command.arguments[i]) ? u" | %1*"_s.arg(quoted(command.words + u' ')) : QString());
        lines += u"        %1) %2 ;;\n"_s.arg(place, bashAction(command.arguments[i]));
    }
    return lines;
}

QString bashSecondWords() {
    QString lines;
    for (const QString &first : twoWordCommands())
        lines += u"        %1) %2; return ;;\n"_s.arg(first, bashWords(secondWords(first)));
    return lines;
}

/// Options that take the next word, whatever the command.
QStringList optionsWithValue() {
    QStringList names;
    for (const CommandEntry &command : commandTable()) {
        for (const CommandOption &option : optionsOf(command)) {
            if (option.hasValue())
                names.append(option.name);
        }
    }
    names.removeDuplicates();
    return names;
}

QString bashScript() {
    QString options;
    QString values;
    QString places;
    for (const CommandEntry &command : commandTable()) {
        options +=
            u"        %1) %2 ;;\n"_s.arg(quoted(command.words), bashWords(namesOf(optionsOf(command))));
        values += bashValues(command);
        places += bashPlaces(command);
    }
    const QString text =
        uR"(# What bash completes behind "hearthbook". Made by the build, from the program's own table of commands.
_hearthbook() {
    local cur prev words cword split command first=2 place=0 i
    _init_completion -s || return
    if [ "$cword" -eq 1 ]; then
        @FIRST@
        _filedir hearthbook
        return
    fi
    command=${words[1]}
    case $command in @TWO@)
        if [ "$cword" -eq 2 ]; then
            case $command in
@SECOND@            esac
        fi
        command="$command ${words[2]}"
        first=3
        ;;
    esac
    case "$command $prev" in
@VALUES@    esac
    $split && return
    if [[ $cur == -* ]]; then
        case $command in
@OPTIONS@        esac
        return
    fi
    for ((i = first; i < cword; i++)); do
        case ${words[i]} in
        @VALUED@) ((i++)) ;;
        -*) ;;
        *) ((place++)) ;;
        esac
    done
    case "$command $place" in
@PLACES@    esac
}
complete -F _hearthbook hearthbook
)"_s;
    return QString(text)
        .replace(u"@FIRST@"_s, bashWords(firstWords() + namesOf(windowOptions())))
        .replace(u"@TWO@"_s, twoWordCommands().join(u" | "_s))
        .replace(u"@SECOND@"_s, bashSecondWords())
        .replace(u"@VALUES@"_s, values)
        .replace(u"@OPTIONS@"_s, options)
        .replace(u"@VALUED@"_s, optionsWithValue().join(u" | "_s))
        .replace(u"@PLACES@"_s, places);
}

// zsh

QString zshAction(const CommandArgument &argument) {
    if (argument.completion == Completion::Choice)
        return u"(%1)"_s.arg(wordsOf(argument.choices).join(u' '));
    if (argument.completion == Completion::Folder)
        return u"_files -/"_s;
    if (argument.completion == Completion::Nothing)
        return u" "_s;
    // Around a single ending, zsh would take the brackets for something else.
    const QString endings = withoutDots(argument.endings, u"|"_s);
    return u"_files -g \"*.%1\""_s.arg(argument.endings.size() == 1 ? endings : u'(' + endings + u')');
}

QString zshText(QString text) {
    for (const QString &special : {u"\\"_s, u"["_s, u"]"_s, u":"_s})
        text.replace(special, u'\\' + special);
    return text;
}

QString zshCommand(const CommandEntry &command) {
    QStringList parts;
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const CommandArgument &argument = command.arguments[i];
        const QString place = repeats(argument) ? u"*"_s : QString::number(i + 1);
        parts.append(quoted(u"%1:%2:%3"_s.arg(place, zshText(argument.name), zshAction(argument))));
    }
    for (const CommandOption &option : optionsOf(command)) {
        const QString value =
            option.hasValue() ? u"=:%1:%2"_s.arg(option.value.name, zshAction(option.value)) : QString();
        const QString name = option.name + (option.hasValue() ? u"="_s : QString());
        parts.append(quoted(name + u'[' + zshText(option.help) + u']' + value.mid(1)));
    }
    return u"(%1)\n    _arguments \\\n        %2\n    ;;\n"_s.arg(quoted(command.words),
                                                                  parts.join(u" \\\n        "_s));
}

/// "print:Saves a paper as FILE.pdf or FILE.html."
QString zshDescription(const QString &word) {
    const CommandEntry *command = commandAt({word});
    return quoted(command ? word + u':' + zshText(command->help) : word);
}

QString zshScript() {
    QString seconds;
    for (const QString &first : twoWordCommands())
        seconds += u"    (%1) (( CURRENT == 3 )) && { compadd -- %2; return } ;;\n"_s.arg(
            first, secondWords(first).join(u' '));
    QStringList commands;
    for (const QString &word : firstWords())
        commands.append(zshDescription(word));
    QString cases;
    for (const CommandEntry &command : commandTable())
        cases += zshCommand(command);
    const QString text = uR"(#compdef hearthbook
# What zsh completes behind "hearthbook". Made by the build, from the program's own table of commands.
local command=${words[2]} own=1
if (( CURRENT == 2 )); then
    local -a commands=(
        @COMMANDS@
    )
    _describe -t commands command commands
    compadd -- @WINDOW@
    _files -g "*.hearthbook"
    return
fi
case $command in
@SECONDS@esac
case $command in
(@TWO@) command="$command ${words[3]}"; own=2 ;;
esac
words=("${(@)words[own+1,-1]}")
(( CURRENT -= own ))
case $command in
@CASES@esac
)"_s;
    return QString(text)
        .replace(u"@COMMANDS@"_s, commands.join(u"\n        "_s))
        .replace(u"@WINDOW@"_s, namesOf(windowOptions()).join(u' '))
        .replace(u"@SECONDS@"_s, seconds)
        .replace(u"@TWO@"_s, twoWordCommands().join(u'|'))
        .replace(u"@CASES@"_s, cases);
}

// fish

QString fishAction(const CommandArgument &argument) {
    if (argument.completion == Completion::Choice)
        return wordsOf(argument.choices).join(u' ');
    if (argument.completion == Completion::Folder)
        return u"(__fish_complete_directories)"_s;
    QStringList parts;
    for (const QString &ending : argument.endings)
        parts.append(u"(__fish_complete_suffix %1)"_s.arg(ending));
    return parts.join(u' ');
}

QString fishLine(const QString &condition, const QString &rest, const QString &help) {
    const QString about = help.isEmpty() ? QString() : u" -d "_s + quoted(help);
    return u"complete -c hearthbook -n %1 %2%3\n"_s.arg(quoted(condition), rest, about);
}

QString fishCommand(const CommandEntry &command) {
    QString lines;
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const CommandArgument &argument = command.arguments[i];
        if (argument.completion != Completion::Nothing)
            lines += fishLine(u"__hearthbook_place %1 %2 %3"_s.arg(i).arg(
                                  repeats(argument) ? u"-ge"_s : u"-eq"_s, command.words),
                              u"-a "_s + quoted(fishAction(argument)), {});
    }
    for (const CommandOption &option : optionsOf(command)) {
        const QString value = option.hasValue() ? u" -x -a "_s + quoted(fishAction(option.value)) : QString();
        lines += fishLine(u"__hearthbook_in "_s + command.words, u"-l "_s + option.name.mid(2) + value,
                          option.help);
    }
    return lines;
}

QString fishScript() {
    QString text =
        uR"(# What fish completes behind "hearthbook". Made by the build, from the program's own table of commands.
function __hearthbook_in
    set -l typed (commandline -opc)
    set -e typed[1]
    test (count $typed) -ge (count $argv); and test "$typed[1..$(count $argv)]" = "$argv"
end
function __hearthbook_place
    set -l place $argv[1]
    set -l compare $argv[2]
    set -e argv[1..2]
    __hearthbook_in $argv; or return 1
    set -l typed (commandline -opc)
    set -e typed[1..(math 1 + (count $argv))]
    test (count (string match -v -- '-*' $typed)) $compare $place
end
complete -c hearthbook -f
)"_s;
    const QString start = u"test (count (commandline -opc)) -eq 1"_s;
    for (const QString &first : firstWords()) {
        const CommandEntry *command = commandAt({first});
        text += fishLine(start, u"-a "_s + first, command ? command->help : QString());
        for (const QString &second : secondWords(first))
            text += fishLine(u"test (count (commandline -opc)) -eq 2; and __hearthbook_in %1"_s.arg(first),
                             u"-a "_s + quoted(second), commandAt({first, second})->help);
    }
    for (const CommandOption &option : windowOptions())
        text += fishLine(start, u"-l "_s + option.name.mid(2), option.help);
    text += fishLine(start, u"-a "_s + quoted(u"(__fish_complete_suffix .hearthbook)"_s), {});
    for (const CommandEntry &command : commandTable())
        text += fishCommand(command);
    return text;
}

} // namespace

QString completionsFor(const QString &shell) {
    if (shell == u"bash"_s)
        return bashScript();
    if (shell == u"zsh"_s)
        return zshScript();
    return shell == u"fish"_s ? fishScript() : QString();
}
