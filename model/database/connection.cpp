// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/connection.h"

#include "model/sealed/sealed_file.h"
#include "model/sealed/sealed_vfs.h"
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// The outer file sees to durability and locks. Usual changes are written when they are committed; of very big
// ones, pages beyond 64 MiB go to the sealed file's queue before. Inside a transaction this can not be set.
// As much room is kept for what is read: the indexes of a million services stay there, where with a quarter
// of it each search unsealed them anew. SQLite looks at the number's last eight bits to tell yes from no, so
// that 16384 would be no.
constexpr char kSealed[] = R"sql(
    PRAGMA page_size = 4096;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = MEMORY;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_spill = 16385;
    PRAGMA cache_size = -64000;
)sql";

constexpr char kPlain[] = R"sql(
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
)sql";

/// What stands in a book may be somebody else's: no view is run, and pages and the schema cannot be written
/// to as they lie. The functions in the schema are trusted once checkSchema() has found it to be ours:
/// SQLite 3.40 takes json_valid(), which our rules call, for one that may do harm.
void distrust(sqlite3 *database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Error unsure(const QString &detail) {
    return {ErrorKind::Unsure,
            ConnectionText::tr(
                "The disk gave an error, and nobody can tell whether the last change was saved. From now "
                "on this book can only be read. Please save a copy elsewhere."),
            detail};
}

Error diskIsGone(const QString &detail) {
    return {ErrorKind::Unreadable,
            ConnectionText::tr(
                "The disk with this book does not answer any more. What was saved before is still in "
                "the book's file."),
            detail};
}

Error moved(const QString &path) {
    const QString text =
        QFile::exists(path)
            ? ConnectionText::tr(
                  "This is not saved: another program has put another file in the place of this book. "
                  "Everything from before is still here. Please save a copy elsewhere.")
            : ConnectionText::tr(
                  "This is not saved: another program has moved or removed the file of this book. "
                  "Everything from before is still here. Please save a copy elsewhere.");
    return {ErrorKind::Moved, text, path};
}

} // namespace

Connection::Connection() : m_name(QUuid::createUuid().toString(QUuid::Id128)) {}

Connection::~Connection() {
    disconnect();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const DataKey &key, Access access) {
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    std::unique_ptr<SealedFile> file;
    if (const int code = SealedFile::open(path, key, access, file); code != SQLITE_OK)
        return errorOfCode(code, u"sealed file, code %1"_s.arg(code));
    if (auto ready = connection->connectSealed(std::move(file)); !ready)
        return ready.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openPlain(const QString &path) {
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    if (auto ready = connection->connect(path, kPlain); !ready)
        return ready.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory() {
    return openPlain(u":memory:"_s);
}

Result<> Connection::connectSealed(std::unique_ptr<SealedFile> file) {
    m_file = std::move(file);
    m_vfs = std::make_unique<SealedVfs>(*m_file);
    return connect(m_vfs->uri(), kSealed);
}

Result<> Connection::connect(const QString &databaseName, const char *settings) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(databaseName);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_URI"_s);
        if (!database.open())
            return errorFrom(database.lastError());
    }
    distrust(handle());
    int reserved = sealed::kReserved; // only has a meaning before the first page is written
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    for (const SqlFunctions add : m_functions) {
        if (const int code = add(handle()); code != SQLITE_OK)
            return errorOfCode(code, u"functions"_s);
    }
    return script(settings);
}

Result<> Connection::addFunctions(SqlFunctions add) {
    m_functions.push_back(add);
    const int code = add(handle());
    return code == SQLITE_OK ? Result<>() : errorOfCode(code, u"functions"_s);
}

void Connection::disconnect() {
    m_refused.reset();
    m_prepared.clear(); // every statement must be gone before the database may go
    QSqlDatabase::removeDatabase(m_name);
    m_vfs.reset();
    m_file.reset();
}

QSqlDatabase Connection::database() const {
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Connection::handle() const {
    const QSqlDatabase open = database();
    return open.isOpen() ? *static_cast<sqlite3 *const *>(open.driver()->handle().constData()) : nullptr;
}

QSqlQuery &Connection::prepared(const char *sql) {
    auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return *known->second;
    auto query = std::make_unique<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (query->prepare(QString::fromUtf8(sql)))
        return *m_prepared.emplace(sql, std::move(query)).first->second;
    // A damaged book or a disk with errors: running it says why, and the next call tries again.
    m_refused = std::move(query);
    return *m_refused;
}

QSqlQuery Connection::reader(const QString &sql) {
    QSqlQuery query(database());
    query.setForwardOnly(true);
    (void)query.prepare(sql); // running it says why it could not be
    return query;
}

Result<> Connection::script(const QByteArray &sql) {
    sqlite3 *open = handle();
    if (!open)
        return diskIsGone({});
    if (sqlite3_exec(open, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return errorOfCode(sqlite3_extended_errcode(open), QString::fromUtf8(sqlite3_errmsg(open)));
}

Result<QVariant> Connection::single(const QString &sql) {
    QSqlQuery query(database());
    if (!query.exec(sql) || !query.next())
        return errorFrom(query.lastError());
    return query.value(0);
}

Result<> Connection::inTransaction(const std::function<Result<>()> &work) {
    auto done = begin();
    if (done)
        done = work();
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

Result<> Connection::begin() {
    rollBack(); // of one that could not be given up for want of memory
    return script("BEGIN IMMEDIATE");
}

Result<> Connection::commit() {
    auto done = script("COMMIT");
    if (done || !m_file)
        return done;
    if (m_file->hasFailed())
        return recover(done.error(), {m_file->key()});
    if (m_file->isAtItsPlace())
        return done;
    rollBack();
    return moved(m_path);
}

bool Connection::isReadOnly() const {
    return !m_file || m_file->access() != Access::ReadWrite;
}

bool Connection::isInTransaction() const {
    sqlite3 *open = handle();
    return open && !sqlite3_get_autocommit(open);
}

void Connection::rollBack() {
    // Some errors end the transaction by themselves; then there is nothing left to roll back.
    if (isInTransaction()) {
        if (m_file)
            m_file->setRollingBack(true);
        (void)script("ROLLBACK");
        if (m_file)
            m_file->setRollingBack(false);
    }
    if (m_file && m_file->isWaiting() && !isInTransaction()) {
        m_file->setRollingBack(true); // SQLite has put its pages back by itself
        m_file->setRollingBack(false);
    }
    if (m_file && (m_file->hasFailed() || isInTransaction()))
        (void)recover({}, {m_file->key()});
}

/// What is on the disk decides: the state before means that nothing was saved. The state that was wanted is
/// no proof, as the disk has refused to promise it; it must not be asked a second time.
Result<> Connection::recover(const Error &error, const QList<DataKey> &keys) {
    const Superblock before = m_file->head();
    disconnect();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        for (const DataKey &key : keys) {
            std::unique_ptr<SealedFile> file;
            if (SealedFile::open(m_path, key, access, file) != SQLITE_OK)
                continue;
            if (file->head() == before) {
                if (auto connected = connectSealed(std::move(file)); !connected)
                    return diskIsGone(connected.error().detail);
                return error;
            }
            file.reset();
            if (SealedFile::open(m_path, key, Access::ReadOnly, file) == SQLITE_OK)
                (void)connectSealed(std::move(file));
            return unsure(error.detail);
        }
    }
    return unsure(error.detail);
}

Result<> Connection::changeFile(const std::function<Result<>(SealedFile &)> &work,
                                const std::optional<DataKey> &fresh) {
    if (!m_file)
        return diskIsGone({});
    if (isReadOnly())
        return errorOfCode(SQLITE_READONLY, {});
    const DataKey now = m_file->key();
    auto done = work(*m_file);
    if (done)
        return done;
    if (!m_file->hasFailed())
        return m_file->isAtItsPlace() ? done : moved(m_path);
    return recover(done.error(), fresh ? QList{now, *fresh} : QList{now});
}

/// VACUUM makes pages with the reserve that connect() asked for; in memory, as it wants a journal beside a
/// file.
Result<QByteArray> Connection::image() {
    const QByteArray uri = "file:/hearthbook-" + QUuid::createUuid().toByteArray(QUuid::Id128) + "?vfs=memdb";
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(uri.constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle(), ("VACUUM INTO '" + uri + "'").constData(), nullptr, nullptr, nullptr);
    sqlite3_int64 size = 0;
    unsigned char *bytes = code == SQLITE_OK ? sqlite3_serialize(copy, "main", &size, 0) : nullptr;
    const QByteArray image(reinterpret_cast<const char *>(bytes), bytes ? qsizetype(size) : 0);
    sqlite3_free(bytes);
    sqlite3_close(copy);
    if (image.isEmpty())
        return errorOfCode(code == SQLITE_OK ? SQLITE_NOMEM : code, m_path);
    return image;
}

Result<> Connection::pourInto(const QString &path, const DataKey &key) {
    const auto image = this->image();
    if (!image)
        return image.error();
    std::unique_ptr<SealedFile> file;
    int code = SealedFile::open(path, key, Access::ReadWrite, file);
    const auto *bytes = reinterpret_cast<const unsigned char *>(image->constData());
    for (qsizetype at = 0; code == SQLITE_OK && at < image->size(); at += sealed::kPageSize)
        code = file->write(quint32(at / sealed::kPageSize + 1), bytes + at);
    if (code == SQLITE_OK)
        code = file->commit();
    return code == SQLITE_OK ? Result<>() : errorOfCode(code, path);
}

Error Connection::errorFrom(const QSqlError &error) {
    return errorOfCode(error.nativeErrorCode().toInt(), error.databaseText());
}
