// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/book_signature.h"

#include <QtEndian>

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr char kSqliteMagic[] = "SQLite format 3"; // with its closing zero 16 bytes
constexpr int kApplicationIdAt = 68;

} // namespace

bool isBookHeader(const QByteArray &begin) {
    if (begin.size() < kBookHeaderSize ||
        !begin.startsWith(QByteArrayView(kSqliteMagic, sizeof kSqliteMagic)))
        return false;
    const auto id = qFromBigEndian<quint32>(begin.constData() + kApplicationIdAt);
    return id == kBookApplicationId || id == kSealedBookApplicationId;
}
