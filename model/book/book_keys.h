// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sealed/book_key.h"

#include <QList>

class Connection;

/// Who can open the book.
class BookKeys {
public:
    explicit BookKeys(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(BookKeys)

    Result<QList<BookKey>> all() const;
    Result<> add(const NewKey &key);
    /// Whoever has a copy from before can still open that copy with the old one.
    Result<> change(int id, const NewKey &key);
    /// Gives the book another data key and seals everything again, so that this key, even with what it opened
    /// before, opens nothing that comes from now on. The other keys stay.
    Result<> remove(int id);
    /// The same, with `keys` in the place of all that were there.
    Result<> replaceAll(const QList<NewKey> &keys);

private:
    Connection &m_connection;
};
