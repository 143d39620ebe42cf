// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/zip_places.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ZipPlacesTest : public testing::Test {
protected:
    QStringList names(const char *typed, int most = 3) {
        QStringList found;
        for (const KnownPlace &place : places.find(QString::fromUtf8(typed), most))
            found.append(place.name());
        return found;
    }

    ZipPlaces places;
};

TEST_F(ZipPlacesTest, KnowWhereAZipCodeLies) {
    const auto oakPark = places.ofZip(u"60302");
    ASSERT_TRUE(oakPark);
    EXPECT_EQ(oakPark->name(), u"Oak Park, IL 60302"_s);
    EXPECT_NEAR(oakPark->point.latitude, 41.89, 0.15); // some stand in the middle of their county
    EXPECT_NEAR(oakPark->point.longitude, -87.79, 0.15);
    EXPECT_EQ(places.ofZip(u" 60302-1234")->name(), oakPark->name());
}

TEST_F(ZipPlacesTest, KnowNothingOfWhatIsNoZipCode) {
    for (const char16_t *no : {u"", u"6030", u"00000", u"ABC 1234", u"9999999"})
        EXPECT_FALSE(places.ofZip(no)) << QString::fromUtf16(no).toStdString();
}

TEST_F(ZipPlacesTest, AreFoundAsTheyAreTyped) {
    EXPECT_EQ(names("60302"), QStringList{u"Oak Park, IL 60302"_s});
    EXPECT_EQ(names("6030", 1), QStringList{u"Oak Park, IL 60301"_s});
    EXPECT_EQ(names("oak park, il"), QStringList{u"Oak Park, IL"_s});
    EXPECT_EQ(names("OAK PARK IL"), QStringList{u"Oak Park, IL"_s});
    EXPECT_TRUE(names("").isEmpty());
    EXPECT_TRUE(names("xyzzy").isEmpty());
}

TEST_F(ZipPlacesTest, PutTheLargestTownOfANameFirst) {
    EXPECT_EQ(names("chicago", 1), QStringList{u"Chicago, IL"_s});
    EXPECT_EQ(names("springfield", 1).first().left(12), u"Springfield,"_s);
}

TEST(Distance, IsAlongTheGreatCircle) {
    const GeoPoint chicago{41.8781, -87.6298};
    const GeoPoint denver{39.7392, -104.9903};
    // python3: haversine with 6371.0088 km gives 1,477.706 km.
    EXPECT_NEAR(distanceKm(chicago, denver), 1477.706, 0.001);
    EXPECT_NEAR(distanceKm(denver, chicago), distanceKm(chicago, denver), 1e-9);
    EXPECT_EQ(distanceKm(chicago, chicago), 0);
    EXPECT_NEAR(distanceKm({0, 0}, {0, 180}), 20015.114, 0.001);
}

TEST(Distance, LiesWithinABoxAroundThePlace) {
    for (const double latitude : {-60.0, 0.0, 41.9, 71.0}) {
        const GeoPoint middle{latitude, -87};
        const GeoBox box = boxAround(middle, 50);
        EXPECT_GE(distanceKm(middle, {box.north, middle.longitude}), 50 - 1e-6);
        EXPECT_GE(distanceKm(middle, {box.south, middle.longitude}), 50 - 1e-6);
        for (const double edge : {box.north, latitude, box.south})
            EXPECT_GE(distanceKm(middle, {edge, box.east}), 50 - 1e-6);
    }
}

} // namespace
