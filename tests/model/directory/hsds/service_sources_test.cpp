// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_sources.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(ServiceSources, ADescriptionStandsForItsFolder) {
    EXPECT_EQ(serviceSources({u"/a/county/services.csv"_s, u"/a/county/datapackage.json"_s,
                              u"/a/county/phones.CSV"_s, u"/a/food.csv"_s, u"/a/county/other.json"_s}),
              (QStringList{u"/a/county"_s, u"/a/food.csv"_s, u"/a/county/other.json"_s}));
    EXPECT_EQ(serviceSources({u"/a/services.csv"_s}), QStringList{u"/a/services.csv"_s});
}

TEST(ServiceSources, TablesOfHsdsThatAreChosenTogetherAreOne) {
    const QString together = u"/a/services.csv\n/a/organizations.csv\n/a/phones.csv"_s;
    EXPECT_EQ(serviceSources({u"/a/services.csv"_s, u"/a/organizations.csv"_s, u"/a/phones.csv"_s,
                              u"/a/food.csv"_s, u"/b/phones.csv"_s}),
              (QStringList{together, u"/a/food.csv"_s, u"/b/phones.csv"_s}));
    EXPECT_EQ(nameOfSources({together}), u"services.csv, organizations.csv, phones.csv"_s);
}

TEST(ServiceSources, AreNamedWithoutTheirFolders) {
    EXPECT_EQ(nameOfSources({u"/a/county/"_s, u"/b/food.csv"_s}), u"county, food.csv"_s);
}
