// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_completions.h"
#include "app/command_help.h"
#include "app/command_table.h"
#include "ui/printing/paper_packs.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString sourceText(const QString &path) {
    QFile file(QStringLiteral(HEARTHBOOK_SOURCE_DIR) + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList found(const QString &pattern, const QString &text) {
    QStringList all;
    for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         it.hasNext();)
        all += it.next().captured(1);
    all.removeDuplicates();
    all.sort();
    return all;
}

QStringList allCommands() {
    QStringList words;
    for (const CommandEntry &command : commandTable())
        words.append(command.words);
    words.sort();
    return words;
}

QStringList allOptions() {
    QStringList names = namesOf(windowOptions());
    for (const CommandEntry &command : commandTable())
        names += namesOf(optionsOf(command));
    names.removeDuplicates();
    names.sort();
    return names;
}

/// The command that the words behind "tools/run" begin with; empty for a book or an option.
QString commandTyped(const QString &typed) {
    const CommandEntry *command = commandAt(typed.split(u' '));
    return command ? command->words : QString();
}

} // namespace

TEST(CommandTable, HelpShowsEachCommandAndOption) {
    const QString help = commandHelp();
    for (const CommandEntry &command : commandTable())
        EXPECT_TRUE(help.contains(u"\n  hearthbook "_s + command.words + u' '))
            << command.words.toStdString();
    QStringList shown = found(u"^    (--[a-z-]+)"_s, help);
    EXPECT_EQ(shown, allOptions());
    for (const QString &line : help.split(u'\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
}

TEST(CommandTable, KnowsEveryPaperPackAndReader) {
    const CommandEntry *print = commandAt({u"print"_s});
    const QStringList papers = wordsOf(print->arguments.first().choices);
    for (const PaperKind &kind : paperKinds())
        EXPECT_TRUE(papers.contains(kind.name)) << kind.name.toStdString();
    for (const QString &name : papers)
        EXPECT_TRUE(name == u"pack"_s || paperKindNamed(name)) << name.toStdString();
}

TEST(CommandTable, FindsACommandByItsWords) {
    EXPECT_EQ(commandAt({u"import"_s, u"diary"_s, u"a"_s})->words, u"import diary"_s);
    EXPECT_EQ(commandAt({u"export"_s, u"--all"_s, u"a"_s})->words, u"export --all"_s);
    EXPECT_EQ(commandAt({u"import"_s}), nullptr);
    EXPECT_EQ(commandAt({u"a.hearthbook"_s}), nullptr);
    EXPECT_EQ(secondWords(u"import"_s), (QStringList{u"contacts"_s, u"diary"_s, u"services"_s}));
}

TEST(CommandTable, EachShellCompletesEachCommandAndOption) {
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const QString script = completionsFor(shell);
        for (const CommandEntry &command : commandTable()) {
            EXPECT_TRUE(script.contains(command.words)) << shell.toStdString() << command.words.toStdString();
            for (const QString &option : namesOf(optionsOf(command)))
                EXPECT_TRUE(script.contains(option) || script.contains(u"-l "_s + option.mid(2)))
                    << shell.toStdString() << option.toStdString();
        }
        EXPECT_FALSE(script.contains(u'@' + u"FIRST"_s)) << "a place that was not filled";
    }
    EXPECT_EQ(completionsFor(u"ksh"_s), QString());
}

TEST(CommandTable, ReadmeNamesEachCommandAndNoOther) {
    QStringList named;
    for (const QString &typed : found(u"`tools/run ([a-z][^`]*)`"_s, sourceText(u"README.md"_s))) {
        const QString command = commandTyped(typed);
        EXPECT_NE(command, QString()) << typed.toStdString();
        named.append(command);
    }
    named.removeDuplicates();
    named.sort();
    EXPECT_EQ(named, allCommands());
}

TEST(CommandTable, TheManualNamesEachCommandAndOptionAndNoOther) {
    for (const QString &page : {u"resources/man/hearthbook.1"_s, u"resources/man/es/hearthbook.1"_s}) {
        const QString text = sourceText(page).replace(u"\\-"_s, u"-"_s);
        EXPECT_EQ(found(u"^\\.SS (.+)$"_s, text), allCommands()) << page.toStdString();
        QStringList options = allOptions();
        options.append(u"--all"_s); // a word of the command
        options.sort();
        EXPECT_EQ(found(u"(--[a-z][a-z-]*)"_s, text), options) << page.toStdString();
        for (const CommandChoice &paper : commandAt({u"print"_s})->arguments.first().choices)
            EXPECT_TRUE(text.contains(paper.word)) << page.toStdString() << paper.word.toStdString();
    }
}

TEST(CommandTable, TheManualIsOfThisVersion) {
    for (const QString &page : {u"resources/man/hearthbook.1"_s, u"resources/man/es/hearthbook.1"_s})
        EXPECT_TRUE(sourceText(page).contains(u"\"Hearthbook " HEARTHBOOK_VERSION "\""_s));
}
