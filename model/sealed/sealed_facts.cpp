// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/sealed_facts.h"

#include <cstring>
#include <sqlite3.h>

using namespace sealed;

namespace {

constexpr char kReadHeader[] = "SELECT file_id, format, page_size, reserve FROM hdr";
constexpr char kWriteHeader[] = "INSERT INTO hdr VALUES(1, ?1, ?2, ?3, ?4)";
constexpr char kReadSlots[] = "SELECT id, kind, passes, memory_kib, salt, proof, wrapped, sealed FROM slot "
                              "ORDER BY id LIMIT 9";
constexpr char kWriteSlot[] = "INSERT INTO slot VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr char kClearSlots[] = "DELETE FROM slot";

static_assert(kMostSlots == 8, "kReadSlots reads one more, to see that there are too many");

int readHeader(ContainerFile &outer, SealedFacts &facts) {
    facts.format = outer.format();
    FileId &file = facts.file;
    ContainerQuery header = outer.query(kReadHeader);
    if (const int code = header.step(); code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_CORRUPT : code;
    const QByteArrayView id = header.view(0);
    if (id.size() != qsizetype(file.size()) || header.number(1) != facts.format ||
        header.number(2) != kPageSize || header.number(3) != kReserved)
        return SQLITE_CORRUPT;
    std::memcpy(file.data(), id.data(), file.size());
    return header.finish();
}

/// A hostile number must not become a harmless one by being cut to fewer bits.
int bounded(qint64 number) {
    return int(std::clamp<qint64>(number, -1, INT32_MAX));
}

int readSlots(ContainerFile &outer, QList<KeySlot> &keySlots) {
    ContainerQuery rows = outer.query(kReadSlots);
    int code = rows.step();
    for (; code == SQLITE_ROW; code = rows.step()) {
        const KdfCost cost{quint32(bounded(rows.number(2))), quint32(bounded(rows.number(3)))};
        const KeySlot slot{bounded(rows.number(0)),
                           KeyKind(bounded(rows.number(1))),
                           cost,
                           rows.bytes(4),
                           rows.bytes(5),
                           rows.bytes(6),
                           rows.bytes(7)};
        if (!isSane(slot))
            return SQLITE_CORRUPT;
        keySlots.append(slot);
    }
    if (code != SQLITE_DONE)
        return code;
    return keySlots.isEmpty() || keySlots.size() > kMostSlots ? SQLITE_CORRUPT : SQLITE_OK;
}

} // namespace

int readFacts(ContainerFile &outer, SealedFacts &facts) {
    const int code = readHeader(outer, facts);
    return code == SQLITE_OK ? readSlots(outer, facts.keySlots) : code;
}

int writeHeader(ContainerFile &outer, const FileId &file) {
    return outer.query(kWriteHeader)
        .bind(1, bytesOf(file))
        .bind(2, kFormat)
        .bind(3, kPageSize)
        .bind(4, kReserved)
        .finish();
}

int writeSlots(ContainerFile &outer, const QList<KeySlot> &keySlots) {
    int code = outer.query(kClearSlots).finish();
    for (const KeySlot &slot : keySlots) {
        if (code == SQLITE_OK)
            code = outer.query(kWriteSlot)
                       .bind(1, slot.id)
                       .bind(2, int(slot.kind))
                       .bind(3, slot.cost.passes)
                       .bind(4, slot.cost.memoryKib)
                       .bind(5, slot.salt)
                       .bind(6, slot.proof)
                       .bind(7, slot.wrapped)
                       .bind(8, slot.sealed)
                       .finish();
    }
    return code;
}
