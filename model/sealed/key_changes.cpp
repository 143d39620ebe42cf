// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/key_changes.h"

#include "model/sealed/sqlite_error.h"

#include <QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct KeyChangesText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A book of costly keys, which another program made, must not get so many that none opens it any more.
Result<> checkCostWith(QList<KeySlot> keySlots, const NewKey &added) {
    keySlots.append(KeySlot{.kind = added.secret.kind(), .cost = added.cost});
    return checkCost(keySlots, added.secret.kind());
}

int freeSlotId(const QList<KeySlot> &keySlots) {
    int id = 1;
    for (const KeySlot &slot : keySlots)
        id = qMax(id, slot.id + 1);
    return id;
}

Error notASlot() {
    return errorOfCode(SQLITE_CORRUPT, u"slot"_s);
}

/// Beside `others`.
Result<KeySlot> bearableSlot(int id, const NewKey &key, const QList<KeySlot> &others, const FreshKey &data) {
    if (auto bearable = checkCostWith(others, key); !bearable)
        return bearable.error();
    return makeSlot(id, key, data.data, data.sealer);
}

} // namespace

Result<QList<BookKey>> describeAll(const QList<KeySlot> &keySlots, const PageCipher &sealer) {
    QList<BookKey> keys;
    for (const KeySlot &slot : keySlots) {
        const auto key = describe(slot, sealer);
        if (!key)
            return notASlot();
        keys.append(*key);
    }
    return keys;
}

Result<QList<KeySlot>> withKeyAdded(const QList<KeySlot> &keySlots, const NewKey &key, const DataKey &data,
                                    const PageCipher &sealer) {
    if (keySlots.size() >= sealed::kMostSlots)
        return Error{ErrorKind::Invalid, KeyChangesText::tr("A book can have eight keys at most."), {}};
    const auto slot = bearableSlot(freeSlotId(keySlots), key, keySlots, {data, sealer});
    return slot ? Result<QList<KeySlot>>(keySlots + QList{*slot}) : slot.error();
}

Result<QList<KeySlot>> withKeyChanged(QList<KeySlot> keySlots, int id, const NewKey &key, const DataKey &data,
                                      const PageCipher &sealer) {
    const auto isIt = [id](const KeySlot &slot) { return slot.id == id; };
    const auto old = std::find_if(keySlots.begin(), keySlots.end(), isIt);
    if (old == keySlots.end())
        return Error{ErrorKind::NotFound, KeyChangesText::tr("This key is not there any more."), {}};
    QList<KeySlot> others = keySlots;
    others.removeIf(isIt);
    const auto slot = bearableSlot(id, key, others, {data, sealer});
    if (!slot)
        return slot.error();
    *old = *slot;
    return keySlots;
}

Result<QList<KeySlot>> wrappedAgain(const QList<KeySlot> &keySlots, const PageCipher &before,
                                    const FreshKey &fresh, const QList<int> &without,
                                    const QList<NewKey> &added) {
    QList<KeySlot> wrapped;
    int next = freeSlotId(keySlots);
    for (const KeySlot &slot : keySlots) {
        if (without.contains(slot.id))
            continue;
        const auto again = wrapAgain(slot, before, fresh.data, fresh.sealer);
        if (!again)
            return notASlot();
        wrapped.append(*again);
    }
    for (const NewKey &key : added) {
        const auto slot = bearableSlot(next++, key, wrapped, fresh);
        if (!slot)
            return slot.error();
        wrapped.append(*slot);
    }
    if (wrapped.isEmpty() || wrapped.size() > sealed::kMostSlots)
        return Error{
            ErrorKind::Invalid, KeyChangesText::tr("A book needs at least one key, and eight at most."), {}};
    return wrapped;
}
