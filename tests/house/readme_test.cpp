// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QStringList captured(const char *pattern, const QString &text) {
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    QStringList all;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all += it.next().captured(1);
    all.removeDuplicates();
    return all;
}

/// Our own commands, wherever the text tells someone to type one.
QStringList commandsIn(const QString &text) {
    return captured("((?:tools|\\.ci)/[a-z]+)(?![a-z/._])", text);
}

/// Links and pictures that stay inside the repository.
QStringList linksIn(const QString &text) {
    return captured("\\]\\((?![a-z]+:|#)([^)#\\s]+)", text);
}

QList<SourceFile> pages() {
    return QList<SourceFile>{{u"README.md"_s, readText(u"README.md"_s)}} +
           filesBelow({u"docs"_s}, {u".md"_s});
}

TEST(Readme, NamesThePackageAndThenTheTwoCommandsWithoutOne) {
    const QStringList commands = commandsIn(readText(u"README.md"_s));
    ASSERT_GE(commands.size(), 3);
    EXPECT_EQ(commands[0].toStdString(), "tools/package");
    EXPECT_EQ(commands[1].toStdString(), "tools/run");
    EXPECT_EQ(commands[2].toStdString(), "tools/test");
}

TEST(Readme, ItsCommandsAreThereAndCanBeStarted) {
    for (const SourceFile &page : pages()) {
        for (const QString &command : commandsIn(page.text)) {
            const QFileInfo file(QDir(sourceRoot()).filePath(command));
            EXPECT_TRUE(file.isFile() && file.isExecutable())
                << page.path.toStdString() << ": " << command.toStdString();
        }
    }
}

TEST(Readme, ItsLinksAndPicturesLeadSomewhere) {
    for (const SourceFile &page : pages()) {
        const QDir folder = QFileInfo(QDir(sourceRoot()).filePath(page.path)).dir();
        for (const QString &link : linksIn(page.text))
            EXPECT_TRUE(folder.exists(link)) << page.path.toStdString() << ": " << link.toStdString();
    }
}

TEST(ReadmeScanner, FindsCommandsAndLinks) {
    const QString text = u"Type `tools/run --sample`, or\n    bash .ci/run\nsee tools/lib/say.sh, "
                         "![Today](docs/a.png) [here](b.md#c) [web](https://example.org) [up](#top)"_s;
    EXPECT_EQ(commandsIn(text), (QStringList{u"tools/run"_s, u".ci/run"_s}));
    EXPECT_EQ(linksIn(text), (QStringList{u"docs/a.png"_s, u"b.md"_s}));
}

} // namespace
