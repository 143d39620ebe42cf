// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_diary.h"

#include "tests/support/command_fixture.h"

namespace {

class DiaryCommand : public CommandFixture {
protected:
    DiaryCommand() : CommandFixture(runDiaryCommand) {}

    int bringIn(const QString &file) {
        return run({QStringLiteral("import"), QStringLiteral("diary"), book.path(), file});
    }
    int save(const QStringList &rest) {
        return run(QStringList{QStringLiteral("export"), QStringLiteral("diary"), book.path()} + rest);
    }
    QString write(const QByteArray &content) { return CommandFixture::write("diary.csv", content); }
};

TEST_F(DiaryCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    const QString file = write("date,pain\n2024-05-01,4\n2024-05-02,\n,5\n");
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_EQ(out,
              QStringLiteral("1 added, 0 already there, 1 lines to look at\n"
                             "Lines or records in the file: 3. Of these: 1 used, 1 cannot be read, 1 say "
                             "nothing but a day.\n"));
    EXPECT_TRUE(err.contains(QStringLiteral("line 4: "))) << err.toStdString();
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 1 already there, 1 lines to look at\n")));
}

TEST_F(DiaryCommand, SavesFromADayOn) {
    ASSERT_EQ(bringIn(write("date,pain\n2024-05-01,4\n2024-06-01,5\n")), 0);
    const QString csv = book.path(QStringLiteral("out.csv"));
    EXPECT_EQ(save({csv}), 0);
    EXPECT_EQ(out, QStringLiteral("2 saved\n"));
    EXPECT_EQ(save({csv, QStringLiteral("--since"), QStringLiteral("2024-05-15")}), 0);
    EXPECT_EQ(contentOf(csv).count('\n'), 2);
    EXPECT_EQ(bringIn(csv), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 1 already there"))) << out.toStdString();
    const QString json = book.path(QStringLiteral("out.json"));
    EXPECT_EQ(save({json, QStringLiteral("--since=2024-05-15")}), 0);
    EXPECT_TRUE(contentOf(json).startsWith("{\"hearthbook_diary\""));
}

TEST_F(DiaryCommand, WhatCannotBeReadIsToldInOneSentence) {
    EXPECT_EQ(bringIn(write("a,b\n1,2\n")), 1);
    EXPECT_EQ(err.count(QLatin1Char('\n')), 1);
    EXPECT_EQ(bringIn(book.path(QStringLiteral("gone.csv"))), 1);
    EXPECT_EQ(bringIn(book.path()), 1);
    EXPECT_EQ(save({book.path(QStringLiteral("out.csv"))}), 1);
}

TEST_F(DiaryCommand, WhatIsNotUnderstoodEndsWithTwo) {
    const QString file = book.path(QStringLiteral("out.csv"));
    EXPECT_EQ(save({book.path(QStringLiteral("out.xls"))}), 2);
    EXPECT_EQ(save({file, QStringLiteral("--since"), QStringLiteral("May")}), 2);
    EXPECT_EQ(save({file, QStringLiteral("--since")}), 2);
    EXPECT_EQ(save({}), 2);
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("diary"), book.path()}), 2);
    EXPECT_EQ(bringIn(QStringLiteral("--force")), 2);
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("contacts")}), -1);
}

TEST_F(DiaryCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn(write("date,pain\n2024-05-01,\n,5\n")), 1);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 already there, 1 lines"))) << out.toStdString();
}

} // namespace
