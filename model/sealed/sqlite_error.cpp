// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace {
struct SqliteErrorText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

Error errorOfCode(int code, const QString &detail) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, SqliteErrorText::tr("Another program is using this book right now."),
                detail};
    case SQLITE_FULL:
        return {ErrorKind::Full, SqliteErrorText::tr("This could not be saved, because the disk is full."),
                detail};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly,
                SqliteErrorText::tr("This could not be saved, because the book cannot be written here."),
                detail};
    case SQLITE_IOERR:
        return {ErrorKind::Failed,
                SqliteErrorText::tr("This could not be saved, because the disk gave an error."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, SqliteErrorText::tr("This book is damaged."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unreadable, SqliteErrorText::tr("This book cannot be opened."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Invalid,
                SqliteErrorText::tr("This could not be saved, because it does not fit the book's rules."),
                detail};
    case SQLITE_NOMEM:
        return {ErrorKind::Failed, SqliteErrorText::tr("There is not enough free memory to do this safely."),
                detail};
    default:
        return {ErrorKind::Failed, SqliteErrorText::tr("This could not be done."), detail};
    }
}
