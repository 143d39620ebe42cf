// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_contacts.h"

#include "model/careteam/contact_table.h"
#include "tests/support/command_fixture.h"

namespace {

class ContactsCommand : public CommandFixture {
protected:
    ContactsCommand() : CommandFixture(runContactsCommand) {}

    int bringIn(const QStringList &files) {
        return run(QStringList{QStringLiteral("import"), QStringLiteral("contacts"), book.path()} + files);
    }
    int save(const QStringList &rest) {
        return run(QStringList{QStringLiteral("export"), QStringLiteral("contacts")} + rest);
    }
    QString ana() { return write("ana.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:555 1\nEND:VCARD\n"); }
};

TEST_F(ContactsCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    EXPECT_EQ(bringIn({ana()}), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("1 added, 0 changed, 0 already there"))) << out.toStdString();
    EXPECT_EQ(bringIn({ana()}), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 1 already there"))) << out.toStdString();
}

TEST_F(ContactsCommand, AFileThatCannotBeReadIsNamedAndTheOthersComeIn) {
    EXPECT_EQ(bringIn({write("garbage.vcf", "hello"), ana()}), 1);
    EXPECT_TRUE(err.startsWith(QStringLiteral("garbage.vcf: "))) << err.toStdString();
    EXPECT_TRUE(out.startsWith(QStringLiteral("1 added")));
}

TEST_F(ContactsCommand, SavesInTheVersionThatIsAskedFor) {
    ASSERT_EQ(bringIn({ana()}), 0);
    const QString file = book.path(QStringLiteral("out.vcf"));
    EXPECT_EQ(save({book.path(), file}), 0);
    EXPECT_TRUE(contentOf(file).contains("VERSION:4.0"));
    EXPECT_EQ(save({book.path(), file, QStringLiteral("--vcard"), QStringLiteral("3.0")}), 0);
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
    EXPECT_EQ(save({book.path(), book.path(QStringLiteral("x.vcf")), QStringLiteral("--vcard")}), 2);
    EXPECT_EQ(bringIn({QStringLiteral("--force"), ana()}), 2);
    EXPECT_EQ(err.count(QLatin1Char('\n')), 1);
    EXPECT_EQ(run({QStringLiteral("print"), QStringLiteral("visit-summary")}), -1);
}

TEST_F(ContactsCommand, ABookThatIsNotThereIsToldInOneSentence) {
    EXPECT_EQ(save({book.path(QStringLiteral("none.hearthbook")), book.path(QStringLiteral("x.vcf"))}), 1);
    EXPECT_EQ(err.count(QLatin1Char('\n')), 1);
}

TEST_F(ContactsCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn({write("nobody.vcf", "BEGIN:VCARD\nVERSION:3.0\nNOTE:who?\nEND:VCARD\n")}), 1);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 0 already there"))) << out.toStdString();
}

} // namespace
