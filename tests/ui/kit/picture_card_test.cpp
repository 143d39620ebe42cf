// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_card.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(PictureCard, AScreenReaderIsToldItsNoteBehindItsPurpose) {
    PictureCard card(u"Medicine list"_s, u"For all who give medicines"_s, QSize(72, 96));
    EXPECT_EQ(card.accessibleDescription(), u"For all who give medicines"_s);
    card.setNote(u"Changed since then: 1 medicine"_s);
    EXPECT_EQ(card.accessibleDescription(), u"For all who give medicines\nChanged since then: 1 medicine"_s);
    card.setNote({});
    EXPECT_EQ(card.accessibleDescription(), u"For all who give medicines"_s);
}
