// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/head_layout.h"

#include "model/sealed/little_endian.h"

namespace {

/// With its length, so that no two lists of bytes look the same.
QByteArray withLength(const QByteArray &bytes) {
    return littleEndian(quint32(bytes.size())) + bytes;
}

} // namespace

QByteArray layOut(const QList<KeySlot> &keySlots) {
    QByteArray bytes;
    for (const KeySlot &slot : keySlots) {
        for (const quint32 number :
             {quint32(slot.id), quint32(slot.kind), slot.cost.passes, slot.cost.memoryKib})
            bytes += littleEndian(number);
        bytes += withLength(slot.salt) + withLength(slot.proof) + withLength(slot.wrapped) +
                 withLength(slot.sealed);
    }
    return bytes;
}

QByteArray layOut(const ContentTags &contents) {
    QByteArray bytes;
    for (const auto &[id, tags] : contents)
        bytes += withLength(id) + withLength(tags);
    return bytes;
}
