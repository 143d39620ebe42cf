// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/file_name.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(SafeFileName, KeepsWhatIsAName) {
    for (const QString &name : {u"Zoë Peña.pdf"_s, u"photo-1_b.jpg"_s, u"中文.png"_s, u"a (2).tar.gz"_s})
        EXPECT_EQ(safeFileName(name), name);
}

TEST(SafeFileName, LeadsToNoOtherFolder) {
    EXPECT_EQ(safeFileName(u"../../.config/autostart/x.desktop"_s), u"config autostart x.desktop"_s);
    EXPECT_EQ(safeFileName(u"/etc/passwd"_s), u"etc passwd"_s);
    EXPECT_EQ(safeFileName(u"C:\\x"_s), u"C x"_s);
    for (const QString &name : {u".."_s, u"."_s, u"/"_s, u" . . "_s, u"\t\n"_s, QString()})
        EXPECT_EQ(safeFileName(name), QString()) << qPrintable(name);
}

TEST(SafeFileName, IsNeitherHiddenNorCutByANul) {
    EXPECT_EQ(safeFileName(u".bashrc"_s), u"bashrc"_s);
    EXPECT_EQ(safeFileName(u"\u202e.bashrc"_s), u"bashrc"_s);
    EXPECT_EQ(safeFileName(QString::fromLatin1("a\0/../b", 7)), u"a .. b"_s);
    EXPECT_EQ(safeFileName(u"paper.pdf. ."_s), u"paper.pdf"_s);
}

TEST(SafeFileName, IsNoDevice) {
    for (const QString &name : {u"CON"_s, u"nul.txt"_s, u"Com1.pdf"_s, u"lpt9"_s, u"aux .x"_s})
        EXPECT_EQ(safeFileName(name), u'_' + name);
    EXPECT_EQ(safeFileName(u"console.txt"_s), u"console.txt"_s);
}

TEST(SafeFileName, FitsTheDiskAndKeepsItsEnding) {
    for (const QString &letter : {u"a"_s, QString(QChar(0x4e2d)), QString::fromUcs4(U"\U0001F60A")}) {
        const QString name = safeFileName(letter.repeated(400) + u".pdf"_s);
        EXPECT_LE(name.toUtf8().size(), kLongestFileName);
        EXPECT_GT(name.toUtf8().size(), kLongestFileName - 4);
        EXPECT_TRUE(name.endsWith(letter + u".pdf"_s));
        EXPECT_EQ(QString::fromUtf8(name.toUtf8()), name) << "no letter is cut in two";
    }
    EXPECT_EQ(safeFileName(u"a."_s + QString(400, u'b')).size(), kLongestFileName);
}

TEST(SafeFileName, HasNoHalfOfALetter) {
    const QString name = safeFileName(u"a"_s + QChar(0xd83d) + u"b"_s);
    EXPECT_EQ(QString::fromUtf8(name.toUtf8()), name);
}

} // namespace
