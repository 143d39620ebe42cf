// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/floors.h"

#include <gtest/gtest.h>

namespace {

QList<QStringList> drawn() {
    return floorsOf(readText(QStringLiteral("README.md")));
}

SourceFile goal(const char *text) {
    return {QStringLiteral("model/goals/goal.cpp"), QString::fromLatin1(text)};
}

TEST(Floors, NoIncludeGoesUp) {
    const auto program =
        cppFilesBelow({QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app")});
    QStringList breaks;
    for (const SourceFile &file : program)
        breaks += breaksOfFloors(file, drawn());
    EXPECT_EQ(breaks.join(QLatin1Char('\n')).toStdString(), "");
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
    const QString text = QStringLiteral("## Floors\n\nwords\n\n```\nui/b ui/c  # pages\nmodel/a\n```\n");
    EXPECT_EQ(floorsOf(text), (QList<QStringList>{{QStringLiteral("model/a")},
                                                  {QStringLiteral("ui/b"), QStringLiteral("ui/c")}}));
}

TEST(FloorsScanner, FindsWhatGoesUpOrAside) {
    const QList<QStringList> floors{{QStringLiteral("model/base")},
                                    {QStringLiteral("model/goals"), QStringLiteral("model/diary")},
                                    {QStringLiteral("model/book")}};
    EXPECT_TRUE(breaksOfFloors(goal("#include \"model/base/id.h\"\n#include <QString>\n"), floors).isEmpty());
    EXPECT_TRUE(breaksOfFloors(goal("#include \"model/goals/goal.h\"\n"), floors).isEmpty());
    EXPECT_EQ(breaksOfFloors(goal("#include \"model/diary/tracker.h\"\n"), floors).size(), 1);
    EXPECT_EQ(breaksOfFloors(goal("#include \"model/book/store.h\"\n"), floors).size(), 1);
    EXPECT_EQ(breaksOfFloors({QStringLiteral("model/new/a.cpp"), {}}, floors).size(), 1);
}

} // namespace
