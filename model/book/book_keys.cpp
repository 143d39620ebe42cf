// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_keys.h"

#include "model/database/connection.h"
#include "model/sealed/sealed_file.h"
#include "model/sealed/sqlite_error.h"

#include <sqlite3.h>

Result<QList<BookKey>> BookKeys::all() const {
    return m_connection.file() ? m_connection.file()->keys() : errorOfCode(SQLITE_IOERR, {});
}

Result<> BookKeys::add(const NewKey &key) {
    return m_connection.changeFile([&](SealedFile &file) { return file.addKey(key); });
}

Result<> BookKeys::change(int id, const NewKey &key) {
    return m_connection.changeFile([&](SealedFile &file) { return file.changeKey(id, key); });
}

Result<> BookKeys::remove(int id) {
    const DataKey fresh = DataKey::random();
    return m_connection.changeFile([&](SealedFile &file) { return file.sealAgain(fresh, {id}, {}); }, fresh);
}

Result<> BookKeys::replaceAll(const QList<NewKey> &keys) {
    const auto old = all();
    if (!old)
        return old.error();
    QList<int> without;
    for (const BookKey &key : *old)
        without.append(key.id);
    const DataKey fresh = DataKey::random();
    return m_connection.changeFile([&](SealedFile &file) { return file.sealAgain(fresh, without, keys); },
                                   fresh);
}
