// SPDX-License-Identifier: GPL-3.0-or-later
// A diary from before anybody could be named is found by its words as before.
#include "model/database/connection.h"
#include "model/database/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kTracker[] =
    "INSERT INTO tracker (id, name, kind, preset, position, resting, unit, sheet) VALUES "
    "(x'00000000000000000000000000000001', 'Pain', 0, 'pain', 0, 0, 0, '');";

QByteArray entryRow(const char *digit, const char *value, const char *words, const char *feels) {
    return QByteArray(
               "INSERT INTO diary_entry (id, tracker_id, at_utc, at_offset, at_zone, day, reporter, value, "
               "words, what_helped, places, feels, brought_on) VALUES "
               "(x'0000000000000000000000000000000") +
           digit + "', x'00000000000000000000000000000001', 0, 0, 'UTC', 2440588, 1, " + value + ", '" +
           words + "', '', '', '" + feels + "', '');";
}

TEST(InformantsMigration, KeepsEveryEntryAndWhatItIsFoundBy) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto connection = *Connection::openPlain(file.fileName());
    ASSERT_TRUE(migrate(*connection, migrations().mid(0, 10)));
    ASSERT_TRUE(connection->script(kTracker + entryRow("2", "4", "", "") +
                                   entryRow("3", "NULL", "hiccup", "") + entryRow("4", "5", "", "burning")));
    const auto migrated = migrate(*connection, migrations());
    ASSERT_TRUE(migrated) << qPrintable(migrated.error().detail);
    const auto count = [&](const QString &where) {
        return connection->single(u"SELECT count(*) FROM diary_entry WHERE "_s + where)->toInt();
    };
    const auto found = [&](const char *word) {
        return connection
            ->single(
                u"SELECT count(*) FROM diary_search WHERE diary_search MATCH '%1'"_s.arg(QLatin1String(word)))
            ->toInt();
    };
    EXPECT_EQ(count(u"reported_by = ''"_s), 3);
    EXPECT_EQ(found("hiccup"), 1);
    EXPECT_EQ(found("burning"), 1);
    // From now on the same entries are found by a name, and no longer when it is gone.
    ASSERT_TRUE(connection->script("UPDATE diary_entry SET reported_by = 'Mom';"));
    EXPECT_EQ(found("mom"), 3);
    ASSERT_TRUE(connection->script("UPDATE diary_entry SET reported_by = '' WHERE value = 4; "
                                   "DELETE FROM diary_entry WHERE words = 'hiccup';"));
    EXPECT_EQ(found("mom"), 1);
    EXPECT_EQ(found("hiccup"), 0);
    EXPECT_TRUE(connection->script("INSERT INTO diary_search (diary_search) VALUES ('integrity-check');"));
}

} // namespace
