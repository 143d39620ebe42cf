// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_reader.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

/// Tables in a folder, and what comes of them.
class HsdsTables : public testing::Test {
protected:
    void table(const QString &name, const QByteArray &content) {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString folder() const { return files.filePath(u"tables"_s); }
    /// The documents; what lies in none stands in `rest`.
    QList<QJsonObject> read(const QString &path) {
        QList<QJsonObject> documents;
        rest.clear();
        report = {};
        const auto done = readServices(path,
                                       DocumentSink(
                                           [&](const QJsonObject &document) -> Result<> {
                                               documents.append(document);
                                               return {};
                                           },
                                           [&](const UnlinkedRow &row) -> Result<> {
                                               rest.append(row);
                                               return {};
                                           }),
                                       report);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().text + done.error().detail));
        return documents;
    }
    QJsonObject one() { return read(folder()).value(0); }
    QStringList problems() const {
        QStringList told;
        for (const Problem &problem : report.problems.first())
            told.append(u"%1:%2"_s.arg(problem.field).arg(problem.line));
        return told;
    }
    static QJsonObject part(const QJsonObject &object, const QString &key, int at = 0) {
        return object[key].toArray().at(at).toObject();
    }

    QTemporaryDir files;
    HsdsReport report;
    QList<UnlinkedRow> rest;
};

const QByteArray kServices = "id,organization_id,program_id,name,status,minimum_age,x_color\n"
                             "s1,o1,p1,Meals,active,3,red\n"
                             "s2,o1,,Rides,active,,\n";

TEST_F(HsdsTables, AnIdMeansSomethingOnlyWithinItsTable) {
    table(u"services.csv"_s, "id,organization_id,name,status\n1,1,Meals,active\n2,1,Rides,active\n");
    table(u"organizations.csv"_s, "id,name\n1,Pantry\n2,Other\n");
    table(u"service_at_location.csv"_s, "id,service_id,location_id\n1,1,1\n2,2,2\n");
    table(u"locations.csv"_s, "id,location_type\n1,physical\n2,physical\n");
    table(u"phones.csv"_s, "id,service_id,number\n1,1,555-1111\n2,2,555-2222\n");
    table(u"attributes.csv"_s, "id,link_id,link_entity,taxonomy_term_id\n1,1,service,1\n2,1,Locations,2\n"
                               "3,2,phone,3\n4,1,organization,4\n5,2,,5\n6,9,service,1\n"
                               "7,1,nonsense,5\n");
    table(u"taxonomy_terms.csv"_s, "id,name\n1,Food\n2,Ramp\n3,Text\n4,Charity\n5,Trips\n");
    table(u"metadata.csv"_s, "id,resource_id,resource_type,field_name\n1,1,location,name\n");
    const auto documents = read(folder());
    ASSERT_EQ(documents.size(), 2);
    const auto subjects = [](const QJsonObject &object) {
        QStringList names;
        for (const QJsonValue value : object[u"attributes"_s].toArray())
            names.append(value[u"taxonomy_term"_s][u"name"_s].toString());
        return names.join(u',');
    };
    EXPECT_EQ(subjects(documents[0]), u"Food"_s);
    EXPECT_EQ(subjects(documents[1]), u"Trips"_s) << "of no table, and so of a service";
    EXPECT_EQ(subjects(documents[0][u"organization"_s].toObject()), u"Charity"_s);
    const QJsonObject place = part(documents[0], u"service_at_locations"_s);
    EXPECT_EQ(subjects(place), QString());
    EXPECT_EQ(subjects(place[u"location"_s].toObject()), u"Ramp"_s);
    EXPECT_EQ(place[u"location"_s][u"metadata"_s].toArray().size(), 1);
    EXPECT_FALSE(documents[0].contains(u"metadata"_s));
    EXPECT_EQ(subjects(part(documents[0], u"phones"_s)), QString());
    EXPECT_EQ(subjects(part(documents[1], u"phones"_s)), u"Text"_s);
    EXPECT_EQ(rest.size(), 3) << "an organization without a service, and subjects of no service or table";
}

TEST_F(HsdsTables, OneCellMayNameSeveralRecords) {
    table(u"services.csv"_s, "id,name,status,location_ids\n0,Meals,active,7;8\n1,Rides,active,\n");
    table(u"locations.csv"_s, "id,location_type,name\n7,physical,Hall\n8,physical,Home\n");
    table(u"phones.csv"_s, "id,service_id,number\n0,\"0, 1\",555-1111\n1,1|0,555-2222\n");
    const auto documents = read(folder());
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents[0][u"service_at_locations"_s].toArray().size(), 2);
    EXPECT_EQ(part(documents[0], u"phones"_s, 1)[u"number"_s], u"555-2222"_s);
    EXPECT_EQ(documents[1][u"phones"_s].toArray().size(), 2);
    EXPECT_TRUE(rest.isEmpty());
    EXPECT_EQ(problems(), QStringList()) << "an id 0 is one like others";
}

TEST_F(HsdsTables, TablesWithoutADescriptionBelongTogether) {
    table(u"services.csv"_s, "id,organization_id,name,status\n1,1,Meals,active\n");
    table(u"organizations.csv"_s, "id,name\n1,Pantry\n");
    table(u"phones.csv"_s, "id,service_id,number\n1,1,555-1111\n");
    table(u"bank.csv"_s, "id,service_id,secret\n1,1,x\n");
    const QString chosen = QStringList{folder() + u"/services.csv"_s, folder() + u"/organizations.csv"_s,
                                       folder() + u"/phones.csv"_s}
                               .join(u'\n');
    const auto documents = read(chosen);
    ASSERT_EQ(documents.size(), 1);
    EXPECT_EQ(documents[0][u"organization"_s][u"name"_s], u"Pantry"_s);
    EXPECT_EQ(part(documents[0], u"phones"_s)[u"number"_s], u"555-1111"_s);
    EXPECT_FALSE(documents[0].contains(u"bank"_s)) << "nobody chose it";
}

TEST_F(HsdsTables, TakesAFolderByARelativeName) {
    table(u"services.csv"_s, kServices);
    const QString here = QDir::currentPath();
    QDir::setCurrent(files.path());
    EXPECT_EQ(read(u"tables"_s).size(), 2);
    EXPECT_EQ(read(u"./tables/"_s).size(), 2);
    QDir::setCurrent(here);
}

TEST_F(HsdsTables, PutsEveryRowWhereItBelongs) {
    table(u"services.csv"_s, kServices);
    table(u"organizations.csv"_s, "id,name\no1,Pantry\n");
    table(u"programs.csv"_s, "id,organization_id,name\np1,o1,Food\n");
    table(u"service_at_location.csv"_s, "id,service_id,location_id\nsl1,s1,l1\n");
    table(u"locations.csv"_s,
          "id,location_type,organization_id,latitude\nl1,physical,o1,32.5\nl2,physical,o1,\n");
    table(u"phones.csv"_s, "id,service_id,location_id,contact_id,number,extension\n"
                           "t1,s1,,,555-1111,007\nt2,,l1,,555-2222,12\nt3,,,c1,555-3333,\n");
    table(u"contacts.csv"_s, "id,service_at_location_id,name\nc1,sl1,Ann\n");
    table(u"attributes.csv"_s, "id,link_id,link_entity,taxonomy_term_id\na1,s1,service,x1\na2,t1,phone,x1\n");
    table(u"taxonomy_terms.csv"_s, "id,code,name,taxonomy_id\nx1,F,Food,y1\nx2,G,Other,\n");
    table(u"taxonomies.csv"_s, "id,name\ny1,Ours\n");
    table(u"x_reviews.csv"_s, "id,service_id,stars\nr1,s1,5\n");
    const auto documents = read(folder());
    ASSERT_EQ(documents.size(), 2);
    const QJsonObject meals = documents[0];
    EXPECT_EQ(meals[u"x_color"_s], u"red"_s);
    EXPECT_EQ(meals[u"minimum_age"_s], 3);
    EXPECT_EQ(meals[u"organization"_s][u"name"_s], u"Pantry"_s);
    EXPECT_FALSE(meals.contains(u"organization_id"_s));
    EXPECT_EQ(meals[u"program"_s][u"name"_s], u"Food"_s);
    EXPECT_EQ(part(meals, u"phones"_s)[u"extension"_s], u"007"_s);
    EXPECT_EQ(part(part(meals, u"phones"_s), u"attributes"_s)[u"taxonomy_term"_s][u"code"_s], u"F"_s);
    const QJsonObject term = part(meals, u"attributes"_s)[u"taxonomy_term"_s].toObject();
    EXPECT_EQ(term[u"taxonomy_detail"_s][u"name"_s], u"Ours"_s);
    const QJsonObject place = part(meals, u"service_at_locations"_s);
    EXPECT_EQ(part(part(place, u"contacts"_s), u"phones"_s)[u"number"_s], u"555-3333"_s);
    EXPECT_EQ(place[u"location"_s][u"latitude"_s], 32.5);
    EXPECT_EQ(part(place[u"location"_s].toObject(), u"phones"_s)[u"extension"_s], 12);
    EXPECT_EQ(part(meals, u"x_reviews"_s)[u"stars"_s], u"5"_s);
    EXPECT_EQ(documents[1][u"organization"_s], meals[u"organization"_s]);
    EXPECT_EQ(part(meals[u"organization"_s].toObject(), u"locations"_s)[u"id"_s], u"l2"_s);
    ASSERT_EQ(rest.size(), 1);
    EXPECT_EQ(rest[0].cells[u"code"_s], u"G"_s);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(HsdsTables, OlderVersionsComeInTheWordsOf31) {
    table(u"data/services.csv"_s, "id,organization_id,name,status,fees\n1,1,Meals,active,none\n");
    table(u"data/organizations.csv"_s, "id,name,url\n1,Pantry,pantry.org\n");
    table(u"data/services_at_location.csv"_s, "id,service_id,location_id\n,1,1\n");
    table(u"data/locations.csv"_s, "id,name\n1,Hall\n");
    table(u"data/physical_addresses.csv"_s, "id,location_id,address_1\n1,1,1 Oak St\n");
    table(u"data/postal_addresses.csv"_s, "id,location_id,address_1\n2,1,Box 7\n");
    table(u"data/eligibility.csv"_s, "id,service_id,eligibility\n1,1,Families\n2,1,Children\n");
    table(u"data/hours.csv"_s, "id,service_id,weekday,opens_at,closes_at\n1,1,Monday,9:00am,5 PM\n");
    table(u"data/services_taxonomy.csv"_s, "id,service_id,taxonomy_id\n1,1,T\n");
    table(u"data/taxonomy.csv"_s, "id,name,parent_id,vocabulary\nT,Food,,AIRS\n");
    table(u"data/languages.csv"_s, "id,service_id,language\n1,1,es\n");
    table(u"datapackage.json"_s,
          R"({"resources": [{"name": "regular_schedule", "path": "data/hours.csv"}]})");
    const QJsonObject service = one();
    EXPECT_EQ(service[u"organization"_s][u"website"_s], u"pantry.org"_s);
    EXPECT_EQ(service[u"eligibility_description"_s], u"Families\nChildren"_s);
    const QJsonObject hours = part(service, u"schedules"_s);
    EXPECT_EQ(hours[u"byday"_s], u"MO"_s);
    EXPECT_EQ(hours[u"weekday"_s], u"Monday"_s);
    const QJsonObject term = part(service, u"attributes"_s)[u"taxonomy_term"_s].toObject();
    EXPECT_EQ(term[u"taxonomy"_s], u"AIRS"_s);
    EXPECT_EQ(part(service, u"languages"_s)[u"code"_s], u"es"_s);
    const QJsonObject hall = part(service, u"service_at_locations"_s)[u"location"_s].toObject();
    EXPECT_EQ(hall[u"location_type"_s], u"physical"_s);
    EXPECT_EQ(part(hall, u"addresses"_s, 0)[u"address_type"_s], u"physical"_s);
    EXPECT_EQ(part(hall, u"addresses"_s, 1)[u"address_type"_s], u"postal"_s);
    EXPECT_EQ(problems(), QStringList());
}

TEST_F(HsdsTables, ListsInCellsBecomeRows) {
    table(u"services.csv"_s, "id,location_id,name,status,languages,taxonomy_ids,website\n"
                             "1,1,Meals,active,\"English, Spanish\",\"101, 102\",x.org\n");
    table(u"locations.csv"_s, "id,organization_id,accessibility,virtual\n1,7,\"ramp, wheelchair\",true\n");
    table(u"organizations.csv"_s, "id,name\n7,Pantry\n");
    table(u"taxonomy.csv"_s, "taxonomy_id,name,parent_id,parent_name\n101,Food,,\n");
    const QJsonObject service = one();
    EXPECT_EQ(service[u"organization"_s][u"name"_s], u"Pantry"_s);
    EXPECT_EQ(service[u"url"_s], u"x.org"_s);
    EXPECT_EQ(part(service, u"languages"_s, 1)[u"name"_s], u"Spanish"_s);
    EXPECT_EQ(part(service, u"attributes"_s)[u"taxonomy_term"_s][u"name"_s], u"Food"_s);
    EXPECT_EQ(part(service, u"attributes"_s, 1)[u"taxonomy_term_id"_s], u"102"_s);
    const QJsonObject place = part(service, u"service_at_locations"_s)[u"location"_s].toObject();
    EXPECT_EQ(place[u"location_type"_s], u"virtual"_s);
    EXPECT_EQ(part(place, u"accessibility"_s, 1)[u"description"_s], u"wheelchair"_s);
    EXPECT_EQ(problems(), QStringList{u"services.csv:2"_s}); // there is no 102
}

TEST_F(HsdsTables, DirtIsKeptAndToldByLine) {
    table(u"services.csv"_s, "id,organization_id,name,status,,name\r\n"
                             "s1,o9,Caf\xE9,active,odd,twice,beyond\r\n"
                             ",,No id,,,\r\n"
                             "s1,,Again,active,,\r\n"
                             "s2,,,active,,\r\n");
    table(u"phones.csv"_s, "id,service_id,number\n1,s9,555\n2,,556\n3,s1,\"a\"\"b\nc\"\n");
    table(u"organizations.csv"_s, "id,name\no2,Nobody's\n");
    table(u"empty.csv"_s, "");
    const auto documents = read(folder());
    ASSERT_EQ(documents.size(), 4);
    EXPECT_EQ(documents[0][u"name"_s], u"Café"_s);
    EXPECT_EQ(documents[0][u"organization_id"_s], u"o9"_s);
    EXPECT_EQ(documents[0][u"column_5"_s], u"odd"_s);
    EXPECT_EQ(documents[0][u"name_again"_s], u"twice"_s);
    EXPECT_EQ(documents[0][u"column_7"_s], u"beyond"_s);
    EXPECT_EQ(part(documents[0], u"phones"_s)[u"number"_s], u"a\"b\nc"_s);
    ASSERT_EQ(rest.size(), 3);
    EXPECT_EQ(rest[0].table, u"organization"_s);
    EXPECT_EQ(rest[0].cells[u"name"_s], u"Nobody's"_s);
    QStringList told = problems();
    told.sort();
    EXPECT_EQ(told, (QStringList{u"empty.csv:0"_s, u"phones.csv:2"_s, u"phones.csv:2"_s, u"phones.csv:3"_s,
                                 u"services.csv:2"_s, u"services.csv:2"_s, u"services.csv:3"_s,
                                 u"services.csv:3"_s, u"services.csv:4"_s, u"services.csv:5"_s}));
}

TEST_F(HsdsTables, LostLinksAreToldInPlainWords) {
    table(u"Services.csv"_s, "id,organization_id,name,status\n1,7,Meals,active\n2,1,Rides,active\n");
    table(u"organization.csv"_s, "id,name\n1,Pantry\n");
    table(u"locations.csv"_s, "id,location_type,organization_id\n138,physical,17\n,physical,18\n");
    table(u"phones.csv"_s, "id,service_id,contact_id,number\nt1,\"1, 9\",,555-1111\nt2,2,c5,555-2222\n");
    table(u"x_rooms.csv"_s, "id,location_id\nr1,139\n");
    read(folder());
    QStringList told;
    for (const Problem &problem : report.problems.kinds().first().examples)
        told.append(problem.text);
    told.sort();
    EXPECT_EQ(told, (QStringList{u"A row of locations.csv names organization 18, which is not in "
                                 "organization.csv."_s,
                                 u"A row of x_rooms.csv names location 139, which is not in locations.csv."_s,
                                 u"Location 138 names organization 17, which is not in organization.csv."_s,
                                 u"Phone t1 names service 9, which is not in Services.csv."_s,
                                 u"Phone t2 names contact c5, which is in none of these tables."_s,
                                 u"Service 1 names organization 7, which is not in organization.csv."_s}));
    EXPECT_EQ(report.problems.kinds().first().count, 6) << "they are counted as one kind";
}

TEST_F(HsdsTables, APackedFileIsReadWithoutUnpackingItToItsNames) {
    if (QProcess::execute(u"python3"_s, {u"-c"_s, u"pass"_s}) != 0)
        GTEST_SKIP() << "python3 makes the packed files";
    const QString path = files.filePath(u"services.zip"_s);
    const auto pack = [&](const QString &lines) {
        const QString script = u"import zipfile,sys\n"
                               "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"_s +
                               lines;
        return QProcess::execute(u"python3"_s, {u"-c"_s, script, path});
    };
    const QString outside = files.filePath(u"outside.csv"_s);
    ASSERT_EQ(pack(u"z.writestr('data/services.csv','id,name,status\\n1,Meals,active\\n')\n"
                   "z.writestr('%1','id\\n1\\n')\nz.writestr('../x.csv','id\\n1\\n')\n"
                   "z.writestr('__MACOSX/data/._services.csv','x')"_s.arg(outside)),
              0);
    EXPECT_EQ(read(path).value(0)[u"name"_s], u"Meals"_s);
    EXPECT_FALSE(QFile::exists(outside));
    EXPECT_FALSE(QFile::exists(files.filePath(u"x.csv"_s)));
    ASSERT_EQ(pack(u"z.writestr('services.csv','id,name\\n'+'a'*200000000)"_s), 0);
    HsdsReport told;
    EXPECT_FALSE(readServices(path, DocumentSink([](const QJsonObject &) { return Result<>(); }), told));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    EXPECT_FALSE(readServices(path, DocumentSink([](const QJsonObject &) { return Result<>(); }), told));
}

TEST_F(HsdsTables, LinksInACircleComeToAnEnd) {
    table(u"services.csv"_s, "id,name,status\ns1,Meals,active\n");
    table(u"attributes.csv"_s, "id,link_id,taxonomy_term_id\na1,s1,x1\na1,x1,x1\na1,a1,x1\n");
    table(u"taxonomy_terms.csv"_s, "id,name,parent_id\nx1,Food,x1\n");
    EXPECT_EQ(read(folder()).size(), 1);
}

} // namespace
