// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/page_scan.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>

using namespace sealed;

// How SQLite lays out a row: https://www.sqlite.org/fileformat.html, "B-tree Pages" and "Record Format".
namespace {

constexpr int kOuterPage = 4096;
constexpr int kLeafOfTable = 13;
constexpr int kCellCountAt = 3;
constexpr int kCellsAt = 8;
// A row of "page" has a header of this size, NULL for the number, and a blob of kSealedPage bytes.
constexpr int kRecordHeader = 4;
constexpr quint64 kBlobType = 12 + 2 * quint64(kSealedPage);

/// SQLite's numbers of one to nine bytes; nothing when they run out of the page.
std::optional<quint64> readNumber(QByteArrayView &bytes) {
    quint64 number = 0;
    for (int i = 0; i < 9 && i < bytes.size(); ++i) {
        const auto byte = quint8(bytes[i]);
        if (i == 8 || !(byte & 0x80)) {
            number = i == 8 ? number << 8 | byte : number << 7 | byte;
            bytes = bytes.sliced(i + 1);
            return number;
        }
        number = number << 7 | (byte & 0x7f);
    }
    return std::nullopt;
}

struct Cell {
    quint32 no;
    QByteArrayView row;
};

/// The sealed page in a cell; nothing when it is a row of another table, or of none.
std::optional<Cell> readCell(QByteArrayView cell) {
    const auto size = readNumber(cell);
    const auto no = readNumber(cell);
    if (!size || !no || *size != quint64(kRecordHeader) + quint64(kSealedPage) || *no == 0 ||
        *no > kMostPages || cell.size() < kRecordHeader + kSealedPage || cell[0] != kRecordHeader ||
        cell[1] != 0)
        return std::nullopt;
    QByteArrayView type = cell.sliced(2);
    if (readNumber(type) != kBlobType)
        return std::nullopt;
    return Cell{quint32(*no), cell.sliced(kRecordHeader, kSealedPage)};
}

} // namespace

int scanPages(const QString &path, const PageCipher &sealer,
              const std::function<void(quint32, const unsigned char *)> &found) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    int count = 0;
    for (QByteArray block = file.read(kOuterPage); block.size() == kOuterPage;
         block = file.read(kOuterPage)) {
        if (block[0] != kLeafOfTable)
            continue;
        const int cells = std::min<int>(qFromBigEndian<quint16>(block.constData() + kCellCountAt), 16);
        for (int i = 0; i < cells; ++i) {
            const int at = qFromBigEndian<quint16>(block.constData() + kCellsAt + 2 * i);
            const auto cell = at < kOuterPage ? readCell(QByteArrayView(block).sliced(at)) : std::nullopt;
            unsigned char page[kPageSize] = {};
            if (!cell || !sealer.openPage(cell->no, cell->row, page))
                continue;
            found(cell->no, page);
            ++count;
        }
    }
    return count;
}
