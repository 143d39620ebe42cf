// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_services.h"

#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/command_fixture.h"
#include "tests/support/fault_input.h"

#include <QDir>
#include <QFile>

namespace {

class ServicesCommand : public CommandFixture {
protected:
    ServicesCommand() : CommandFixture(runServicesCommand, BookKind::Directory) {}

    int bringIn(const QString &file) {
        return run({QStringLiteral("import"), QStringLiteral("services"), book.path(), file});
    }
    int save(const QStringList &rest) {
        return run(QStringList{QStringLiteral("export"), QStringLiteral("services"), book.path()} + rest);
    }
    QString write(const QByteArray &content) { return CommandFixture::write("services.json", content); }
};

TEST_F(ServicesCommand, SaysWhatCameInAndAddsNothingTheSecondTime) {
    const QString file =
        write(R"([{"id": "a", "name": "Meals", "status": "active"}, {"id": "b", "status": "active"}])");
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_EQ(out,
              QStringLiteral("2 added, 0 changed, 0 already there, 0 left as written here, 1 to look at\n"));
    EXPECT_TRUE(err.startsWith(QStringLiteral("service 2: "))) << err.toStdString();
    EXPECT_EQ(bringIn(file), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 2 already there"))) << out.toStdString();
}

TEST_F(ServicesCommand, SavesWhatCameIn) {
    ASSERT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals", "status": "active"}])")), 0);
    const QString json = book.path(QStringLiteral("out.json"));
    EXPECT_EQ(save({QStringLiteral("--output"), json}), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("1 saved\n1 of them mended"))) << out.toStdString();
    EXPECT_EQ(bringIn(json), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 1 already there"))) << out.toStdString();
}

TEST_F(ServicesCommand, SavesTablesAndLinesByTheEndOfTheName) {
    ASSERT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals", "status": "active"}])")), 0);
    const QString tables = book.path(QStringLiteral("out.zip")), lines = book.path(QStringLiteral("out.csv"));
    EXPECT_EQ(save({QStringLiteral("--output"), tables}), 0);
    EXPECT_EQ(save({QStringLiteral("--output"), lines}), 0);
    for (const QString &file : {tables, lines}) {
        EXPECT_EQ(bringIn(file), 0);
        EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 1 already there")) ||
                    out.startsWith(QStringLiteral("0 added, 1 changed")))
            << out.toStdString();
    }
}

TEST_F(ServicesCommand, SaysWhatASavedFileDoesNotHold) {
    book.reopen();
    book.add(Service{.name = QStringLiteral("Meals"), .note = QStringLiteral("Ask for Ana")});
    book.close();
    for (const char *name : {"out.json", "out.zip", "out.csv"}) {
        EXPECT_EQ(save({QStringLiteral("--output"), book.path(QString::fromLatin1(name))}), 0);
        EXPECT_TRUE(out.endsWith(QStringLiteral("Not in the file: your notes on 1 service(s).\n")))
            << out.toStdString();
    }
}

TEST_F(ServicesCommand, SaysInWhichLineOfWhichTableSomethingIsWrong) {
    const QString folder = book.path(QStringLiteral("tables"));
    QDir().mkpath(folder);
    QFile services(folder + QStringLiteral("/services.csv")), phones(folder + QStringLiteral("/phones.csv"));
    ASSERT_TRUE(services.open(QIODevice::WriteOnly) && phones.open(QIODevice::WriteOnly));
    services.write("id,name,status\na,Meals,active\nb,Rides,active\n");
    phones.write("id,service_id,number\n1,gone,555\n");
    services.close();
    phones.close();
    EXPECT_EQ(bringIn(folder + QLatin1Char('/')), 0);
    EXPECT_TRUE(err.contains(
        QStringLiteral("phones.csv, line 2: Phone 1 names service gone, which is not in services.csv.")))
        << err.toStdString();
    ASSERT_TRUE(services.open(QIODevice::WriteOnly));
    services.write("id,name,status\nb,Rides,active\n");
    services.close();
    EXPECT_EQ(bringIn(folder), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("1 not in this file any more, 0 there again")))
        << out.toStdString();
}

TEST_F(ServicesCommand, TwoListsThatCountFromOneAreFourServices) {
    EXPECT_EQ(bringIn(faultInput("services_x.csv")), 0);
    EXPECT_EQ(bringIn(faultInput("services_y.csv")), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("2 added, 0 changed"))) << out.toStdString();
    book.reopen();
    EXPECT_EQ(*book->table<ServiceTable>().count(), 4);
}

TEST_F(ServicesCommand, AFileWithAnEarlierNameIsNewUnlessItIsSaidToBeAnUpdate) {
    EXPECT_EQ(bringIn(write(R"([{"id": "1", "name": "Meals", "status": "active"}])")), 0);
    const QString other = write(R"([{"id": "9", "name": "Clinic", "status": "active"}])");
    EXPECT_EQ(bringIn(other), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("1 added"))) << out.toStdString();
    EXPECT_FALSE(out.contains(QStringLiteral("not in this file any more"))) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("taken for something new"))) << err.toStdString();
    write(R"([{"id": "7", "name": "Respite", "status": "active"}])");
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("services"), QStringLiteral("--update"),
                   book.path(), other}),
              0);
    EXPECT_TRUE(out.contains(QStringLiteral("1 not in this file any more"))) << out.toStdString();
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
    EXPECT_TRUE(out.startsWith(QStringLiteral("10 added, 0 changed"))) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("what is here stays as it was"))) << err.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("--update"))) << err.toStdString();
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("services"), QStringLiteral("--update"),
                   book.path(), list("Shelter")}),
              0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 10 changed"))) << out.toStdString();
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
    EXPECT_TRUE(out.startsWith(QStringLiteral("1 added, 0 changed"))) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("--update"))) << err.toStdString();
    const QString third = list(R"({"id": "1", "name": "Delta camp", "status": "active",
        "phones": [{"number": "608-555-0100"}]})");
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("services"), QStringLiteral("--update"),
                   book.path(), third}),
              0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 1 changed"))) << out.toStdString();
}

TEST_F(ServicesCommand, TellsWhatOfASpreadsheetIsNoService) {
    EXPECT_EQ(bringIn(faultInput("services_excelbook.csv")), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("3 added"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("2 to look at"))) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("services_excelbook.csv, line 7 (HOSPICE): ")))
        << err.toStdString();
    EXPECT_EQ(bringIn(faultInput("services_excel3.csv")), 0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("6 added"))) << out.toStdString();
    book.reopen();
    const auto found = book->serviceFinder().page({.text = QStringLiteral("Maria")});
    ASSERT_EQ(found->rows.size(), 1);
    const Service service = **book->table<ServiceTable>().row(found->rows[0].key);
    EXPECT_TRUE(service.note.contains(QStringLiteral("Maria"))) << "it is the worker's own";
    EXPECT_FALSE(service.description.contains(QStringLiteral("Maria")));
}

TEST_F(ServicesCommand, WhatCouldNotBeReadIsNotGone) {
    EXPECT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals"}, {"id": "b", "name": "Rides"}])")), 0);
    EXPECT_EQ(bringIn(write(R"([{"id": "a", "name": "Meals"}, {"id": "b", "name" "Rides"}])")), 0);
    EXPECT_FALSE(out.contains(QStringLiteral("not in this file any more"))) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("\"id\": \"b\""))) << err.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("could not be read, no service was marked as gone.")))
        << err.toStdString();
}

TEST_F(ServicesCommand, AnImportOfNothingIsNoSuccess) {
    EXPECT_EQ(bringIn(write(R"([{"id": "l", "location_type": "physical"}])")), 1);
    EXPECT_TRUE(err.contains(QStringLiteral("Nothing was brought in."))) << err.toStdString();
}

TEST_F(ServicesCommand, RefusesWhatItDoesNotUnderstand) {
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("services"), book.path()}), 2);
    EXPECT_EQ(bringIn(QStringLiteral("--force")), 2);
    EXPECT_EQ(save({}), 2);
    EXPECT_EQ(save({QStringLiteral("--output"), QStringLiteral("x.doc")}), 2);
    EXPECT_EQ(bringIn(book.path(QStringLiteral("gone.json"))), 1);
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("contacts")}), -1);
}

TEST_F(ServicesCommand, EndsWith1WhereNothingCameIn) {
    EXPECT_EQ(bringIn(write(R"([{"id": "a"}, {"id": "b"}])")), 1);
    EXPECT_TRUE(out.startsWith(QStringLiteral("0 added, 0 changed, 0 already there")) || out.isEmpty())
        << out.toStdString();
}

TEST_F(ServicesCommand, ATableWithoutNamesIsNoSuccess) {
    const QString path = book.path(QStringLiteral("odd.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    EXPECT_EQ(bringIn(path), 1);
    EXPECT_TRUE(err.contains(QStringLiteral("None of these services has a name."))) << err.toStdString();
    EXPECT_FALSE(out.contains(QStringLiteral("added"))) << out.toStdString();
}

} // namespace
