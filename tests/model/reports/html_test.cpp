// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/html.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Where a line may end.
QStringList piecesOf(const QString &text) {
    return escaped(text).split(u' ');
}

} // namespace

TEST(HtmlTest, AnEscapedTextKeepsEachNumberThatIsDialedInOneLine) {
    EXPECT_EQ(piecesOf(u"Call (312) 555-0183 now"_s).size(), 3);
    EXPECT_EQ(piecesOf(u"+49 30 1234567"_s).size(), 1);
    EXPECT_EQ(piecesOf(u"312-555-0102 / 312-555-0103"_s).size(), 3);
    EXPECT_EQ(piecesOf(u"at 8:00 AM, 5 mL"_s).size(), 5);
}
