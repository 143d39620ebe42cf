// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <gtest/gtest.h>

TEST(Layout, HasTheFoldersOfTheDesign) {
    const QDir root(QStringLiteral(HEARTHBOOK_SOURCE_DIR));
    for (const char *folder : {"app", "model", "ui", "resources", "tests", "translations", "tools", "docs"})
        EXPECT_TRUE(root.exists(QString::fromLatin1(folder))) << folder;
}
