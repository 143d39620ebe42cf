// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/page_cipher.h"

#include <QList>
#include <memory>

/// The most that one try may cost over all slots of a book, in passes times KiB: as much as one slot of the
/// highest cost. Eight passphrases of our own cost three fifths of it.
inline constexpr quint64 kHighestCostOfTry = quint64(kHighestCost.passes) * kHighestCost.memoryKib;

/// One row of the table "slot": the data key, wrapped for one secret. The data key is sealed to a public
/// key that follows from the secret. So everything can be sealed again with a new data key, and the keys
/// that stay go on fitting without anybody typing them.
struct KeySlot {
    int id = 0;
    KeyKind kind = KeyKind::Open;
    KdfCost cost = {};
    QByteArray salt = {};
    QByteArray proof = {};   ///< commits to the secret: tells a wrong one before anything is opened with it
    QByteArray wrapped = {}; ///< the data key
    QByteArray sealed = {};  ///< public key and label, for who has the data key
};

/// Checks what comes from a file: known kind, sizes, and no cost above kHighestCost.
bool isSane(const KeySlot &slot);

/// Whether trying a secret of this kind on all its slots costs no more than kHighestCostOfTry.
Result<> checkCost(const QList<KeySlot> &keySlots, KeyKind kind);

Result<KeySlot> makeSlot(int id, const NewKey &key, const DataKey &data, const PageCipher &sealer);

/// Tries the secret on each slot of its kind, in the same time whether it fits or not. Where that would take
/// too long, nothing is tried.
Result<DataKey> unlockSlots(const QList<KeySlot> &keySlots, const KeySecret &secret);

/// The same key for a new data key; nothing when the slot was tampered with.
std::optional<KeySlot> wrapAgain(const KeySlot &slot, const PageCipher &before, const DataKey &data,
                                 const PageCipher &after);

std::optional<BookKey> describe(const KeySlot &slot, const PageCipher &sealer);
