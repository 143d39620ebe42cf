// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/file_claim.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

enum class Access {
    ReadWrite,
    ReadOnly,
    AsItLies ///< for reading, whatever journal lies beside it
};

/// One run of a statement on the outer file. Numbers of parameters begin at 1, of columns at 0.
class ContainerQuery {
public:
    /// Without a statement, `refused` says why it could not be prepared.
    explicit ContainerQuery(sqlite3_stmt *statement, int refused = 0) :
        m_statement(statement), m_refused(refused) {}
    ~ContainerQuery(); ///< makes the statement ready for its next run
    ContainerQuery(const ContainerQuery &) = delete;
    ContainerQuery &operator=(const ContainerQuery &) = delete;

    ContainerQuery &bind(int parameter, qint64 number);
    ContainerQuery &bind(int parameter, const QByteArray &bytes); ///< not copied: must outlive the run

    /// SQLITE_ROW, SQLITE_DONE or an error, as everything here speaks SQLite's codes.
    int step();
    /// SQLITE_OK once the statement has nothing more to say.
    int finish();

    qint64 number(int column) const;
    /// The column's bytes where they lie, until the next step.
    QByteArrayView view(int column) const;
    QByteArray bytes(int column) const { return view(column).toByteArray(); }

private:
    sqlite3_stmt *m_statement;
    int m_refused;
};

/// The outer file: an ordinary SQLite file that holds only sealed rows. It is treated as hostile until the
/// head has proved otherwise: nothing in it may run code, and its schema must be ours byte for byte.
class ContainerFile {
public:
    ~ContainerFile();
    ContainerFile(const ContainerFile &) = delete;
    ContainerFile &operator=(const ContainerFile &) = delete;

    /// An error is a code of SQLite's, and `file` stays empty. A schema that is not ours is SQLITE_NOTADB.
    static int open(const QString &path, Access access, std::unique_ptr<ContainerFile> &file);
    /// Opens an existing empty file and makes the schema in it, in a transaction that the caller commits.
    static int create(const QString &path, std::unique_ptr<ContainerFile> &file);

    /// A prepared statement, kept for the life of the file under the address of `sql`. Where it cannot be
    /// prepared, running it gives the reason, and the next call tries again.
    ContainerQuery query(const char *sql);
    int run(const char *sql); ///< one or more statements without parameters
    int begin();
    int commit();
    void rollBack();
    int copyTo(const QString &path) const; ///< every row, into an existing empty file, durably
    /// Where it may be written: whether the name still leads to this file.
    bool isAtItsPlace() const { return m_claim.isAtItsPlace(); }
    /// For a transaction after which nothing of the state before may be left: until the next false, the
    /// journal is not cut by itself, so that wipeJournal() meets all of it.
    void keepWholeJournal(bool isKept);
    /// Overwrites what the journal still holds, and cuts it. For after a commit.
    void wipeJournal() const;
    /// Which format the schema is of.
    int format() const { return m_format; }
    QString message() const;
    sqlite3 *handle() const { return m_handle; }

private:
    struct Statements;
    ContainerFile();
    int connect(const QString &path, Access access);
    int compareSchema();

    QString m_path;
    FileClaim m_claim; ///< given up after SQLite's locks: closing a file ends those, too
    sqlite3 *m_handle = nullptr;
    int m_format = 0;
    std::unique_ptr<Statements> m_statements;
};
