// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/book_edits.h"

#include <QFile>
#include <sqlite3.h>

namespace {

/// Takes values off an input; zeros when it is at its end.
class Tape {
public:
    explicit Tape(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    quint8 byte() { return isAtEnd() ? 0 : quint8(m_bytes[m_at++]); }
    quint32 number() {
        quint32 value = 0;
        for (int i = 0; i < 4; ++i)
            value = value << 8 | byte();
        return value;
    }
    QByteArray take(qsizetype size) {
        const QByteArray part = m_bytes.mid(m_at, size);
        m_at += part.size();
        return part;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// ?1 is the row, ?2 the value.
constexpr const char *kEdits[] = {
    "UPDATE hdr SET file_id = ?2",
    "UPDATE hdr SET format = ?2",
    "UPDATE hdr SET page_size = ?2",
    "UPDATE hdr SET reserve = ?2",
    "DELETE FROM hdr",
    "UPDATE slot SET id = ?2 WHERE id = ?1",
    "UPDATE slot SET kind = ?2",
    "UPDATE slot SET passes = ?2",
    "UPDATE slot SET memory_kib = ?2",
    "UPDATE slot SET salt = ?2",
    "UPDATE slot SET proof = ?2",
    "UPDATE slot SET wrapped = ?2",
    "UPDATE slot SET sealed = ?2",
    "DELETE FROM slot WHERE id = ?1",
    "INSERT INTO slot SELECT ?2, kind, passes, memory_kib, salt, proof, wrapped, sealed FROM slot",
    "UPDATE page SET ct = ?2 WHERE no = ?1",
    "UPDATE page SET no = ?2 WHERE no = ?1",
    "DELETE FROM page WHERE no = ?1",
    "INSERT INTO page VALUES (?2, (SELECT ct FROM page WHERE no = ?1))",
    "UPDATE page SET ct = (SELECT ct FROM page WHERE no = ?2) WHERE no = ?1",
    "UPDATE page SET ct = zeroblob(min(abs(?2), 100000)) WHERE no = ?1",
    "UPDATE tags SET tags = ?2",
    "UPDATE tags SET part = ?2",
    "DELETE FROM tags",
    "INSERT INTO tags VALUES (?1, ?2)",
    "UPDATE head SET generation = ?2",
    "UPDATE head SET pages = ?2",
    "UPDATE head SET mac = ?2",
    "DELETE FROM head",
    "INSERT INTO blob VALUES (?1, ?2, ?1, ?2)",
    "INSERT INTO blob SELECT ?1, randomblob(16), 0, ct FROM page WHERE no = ?1",
    "CREATE TABLE more (x)",
    "CREATE TRIGGER more AFTER UPDATE ON page BEGIN DELETE FROM slot; END",
    "CREATE VIEW more AS SELECT * FROM page",
    "CREATE INDEX more ON page (ct)",
    "DROP TABLE blob",
    "ALTER TABLE head ADD COLUMN more",
    "ALTER TABLE page RENAME TO pages",
    "PRAGMA application_id = 0",
    "PRAGMA user_version = 2",
    "PRAGMA journal_mode = WAL",
    "PRAGMA auto_vacuum = FULL",
    "VACUUM",
};

void edit(sqlite3 *database, Tape &tape) {
    sqlite3_stmt *statement = nullptr;
    const char *sql = kEdits[tape.byte() % std::size(kEdits)];
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_int(statement, 1, tape.byte());
        const quint8 kind = tape.byte();
        if (kind % 3 == 0)
            sqlite3_bind_int64(statement, 2, kind % 2 ? tape.byte() : qint64(int(tape.number())));
        else if (kind % 3 == 1)
            sqlite3_bind_int64(statement, 2, qint64(tape.number()) << 32 | tape.number());
        const QByteArray bytes = kind % 3 == 2 ? tape.take(tape.byte()) : QByteArray();
        if (kind % 3 == 2)
            sqlite3_bind_blob(statement, 2, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        while (sqlite3_step(statement) == SQLITE_ROW) {
        }
    }
    sqlite3_finalize(statement);
}

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content) != content.size())
        qFatal("no room for the book");
}

QByteArray withBytesChanged(QByteArray book, Tape &tape) {
    while (!tape.isAtEnd()) {
        const qsizetype at = tape.number() % book.size();
        const QByteArray bytes = tape.take(tape.byte() % 64);
        if (bytes.isEmpty())
            book.truncate(std::max<qsizetype>(1, at));
        else
            book.replace(at, std::min(bytes.size(), book.size() - at), bytes);
    }
    return book;
}

} // namespace

void writeEditedBook(const QString &path, const QByteArray &goodBook, const QByteArray &input) {
    Tape tape(input);
    const char kind = char(tape.byte());
    if (kind == 'B')
        return write(path, withBytesChanged(goodBook, tape));
    if (kind != 'S')
        return write(path, input.mid(1));
    write(path, goodBook);
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &database);
    sqlite3_exec(database, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", nullptr, nullptr,
                 nullptr);
    for (int edits = 0; !tape.isAtEnd() && edits < 20; ++edits)
        edit(database, tape);
    sqlite3_close(database);
}
