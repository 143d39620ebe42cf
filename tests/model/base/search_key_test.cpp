// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/search_key.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SearchKey, ForgetsCaseAndMarks) {
    EXPECT_EQ(searchKey(u"Peña ÅNGSTRÖM"_s), u"pena angstrom"_s);
}

TEST(FtsQuery, TakesNothingAsAnOperator) {
    EXPECT_EQ(ftsQuery(u"bad \"night* OR (x"_s), u"\"bad\"* \"night\"* \"OR\"* \"x\"*"_s);
    EXPECT_EQ(ftsQuery(u" \"*-^ "_s), QString());
}
