// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_table.h"

#include "model/files/file_endings.h"
#include "ui/printing/paper_packs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CommandArgument book(const QString &name = u"BOOK"_s) {
    return {name, Completion::File, endingsOf(FileType::Book), {}};
}

CommandArgument file(const QString &name, const QStringList &endings = {}) {
    return {name, Completion::File, endings, {}};
}

CommandArgument choice(const QString &name, const QStringList &words) {
    CommandArgument argument{name, Completion::Choice, {}, {}};
    for (const QString &word : words)
        argument.choices.append({word, {}});
    return argument;
}

CommandOption output(const CommandArgument &value) {
    return {u"--output"_s, value, u"what is written; also as the last word, without this option"_s};
}

CommandOption since() {
    return {u"--since"_s, {u"DATE"_s}, u"from this day on, as 2026-03-14"_s};
}

QList<CommandChoice> papers() {
    QList<CommandChoice> choices;
    for (const PaperKind &kind : paperKinds())
        choices.append({kind.name, kind.purpose});
    const auto wishes = paperKindNamed(u"wishes"_s);
    choices.append({wishes->name, wishes->purpose});
    choices.append({u"pack"_s, u"Several papers as one; --for says which"_s});
    return choices;
}

/// Whom a paper or a pack can be for.
QStringList readers() {
    QStringList names;
    for (const PaperKind &kind : paperKinds())
        names += kind.readers;
    for (const PaperPack &pack : paperPacks())
        names += pack.name;
    names.removeDuplicates();
    return names;
}

CommandEntry printCommand() {
    const QStringList pages = savedEndingsOf(FileType::Pdf) + savedEndingsOf(FileType::WebPage);
    return {u"print"_s,
            {{u"PAPER"_s, Completion::Choice, {}, papers()}, book()},
            {output(file(u"FILE"_s, pages)),
             {u"--for"_s, choice(u"READER"_s, readers()), u"for whom the paper or the pack is"_s},
             since(),
             {u"--day"_s, {u"DATE"_s}, u"the day of a log sheet, or the first day of diary pages"_s},
             {u"--last"_s, {}, u"a handover for the last 24 hours, not the next"_s},
             {u"--end-of-life"_s, {}, u"wishes with what is written about the end of life"_s},
             {u"--paper"_s, choice(u"SIZE"_s, {u"letter"_s, u"a4"_s}), u"the size of the paper"_s},
             {u"--large-print"_s, {}, u"in large letters"_s},
             {u"--language"_s, choice(u"LANGUAGE"_s, {u"en"_s, u"es"_s}), u"the language of the paper"_s}},
            u"Saves a paper as FILE.pdf or FILE.html."_s};
}

QList<CommandEntry> bookCommands() {
    return {
        {u"new"_s,
         {book()},
         {{u"--protect"_s, {}, u"with a passphrase, which is asked for"_s},
          {u"--directory"_s, {}, u"for community services, not for a child"_s}},
         u"Makes a new book."_s},
        {u"sample"_s,
         {book(u"FILE"_s)},
         {{u"--years"_s, {u"N"_s}, u"with a diary of so many years"_s},
          {u"--directory"_s, {}, u"a directory of invented services instead"_s},
          {u"--services"_s, {u"N"_s}, u"with so many services (1000 unless told)"_s}},
         u"Writes the book of an invented family, to look around in."_s},
        {u"check"_s, {book()}, {}, u"Looks through a book for damage."_s},
        {u"search"_s,
         {book(), {u"WORDS"_s}},
         {},
         u"Finds what has words that begin so: a line each with kind, name, note and text."_s,
         true},
    };
}

QList<CommandEntry> safetyCommands() {
    return {
        {u"backup"_s, {book(), book(u"[FILE]"_s)}, {}, u"Makes a backup beside the book, or as FILE."_s},
        {u"restore"_s,
         {book(), book(u"[BACKUP]"_s)},
         {{u"--other-book"_s, {}, u"also a backup of another book"_s}},
         u"Lists the backups beside the book, or puts BACKUP (a file, or \"newest\") in its place. The "
         u"present "
         "book is set aside."_s},
        {u"merge"_s,
         {book(), book(u"OTHER"_s)},
         {{u"--show"_s, {}, u"only tells what would come in, and changes nothing"_s},
          {u"--theirs"_s, {}, u"where both were changed, takes what OTHER says; else the book stays"_s},
          {u"--deletions"_s, {}, u"also deletes what OTHER does not have any more, when that is much"_s}},
         u"Imports what another copy of the same book has, field by field, after a backup."_s},
        {u"salvage"_s, {book(), book(u"NEW"_s)}, {}, u"Saves what a damaged book still holds."_s},
        {u"rekey"_s,
         {book()},
         {{u"--backups"_s, choice(u"WHAT"_s, {u"seal"_s, u"remove"_s}),
           u"the older copies beside the book: seal them, too, or put a new one in their place"_s}},
         u"Seals everything again: one new passphrase and recovery code, no key from before."_s},
        {u"export --all"_s,
         {{u"FOLDER"_s, Completion::Folder, {}, {}}, book()},
         {output({u"FOLDER"_s, Completion::Folder, {}, {}})},
         u"Saves everything as JSON, CSV and files, unsealed."_s},
    };
}

QList<CommandEntry> exchangeCommands() {
    return {
        {u"import contacts"_s,
         {book(), file(u"FILE..."_s, endingsOf(FileType::Contacts))},
         {},
         u"Imports contact files of a phone (vCard)."_s},
        {u"export contacts"_s,
         {book(), file(u"FILE"_s, savedEndingsOf(FileType::Contacts))},
         {output(file(u"FILE"_s, savedEndingsOf(FileType::Contacts))),
          {u"--vcard"_s, choice(u"VERSION"_s, {u"3.0"_s, u"4.0"_s}), u"in this version (4.0 unless told)"_s}},
         u"Saves the care team as contact files."_s},
        {u"import diary"_s,
         {book(), file(u"FILE"_s, endingsOf(FileType::Diary))},
         {},
         u"Imports a diary: a table (CSV), or an export of Daylio, Bearable or Apple Health."_s},
        {u"export diary"_s,
         {book(), file(u"FILE"_s, savedEndingsOf(FileType::Diary))},
         {output(file(u"FILE"_s, savedEndingsOf(FileType::Diary))), since()},
         u"Saves the diary as FILE.csv or FILE.json."_s},
        {u"import services"_s,
         {book(), file(u"FILE..."_s, endingsOf(FileType::Services))},
         {{u"--update"_s, {}, u"as an update, though most services are new or have new names"_s}},
         u"Imports community services: HSDS as JSON, as tables in a folder or a .zip, or any table (CSV)."_s},
        {u"export services"_s,
         {book()},
         {output(file(u"FILE"_s, savedEndingsOf(FileType::Services)))},
         u"Saves the services as HSDS 3.1 (.json), as its tables (.zip), or a line each (.csv)."_s},
        {u"list print"_s,
         {book(), {u"LIST"_s}},
         {output(file(u"FILE"_s, savedEndingsOf(FileType::Pdf) + savedEndingsOf(FileType::WebPage) +
                                     savedEndingsOf(FileType::ServiceList)))},
         u"Saves the page of a list, by its label: FILE.pdf, FILE.html, or FILE.hearthlist for a family."_s},
    };
}

} // namespace

const QList<CommandEntry> &commandTable() {
    static const QList<CommandEntry> table =
        bookCommands() + safetyCommands() + QList{printCommand()} + exchangeCommands();
    return table;
}

const QList<CommandOption> &secretOptions() {
    static const QList<CommandOption> options{
        {u"--passphrase-fd"_s,
         {u"N"_s},
         u"the passphrase is the first line of the open file N (rekey: the new one is the second)"_s},
        {u"--recovery-fd"_s, {u"N"_s}, u"the same, with the code of the recovery sheet"_s},
        {u"--short-passphrase"_s, {}, u"takes a new passphrase of 8 to 14 characters, too"_s},
    };
    return options;
}

const QList<CommandOption> &windowOptions() {
    static const QList<CommandOption> options{
        {u"--help"_s, {}, u"shows this text"_s},
        {u"--version"_s, {}, u"shows the version"_s},
    };
    return options;
}

QStringList namesOf(const QList<CommandOption> &options) {
    QStringList names;
    for (const CommandOption &option : options)
        names.append(option.name);
    return names;
}

QStringList wordsOf(const QList<CommandChoice> &choices) {
    QStringList words;
    for (const CommandChoice &choice : choices)
        words.append(choice.word);
    return words;
}

QList<CommandOption> optionsOf(const CommandEntry &command) {
    return command.options + secretOptions();
}

const CommandEntry *commandAt(const QStringList &words) {
    for (const CommandEntry &command : commandTable()) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own)
            return &command;
    }
    return nullptr;
}

QStringList firstWords() {
    QStringList words;
    for (const CommandEntry &command : commandTable())
        words.append(command.words.section(u' ', 0, 0));
    words.removeDuplicates();
    return words;
}

QStringList secondWords(const QString &first) {
    QStringList words;
    for (const CommandEntry &command : commandTable()) {
        const QStringList own = command.words.split(u' ');
        if (own.size() == 2 && own.first() == first)
            words.append(own.last());
    }
    return words;
}
