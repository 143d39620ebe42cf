// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/save_everything.h"

#include "tests/support/open_book.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SaveEverything, WritesTheWholeBookIntoANewFolder) {
    OpenBook book;
    const QTemporaryDir folder;
    book.prompts.saveTo = folder.filePath(u"all.d"_s);
    saveEverything(book.context(), nullptr);
    EXPECT_TRUE(QFileInfo(folder.filePath(u"all.d/json/child.json"_s)).isFile());
    EXPECT_EQ(book.prompts.asked.size(), 2) << "what it means is asked before the place";
}

TEST(SaveEverything, WritesNothingWhenThePersonThinksBetterOfIt) {
    OpenBook book;
    const QTemporaryDir folder;
    book.prompts.saveTo = folder.filePath(u"all.d"_s);
    book.prompts.yes = false;
    saveEverything(book.context(), nullptr);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(book.prompts.asked.size(), 1);
}
