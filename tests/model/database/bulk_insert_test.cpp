// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/bulk_insert.h"

#include "model/database/query.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kNumbers[] = "SELECT a FROM t ORDER BY rowid";

class BulkInsert : public testing::Test {
protected:
    BulkInsert() { EXPECT_TRUE(connection->script("CREATE TABLE t (a INTEGER CHECK (a < 100)) STRICT")); }

    /// The numbers from 0 on.
    static BulkRows numbers(qsizetype count) {
        return {.table = "t",
                .columns = {"a"},
                .count = count,
                .give = [](qsizetype row, int, BulkValue &value) { value.put(row); }};
    }
    QList<qint64> written() {
        return Query(*connection, kNumbers).all([](Query &row) { return row.number(); }).valueOr({-1});
    }

    QTemporaryDir folder;
    std::unique_ptr<Connection> connection = *Connection::openPlain(folder.filePath(u"book"_s));
};

TEST_F(BulkInsert, WritesEveryKindOfValueAsItIs) {
    ASSERT_TRUE(connection->script("CREATE TABLE kinds (a ANY, b ANY, c ANY, d ANY, e ANY, f ANY) STRICT"));
    const Id<int> id = Id<int>::create();
    const auto give = [&](qsizetype row, int column, BulkValue &value) {
        const bool isFirst = row == 0;
        switch (column) {
        case 0:
            return value.put(isFirst ? u"Peña 🙂"_s : QString());
        case 1:
            return value.put(isFirst ? QByteArray("UTC") : QByteArray());
        case 2:
            return value.put(isFirst ? std::optional(2.5) : std::nullopt);
        case 3:
            return value.put(isFirst ? std::optional<qint64>(1'772'000'000'123) : std::nullopt);
        case 4:
            return value.put(isFirst ? std::optional(id) : std::nullopt);
        default:
            return value.put(qint64(-1));
        }
    };
    ASSERT_TRUE(
        insertAll(*connection,
                  {.table = "kinds", .columns = {"a", "b", "c", "d", "e", "f"}, .count = 2, .give = give}));
    constexpr char read[] =
        "SELECT concat FROM (SELECT rowid, quote(a) || quote(b) || quote(c) || quote(d) || "
        "quote(e) || quote(f) AS concat FROM kinds) ORDER BY rowid";
    const auto rows = Query(*connection, read).all([](Query &row) { return row.text(); });
    const QString hex = QString::fromLatin1(id.toBytes().toHex().toUpper());
    EXPECT_EQ(*rows,
              (QStringList{u"'Peña 🙂''UTC'2.51772000000123X'%1'-1"_s.arg(hex), u"''''NULLNULLNULL-1"_s}));
}

TEST_F(BulkInsert, WritesRowsInTheirOrderAndAgain) {
    EXPECT_TRUE(insertAll(*connection, numbers(3)));
    EXPECT_TRUE(insertAll(*connection, numbers(2)));
    EXPECT_TRUE(insertAll(*connection, numbers(0)));
    EXPECT_EQ(written(), (QList<qint64>{0, 1, 2, 0, 1}));
}

TEST_F(BulkInsert, WritesNothingWhenOneRowIsRefused) {
    EXPECT_FALSE(insertAll(*connection, numbers(101)));
    EXPECT_TRUE(written().isEmpty());
    EXPECT_TRUE(insertAll(*connection, numbers(1)));
}

TEST_F(BulkInsert, WritesNothingWhenItIsGivenUp) {
    BulkRows rows = numbers(50);
    QList<qsizetype> asked;
    rows.progress = [&](qint64 row, qint64) {
        asked.append(row);
        return row < 3;
    };
    EXPECT_FALSE(insertAll(*connection, rows));
    EXPECT_EQ(asked, (QList<qsizetype>{1, 2, 3}));
    EXPECT_TRUE(written().isEmpty());
}

// The window lives on while a long import is written.
TEST_F(BulkInsert, LetsOthersReadMeanwhile) {
    BulkRows rows = numbers(3);
    QList<qsizetype> seen;
    rows.progress = [&](qint64, qint64) {
        seen.append(written().size());
        return true;
    };
    EXPECT_TRUE(insertAll(*connection, rows));
    EXPECT_EQ(seen, (QList<qsizetype>{1, 2, 3}));
}

} // namespace
