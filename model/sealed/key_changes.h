// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/key_slots.h"

// What a change of its keys makes of the slots of a book. None at all, more than eight, and keys so costly
// that none would open it any more are refused.

Result<QList<BookKey>> describeAll(const QList<KeySlot> &keySlots, const PageCipher &sealer);
Result<QList<KeySlot>> withKeyAdded(const QList<KeySlot> &keySlots, const NewKey &key, const DataKey &data,
                                    const PageCipher &sealer);
Result<QList<KeySlot>> withKeyChanged(QList<KeySlot> keySlots, int id, const NewKey &key, const DataKey &data,
                                      const PageCipher &sealer);

/// Another data key, and what seals with it.
struct FreshKey {
    const DataKey &data;
    const PageCipher &sealer;
};
/// For another data key: without those of `without`, with those of `added`.
Result<QList<KeySlot>> wrappedAgain(const QList<KeySlot> &keySlots, const PageCipher &before,
                                    const FreshKey &fresh, const QList<int> &without,
                                    const QList<NewKey> &added);
