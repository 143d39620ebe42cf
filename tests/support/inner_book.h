// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/connection.h"
#include "model/sealed/container_file.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

/// Changes the database inside a closed book, as a stranger who has the key may do.
inline void changeInside(const QString &path, const DataKey &key, const QByteArray &sql) {
    const auto inner = Connection::open(path, key, Access::ReadWrite);
    ASSERT_TRUE(inner);
    sqlite3_db_config((*inner)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    ASSERT_TRUE((*inner)->script("PRAGMA foreign_keys = OFF"));
    const auto changed = (*inner)->inTransaction([&] { return (*inner)->script(sql); });
    ASSERT_TRUE(changed) << qPrintable(changed.error().detail);
}

/// In the place of the goals a view that has no end.
inline constexpr char kEndlessGoals[] = R"sql(
    DROP TABLE goal;
    CREATE VIEW goal AS WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)
    SELECT n AS id, 'x' AS title, 0 AS kind, 0 AS voice, 0 AS area, 0 AS status, '' AS why_it_matters, 0 AS in_view
    FROM more;)sql";
inline constexpr char kTableOutside[] = R"(CREATE TABLE "../../x" (a); INSERT INTO "../../x" VALUES (1);)";
inline constexpr char kDeletingTrigger[] =
    "CREATE TRIGGER more AFTER INSERT ON session BEGIN DELETE FROM diary_entry; DELETE FROM contact; END";
