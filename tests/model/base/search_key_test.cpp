// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/search_key.h"

#include <gtest/gtest.h>

TEST(SearchKey, ForgetsCaseAndMarks) {
    EXPECT_EQ(searchKey(QStringLiteral("Peña ÅNGSTRÖM")), QStringLiteral("pena angstrom"));
}

TEST(FtsQuery, TakesNothingAsAnOperator) {
    EXPECT_EQ(ftsQuery(QStringLiteral("bad \"night* OR (x")),
              QStringLiteral("\"bad\"* \"night\"* \"OR\"* \"x\"*"));
    EXPECT_EQ(ftsQuery(QStringLiteral(" \"*-^ ")), QString());
}
