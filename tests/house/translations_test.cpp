// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"
#include "tests/house/ts_file.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(const TsMessage &);

bool isEnglish(const TsFile &file) {
    return file.language.startsWith(u"en"_s);
}

/// English needs its plural forms alone: everything else stands in the source.
bool isToBeTranslated(const TsFile &file, const TsMessage &message) {
    return !isEnglish(file) || message.numerus;
}

std::string findings(Check check) {
    QStringList found;
    for (const TsFile &file : translationFiles()) {
        for (const TsMessage &message : file.messages) {
            if (isToBeTranslated(file, message)) {
                for (const QString &finding : check(message))
                    found += file.path + u": "_s + finding;
            }
        }
    }
    return found.join(u'\n').toStdString();
}

QList<TsMessage> messagesOf(const QString &language) {
    QList<TsMessage> messages;
    for (const TsFile &file : translationFiles()) {
        if (file.language.startsWith(language))
            messages += file.messages;
    }
    return messages;
}

/// What the program says at present, as lupdate finds it.
QList<TsMessage> messagesInTheSource() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot());
    lupdate.start(QStringLiteral(HEARTHBOOK_LUPDATE), {u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s,
                                                       u"model"_s, u"ui"_s, u"app"_s, u"-ts"_s, path});
    QFile file(path);
    if (!lupdate.waitForFinished(60000) || !file.open(QIODevice::ReadOnly))
        return {};
    return readTs(path, file.readAll()).messages;
}

bool isIn(const QList<TsMessage> &known, const TsMessage &message) {
    return std::any_of(known.begin(), known.end(), [&](const TsMessage &m) { return m.isSameAs(message); });
}

TsMessage message(const char *source, const QList<const char *> &forms, bool numerus = false) {
    TsMessage made{.context = u"Test"_s, .source = QString::fromUtf8(source), .numerus = numerus};
    for (const char *form : forms)
        made.forms += QString::fromUtf8(form);
    return made;
}

TEST(Translations, SpanishAndTheEnglishPluralsAreThere) {
    EXPECT_FALSE(messagesOf(u"es"_s).isEmpty());
    EXPECT_FALSE(messagesOf(u"en"_s).isEmpty());
}

TEST(Translations, AllFilesCanBeRead) {
    for (const TsFile &file : translationFiles())
        EXPECT_EQ(file.problem.toStdString(), "");
}

TEST(Translations, NothingIsUnfinished) {
    EXPECT_EQ(findings(gapsIn), "");
}
TEST(Translations, NoPlaceholderIsLost) {
    EXPECT_EQ(findings(lostPlaceholdersIn), "");
}
TEST(Translations, NoMnemonicIsLost) {
    EXPECT_EQ(findings(lostMnemonicsIn), "");
}

TEST(Translations, EverythingThatTheProgramSaysIsInThem) {
    if (QByteArray(HEARTHBOOK_LUPDATE).isEmpty())
        GTEST_SKIP() << "without the window there is no lupdate";
    const QList<TsMessage> said = messagesInTheSource();
    EXPECT_FALSE(said.isEmpty());
    const QList<TsMessage> spanish = messagesOf(u"es"_s);
    const QList<TsMessage> english = messagesOf(u"en"_s);
    for (const TsMessage &message : said) {
        EXPECT_TRUE(isIn(spanish, message)) << message.name().toStdString();
        EXPECT_TRUE(!message.numerus || isIn(english, message)) << message.name().toStdString();
    }
}

TEST(TranslationReader, ReadsMessagesAndLeavesOutThoseThatAreGone) {
    const TsFile file =
        readTs(u"a.ts"_s, R"(<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="es">
        <context><name>Page</name>
        <message><location filename="a.cpp" line="1"/><source>Add &amp;&amp; go</source><comment>button</comment>
          <translation>A</translation></message>
        <message numerus="yes"><source>%n days</source><translation type="unfinished"><numerusform></numerusform>
          <numerusform>%n</numerusform></translation></message>
        <message><source>Old</source><translation type="vanished">Viejo</translation></message>
        </context></TS>)");
    EXPECT_EQ(file.problem.toStdString(), "");
    EXPECT_EQ(file.language.toStdString(), "es");
    ASSERT_EQ(file.messages.size(), 2);
    EXPECT_EQ(file.messages[0].name().toStdString(), "Page: Add && go");
    EXPECT_EQ(file.messages[0].comment.toStdString(), "button");
    EXPECT_TRUE(file.messages[0].finished);
    EXPECT_FALSE(file.messages[1].finished);
    EXPECT_EQ(file.messages[1].forms.size(), 2);
    EXPECT_EQ(gapsIn(file.messages[1]).size(), 2);
}

TEST(TranslationReader, SaysWhatItCannotRead) {
    EXPECT_FALSE(readTs(u"a.ts"_s, "nothing").problem.isEmpty());
    EXPECT_FALSE(readTs(u"a.ts"_s, "<TS><context><name>A").problem.isEmpty());
}

TEST(TranslationChecks, FindAnEmptyForm) {
    EXPECT_TRUE(gapsIn(message("Add", {"Añadir"})).isEmpty());
    EXPECT_EQ(gapsIn(message("Add", {" "})).size(), 1);
    EXPECT_EQ(gapsIn(message("%n days", {"un día", ""}, true)).size(), 1);
    EXPECT_EQ(gapsIn(message("Add", {})).size(), 1);
}

TEST(TranslationChecks, FindALostPlaceholder) {
    EXPECT_TRUE(lostPlaceholdersIn(message("%1 of %2", {"%2: %1"})).isEmpty());
    EXPECT_TRUE(lostPlaceholdersIn(message("%L1 kB", {"%1 kB"})).isEmpty());
    EXPECT_TRUE(lostPlaceholdersIn(message("%n days", {"un día", "%n días"}, true)).isEmpty());
    EXPECT_EQ(lostPlaceholdersIn(message("%1 of %2", {"%1 de"})).size(), 1);
    EXPECT_EQ(lostPlaceholdersIn(message("Add", {"Añadir %1"})).size(), 1);
    EXPECT_EQ(lostPlaceholdersIn(message("%1: %n days", {"un día", "%1: %n días"}, true)).size(), 1);
    EXPECT_EQ(lostPlaceholdersIn(message("%n days", {"un día", "días"}, true)).size(), 1);
}

TEST(TranslationChecks, FindALostMnemonic) {
    EXPECT_TRUE(lostMnemonicsIn(message("&Save", {"&Guardar"})).isEmpty());
    EXPECT_TRUE(lostMnemonicsIn(message("Food & drink &amp; play", {"Comida, bebida y juego"})).isEmpty());
    EXPECT_EQ(lostMnemonicsIn(message("&Save", {"Guardar"})).size(), 1);
    EXPECT_EQ(lostMnemonicsIn(message("Salt && pepper", {"Sal &pimienta"})).size(), 1);
}

} // namespace
