// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sealed/book_key.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QSqlError;
class SealedFile;
class SealedVfs;
enum class Access;
struct sqlite3;

/// Adds functions to a database; an SQLite code.
using SqlFunctions = int (*)(sqlite3 *database);

/// The one handle to the book's database, which lies in a sealed file. After a commit that failed it opens
/// the file again and compares, so that its answers are true.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString &path, const DataKey &key, Access access);
    /// A book of the first version, which was not sealed. For reading it over into a sealed one.
    static Result<std::unique_ptr<Connection>> openPlain(const QString &path);
    /// A new, empty database that lives in memory alone and is gone with the connection.
    static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A statement that is prepared once and kept. `sql` is one of the named constants of a table:
    /// its address is what tells statements apart.
    QSqlQuery &prepared(const char *sql);

    /// For a statement whose text is only known at run time; to be gone before the connection.
    QSqlQuery reader(const QString &sql);

    /// Runs a text of one or more statements that return nothing.
    Result<> script(const QByteArray &sql);
    /// The first column of the first row.
    Result<QVariant> single(const QString &sql);

    /// Success means that all of `work` is on the disk. ErrorKind::Unsure means that nobody can tell; then,
    /// and when the disk went away, the book is read-only from here on. Any other error means that nothing
    /// was saved.
    Result<> inTransaction(const std::function<Result<>()> &work);
    bool isReadOnly() const;

    /// Changes keys or contents of the sealed file outside the database, with the same promise.
    /// `fresh` is the data key that the book may have afterwards.
    Result<> changeFile(const std::function<Result<>(SealedFile &)> &work,
                        const std::optional<DataKey> &fresh = {});

    /// Fills the empty sealed book at `path` with the content of this database.
    Result<> pourInto(const QString &path, const DataKey &key);

    /// The sealed file of the open book; nothing after the disk went away, or for a plain book.
    const SealedFile *file() const { return m_file.get(); }

    /// For what Qt has no words for; nothing after the disk went away.
    sqlite3 *handle() const;

    static Error errorFrom(const QSqlError &error);

    /// Gives the database functions beside SQLite's own, now and whenever it is opened again.
    Result<> addFunctions(SqlFunctions add);

private:
    Connection();
    Result<> connect(const QString &databaseName, const char *settings);
    Result<> connectSealed(std::unique_ptr<SealedFile> file);
    Result<QByteArray> image();
    void disconnect();
    Result<> begin();
    Result<> commit();
    void rollBack();
    bool isInTransaction() const;
    Result<> recover(const Error &error, const QList<DataKey> &keys);
    QSqlDatabase database() const;

    QString m_name;
    QString m_path;
    std::unique_ptr<SealedFile> m_file;
    std::unique_ptr<SealedVfs> m_vfs;
    std::vector<SqlFunctions> m_functions;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<QSqlQuery> m_refused; ///< the last statement that could not be prepared
};
