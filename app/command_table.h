// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a shell offers for a word that is still to be typed. It never looks into a book: the names in it
/// would stay in the shell's memory of what was typed.
enum class Completion { Nothing, File, Folder, Choice };

/// One of the words that may stand in a place, and what it means.
struct CommandChoice {
    QString word = {};
    QString help = {};
};

/// The place of a word behind a command or behind an option.
struct CommandArgument {
    QString name = {}; ///< as the help shows it: "BOOK", "[BACKUP]", "FILE..."
    Completion completion = Completion::Nothing;
    QStringList endings = {};          ///< of such a file, as ".hearthbook"; empty: any file
    QList<CommandChoice> choices = {}; ///< the only words that are taken here
};

struct CommandOption {
    QString name = {};          ///< with its dashes
    CommandArgument value = {}; ///< nameless: it stands alone
    QString help = {};

    bool hasValue() const { return !value.name.isEmpty(); }
};

/// What works without a window. From this one list come the help, the shells' completions and what is taken
/// for a mistake; tests compare the manual page and README with it.
struct CommandEntry {
    QString words = {}; ///< "import contacts"
    QList<CommandArgument> arguments = {};
    QList<CommandOption> options = {};
    QString help = {};
    bool takesAnyWords = false; ///< a word with a dash in front is searched for, like any other
};

const QList<CommandEntry> &commandTable();
/// With every command: where the secret of a book comes from.
const QList<CommandOption> &secretOptions();
/// In place of a command.
const QList<CommandOption> &windowOptions();

QStringList namesOf(const QList<CommandOption> &options);
QStringList wordsOf(const QList<CommandChoice> &choices);

/// Every option that is taken with this command, those for secrets behind its own.
QList<CommandOption> optionsOf(const CommandEntry &command);
/// The command that a line of words begins with; nothing when it begins with none.
const CommandEntry *commandAt(const QStringList &words);
/// The first words of all commands, each once.
QStringList firstWords();
/// The words that can stand behind this first word; none where it is a command by itself.
QStringList secondWords(const QString &first);
