// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/said_category.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(SaidCategory, IsTakenOutOfTheDocumentAgain) {
    const QJsonObject before{{u"name"_s, u"Tuesday group"_s}};
    QJsonObject document = before;
    EXPECT_FALSE(takeSaidCategory(document));
    putSaidCategory(document, ResourceCategory::Bereavement);
    EXPECT_EQ(takeSaidCategory(document), ResourceCategory::Bereavement);
    EXPECT_EQ(document, before);
}

TEST(SaidCategory, StandsBesideWhatWasGuessed) {
    using enum ResourceCategory;
    EXPECT_EQ(withSaidCategory({Other}, Respite), QList{Respite});
    EXPECT_EQ(withSaidCategory({Food}, Respite), (QList{Food, Respite}));
    EXPECT_EQ(withSaidCategory({Respite}, Respite), QList{Respite});
}

} // namespace
