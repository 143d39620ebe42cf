// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/migrator.h"

#include "model/database/connection.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// A row whose parent is gone; asked before the commit, as the rules were off while tables were made anew.
Result<> checkParents(Connection &connection) {
    const auto orphans = connection.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!orphans)
        return orphans.error();
    return orphans->toInt() == 0 ? Result<>() : errorOfCode(SQLITE_CORRUPT, u"rows without parent"_s);
}

Result<> takeStep(Connection &connection, const Migration &step) {
    return connection.inTransaction([&] {
        auto done = connection.script(step.sql);
        if (done)
            done = checkParents(connection);
        return done ? connection.script("PRAGMA user_version = " + QByteArray::number(step.number)) : done;
    });
}

} // namespace

const QList<Migration> &migrations() {
    static const QList<Migration> steps = [] {
        QList<Migration> found;
        const QDir folder(u":/migrations"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            found.append({name.left(4).toInt(), file.readAll()});
        }
        return found;
    }();
    return steps;
}

Result<int> schemaVersion(Connection &connection) {
    auto version = connection.single(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Error newerBook() {
    return {ErrorKind::Newer,
            QCoreApplication::translate(
                "Store", "This book was made with a newer Hearthbook. Please open it with that one. "
                         "Nothing in it was changed."),
            {}};
}

Result<> migrate(Connection &connection, const QList<Migration> &steps) {
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (!steps.isEmpty() && *version > steps.last().number)
        return newerBook();
    if (steps.isEmpty() || *version == steps.last().number)
        return {};
    // As https://www.sqlite.org/lang_altertable.html says for tables that are made anew; it has no effect
    // inside a transaction.
    auto done = connection.script("PRAGMA foreign_keys = OFF");
    for (const Migration &step : steps) {
        if (done && step.number > *version)
            done = takeStep(connection, step);
    }
    const auto guarded = connection.script("PRAGMA foreign_keys = ON");
    return done ? guarded : done;
}
