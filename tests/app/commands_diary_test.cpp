// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_diary.h"

#include "tests/support/command_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class DiaryCommand : public CommandFixture {
protected:
    DiaryCommand() : CommandFixture(runDiaryCommand) {}

    int bringIn(const QString &file) { return run({u"import"_s, u"diary"_s, book.path(), file}); }
    int save(const QStringList &rest) {
        return run(QStringList{u"export"_s, u"diary"_s, book.path()} + rest);
    }
    QString write(const QByteArray &content) { return CommandFixture::write("diary.csv", content); }
};

TEST_F(DiaryCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    const QString file = write("date,pain\n2024-05-01,4\n2024-05-02,\n,5\n");
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_EQ(out, u"1 added, 0 already there, 1 line(s) to look at\n"
                   "Lines or records in the file: 3. Of these: 1 used, 1 cannot be read, 1 with "
                   "nothing but a day.\n"_s);
    EXPECT_TRUE(err.contains(u"line 4: "_s)) << err.toStdString();
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 1 already there, 1 line(s) to look at\n"_s));
}

TEST_F(DiaryCommand, SavesFromADayOn) {
    ASSERT_EQ(bringIn(write("date,pain\n2024-05-01,4\n2024-06-01,5\n")), 0);
    const QString csv = book.path(u"out.csv"_s);
    EXPECT_EQ(save({csv}), 0);
    EXPECT_EQ(out, u"2 saved\n"_s);
    EXPECT_EQ(save({csv, u"--since"_s, u"2024-05-15"_s}), 0);
    EXPECT_EQ(contentOf(csv).count('\n'), 2);
    EXPECT_EQ(bringIn(csv), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 1 already there"_s)) << out.toStdString();
    const QString json = book.path(u"out.json"_s);
    EXPECT_EQ(save({json, u"--since=2024-05-15"_s}), 0);
    EXPECT_TRUE(contentOf(json).startsWith("{\"hearthbook_diary\""));
}

TEST_F(DiaryCommand, WhatCannotBeReadIsToldInOneSentence) {
    EXPECT_EQ(bringIn(write("a,b\n1,2\n")), 1);
    EXPECT_EQ(err.count(u'\n'), 1);
    EXPECT_EQ(bringIn(book.path(u"gone.csv"_s)), 1);
    EXPECT_EQ(bringIn(book.path()), 1);
    EXPECT_EQ(save({book.path(u"out.csv"_s)}), 1);
}

TEST_F(DiaryCommand, WhatIsNotUnderstoodEndsWithTwo) {
    const QString file = book.path(u"out.csv"_s);
    EXPECT_EQ(save({book.path(u"out.xls"_s)}), 2);
    EXPECT_EQ(save({file, u"--since"_s, u"May"_s}), 2);
    EXPECT_EQ(save({file, u"--since"_s}), 2);
    EXPECT_EQ(save({}), 2);
    EXPECT_EQ(run({u"import"_s, u"diary"_s, book.path()}), 2);
    EXPECT_EQ(run({u"import"_s, u"contacts"_s}), -1);
}

TEST_F(DiaryCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn(write("date,pain\n2024-05-01,\n,5\n")), 1);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 already there, 1 line(s)"_s)) << out.toStdString();
}

} // namespace
