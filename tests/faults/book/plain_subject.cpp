// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/book/subject.h"

#include <QFile>
#include <sqlite3.h>

namespace {

Error errorOf(int code) {
    const QString text = QString::fromLatin1(sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Full, text, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, text, {}};
    case SQLITE_BUSY:
        return {ErrorKind::Locked, text, {}};
    default:
        return {ErrorKind::Failed, text, {}};
    }
}

class PlainBook : public OpenedBook {
public:
    explicit PlainBook(sqlite3 *database) : m_database(database) {}
    ~PlainBook() override { sqlite3_close_v2(m_database); }
    Q_DISABLE_COPY_MOVE(PlainBook)

    Result<> run(const char *sql) const {
        const int code = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? Result<>() : Result<>(errorOf(code));
    }

    Result<> apply(const ChangeSet &changes) override {
        Contents wanted;
        applyTo(wanted, changes);
        auto done = run("BEGIN IMMEDIATE");
        for (auto it = wanted.cbegin(); done && it != wanted.cend(); ++it)
            done = put(it.key(), it.value());
        for (const QByteArray &id : removedBy(changes))
            done = done ? put(id, {}) : done;
        if (done)
            done = run("COMMIT");
        if (!done && !sqlite3_get_autocommit(m_database))
            (void)run("ROLLBACK");
        return done;
    }

    Result<> check() const override { return {}; } // a checker that sees nothing

    Result<Contents> contents() const override {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_database, "SELECT id, content FROM record", -1, &statement, nullptr);
        Contents contents;
        while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            contents[bytes(statement, 0)] = bytes(statement, 1);
            code = SQLITE_OK;
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return errorOf(code);
        return contents;
    }

private:
    static QByteArray bytes(sqlite3_stmt *statement, int column) {
        return {static_cast<const char *>(sqlite3_column_blob(statement, column)),
                sqlite3_column_bytes(statement, column)};
    }

    static QList<QByteArray> removedBy(const ChangeSet &changes) {
        QList<QByteArray> ids;
        for (const Change &change : changes.changes) {
            if (change.isRemoval())
                ids.append(change.recordId().toRfc4122());
        }
        return ids;
    }

    Result<> put(const QByteArray &id, const QByteArray &content) {
        sqlite3_stmt *statement = nullptr;
        const char *sql = content.isEmpty() ? "DELETE FROM record WHERE id = ?1"
                                            : "INSERT OR REPLACE INTO record VALUES (?1, ?2)";
        int code = sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        if (code != SQLITE_OK)
            return errorOf(code);
        sqlite3_bind_blob(statement, 1, id.constData(), int(id.size()), SQLITE_STATIC);
        if (!content.isEmpty())
            sqlite3_bind_blob(statement, 2, content.constData(), int(content.size()), SQLITE_STATIC);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
        return code == SQLITE_OK ? Result<>() : Result<>(errorOf(code));
    }

    sqlite3 *m_database;
};

} // namespace

Result<std::unique_ptr<OpenedBook>> PlainSubject::create(const QString &path) const {
    if (QFile::exists(path))
        return Error{ErrorKind::Invalid, {}, {}};
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(qUtf8Printable(path), &database);
    auto book = std::make_unique<PlainBook>(database);
    if (code != SQLITE_OK)
        return errorOf(code);
    if (auto made =
            book->run("PRAGMA synchronous = EXTRA; CREATE TABLE record (id BLOB PRIMARY KEY, content)");
        !made)
        return made.error();
    return std::unique_ptr<OpenedBook>(std::move(book));
}

Result<std::unique_ptr<OpenedBook>> PlainSubject::open(const QString &path) const {
    if (!QFile::exists(path))
        return Error{ErrorKind::NotFound, {}, {}};
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(qUtf8Printable(path), &database);
    auto book = std::make_unique<PlainBook>(database);
    if (code != SQLITE_OK)
        return errorOf(code);
    if (auto set = book->run("PRAGMA synchronous = EXTRA"); !set)
        return set.error();
    return std::unique_ptr<OpenedBook>(std::move(book));
}
