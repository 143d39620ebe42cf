// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_services.h"

#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/command_fixture.h"
#include "tests/support/fault_input.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class ServicesCommand : public CommandFixture {
protected:
    ServicesCommand() : CommandFixture(runServicesCommand, BookKind::Directory) {}

    int bringIn(const QString &file) { return run({u"import"_s, u"services"_s, book.path(), file}); }
    int save(const QStringList &rest) {
        return run(QStringList{u"export"_s, u"services"_s, book.path()} + rest);
    }
    QString write(const QByteArray &content) { return CommandFixture::write("services.json", content); }
};

TEST_F(ServicesCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    const QString file =
        write(R"([{"id": "a", "name": "Meals", "status": "active"}, {"id": "b", "status": "active"}])");
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_EQ(out, u"2 added, 0 changed, 0 already there, 0 left as written here, 1 to look at\n"_s);
    EXPECT_TRUE(err.startsWith(u"service 2: "_s)) << err.toStdString();
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 2 already there"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, SavesWhatCameIn) {
    ASSERT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals", "status": "active"}])")), 0);
    const QString json = book.path(u"out.json"_s);
    EXPECT_EQ(save({u"--output"_s, json}), 0);
    EXPECT_TRUE(out.startsWith(u"1 saved\n1 of them mended"_s)) << out.toStdString();
    EXPECT_EQ(bringIn(json), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 1 already there"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, SavesTablesAndLinesByTheEndOfTheName) {
    ASSERT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals", "status": "active"}])")), 0);
    const QString tables = book.path(u"out.zip"_s), lines = book.path(u"out.csv"_s);
    EXPECT_EQ(save({u"--output"_s, tables}), 0);
    EXPECT_EQ(save({u"--output"_s, lines}), 0);
    for (const QString &file : {tables, lines}) {
        EXPECT_EQ(bringIn(file), 0);
        EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 1 already there"_s) ||
                    out.startsWith(u"0 added, 1 changed"_s))
            << out.toStdString();
    }
}

TEST_F(ServicesCommand, SaysWhatASavedFileDoesNotHold) {
    book.reopen();
    book.add(Service{.name = u"Meals"_s, .note = u"Ask for Ana"_s});
    book.close();
    for (const char *name : {"out.json", "out.zip", "out.csv"}) {
        EXPECT_EQ(save({u"--output"_s, book.path(QString::fromLatin1(name))}), 0);
        EXPECT_TRUE(out.endsWith(u"Not in the file: your notes on 1 service(s).\n"_s)) << out.toStdString();
    }
}

TEST_F(ServicesCommand, SaysInWhichLineOfWhichTableSomethingIsWrong) {
    const QString folder = book.path(u"tables"_s);
    QDir().mkpath(folder);
    QFile services(folder + u"/services.csv"_s), phones(folder + u"/phones.csv"_s);
    ASSERT_TRUE(services.open(QIODevice::WriteOnly) && phones.open(QIODevice::WriteOnly));
    services.write("id,name,status\na,Meals,active\nb,Rides,active\n");
    phones.write("id,service_id,number\n1,gone,555\n");
    services.close();
    phones.close();
    EXPECT_EQ(bringIn(folder + u'/'), 0);
    EXPECT_TRUE(
        err.contains(u"phones.csv, line 2: Phone 1 names service gone, which is not in services.csv."_s))
        << err.toStdString();
    ASSERT_TRUE(services.open(QIODevice::WriteOnly));
    services.write("id,name,status\nb,Rides,active\n");
    services.close();
    EXPECT_EQ(bringIn(folder), 0);
    EXPECT_TRUE(out.contains(u"1 not in this file any more, 0 there again"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, TwoListsThatCountFromOneAreFourServices) {
    EXPECT_EQ(bringIn(faultInput("services_x.csv")), 0);
    EXPECT_EQ(bringIn(faultInput("services_y.csv")), 0);
    EXPECT_TRUE(out.startsWith(u"2 added, 0 changed"_s)) << out.toStdString();
    book.reopen();
    EXPECT_EQ(*book->table<ServiceTable>().count(), 4);
}

TEST_F(ServicesCommand, AFileWithAnEarlierNameIsNewUnlessItIsSaidToBeAnUpdate) {
    EXPECT_EQ(bringIn(write(R"([{"id": "1", "name": "Meals", "status": "active"}])")), 0);
    const QString other = write(R"([{"id": "9", "name": "Clinic", "status": "active"}])");
    EXPECT_EQ(bringIn(other), 0);
    EXPECT_TRUE(out.startsWith(u"1 added"_s)) << out.toStdString();
    EXPECT_FALSE(out.contains(u"not in this file any more"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"taken for something new"_s)) << err.toStdString();
    write(R"([{"id": "7", "name": "Respite", "status": "active"}])");
    EXPECT_EQ(run({u"import"_s, u"services"_s, u"--update"_s, book.path(), other}), 0);
    EXPECT_TRUE(out.contains(u"1 not in this file any more"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, AFileWithTheIdsOfOthersIsNewUnlessItIsSaidToBeAnUpdate) {
    const auto list = [this](const QByteArray &name) {
        QByteArray services;
        for (int i = 10; i < 20; ++i)
            services += (i == 10 ? "[" : ",") + QByteArray(R"({"id": "6f1f6e0a-8f0e-4b6e-9a52-0000000000)") +
                        QByteArray::number(i) + R"(", "status": "active", "name": ")" + name +
                        R"(", "organization": {"id": "o", "name": ")" + name + " group\"}}";
        return write(services + "]");
    };
    EXPECT_EQ(bringIn(list("Pantry")), 0);
    EXPECT_EQ(bringIn(list("Clinic")), 0);
    EXPECT_TRUE(out.startsWith(u"10 added, 0 changed"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"what is here stays as it was"_s)) << err.toStdString();
    EXPECT_TRUE(err.contains(u"--update"_s)) << err.toStdString();
    EXPECT_EQ(run({u"import"_s, u"services"_s, u"--update"_s, book.path(), list("Shelter")}), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 10 changed"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, AnotherServiceUnderAKnownIdIsNewUnlessItIsSaidToBeAnUpdate) {
    const auto list = [this](const QByteArray &first) {
        return write("[" + first + R"(, {"id": "2", "name": "Oak rides", "status": "active"},
            {"id": "3", "name": "Elm shelter", "status": "active"}])");
    };
    const QByteArray other = R"({"id": "1", "name": "Gamma clinic", "status": "active",
        "phones": [{"number": "414-555-0100"}]})";
    EXPECT_EQ(bringIn(list(R"({"id": "1", "name": "Alpha meals", "status": "active",
        "phones": [{"number": "312-555-0100"}]})")),
              0);
    EXPECT_EQ(bringIn(list(other)), 0);
    EXPECT_TRUE(out.startsWith(u"1 added, 0 changed"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"--update"_s)) << err.toStdString();
    const QString third = list(R"({"id": "1", "name": "Delta camp", "status": "active",
        "phones": [{"number": "608-555-0100"}]})");
    EXPECT_EQ(run({u"import"_s, u"services"_s, u"--update"_s, book.path(), third}), 0);
    EXPECT_TRUE(out.startsWith(u"0 added, 1 changed"_s)) << out.toStdString();
}

TEST_F(ServicesCommand, TellsWhatOfASpreadsheetIsNoService) {
    EXPECT_EQ(bringIn(faultInput("services_excelbook.csv")), 0);
    EXPECT_TRUE(out.startsWith(u"3 added"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"2 to look at"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"services_excelbook.csv, line 7 (HOSPICE): "_s)) << err.toStdString();
    EXPECT_EQ(bringIn(faultInput("services_excel3.csv")), 0);
    EXPECT_TRUE(out.startsWith(u"6 added"_s)) << out.toStdString();
    book.reopen();
    const auto found = book->serviceFinder().page({.text = u"Maria"_s});
    ASSERT_EQ(found->rows.size(), 1);
    const Service service = **book->table<ServiceTable>().row(found->rows[0].key);
    EXPECT_TRUE(service.note.contains(u"Maria"_s)) << "it is the worker's own";
    EXPECT_FALSE(service.description.contains(u"Maria"_s));
}

TEST_F(ServicesCommand, WhatCouldNotBeReadIsNotGone) {
    EXPECT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals"}, {"id": "b", "name": "Rides"}])")), 0);
    EXPECT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals"}, {"id": "b", "name" "Rides"}])")), 0);
    EXPECT_FALSE(out.contains(u"not in this file any more"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"\"id\": \"b\""_s)) << err.toStdString();
    EXPECT_TRUE(err.contains(u"could not be read, no service was marked as gone."_s)) << err.toStdString();
}

TEST_F(ServicesCommand, AnImportOfNothingIsNoSuccess) {
    EXPECT_EQ(bringIn(write(R"([{"id": "l", "location_type": "physical"}])")), 1);
    EXPECT_TRUE(err.contains(u"Nothing was imported."_s)) << err.toStdString();
}

TEST_F(ServicesCommand, RefusesWhatItDoesNotUnderstand) {
    EXPECT_EQ(run({u"import"_s, u"services"_s, book.path()}), 2);
    EXPECT_EQ(save({}), 2);
    EXPECT_EQ(save({u"--output"_s, u"x.doc"_s}), 2);
    EXPECT_EQ(bringIn(book.path(u"gone.json"_s)), 1);
    EXPECT_EQ(run({u"import"_s, u"contacts"_s}), -1);
}

TEST_F(ServicesCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn(write(R"([{"id": "a"}, {"id": "b"}])")), 1);
    EXPECT_TRUE(out.startsWith(u"0 added, 0 changed, 0 already there"_s) || out.isEmpty())
        << out.toStdString();
}

TEST_F(ServicesCommand, ATableWithoutNamesIsNoSuccess) {
    const QString path = book.path(u"odd.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    EXPECT_EQ(bringIn(path), 1);
    EXPECT_TRUE(err.contains(u"None of these services has a name."_s)) << err.toStdString();
    EXPECT_FALSE(out.contains(u"added"_s)) << out.toStdString();
    EXPECT_FALSE(err.contains(u"It was kept"_s)) << err.toStdString();
}

TEST_F(ServicesCommand, TellsWhichColumnsAreShownNowhere) {
    const QString path = CommandFixture::write(
        "list.csv", "serviceName,siteName,mainPhone,color,unused\nToys,Oak Center,520-555-0100,blue,\n");
    EXPECT_EQ(bringIn(path), 0);
    for (const QString &heading : {u"siteName"_s, u"color"_s})
        EXPECT_TRUE(err.contains(heading + u" (list.csv, line 1): This column was not understood."_s) ||
                    err.contains(u"list.csv, line 1 ("_s + heading + u"): This column was not understood."_s))
            << err.toStdString();
    EXPECT_FALSE(err.contains(u"unused"_s)) << "nothing is in it";
    EXPECT_TRUE(out.endsWith(u"2 to look at\n"_s)) << out.toStdString();
    const QString notes =
        CommandFixture::write("notes.csv", "Name,Phone,Notes\nRent,520-555-0101,late days\n");
    EXPECT_EQ(bringIn(notes), 0);
    EXPECT_TRUE(err.contains(u"which families read"_s)) << err.toStdString();
}

TEST_F(ServicesCommand, WhatHoldsNothingIsNoService) {
    EXPECT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals", "status": "active"}, {"name": ""}])")), 0);
    EXPECT_TRUE(out.startsWith(u"1 added"_s)) << out.toStdString();
    EXPECT_TRUE(err.contains(u"There is nothing in it. It was left out."_s)) << err.toStdString();
}

TEST_F(ServicesCommand, OneTableOfAPackageIsNoListOfServices) {
    EXPECT_EQ(bringIn(CommandFixture::write("organizations.csv", "id,name,description\n1,Pantry,Food\n")), 1);
    EXPECT_TRUE(err.contains(u"This is one table of several"_s)) << err.toStdString();
    EXPECT_EQ(bringIn(CommandFixture::write("organizations.csv", "Name,Phone,Notes\nPantry,555-0100,x\n")), 0)
        << "somebody's own list may be called so";
}

} // namespace
