// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>
#include <sqlite3.h>

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// A statement that cannot be prepared is null.
Statement prepare(sqlite3 *database, const QString &sql);
/// The first column of every row that can be read.
QStringList texts(sqlite3 *database, const QString &sql);

/// Copies what can be read of one table of the attached database "damaged" to "main", in the order of its
/// key. Where a page is missing it leaps ahead, ever farther, until rows come again, and reads back towards
/// the gap.
class DamagedTableReader {
public:
    DamagedTableReader(sqlite3 *damaged, sqlite3 *target, QString table);

    void run();
    int kept() const { return m_kept; }
    /// How many numbers lie in the gaps; where keys are no numbers, 0.
    qint64 missing() const { return m_missing; }
    bool isWhole() const { return m_isWhole; }

private:
    struct FreeValue {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    using Key = std::unique_ptr<sqlite3_value, FreeValue>;
    enum class End { Reached, Broken };

    QStringList columnsIn(sqlite3 *database) const;
    bool prepareCopying();
    End copy(const QString &where, const QString &order, const Key &first, const Key &second, Key &last);
    void copyRow(sqlite3_stmt *row);
    void clearOwner(sqlite3_value *owner);
    bool passGap(Key &last);
    Key leap(const Key &from, int power) const;
    void countGap(const Key &below, const Key &above);

    sqlite3 *m_damaged;
    sqlite3 *m_target;
    QString m_table;
    bool m_hasNumbers = true; ///< its key is the number of the row; else the id of an owner
    QString m_key;
    QStringList m_columns;
    Statement m_insert, m_clear;
    QSet<QByteArray> m_cleared;
    int m_kept = 0;
    qint64 m_missing = 0;
    bool m_isWhole = true;
};
