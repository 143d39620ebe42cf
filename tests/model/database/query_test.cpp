// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;

// Rows come one by one: a page that cannot be read must not look like the end of them.
TEST(Query, TellsOfADamagedPageInsteadOfGivingAShorterList) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book"_s);
    ASSERT_TRUE(
        (*Connection::openPlain(path))
            ->script("CREATE TABLE a (x TEXT) STRICT; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                     "SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO a SELECT printf('%0100d', i) FROM n"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(20 * kPage);
    file.write(QByteArray(kPage, '\0'));
    file.close();

    const auto connection = *Connection::openPlain(path);
    const auto rows = Query(*connection, "SELECT x FROM a").all([](Query &row) { return row.text(); });
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, ErrorKind::Damaged);
    EXPECT_FALSE(Query(*connection, "SELECT x FROM a WHERE x = 'nowhere'").first([](Query &row) {
        return row.text();
    }));
}

} // namespace
