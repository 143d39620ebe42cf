// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/book/book_ancestry.h"

#include <optional>

/// What this computer remembers of the books that were open on it: numbers and dates, nothing of what is in
/// them, and not their names.
class SeenBooks {
public:
    /// `path` is a file that need not be there yet. One that cannot be understood counts as empty.
    explicit SeenBooks(QString path);

    std::optional<BookState> find(const QByteArray &fileId) const;
    /// Remembers how the book stood, durably.
    Result<> remember(const BookState &state);

private:
    QList<BookState> read() const;

    QString m_path;
};
