// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// A commit is on the disk before it returns (EXTRA: the folder entry of the journal, too), and nobody
// else has the file meanwhile.
constexpr char kSettings[] = R"sql(
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = EXTRA;
    PRAGMA foreign_keys = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    BEGIN EXCLUSIVE;
    COMMIT;
)sql";

Error errorFor(int code, const QString &detail) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, Text::tr("Another program is using this book right now."), detail};
    case SQLITE_FULL:
        return {ErrorKind::Full, Text::tr("This could not be saved, because the disk is full."), detail};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly,
                Text::tr("This could not be saved, because the book cannot be written here."), detail};
    case SQLITE_IOERR:
        return {ErrorKind::Failed, Text::tr("This could not be saved, because the disk gave an error."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, Text::tr("This book is damaged."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unreadable, Text::tr("This book cannot be opened."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Invalid,
                Text::tr("This could not be saved, because it does not fit the book's rules."), detail};
    default:
        return {ErrorKind::Failed, Text::tr("This could not be done."), detail};
    }
}

sqlite3 *nativeHandle(const QSqlDatabase &database) {
    return *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
}

} // namespace

Connection::Connection(QString name) : m_name(std::move(name)) {}

Connection::~Connection() {
    m_prepared.clear(); // every statement must be gone before the database may go
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path) {
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (!database.open())
            return errorFrom(database.lastError());
    }
    if (auto ready = connection->script(kSettings); !ready)
        return ready.error();
    return connection;
}

QSqlDatabase Connection::database() const {
    return QSqlDatabase::database(m_name, false);
}

QSqlQuery &Connection::prepared(const char *sql) {
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(database());
        query->setForwardOnly(true);
        [[maybe_unused]] const bool understood = query->prepare(QString::fromUtf8(sql));
        Q_ASSERT_X(understood, "Connection::prepared", qPrintable(query->lastError().text()));
    }
    return *query;
}

Result<> Connection::script(const QByteArray &sql) {
    sqlite3 *handle = nativeHandle(database());
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return errorFor(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Result<QVariant> Connection::single(const QString &sql) {
    QSqlQuery query(database());
    if (!query.exec(sql) || !query.next())
        return errorFrom(query.lastError());
    return query.value(0);
}

Result<> Connection::begin() {
    return script("BEGIN IMMEDIATE");
}
Result<> Connection::commit() {
    return script("COMMIT");
}

void Connection::rollBack() {
    // Some errors end the transaction by themselves; then there is nothing left to roll back.
    if (!sqlite3_get_autocommit(nativeHandle(database())))
        (void)script("ROLLBACK");
}

Result<> Connection::copyTo(const QString &path) {
    QSqlQuery query(database());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec())
        return errorFrom(query.lastError());
    return {};
}

Error Connection::errorFrom(const QSqlError &error) {
    return errorFor(error.nativeErrorCode().toInt(), error.databaseText());
}
