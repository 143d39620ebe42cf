// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_exchange.h"

#include "model/directory/directory_import_table.h"
#include "model/directory/service_table.h"
#include "model/sample/sample_directory.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/directory/service_import_dialog.h"
#include "ui/kit/work_dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class ServiceImportTest : public PageFixture {
protected:
    ServiceImportTest() : PageFixture(BookKind::Directory) { showAndWait(window); }

    QString write(const char *name, const QByteArray &content) const {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString many(int count) const {
        QJsonArray services;
        for (int i = 0; i < count; ++i)
            services.append(QJsonObject{
                {u"id"_s, u"s%1"_s.arg(i)}, {u"name"_s, u"Service %1"_s.arg(i)}, {u"status"_s, u"active"_s}});
        return write("many.json", QJsonDocument(services).toJson());
    }
    ServiceImportDialog *bringIn(const QString &file) {
        importServices(context, {file}, &window);
        return window.findChild<ServiceImportDialog *>();
    }
    bool isDone() {
        return QTest::qWaitFor(
            [this] {
                const auto *close = window.findChild<QWidget *>(u"close"_s);
                return close && close->isVisible();
            },
            20'000);
    }
    int count() { return *book->table<ServiceTable>().count(); }

    QWidget window;
};

TEST_F(ServiceImportTest, WhatIsSavedAsTablesComesBackAsTheSame) {
    const Service rides{.hsdsId = u"r-1"_s, .name = u"Rides"_s};
    book.add(rides);
    for (const char *name : {"all.zip", "all.csv"}) {
        prompts.saveTo = folder.filePath(QString::fromLatin1(name));
        exportAllServices(context, &window);
        EXPECT_GT(QFileInfo(prompts.saveTo).size(), 0) << name;
    }
    EXPECT_TRUE(told.isEmpty());
    bringIn(folder.filePath(u"all.zip"_s));
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 1) << "it is known by its id";
}

TEST_F(ServiceImportTest, TellsWhatCameInAndTakesItBackAsOneStep) {
    const QString file = many(3);
    auto *shown = bringIn(file);
    EXPECT_TRUE(find(shown, "stop")->isVisible());
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(shown, u"Added: 3"_s));
    EXPECT_EQ(shown->findChild<QWidget *>(u"saveProblems"_s), nullptr);
    EXPECT_EQ(auditFindings(shown), "");
    click(shown, "close");
    EXPECT_EQ(count(), 3);
    shown = nullptr;
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown = bringIn(file);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(shown, u"Already there, and the same: 3"_s));
    click(shown, "close");
    history.undo();
    EXPECT_EQ(count(), 3);
    history.undo();
    EXPECT_EQ(count(), 0);
}

TEST_F(ServiceImportTest, GathersProblemsByKindAndSavesThem) {
    auto *shown = bringIn(write(
        "dirty.json",
        R"([{"id": "a", "name": "Rides"}, {"id": "b", "name": "", "description": "Food"}, {"name": "Meals",
                                                  "status": "active"}])"));
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(shown, u"4 thing(s) to look at"_s));
    EXPECT_TRUE(says(shown, u"It has no name. It was kept, and what was known of it before stays."_s));
    EXPECT_TRUE(says(shown, u"At Rides (service 1); service 2"_s));
    EXPECT_EQ(auditFindings(shown), "");
    prompts.saveTo = folder.filePath(u"found"_s);
    click(shown, "saveProblems");
    QFile saved(prompts.saveTo + u".csv"_s);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll().count('\n'), 5);
}

TEST_F(ServiceImportTest, TellsWhatIsGoneFromTheFileAndWhatIsThereAgain) {
    const auto bringInAndClose = [this](const QByteArray &content, const char *words) {
        auto *shown = bringIn(write("county.json", content));
        EXPECT_TRUE(isDone());
        EXPECT_TRUE(says(shown, QString::fromLatin1(words))) << words;
        click(shown, "close");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QByteArray both = R"([{"id": "a", "name": "Rides"}, {"id": "b", "name": "Meals"}])";
    bringInAndClose(both, "Added: 2");
    bringInAndClose(R"([{"id": "a", "name": "Rides"}])", "Gone from the file, and marked so: 1");
    bringInAndClose(both, "In the file again: 1");
}

TEST_F(ServiceImportTest, TakesAFolderOfTablesByItsDescription) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"county"_s));
    write("county/services.csv", "id,organization_id,name,status\nr,o,Rides,active\n");
    write("county/organizations.csv", "id,name\no,Willow House\n");
    write("county/phones.csv", "id,service_id,number\np,nobody,555-0101\n");
    auto *shown = bringIn(write("county/datapackage.json", R"({"resources": []})"));
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(shown, u"Added: 1"_s));
    EXPECT_TRUE(says(shown, u"phones.csv, line 2: Phone p names service nobody, which is not in "
                            "services.csv."_s));
    EXPECT_EQ(book->table<DirectoryImportTable>().all()->first().fileName, u"county"_s);
}

TEST_F(ServiceImportTest, AFileWithoutServicesChangesNothing) {
    auto *shown = bringIn(write("none.json", "[]"));
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(shown, u"Nothing was imported"_s));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(auditFindings(shown), "");
}

TEST_F(ServiceImportTest, CanBeStoppedAndLeavesTheBookAsItWas) {
    auto *shown = bringIn(many(20'000));
    QTimer stop;
    bool lived = false;
    QObject::connect(&stop, &QTimer::timeout, [&] {
        auto *button = shown->findChild<QAbstractButton *>(u"stop"_s);
        lived = button && button->isVisible();
        if (lived)
            QTest::mouseClick(button, Qt::LeftButton);
        stop.stop();
    });
    stop.start(150);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !isOpen(&window) && !history.canUndo(); }, 20'000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.findChild<ServiceImportDialog *>(); }));
    EXPECT_TRUE(lived);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(ServiceImportTest, SavesAllServices) {
    book.add(Service{.name = u"Rides"_s});
    prompts.saveTo = folder.filePath(u"all"_s);
    exportAllServices(context, &window);
    EXPECT_EQ(prompts.suggested, u"Community services.json"_s);
    QFile saved(prompts.saveTo + u".json"_s);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(saved.readAll())[u"contents"_s][0][u"name"_s].toString(), u"Rides"_s);
}

TEST_F(ServiceImportTest, SavingSaysWhatIsNotInTheFile) {
    book.add(Service{.name = u"Rides"_s, .note = u"Ask for Ana"_s});
    QString said;
    QObject::connect(&history, &History::told, [&said](const QString &text) { said = text; });
    for (const char *name : {"all.json", "all.zip", "all.csv"}) {
        prompts.saveTo = folder.filePath(QString::fromLatin1(name));
        exportAllServices(context, &window);
        EXPECT_TRUE(said.startsWith(u"1 service(s) saved."_s)) << said.toStdString();
        EXPECT_TRUE(said.endsWith(u"Not in the file: your notes on 1 service(s)."_s)) << said.toStdString();
    }
}

TEST_F(ServiceImportTest, SavingManyShowsHowFarItIsAndCanBeStopped) {
    ASSERT_TRUE(book->apply({{}, {adding(DirectoryImport{.source = sampleServices(0, 1500)})}}));
    prompts.saveTo = folder.filePath(u"all.zip"_s);
    bool isSeen = false;
    QTimer stop;
    QObject::connect(&stop, &QTimer::timeout, [&] {
        if (auto *work = window.findChild<WorkDialog *>(); work && work->isVisible()) {
            isSeen = says(work, u"Saving services"_s);
            work->reject();
        }
    });
    stop.start(1);
    exportAllServices(context, &window);
    EXPECT_TRUE(isSeen);
    EXPECT_FALSE(QFileInfo::exists(prompts.saveTo));
    EXPECT_TRUE(told.isEmpty());
}

} // namespace
