// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/book_ancestry.h"

namespace {

/// The sessions both have from the beginning.
qsizetype sharedBeginning(const BookState &a, const BookState &b) {
    qsizetype shared = 0;
    while (shared < qMin(a.sessions.size(), b.sessions.size()) &&
           a.sessions[shared].id == b.sessions[shared].id)
        ++shared;
    return shared;
}

/// Up to which generation `book` is the same as another with which it shares `sessions` sessions.
quint64 endOfShared(const BookState &book, qsizetype sessions) {
    return sessions < book.sessions.size() ? book.sessions[sessions].generation : book.generation;
}

} // namespace

Descent descentOf(const BookState &seen, const BookState &found) {
    const qsizetype shared = sharedBeginning(seen, found);
    const quint64 together = qMin(endOfShared(seen, shared), endOfShared(found, shared));
    const bool seenHasMore = seen.generation > together;
    const bool foundHasMore = found.generation > together;
    if (!seenHasMore)
        return Descent::Onward;
    return foundHasMore ? Descent::Parted : Descent::Older;
}
