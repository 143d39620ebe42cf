// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/directory_search.h"
#include "model/directory/hsds/hsds_json_reader.h"
#include "model/directory/hsds/service_export.h"
#include "model/directory/hsds/service_reader.h"
#include "model/directory/organization_table.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/exported_services.h"
#include "tests/support/temporary_book.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

class HsdsImport : public testing::Test {
protected:
    QString write(const QByteArray &content) {
        const QString path = book.path(u"services.json"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    /// Added, changed, already there, kept.
    QList<qint64> bringIn(const QString &path) {
        step = {{},
                {adding(DirectoryImport{.fileName = path,
                                        .source = hsdsSource({path}, report),
                                        .problems = {report, &report->problems}})}};
        const auto done = book->apply(step);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text + done.error().detail));
        const auto import = book->table<DirectoryImportTable>().all()->value(0);
        EXPECT_TRUE(book->check());
        return {import.added, import.changed, import.already, import.kept};
    }
    QList<qint64> bringIn(const QByteArray &content) { return bringIn(write(content)); }
    QJsonArray saved() { return exportedServices(book.store(), book.path(u"out.json"_s)); }
    Service first() {
        return **book->table<ServiceTable>().row(book->serviceFinder().page({})->rows.first().key);
    }
    qint64 found(const QString &text) { return *book->serviceFinder().count({.text = text}); }

    TemporaryBook book;
    ChangeSet step;
    std::shared_ptr<HsdsReport> report = std::make_shared<HsdsReport>();
};

const QByteArray kTwo = R"([{"id": "a", "name": "Meals", "status": "active", "x": {"y": [1.5, null]},
    "organization": {"id": "o", "name": "Pantry"}},
    {"id": "b", "name": "Rides", "status": "active", "organization_id": "o"}])";

TEST_F(HsdsImport, WordsInThePlaceOfListsAreAllTold) {
    bringIn(QByteArray(R"([{"id": "1", "name": "Meals", "status": "active", "phones": "312-555-0100",
        "languages": ["English", "Spanish"], "required_documents": "", "schedules": null,
        "organization": {"id": "o", "name": "Pantry", "phones": "312-555-0101"},
        "contacts": {"name": "Ann"},
        "service_at_locations": [{"location": "12 Oak St"}, {"location": {"addresses": "7 Elm St"}}]},
        {"id": "2", "name": "Rides", "status": "active", "organization": "Pantry",
         "phones": [{"number": "312-555-0102"}]}])"));
    QStringList told;
    for (const ProblemKind &kind : report->problems.kinds())
        told.append(kind.examples.value(0).record + u": "_s +
                    kind.text.section(u": "_s, 1).section(u". It was"_s, 0, 0));
    EXPECT_EQ(told, (QStringList{u"Meals: contacts, languages, organization.phones, phones, "
                                 "service_at_locations.location, service_at_locations.location.addresses"_s,
                                 u"Rides: organization"_s}));
}

TEST_F(HsdsImport, TakesEveryFormOfAFile) {
    for (const QByteArray &form :
         {QByteArray(kTwo), R"({"total_items": [2], "contents": )" + kTwo + R"(, "z": [{}]})",
          R"({"content":)" + kTwo + "}", "\xEF\xBB\xBF" + kTwo,
          QByteArray(R"({"id":"a","name":"Meals"})"
                     "\n"
                     R"({"id":"b","name":"Rides"})")}) {
        QBuffer buffer;
        buffer.setData(form);
        ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
        QStringList names;
        HsdsReport told;
        ASSERT_TRUE(readHsds(
            buffer,
            [&](const QJsonObject &document) -> Result<> {
                names.append(document[u"name"_s].toString());
                return {};
            },
            told));
        EXPECT_EQ(names, (QStringList{u"Meals"_s, u"Rides"_s})) << form.constData();
    }
}

TEST_F(HsdsImport, KnowsItsServicesAgain) {
    EXPECT_EQ(bringIn(kTwo), (QList<qint64>{2, 0, 0, 0}));
    EXPECT_EQ(report->problems.count(), 0);
    EXPECT_EQ(found(u"pantry"_s), 2);
    EXPECT_EQ(bringIn(kTwo), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(saved(), QJsonDocument::fromJson(kTwo).array());
}

TEST_F(HsdsImport, ChangesAtTheSourceComeInAndCanBeTakenBack) {
    bringIn(kTwo);
    Service meals = first();
    meals.note = u"mine"_s;
    meals.checks = {{QDate(2026, 1, 1), CheckedHow::Called, {}}};
    ASSERT_TRUE(book->apply({{}, {replacing(first(), meals)}}));
    EXPECT_EQ(bringIn(QByteArray(kTwo).replace("Meals", "Dinners")), (QList<qint64>{0, 1, 1, 0}));
    EXPECT_EQ(first().name, u"Dinners"_s);
    EXPECT_EQ(first().note, u"mine"_s);
    EXPECT_EQ(first().checks.size(), 1);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(first(), meals);
    EXPECT_EQ(found(u"dinners"_s), 0);
    EXPECT_TRUE(book->check());
}

TEST_F(HsdsImport, WhatWasWrittenHereStays) {
    bringIn(kTwo);
    Service meals = first();
    meals.fees = u"none"_s;
    ASSERT_TRUE(book->apply({{}, {replacing(first(), meals)}}));
    EXPECT_EQ(bringIn(kTwo), (QList<qint64>{0, 0, 2, 0}));
    EXPECT_EQ(bringIn(QByteArray(kTwo).replace("Meals", "Dinners")), (QList<qint64>{0, 0, 1, 1}));
    EXPECT_EQ(first().name, u"Meals"_s);
    EXPECT_EQ(first().fees, u"none"_s);
}

TEST_F(HsdsImport, IsTakenBackAsAWhole) {
    bringIn(kTwo);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
    EXPECT_EQ(*book->table<OrganizationTable>().count(), 0);
    EXPECT_EQ(found(u"meals"_s), 0);
    EXPECT_TRUE(book->table<DirectoryImportTable>().all()->isEmpty());
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(found(u"meals"_s), 1);
}

TEST_F(HsdsImport, DirtIsKeptAndTold) {
    const QByteArray dirt = R"({"contents": [7, "x", [1], {"name": "No id", "status": "active"},
        {"id": "a", "name": "", "status": "?"}, {"id": "a", "name": "Again", "status": "active", "minimum_age": "old"},
        {"id": "far", "name": "Far", "status": "active", "service_at_locations": [{"location": {"latitude": 100}}]},
        {"bad" 1}, {"id": "l", "location_type": "physical"}, {"id": "w", "name": "Caf)" +
                            QByteArray("\xE9") + R"(", "status": "active"}, {"id": "cut")";
    EXPECT_EQ(bringIn(dirt), (QList<qint64>{5, 0, 0, 0}));
    EXPECT_EQ(report->services, 5);
    EXPECT_EQ(report->problems.count(), 13);
    EXPECT_EQ(found(u"café"_s), 1);
    EXPECT_EQ(bringIn(dirt), (QList<qint64>{0, 0, 5, 0}));
}

TEST_F(HsdsImport, ProblemsSayWhereTheirRecordsStandInTheFile) {
    bringIn(QByteArray(
        R"([{"id": "a", "name": "A", "status": "active"}, 7, {"id": "b", "name": "B", "status": "draft"},
        {"id": "c", "status": "active"}, {"organization": {}, "services": [{"id": "d", "name": "D", "status": "active"},
        {"id": "e", "status": "active"}]}, {"bad" 1}, {"id": "f", "status": "active"}])"));
    QList<int> places;
    for (const Problem &problem : report->problems.first())
        places.append(problem.line);
    EXPECT_EQ(places, (QList<int>{2, 3, 3, 4, 6, 7, 8}));
}

TEST_F(HsdsImport, HostileFilesDoNoHarm) {
    EXPECT_EQ(bringIn("[" + QByteArray("[").repeated(300'000) + "]"), (QList<qint64>{0, 0, 0, 0}));
    EXPECT_EQ(bringIn(R"([{"id": "b", "name": ")" + QByteArray("x").repeated(5 << 20) +
                      R"("}, {"id": "c", "name": "Good", "status": "active"}])"),
              (QList<qint64>{1, 0, 0, 0}));
    EXPECT_EQ(report->problems.count(), 1);
    for (const QByteArray &nothing : {QByteArray(), QByteArray("\xFF\xFE{\0}\0", 6), QByteArray("[]")})
        EXPECT_FALSE(
            book->apply({{}, {adding(DirectoryImport{.source = hsdsSource({write(nothing)}, report)})}}));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 1);
}

TEST_F(HsdsImport, WhatTheSourceHasNoMoreIsMarkedAndNotLost) {
    const QByteArray one = R"([{"id": "a", "name": "Meals", "status": "active"}])";
    const auto vanished = [&] {
        QMap<QString, bool> found;
        const auto page = book->serviceFinder().page({});
        for (const DirectoryRow &row : page->rows)
            found.insert(row.name, row.vanishedOn.has_value());
        return found;
    };
    bringIn(kTwo);
    Service own{.name = u"Own"_s};
    book.add(own);
    bringIn(one);
    EXPECT_EQ(vanished(), (QMap<QString, bool>{{u"Meals"_s, false}, {u"Own"_s, false}, {u"Rides"_s, true}}));
    EXPECT_EQ(book->table<DirectoryImportTable>().all()->first().vanished, 1);
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 1);
    EXPECT_EQ(*book->serviceFinder().count({.text = u"rides"_s, .vanished = false}), 0);
    const auto gone = step;
    bringIn(kTwo);
    EXPECT_EQ(book->table<DirectoryImportTable>().all()->first().back, 1);
    EXPECT_FALSE(vanished()[u"Rides"_s]);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_TRUE(vanished()[u"Rides"_s]);
    ASSERT_TRUE(book->apply(inverse(gone)));
    EXPECT_FALSE(vanished()[u"Rides"_s]);
    EXPECT_TRUE(book->check());
}

TEST_F(HsdsImport, AnotherFileOrOneThatEndsTooEarlyMarksNothing) {
    bringIn(kTwo);
    const QString path = book.path(u"other.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"id": "z", "name": "New", "status": "active"}])");
    file.close();
    bringIn(path);
    bringIn(QByteArray(R"([{"id": "a", "name": "Meals", "status": "active"}, {"id": "b", "na)"));
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 0);
}

TEST_F(HsdsImport, WhatCouldNotBeReadIsNotGone) {
    bringIn(kTwo);
    const QByteArray meals = R"({"id": "a", "name": "Meals", "status": "active"})";
    for (const QByteArray &broken :
         {QByteArray(R"({"id": "b", "name": "Rides" "status": "active"})"), QByteArray(R"({"id": "b"})"),
          QByteArray("\"b\""), R"({"id": "b", "name": ")" + QByteArray("x").repeated(5 << 20) + "\"}"}) {
        bringIn("[" + meals + "," + broken + "]");
        EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 0) << broken.left(60).constData();
        EXPECT_EQ(report->problems.kinds().last().text,
                  u"Because 1 record(s) could not be read, no service was marked as gone."_s);
    }
    bringIn(R"({"total_pages": 2, "contents": [)" + meals + "]}");
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 0) << "it may be on the other page";
    bringIn("[" + meals + "]");
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 1);
}

TEST_F(HsdsImport, AVanishedServiceKeepsItsMarkWhenItIsWrittenTo) {
    bringIn(kTwo);
    bringIn(QByteArray(R"([{"id": "b", "name": "Rides", "status": "active"}])"));
    Service meals = first();
    ASSERT_TRUE(meals.vanishedOn);
    const Service before = meals;
    meals.note = u"call them"_s;
    ASSERT_TRUE(book->apply({{}, {replacing(before, meals)}}));
    EXPECT_EQ(first(), meals);
}

TEST_F(HsdsImport, StoppingLeavesTheBookAsItWas) {
    QByteArray many = "[";
    for (int i = 0; i < 200; ++i)
        many += R"({"id": ")" + QByteArray::number(i) + R"(", "name": "n", "status": "active"},)";
    const DirectoryImport import{.source = hsdsSource({write(many + "{}]")}, report)};
    EXPECT_FALSE(book->apply({{}, {adding(import)}}, [](qint64 done, qint64) { return done < 100; }));
    EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
    EXPECT_EQ(bringIn(many + "{}]")[0], 200);
    EXPECT_EQ(found(u"n"_s), 200);
}

TEST_F(HsdsImport, CanBeStoppedAlsoWhenAllIsRead) {
    int questions = 0, asked = 0;
    std::atomic<bool> isRead = false; // by the thread that reads
    const QString path = write(kTwo);
    const auto bringInUntil = [&](int last) {
        asked = 0;
        isRead = false;
        const auto source = hsdsSource({path}, report);
        step = {{},
                {adding(DirectoryImport{.fileName = path, .source = [&, source](const DocumentSink &take) {
                                            auto read = source(take);
                                            isRead = true;
                                            return read;
                                        }})}};
        return book->apply(step, [&](qint64, qint64) { return !isRead || ++asked != last; });
    };
    ASSERT_TRUE(bringInUntil(-1));
    questions = asked;
    EXPECT_GT(questions, 5) << "while the search and the indexes are made";
    ASSERT_TRUE(book->apply(inverse(step)));
    for (int last = 1; last <= 5; ++last) {
        EXPECT_FALSE(bringInUntil(last)) << last;
        EXPECT_EQ(*book->table<ServiceTable>().count(), 0);
        EXPECT_TRUE(book->check());
    }
    EXPECT_TRUE(bringInUntil(-1));
    EXPECT_EQ(found(u"rides"_s), 1);
}

TEST_F(HsdsImport, ASourceThatBreaksInTheMiddleLeavesTheBookAsItWas) {
    bringIn(kTwo);
    const QJsonArray before = saved();
    const ServiceSource breaking = [](const DocumentSink &take) -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (auto taken = take({{u"id"_s, u"a"_s}, {u"name"_s, u"Dinners %1"_s.arg(i)}}); !taken)
                return taken;
        }
        return Error{ErrorKind::Unreadable, u"broken"_s, {}};
    };
    EXPECT_FALSE(
        book->apply({{}, {adding(DirectoryImport{.fileName = u"services.json"_s, .source = breaking})}}));
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(found(u"dinners"_s), 0);
    EXPECT_TRUE(book->check());
    EXPECT_EQ(bringIn(kTwo), (QList<qint64>{0, 0, 2, 0}));
}

/// The files of others, in the folder that HEARTHBOOK_SAMPLES names.
TEST_F(HsdsImport, SamplesComeOutAsTheyCameIn) {
    const QString folder = qEnvironmentVariable("HEARTHBOOK_SAMPLES");
    if (folder.isEmpty())
        GTEST_SKIP() << "Set HEARTHBOOK_SAMPLES to the folder that holds oruk-3.0 to run this.";
    const QString path = folder + u"/oruk-3.0/service_list.json"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray source = QJsonDocument::fromJson(file.readAll())[u"contents"_s].toArray();
    ASSERT_EQ(source.size(), 128);
    EXPECT_EQ(bringIn(path), (QList<qint64>{128, 0, 0, 0}));
    EXPECT_EQ(saved(), source);
    EXPECT_EQ(bringIn(path), (QList<qint64>{0, 0, 128, 0}));
    for (const QString &name :
         {u"/hsds-3.1/examples/service_full.json"_s, u"/oruk-3.0/organization_full.json"_s,
          u"/oruk-3.0/service_at_location_full.json"_s}) {
        const auto counts = bringIn(folder + name); // the same id as those before
        EXPECT_EQ(counts[0] + counts[1] + counts[2], report->services) << qPrintable(name);
        EXPECT_GT(report->services, 0) << qPrintable(name);
    }
}

} // namespace
