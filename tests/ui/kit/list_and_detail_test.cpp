// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_and_detail.h"

#include "ui/kit/style.h"

#include <gtest/gtest.h>

TEST(ListAndDetails, NeedMoreRoomWithLargeText) {
    EXPECT_TRUE(hasRoomForTwo(1000));
    Style style;
    style.apply(Theme::Light, 200);
    EXPECT_FALSE(hasRoomForTwo(1000));
    EXPECT_TRUE(hasRoomForTwo(2000));
    style.apply(Theme::Light, Style::smallestText);
}

TEST(ListAndDetails, StandBesideEachOtherOrBelow) {
    auto *list = new QWidget;
    auto *detail = new QWidget;
    ListAndDetail both(list, detail, {.beside = 200, .below = 500});
    both.show();
    both.resize(scaled(1000), scaled(600));
    EXPECT_EQ(list->y(), detail->y());
    EXPECT_LT(list->x(), detail->x());
    EXPECT_GT(detail->width(), list->width());
    EXPECT_EQ(both.minimumHeight(), scaled(200));

    both.resize(scaled(500), scaled(600));
    EXPECT_EQ(list->x(), detail->x());
    EXPECT_LT(list->y(), detail->y());
    EXPECT_EQ(both.minimumHeight(), scaled(500));
}
