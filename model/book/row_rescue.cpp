// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/row_rescue.h"

#include "model/book/damaged_table_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct RowRescueText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

void run(sqlite3 *database, const QString &sql) {
    sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
}

QString quotedText(const QString &text) {
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

/// Diary entries and doses are worth more than the name of what they are about.
void giveOwnersBack(sqlite3 *database) {
    run(database, u"INSERT INTO tracker (id, name, kind, preset, position, resting, unit, sheet) "
                  "SELECT DISTINCT tracker_id, %1, 0, '', 1000, 0, 0, '' FROM diary_entry "
                  "WHERE tracker_id NOT IN (SELECT id FROM tracker)"_s.arg(
                      quotedText(RowRescueText::tr("Something that was tracked (its name was lost)"))));
    run(database, u"INSERT INTO medicine (id, kind, name, form, strength, dose, route, schedule, "
                  "as_needed, as_needed_for, not_more_than, purpose, supplier, when_it_fails, notes, "
                  "why_stopped) SELECT DISTINCT medicine_id, 0, %1, '', '', '', '', '', 0, '', '', "
                  "'', '', '', '', '' FROM dose WHERE medicine_id NOT IN (SELECT id FROM medicine)"_s.arg(
                      quotedText(RowRescueText::tr("Something that was given (its name was lost)"))));
}

struct Link {
    QString from, table, to;
    bool mayBeEmpty;
};

QList<Link> linksOf(sqlite3 *database, const QString &table) {
    QList<Link> links;
    const Statement rows = prepare(
        database,
        u"SELECT f.\"from\", f.\"table\", f.\"to\", NOT c.\"notnull\" FROM "
        "pragma_foreign_key_list('%1') f JOIN pragma_table_info('%1') c ON c.name = f.\"from\""_s.arg(table));
    const auto text = [&](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), column)));
    };
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW)
        links.append({text(0), text(1), text(2), sqlite3_column_int(rows.get(), 3) != 0});
    return links;
}

qint64 countOf(sqlite3 *database, const QString &table) {
    const Statement count = prepare(database, u"SELECT count(*) FROM %1"_s.arg(table));
    return count && sqlite3_step(count.get()) == SQLITE_ROW ? sqlite3_column_int64(count.get(), 0) : -1;
}

/// Gives how many rows had to go, because what they belong to was lost.
int mendLinks(sqlite3 *database, const QString &table) {
    int gone = 0;
    for (const Link &link : linksOf(database, table)) {
        const QString what = link.mayBeEmpty ? u"UPDATE %1 SET %2 = NULL"_s.arg(table, link.from)
                                             : u"DELETE FROM %1"_s.arg(table);
        run(database, what + u" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(
                                 link.from, link.to, link.table));
        if (!link.mayBeEmpty)
            gone += sqlite3_changes(database);
    }
    return gone;
}

} // namespace

QList<RescuedTable> rescueRows(sqlite3 *damaged, sqlite3 *target) {
    QList<RescuedTable> rescued;
    const QStringList tables =
        texts(target, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                      "'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    for (const QString &table : tables) {
        DamagedTableReader walk(damaged, target, table);
        walk.run();
        rescued.append({table, walk.kept(), walk.missing(), walk.isWhole()});
    }
    giveOwnersBack(target);
    for (RescuedTable &table : rescued) {
        if (const int gone = mendLinks(target, table.table); gone > 0) {
            table.kept = qMax(0, table.kept - gone);
            table.missing += gone;
            table.isWhole = false;
        }
        table.rows = countOf(target, table.table);
    }
    return rescued;
}
