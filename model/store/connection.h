// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>
#include <unordered_map>

class QSqlError;

/// The one handle to the book's database. What is below this class (today a plain SQLite file,
/// later a sealed one) is nobody else's business.
class Connection {
public:
    /// The file must exist; an empty one becomes an empty database.
    static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A statement that is prepared once and kept. `sql` is one of the named constants of a table:
    /// its address is what tells statements apart.
    QSqlQuery &prepared(const char *sql);

    /// Runs a text of one or more statements that return nothing.
    Result<> script(const QByteArray &sql);
    /// The first column of the first row.
    Result<QVariant> single(const QString &sql);

    Result<> begin();
    Result<> commit();
    void rollBack();

    /// Copies the whole database into a new file at `path`.
    Result<> copyTo(const QString &path);

    static Error errorFrom(const QSqlError &error);

private:
    explicit Connection(QString name);
    QSqlDatabase database() const;

    QString m_name;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
};
