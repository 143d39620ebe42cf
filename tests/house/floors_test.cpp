// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/floors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> drawn() {
    return floorsOf(readText(u"README.md"_s));
}

SourceFile goal(const char *text) {
    return {u"model/goals/goal.cpp"_s, QString::fromLatin1(text)};
}

TEST(Floors, NoIncludeGoesUp) {
    const auto program = cppFilesBelow({u"model"_s, u"ui"_s, u"app"_s});
    QStringList breaks;
    for (const SourceFile &file : program)
        breaks += breaksOfFloors(file, drawn());
    EXPECT_EQ(breaks.join(u'\n').toStdString(), "");
}

TEST(Floors, EachFolderStandsOnOne) {
    QStringList all;
    for (const QStringList &floor : drawn())
        all += floor;
    EXPECT_GT(all.size(), 30);
    EXPECT_EQ(all.removeDuplicates(), 0);
    for (const QString &folder : std::as_const(all))
        EXPECT_FALSE(cppFilesBelow({folder}).isEmpty()) << qPrintable(folder);
}

TEST(Floors, AreReadFromThePicture) {
    const QString text = u"## Floors\n\nwords\n\n```\nui/b ui/c  # pages\nmodel/a\n```\n"_s;
    EXPECT_EQ(floorsOf(text), (QList<QStringList>{{u"model/a"_s}, {u"ui/b"_s, u"ui/c"_s}}));
}

TEST(FloorsScanner, FindsWhatGoesUpOrAside) {
    const QList<QStringList> floors{
        {u"model/base"_s}, {u"model/goals"_s, u"model/diary"_s}, {u"model/book"_s}};
    EXPECT_TRUE(breaksOfFloors(goal("#include \"model/base/id.h\"\n#include <QString>\n"), floors).isEmpty());
    EXPECT_TRUE(breaksOfFloors(goal("#include \"model/goals/goal.h\"\n"), floors).isEmpty());
    EXPECT_EQ(breaksOfFloors(goal("#include \"model/diary/tracker.h\"\n"), floors).size(), 1);
    EXPECT_EQ(breaksOfFloors(goal("#include \"model/book/store.h\"\n"), floors).size(), 1);
    EXPECT_EQ(breaksOfFloors({u"model/new/a.cpp"_s, {}}, floors).size(), 1);
}

} // namespace
