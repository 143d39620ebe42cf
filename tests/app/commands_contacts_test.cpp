// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_contacts.h"

#include "model/careteam/contact_table.h"
#include "tests/support/command_fixture.h"

using namespace Qt::StringLiterals;

namespace {

class ContactsCommand : public CommandFixture {
protected:
    ContactsCommand() : CommandFixture(runContactsCommand) {}

    int bringIn(const QStringList &files) {
        return run(QStringList{u"import"_s, u"contacts"_s, book.path()} + files);
    }
    int save(const QStringList &rest) { return run(QStringList{u"export"_s, u"contacts"_s} + rest); }
    QString ana() { return write("ana.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:555 1\nEND:VCARD\n"); }
};

TEST_F(ContactsCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    EXPECT_EQ(bringIn({ana()}), 0);
    EXPECT_TRUE(out.startsWith(u"1 added, 0 changed, 0 already there"_s)) << out.toStdString();
    EXPECT_EQ(bringIn({ana()}), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 1 already there"_s)) << out.toStdString();
}

TEST_F(ContactsCommand, AFileThatCannotBeReadIsNamedAndTheOthersComeIn) {
    EXPECT_EQ(bringIn({write("garbage.vcf", "hello"), ana()}), 1);
    EXPECT_TRUE(err.startsWith(u"garbage.vcf: "_s)) << err.toStdString();
    EXPECT_TRUE(out.startsWith(u"1 added"_s));
}

TEST_F(ContactsCommand, SavesInTheVersionThatIsAskedFor) {
    ASSERT_EQ(bringIn({ana()}), 0);
    const QString file = book.path(u"out.vcf"_s);
    EXPECT_EQ(save({book.path(), file}), 0);
    EXPECT_TRUE(contentOf(file).contains("VERSION:4.0"));
    EXPECT_EQ(save({book.path(), file, u"--vcard"_s, u"3.0"_s}), 0);
    EXPECT_TRUE(contentOf(file).contains("VERSION:3.0"));
}

TEST_F(ContactsCommand, NeverWritesOverTheBook) {
    ASSERT_EQ(bringIn({ana()}), 0);
    EXPECT_EQ(save({book.path(), book.path()}), 1);
    book.reopen();
    EXPECT_EQ(book->table<ContactTable>().all().valueOr({}).size(), 1);
}

TEST_F(ContactsCommand, WhatIsNotUnderstoodEndsWithTwo) {
    EXPECT_EQ(bringIn({}), 2);
    EXPECT_EQ(save({book.path()}), 2);
    EXPECT_EQ(save({book.path(), book.path(u"x.vcf"_s), u"--vcard"_s}), 2);
    EXPECT_EQ(err.count(u'\n'), 1);
    EXPECT_EQ(run({u"print"_s, u"visit-summary"_s}), -1);
}

TEST_F(ContactsCommand, ABookThatIsNotThereIsToldInOneSentence) {
    EXPECT_EQ(save({book.path(u"none.hearthbook"_s), book.path(u"x.vcf"_s)}), 1);
    EXPECT_EQ(err.count(u'\n'), 1);
}

TEST_F(ContactsCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn({write("nobody.vcf", "BEGIN:VCARD\nVERSION:3.0\nNOTE:who?\nEND:VCARD\n")}), 1);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 0 already there"_s)) << out.toStdString();
}

} // namespace
