// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/file_endings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(FileEndings, TellWhatAFileIsWhateverItsCapitals) {
    EXPECT_TRUE(isReadAs(FileType::Contacts, u"/x/Team.VCard"_s));
    EXPECT_TRUE(isReadAs(FileType::Book, u"/x/book.hearthbook"_s));
    EXPECT_FALSE(isReadAs(FileType::Contacts, u"/x/vcf"_s));
    EXPECT_FALSE(isReadAs(FileType::Pdf, u"/x/page.pdf"_s)) << "it only comes out";
}

TEST(FileEndings, TellHowAFileIsSaved) {
    EXPECT_EQ(savedEndingAt(FileType::Diary, u"/x/diary.JSON"_s), 1);
    EXPECT_EQ(savedEndingAt(FileType::Services, u"/x/all.json"_s), 0);
    EXPECT_EQ(savedEndingAt(FileType::Diary, u"/x/diary.xml"_s), std::nullopt) << "it only comes in";
    EXPECT_EQ(endingOf(FileType::Contacts), u".vcf"_s);
}
