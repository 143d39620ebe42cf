// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(CommandWords, TakeTheOutputAsTheLastName) {
    const QStringList plain{u"print"_s, u"calls"_s, u"a.hearthbook"_s, u"b.pdf"_s};
    EXPECT_EQ(withPlainOutput(plain), plain);
    EXPECT_EQ(withPlainOutput({u"print"_s, u"calls"_s, u"--output"_s, u"b.pdf"_s, u"a.hearthbook"_s}), plain);
    EXPECT_EQ(withPlainOutput({u"print"_s, u"calls"_s, u"--output=b.pdf"_s, u"a.hearthbook"_s}), plain);
}

TEST(CommandWords, KeepAFileAFileWhoseNameBeginsLikeAnOption) {
    EXPECT_EQ(withPlainOutput({u"print"_s, u"--output"_s, u"-b.pdf"_s}),
              (QStringList{u"print"_s, u"./-b.pdf"_s}));
}

TEST(CommandWords, LeaveAnOptionThatNamesNothing) {
    const QStringList words{u"print"_s, u"--output"_s};
    EXPECT_EQ(withPlainOutput(words), words);
}

TEST(CommandWords, GiveAnOptionWithItsValue) {
    QStringList words{u"a"_s, u"--since"_s, u"2026-03-14"_s, u"b"_s, u"--vcard=3.0"_s, u"--last"_s};
    EXPECT_EQ(takeOption(words, u"--since"_s), u"2026-03-14"_s);
    EXPECT_EQ(takeOption(words, u"--vcard"_s), u"3.0"_s);
    EXPECT_EQ(takeOption(words, u"--last"_s), QString()) << "nothing stands behind it";
    EXPECT_EQ(takeOption(words, u"--day"_s), std::nullopt);
    EXPECT_EQ(words, (QStringList{u"a"_s, u"b"_s}));
}
