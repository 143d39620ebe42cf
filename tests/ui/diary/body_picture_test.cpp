// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/body_picture.h"

#include "model/diary/body_place.h"
#include "tests/support/page_fixture.h"

#include <QSignalSpy>

namespace {

QStringList allKeys() {
    QStringList keys;
    for (const BodyPlace &place : bodyPlaces())
        keys.append(place.key);
    return keys;
}

} // namespace

class BodyPictureTest : public PageFixture, public testing::WithParamInterface<BodyAge> {
protected:
    /// Clicks a place as a person does: one of the face is seen once the head is large.
    static QStringList clicked(BodyPicture &body, const QString &key) {
        QSignalSpy picked(&body, &BodyPicture::picked);
        for (int clicks = 0; clicks < 2 && picked.isEmpty() && body.pointOf(key).x() >= 0; ++clicks)
            QTest::mouseClick(&body, Qt::LeftButton, {}, body.pointOf(key));
        QStringList keys;
        for (const auto &each : picked)
            keys.append(each[0].toString());
        return keys;
    }
};

TEST_P(BodyPictureTest, EveryPlaceOfTheListCanBeClicked) {
    BodyPicture body(GetParam());
    body.show();
    for (const QString &key : allKeys()) {
        body.showHead(false);
        EXPECT_EQ(clicked(body, key), QStringList{key});
    }
}

TEST_P(BodyPictureTest, AClickOnTheFaceShowsTheHeadLargeAndOneBesideItTheWholeBody) {
    BodyPicture body(GetParam());
    body.show();
    const QPoint mouth = body.pointOf(u"mouth"_s);
    EXPECT_EQ(clicked(body, u"mouth"_s), QStringList{u"mouth"_s});
    EXPECT_TRUE(body.isHeadLarge()) << "there may be more to choose";
    EXPECT_EQ(clicked(body, u"left_ear"_s), QStringList{u"left_ear"_s});
    QTest::mouseClick(&body, Qt::LeftButton, {}, {3, body.height() / 2});
    EXPECT_FALSE(body.isHeadLarge());
    EXPECT_EQ(body.pointOf(u"mouth"_s), mouth);
    body.showHead(true);
    click(&body, "wholeBody");
    EXPECT_FALSE(body.isHeadLarge());
    body.showHead(true);
    QTest::keyClick(&body, Qt::Key_Escape);
    EXPECT_FALSE(body.isHeadLarge());
}

TEST_P(BodyPictureTest, EveryPlaceIsLargeEnoughForAFinger) {
    BodyPicture body(GetParam());
    body.show();
    body.setMouseTracking(true);
    QHash<QString, int> pixels;
    QObject::connect(&body, &BodyPicture::picked, &body, [&](const QString &key) { pixels[key] += 9; });
    for (const bool isLarge : {false, true}) {
        for (int y = 0; y < body.height(); y += 3) {
            for (int x = 0; x < body.width(); x += 3) {
                if (body.isHeadLarge() != isLarge)
                    body.showHead(isLarge);
                QTest::mouseClick(&body, Qt::LeftButton, {}, {x, y});
            }
        }
    }
    constexpr int finger = 1018; // a circle of 36 pixels
    for (const QString &key : allKeys())
        EXPECT_GE(pixels.value(key), finger * 8 / 10) << key.toStdString();
    body.showHead(true);
    for (const char *key : {"head", "face", "mouth", "throat"}) {
        int high = 0;
        for (int y = 0; y < body.height(); ++y)
            high += body.placeAt({body.width() / 2, y}) == QLatin1String(key);
        EXPECT_GE(high, 36) << key;
    }
}

TEST_P(BodyPictureTest, StaysWholeWhereAFormHasLessRoom) {
    BodyPicture body(GetParam());
    const int width = body.sizeHint().width() * 2 / 3;
    body.resize(width, body.heightForWidth(width));
    body.show();
    EXPECT_LT(body.height(), body.sizeHint().height());
    for (const QString &key : allKeys()) {
        body.showHead(false);
        ASSERT_TRUE(body.rect().contains(body.pointOf(key))) << key.toStdString();
        EXPECT_EQ(clicked(body, key), QStringList{key});
    }
}

TEST_P(BodyPictureTest, EveryPlaceOfThePictureIsInTheList) {
    for (const auto side : {BodySide::Front, BodySide::Back}) {
        const BodyShape shape = bodyShape(GetParam(), side);
        for (const BodyRegion &region : shape.regions)
            EXPECT_TRUE(allKeys().contains(region.key)) << region.key.toStdString();
        EXPECT_EQ(shape.outline.toSubpathPolygons().size() <= 3, true) << "one body, in one piece";
    }
}

TEST_P(BodyPictureTest, TheArrowsReachEveryPlace) {
    BodyPicture body(GetParam());
    body.show();
    QSet<QString> reached;
    QObject::connect(&body, &BodyPicture::picked, &body, [&](const QString &key) { reached.insert(key); });
    const Qt::Key keys[] = {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left};
    unsigned state = 7;
    for (int i = 0; i < 6000 && reached.size() < allKeys().size(); ++i) {
        state = state * 1664525U + 1013904223U;
        QTest::keyClick(&body, keys[state >> 30]);
        QTest::keyClick(&body, Qt::Key_Space);
    }
    QStringList left;
    for (const QString &key : allKeys()) {
        if (!reached.contains(key))
            left.append(key);
    }
    EXPECT_EQ(left.join(u' ').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Ages, BodyPictureTest,
                         testing::Values(BodyAge::Baby, BodyAge::Child, BodyAge::Adolescent));

TEST(BodyShape, FollowsTheAge) {
    EXPECT_EQ(bodyAge(std::nullopt), BodyAge::Child);
    EXPECT_EQ(bodyAge(0), BodyAge::Baby);
    EXPECT_EQ(bodyAge(7), BodyAge::Child);
    EXPECT_EQ(bodyAge(14), BodyAge::Adolescent);
}

TEST(BodyShape, TheChildsLeftIsAtTheRightOfWhoLooksAtIt) {
    const auto xOf = [](BodySide side, const char *key) {
        const BodyShape shape = bodyShape(BodyAge::Child, side);
        for (const BodyRegion &region : shape.regions) {
            if (region.key == QLatin1String(key))
                return region.path.boundingRect().center().x();
        }
        return 0.0;
    };
    EXPECT_GT(xOf(BodySide::Front, "left_hand"), 0);
    EXPECT_LT(xOf(BodySide::Back, "left_hand"), 0);
}
