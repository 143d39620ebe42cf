// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of two cities with names that are nearly the same, and newer ones of one city: which is which.
#include "model/directory/directory_import_table.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct City {
    QString name, state, areaCode, zip;
};
const City kChicago{u"Chicago"_s, u"IL"_s, u"312"_s, u"606"_s};
const City kMilwaukee{u"Milwaukee"_s, u"WI"_s, u"414"_s, u"532"_s};

enum class Ids { Small, Uuids };
enum class Says { All, NameAndPhone, NameOnly };

const QStringList kNames{u"Food Bank of %1"_s,       u"Family Services of %1"_s,
                         u"%1 Community Center"_s,   u"%1 Legal Aid Society"_s,
                         u"Hospice of %1"_s,         u"Salvation Army Food Pantry"_s,
                         u"Catholic Charities %1"_s, u"Community Kitchen"_s,
                         u"%1 Ride Program"_s,       u"Youth Mentoring %1"_s};

QJsonObject addressIn(const City &city, int number) {
    return {{u"address_1"_s, u"%1 Main Street"_s.arg(100 + number)},
            {u"city"_s, city.name},
            {u"state_province"_s, city.state},
            {u"postal_code"_s, u"%1%2"_s.arg(city.zip).arg(number % 50, 2, 10, QChar(u'0'))}};
}

struct List {
    City city;
    Ids ids = Ids::Small;
    Says says = Says::All;

    QString idOf(int number) const {
        return ids == Ids::Small ? QString::number(number)
                                 : u"6f1f6e0a-8f0e-4b6e-9a52-%1"_s.arg(number, 12, 10, QChar(u'0'));
    }
    QJsonObject service(int number) const {
        const QString form = kNames[number % kNames.size()];
        const QString name = (form.contains(u'%') ? form.arg(city.name) : form) +
                             (number < kNames.size() ? QString() : u" %1"_s.arg(number / kNames.size()));
        QJsonObject document{{u"id"_s, idOf(number)}, {u"name"_s, name}};
        if (says != Says::NameOnly)
            document[u"phones"_s] = QJsonArray{QJsonObject{
                {u"number"_s, u"%1-555-%2"_s.arg(city.areaCode).arg(number, 4, 10, QChar(u'0'))}}};
        if (says != Says::All)
            return document;
        document[u"url"_s] = u"https://www.site%1.%2.example.org"_s.arg(number).arg(city.name.toLower());
        document[u"organization"_s] =
            QJsonObject{{u"id"_s, u"o%1"_s.arg(number)}, {u"name"_s, name.section(u' ', 0, 1)}};
        document[u"service_at_locations"_s] = QJsonArray{
            QJsonObject{{u"location"_s, QJsonObject{{u"addresses"_s, QJsonArray{addressIn(city, number)}}}}}};
        return document;
    }
    QList<QJsonObject> services(int first, int last) const {
        QList<QJsonObject> all;
        for (int number = first; number <= last; ++number)
            all.append(service(number));
        return all;
    }
};

void changePhone(QJsonObject &service) {
    service[u"phones"_s] = QJsonArray{QJsonObject{
        {u"number"_s, service[u"phones"_s][0][u"number"_s].toString().replace(u"-555-"_s, u"-444-"_s)}}};
}

class ImportIdentity : public testing::Test {
protected:
    /// Added, changed, already there, gone.
    QList<qint64> bringIn(const QString &file, const QList<QJsonObject> &documents) {
        const DirectoryImport import{.fileName = file,
                                     .source =
                                         [documents](const DocumentSink &take) {
                                             for (const QJsonObject &each : documents) {
                                                 if (auto taken = take(each); !taken)
                                                     return taken;
                                             }
                                             return Result<>();
                                         },
                                     .questions = {.isUpdate =
                                                       [this](const SourceDoubt &) {
                                                           ++asked;
                                                           return isUpdate;
                                                       },
                                                   .areSame =
                                                       [this](const QList<IdDoubt> &doubts) {
                                                           askedSingly += int(doubts.size());
                                                           return false;
                                                       }}};
        EXPECT_TRUE(book->apply({{}, {adding(import)}}));
        const auto made = *book->table<DirectoryImportTable>().find(import.id);
        return {made->added, made->changed, made->already, made->vanished};
    }
    int asked = 0, askedSingly = 0;
    bool isUpdate = false;
    TemporaryBook book{BookKind::Directory};
};

using Case = std::tuple<int, bool, Ids, Says>;
class AnotherCity : public ImportIdentity, public testing::WithParamInterface<Case> {};

TEST_P(AnotherCity, LeavesTheServicesOfTheFirstAlone) {
    const auto &[count, hasSameName, ids, says] = GetParam();
    const QList<QJsonObject> chicago = List{kChicago, ids, says}.services(1, count),
                             milwaukee = List{kMilwaukee, ids, says}.services(1, count);
    const QString other = hasSameName ? u"services.json"_s : u"milwaukee.json"_s;
    bringIn(u"services.json"_s, chicago);
    const QList<qint64> counts = bringIn(other, milwaukee);
    EXPECT_EQ(counts[1], 0) << "nothing is written over";
    EXPECT_EQ(counts[3], 0) << "nothing is gone";
    EXPECT_EQ(asked, hasSameName || ids == Ids::Uuids ? 1 : 0);
    EXPECT_EQ(askedSingly, 0);
    const int all = *book->table<ServiceTable>().count();
    asked = 0;
    EXPECT_EQ(bringIn(u"services.json"_s, chicago), (QList<qint64>{0, 0, count, 0}));
    EXPECT_EQ(bringIn(other, milwaukee), (QList<qint64>{0, 0, count, 0}));
    EXPECT_EQ(asked, 0) << "both are known now";
    EXPECT_EQ(*book->table<ServiceTable>().count(), all);
}

INSTANTIATE_TEST_SUITE_P(Lists, AnotherCity,
                         testing::Combine(testing::Values(3, 10, 100), testing::Bool(),
                                          testing::Values(Ids::Small, Ids::Uuids),
                                          testing::Values(Says::All, Says::NameAndPhone, Says::NameOnly)));

class Update : public ImportIdentity, public testing::WithParamInterface<Case> {};

TEST_P(Update, WithSomePhonesChangedIsTakenWithoutAQuestion) {
    const auto &[count, hasSameName, ids, says] = GetParam();
    const List chicago{kChicago, ids, says};
    bringIn(u"services.json"_s, chicago.services(1, count));
    QList<QJsonObject> newer = chicago.services(1 + count / 10, count + count / 10);
    const int changed = says == Says::NameOnly ? 0 : count / 5;
    for (int i = 0; i < changed; ++i)
        changePhone(newer[i]);
    const int added = count / 10, gone = hasSameName ? count / 10 : 0;
    EXPECT_EQ(bringIn(hasSameName ? u"services.json"_s : u"newer.json"_s, newer),
              (QList<qint64>{added, changed, count - changed - added, gone}));
    EXPECT_EQ(asked + askedSingly, 0);
}

INSTANTIATE_TEST_SUITE_P(Lists, Update,
                         testing::Combine(testing::Values(3, 10, 100), testing::Bool(),
                                          testing::Values(Ids::Small, Ids::Uuids),
                                          testing::Values(Says::All, Says::NameAndPhone, Says::NameOnly)));

TEST_F(ImportIdentity, AServiceWithAnotherNameAndPhoneIsStillThatOfItsAddressAndOrganization) {
    const List chicago{kChicago};
    QList<QJsonObject> services = chicago.services(1, 10);
    bringIn(u"services.json"_s, services);
    services[2][u"name"_s] = u"Neighbors United"_s;
    changePhone(services[2]);
    EXPECT_EQ(bringIn(u"services.json"_s, services), (QList<qint64>{0, 1, 9, 0}));
    EXPECT_EQ(asked + askedSingly, 0);
}

TEST_F(ImportIdentity, AServiceThatMovedAndGotANewPhoneKeepsItsNameAndIsTheSame) {
    const List chicago{kChicago};
    QList<QJsonObject> services = chicago.services(1, 10);
    bringIn(u"services.json"_s, services);
    services[3] = chicago.service(44);
    services[3][u"id"_s] = u"4"_s;
    services[3][u"name"_s] = chicago.service(4)[u"name"_s];
    services[3][u"organization"_s] = chicago.service(4)[u"organization"_s];
    EXPECT_EQ(bringIn(u"services.json"_s, services), (QList<qint64>{0, 1, 9, 0}));
    EXPECT_EQ(asked + askedSingly, 0);
}

TEST_F(ImportIdentity, TheSameServicesOfALargeOrganizationInAnotherTownAreOthers) {
    QList<QJsonObject> chicago = List{kChicago}.services(1, 10), milwaukee = List{kMilwaukee}.services(1, 10);
    for (int i = 0; i < 10; ++i) {
        milwaukee[i][u"name"_s] = chicago[i][u"name"_s];
        milwaukee[i][u"organization"_s] = chicago[i][u"organization"_s];
    }
    bringIn(u"services.json"_s, chicago);
    EXPECT_EQ(bringIn(u"services.json"_s, milwaukee), (QList<qint64>{10, 0, 0, 0}));
    EXPECT_EQ(asked, 1);
}

TEST_F(ImportIdentity, OneOfAnotherTownUnderAnIdOfThisListIsAskedAboutAlone) {
    QList<QJsonObject> services = List{kChicago}.services(1, 10);
    bringIn(u"services.json"_s, services);
    services[0] = List{kMilwaukee}.service(1);
    EXPECT_EQ(bringIn(u"services.json"_s, services)[1], 0);
    EXPECT_EQ(asked, 0);
    EXPECT_EQ(askedSingly, 1);
}

TEST_F(ImportIdentity, AFileThatIsHalfOfAnotherCityIsAskedAbout) {
    const List chicago{kChicago}, milwaukee{kMilwaukee};
    for (const QString &file : {u"services.json"_s, u"mixed.json"_s}) {
        SCOPED_TRACE(qPrintable(file));
        book.~TemporaryBook();
        new (&book) TemporaryBook(BookKind::Directory);
        bringIn(u"services.json"_s, chicago.services(1, 10));
        asked = 0;
        const auto counts = bringIn(file, chicago.services(1, 5) + milwaukee.services(6, 10));
        EXPECT_EQ(asked, 1);
        EXPECT_EQ(counts[1] + counts[3], 0);
    }
}

TEST_F(ImportIdentity, SomeOfTheSameServicesAmongOthersAreKnownAgain) {
    const List chicago{kChicago}, milwaukee{kMilwaukee};
    bringIn(u"services.json"_s, chicago.services(1, 10));
    EXPECT_EQ(bringIn(u"other.json"_s, chicago.services(1, 3) + milwaukee.services(11, 20)),
              (QList<qint64>{10, 0, 3, 0}));
    EXPECT_EQ(bringIn(u"services.json"_s, chicago.services(1, 5) + chicago.services(21, 25)),
              (QList<qint64>{5, 0, 5, 5}));
    EXPECT_EQ(asked + askedSingly, 0);
}

TEST_F(ImportIdentity, WhoSaysThatItIsAnUpdateIsNotAskedAboutEachService) {
    bringIn(u"services.json"_s, List{kChicago, Ids::Uuids}.services(1, 10));
    isUpdate = true;
    EXPECT_EQ(bringIn(u"services.json"_s, List{kMilwaukee, Ids::Uuids}.services(1, 10)),
              (QList<qint64>{0, 10, 0, 0}));
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(askedSingly, 0);
}

} // namespace
