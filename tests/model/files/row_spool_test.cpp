// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/row_spool.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(RowSpoolTest, GivesRowsBackInAnyOrder) {
    RowSpool spool;
    const quint32 id = spool.numberOf(u"id"_s), name = spool.numberOf(u"name \"x\""_s);
    constexpr int kRows = 20'000; // several times what is gathered in memory
    for (int i = 0; i < kRows; ++i) {
        spool.begin(i % 7, i + 2);
        spool.putNumber(id, QString::number(i));
        if (i % 2 == 0)
            spool.put(name, u"Śmiech %1"_s.arg(i));
        ASSERT_TRUE(spool.end());
    }
    ASSERT_TRUE(spool.seal());
    ASSERT_EQ(spool.count(), kRows);
    for (int i = kRows - 1; i >= 0; i -= 999) {
        const SpooledRow row = spool.row(i);
        EXPECT_EQ(row.table, i % 7);
        EXPECT_EQ(row.line, i + 2);
        EXPECT_EQ(row.value(id), std::to_string(i));
        const QJsonObject object = spool.objectOf(row);
        EXPECT_EQ(object.value(u"id"_s).toInt(), i);
        EXPECT_EQ(object.value(u"name \"x\""_s).toString(), i % 2 == 0 ? u"Śmiech %1"_s.arg(i) : QString());
    }
}

TEST(RowSpoolTest, KeepsEveryLetterOfAText) {
    for (const QString &text :
         {QString(), u"\"quoted\" and \\"_s, u"two\nlines\t"_s, u"\u0001\u001f\u2028😀"_s})
        EXPECT_EQ(objectOf("{\"a\":" + jsonOf(text) + '}').value(u"a"_s).toString(), text);
}

TEST(RowSpoolTest, KnowsAColumnByItsNumber) {
    RowSpool spool;
    const quint32 a = spool.numberOf(u"a"_s), b = spool.numberOf(u"b"_s);
    EXPECT_NE(a, b);
    EXPECT_EQ(spool.numberOf(u"a"_s), a);
    EXPECT_EQ(spool.keyOf(b), "\"b\"");
    spool.begin(0, 1);
    EXPECT_EQ(spool.put(b, u"x"_s), "\"x\"");
    ASSERT_TRUE(spool.end());
    ASSERT_TRUE(spool.seal());
    EXPECT_EQ(spool.row(0).value(b), "\"x\"");
    EXPECT_TRUE(spool.row(0).value(a).empty());
}

} // namespace
