// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/starter_list.h"

#include "model/directory/service_document.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> starters() {
    QList<QJsonObject> documents;
    const auto taken = starterList()([&](const QJsonObject &document) -> Result<> {
        documents.append(document);
        return {};
    });
    EXPECT_TRUE(taken);
    return documents;
}

TEST(StarterList, HoldsTheServicesThatTheFieldPointsTo) {
    QString all;
    for (const QJsonObject &document : starters())
        all += document.value(u"url"_s).toString() + u' ';
    for (const char *site :
         {"getpalliativecare.org", "caringinfo.org", "cancer.org", "together.stjude.org", "prc.coh.org",
          "211.org", "988lifeline.org", "courageousparentsnetwork.org", "p2pusa.org", "siblingsupport.org"})
        EXPECT_TRUE(all.contains(QLatin1String(site))) << site;
}

TEST(StarterList, EachSaysThatNobodyCheckedItAndIsToldInTwoLanguages) {
    for (const QJsonObject &document : starters()) {
        const Service service = readService(document);
        EXPECT_TRUE(service.alert.startsWith(u"Not checked by us."_s)) << qPrintable(service.name);
        EXPECT_FALSE(service.assuredOn);
        for (const QString &key : {u"description"_s, u"alert"_s}) {
            EXPECT_NE(inLanguage(document, key, u"es"_s), document.value(key).toString())
                << qPrintable(service.name);
            EXPECT_EQ(inLanguage(document, key, u"fr"_s), document.value(key).toString());
        }
    }
}

TEST(StarterList, ComesInOnceWithItsCategories) {
    TemporaryBook book;
    for (int time = 0; time < 2; ++time)
        book.add(DirectoryImport{.fileName = u"starter"_s, .source = starterList()});
    EXPECT_EQ(*book->table<ServiceTable>().count(), starterListCount());
    const auto found = book->serviceFinder().page({.category = ResourceCategory::Siblings});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->rows.size(), 1);
}

} // namespace
