// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/damaged_table_reader.h"

#include <QtEndian>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

// Ids are 16 random bytes; the first eight are enough to leap by, and 2^40 is less than the way to the next
// one.
constexpr int kSmallestIdLeap = 40;
constexpr int kIdSize = 16;

QString quotedName(const QString &name) {
    return u'"' + name + u'"';
}

/// Binds a value to a parameter of a throw-away statement to get a copy that stands alone.
sqlite3_value *valueOf(sqlite3 *database, const std::function<void(sqlite3_stmt *)> &bind) {
    const Statement statement = prepare(database, u"SELECT ?1"_s);
    if (!statement)
        return nullptr;
    bind(statement.get());
    return sqlite3_step(statement.get()) == SQLITE_ROW
               ? sqlite3_value_dup(sqlite3_column_value(statement.get(), 0))
               : nullptr;
}

} // namespace

Statement prepare(sqlite3 *database, const QString &sql) {
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

QStringList texts(sqlite3 *database, const QString &sql) {
    QStringList found;
    const Statement statement = prepare(database, sql);
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        found.append(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0))));
    return found;
}

DamagedTableReader::DamagedTableReader(sqlite3 *damaged, sqlite3 *target, QString table) :
    m_damaged(damaged), m_target(target), m_table(std::move(table)) {
    const QString kind = u"SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = '%1'"_s;
    m_hasNumbers = texts(m_target, kind.arg(m_table)) == QStringList{u"0"_s};
    m_isWhole = prepareCopying();
}

/// A number that SQLite gave a row itself is left out: it may belong to another row in the new book.
QStringList DamagedTableReader::columnsIn(sqlite3 *database) const {
    return texts(database, u"SELECT name FROM pragma_table_info('%1') WHERE NOT "
                           "(pk = 1 AND type = 'INTEGER')"_s.arg(m_table));
}

bool DamagedTableReader::prepareCopying() {
    const QStringList there = columnsIn(m_damaged);
    for (const QString &column : columnsIn(m_target)) {
        if (there.contains(column))
            m_columns.append(quotedName(column));
    }
    if (m_columns.isEmpty())
        return false;
    m_key = m_hasNumbers ? u"rowid"_s : m_columns.first();
    const QString marks = QStringList(m_columns.size(), u"?"_s).join(u',');
    const QString insert = u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s;
    m_insert = prepare(m_target, insert.arg(quotedName(m_table), m_columns.join(u','), marks));
    if (!m_hasNumbers)
        m_clear = prepare(m_target, u"DELETE FROM %1 WHERE %2 = ?1"_s.arg(quotedName(m_table), m_key));
    return m_insert != nullptr;
}

void DamagedTableReader::run() {
    if (!m_insert)
        return;
    Key last;
    while (copy(last ? u"WHERE key > ?1"_s : QString(), {}, last, {}, last) == End::Broken) {
        m_isWhole = false;
        if (!passGap(last))
            return;
    }
}

/// Copies rows in order until they end or a page is missing; `last` becomes the key of the last one.
DamagedTableReader::End DamagedTableReader::copy(const QString &where, const QString &order, const Key &first,
                                                 const Key &second, Key &last) {
    const QString sql = u"SELECT %1, %2 FROM %3 %4 ORDER BY %1 %5"_s;
    const Statement rows = prepare(m_damaged, sql.arg(m_key, m_columns.join(u','), quotedName(m_table),
                                                      QString(where).replace(u"key"_s, m_key), order));
    if (!rows)
        return End::Broken;
    if (first)
        sqlite3_bind_value(rows.get(), 1, first.get());
    if (second)
        sqlite3_bind_value(rows.get(), 2, second.get());
    int code = sqlite3_step(rows.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(rows.get())) {
        copyRow(rows.get());
        last.reset(sqlite3_value_dup(sqlite3_column_value(rows.get(), 0)));
    }
    return code == SQLITE_DONE ? End::Reached : End::Broken;
}

void DamagedTableReader::copyRow(sqlite3_stmt *row) {
    if (m_clear)
        clearOwner(sqlite3_column_value(row, 0));
    for (int column = 0; column < m_columns.size(); ++column)
        sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(row, column + 1));
    if (sqlite3_step(m_insert.get()) == SQLITE_DONE)
        ++m_kept;
    else
        m_isWhole = false;
    sqlite3_reset(m_insert.get());
}

/// The parts of a record replace the older ones of the same record, and are not mixed with them.
void DamagedTableReader::clearOwner(sqlite3_value *owner) {
    const QByteArray id(static_cast<const char *>(sqlite3_value_blob(owner)), sqlite3_value_bytes(owner));
    if (m_cleared.contains(id))
        return;
    m_cleared.insert(id);
    sqlite3_bind_value(m_clear.get(), 1, owner);
    sqlite3_step(m_clear.get());
    sqlite3_reset(m_clear.get());
}

/// Leaps over a gap behind `last` and copies what lies between the gap and the landing; `last` becomes the
/// landing. False when nothing more can be reached.
bool DamagedTableReader::passGap(Key &last) {
    const Statement probe = prepare(
        m_damaged, u"SELECT %1 FROM %2 WHERE %1 >= ?1 ORDER BY %1 LIMIT 1"_s.arg(m_key, quotedName(m_table)));
    const QString above = last ? u" AND key > ?2"_s : QString();
    for (int power = 0; probe; ++power) {
        const Key target = leap(last, power);
        int code = SQLITE_DONE; // behind the highest key there is
        if (target) {
            sqlite3_reset(probe.get());
            sqlite3_bind_value(probe.get(), 1, target.get());
            code = sqlite3_step(probe.get());
        }
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            continue;
        const bool isEnd = code == SQLITE_DONE;
        Key landing(isEnd ? nullptr : sqlite3_value_dup(sqlite3_column_value(probe.get(), 0)));
        const QString below = isEnd ? u"WHERE ?1 IS NULL"_s : u"WHERE key <= ?1"_s;
        Key lowest;
        copy(below + above, u"DESC"_s, landing, last, lowest);
        countGap(last, lowest);
        last = std::move(landing);
        return !isEnd;
    }
    return false;
}

DamagedTableReader::Key DamagedTableReader::leap(const Key &from, int power) const {
    if (m_hasNumbers) {
        const qint64 number = from ? sqlite3_value_int64(from.get()) : 0;
        if (power > 61 || number > INT64_MAX - (qint64(1) << power))
            return nullptr;
        return Key(valueOf(m_damaged, [&](sqlite3_stmt *statement) {
            sqlite3_bind_int64(statement, 1, number + (qint64(1) << power));
        }));
    }
    QByteArray id(kIdSize, '\0');
    if (from)
        id = QByteArray(static_cast<const char *>(sqlite3_value_blob(from.get())),
                        sqlite3_value_bytes(from.get()))
                 .leftJustified(kIdSize, '\0', true);
    const auto begin = qFromBigEndian<quint64>(id.constData());
    const quint64 step = power + kSmallestIdLeap > 63 ? 0 : quint64(1) << (power + kSmallestIdLeap);
    if (step == 0 || begin > UINT64_MAX - step)
        return nullptr;
    qToBigEndian(begin + step, id.data());
    return Key(valueOf(m_damaged, [&](sqlite3_stmt *statement) {
        sqlite3_bind_blob(statement, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
    }));
}

void DamagedTableReader::countGap(const Key &below, const Key &above) {
    if (!m_hasNumbers || !above)
        return;
    const qint64 from = below ? sqlite3_value_int64(below.get()) : 0;
    m_missing += qMax<qint64>(0, sqlite3_value_int64(above.get()) - from - 1);
}
