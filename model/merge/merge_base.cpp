// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge_base.h"

#include <algorithm>

namespace {

/// The newest earlier state that the other copy contains, too; -1 where there is none.
qsizetype newestShared(const RecordSide &side, const RecordSide &other, const KnownChanges &othersKnown) {
    for (qsizetype i = 0; i < side.before.size(); ++i) {
        const RecordBefore &before = side.before[i];
        const bool isShared =
            before.stamp == Stamp{} ? other.before.contains(before) : othersKnown.contains(before.stamp);
        if (isShared)
            return i;
    }
    return -1;
}

/// Where in the history of a copy this state is; -1 where it is not.
qsizetype placeOf(const Stamp &stamp, const RecordSide &side) {
    const auto found = std::find_if(side.before.begin(), side.before.end(),
                                    [&stamp](const RecordBefore &before) { return before.stamp == stamp; });
    return found == side.before.end() ? -1 : found - side.before.begin();
}

/// What two states have in common. Each copy took over something of the other one: only this is sure.
QJsonObject common(const QJsonObject &a, const QJsonObject &b) {
    QJsonObject result;
    for (auto each = a.begin(); each != a.end(); ++each) {
        if (b.contains(each.key()) && b[each.key()] == each.value())
            result.insert(each.key(), each.value());
    }
    return result;
}

} // namespace

QJsonObject baseOf(const BookPair &books, const RecordPair &pair) {
    const qsizetype our = newestShared(pair.ours, pair.theirs, books.theirs);
    const qsizetype their = newestShared(pair.theirs, pair.ours, books.ours);
    if (our < 0 && their < 0)
        return {};
    if (our < 0)
        return pair.theirs.before[their].document;
    const RecordBefore &ours = pair.ours.before[our];
    if (their < 0)
        return ours.document;
    const RecordBefore &theirs = pair.theirs.before[their];
    // The one that is in the history of the other is the older one.
    if (placeOf(ours.stamp, pair.theirs) > their)
        return theirs.document;
    if (placeOf(theirs.stamp, pair.ours) > our)
        return ours.document;
    return common(ours.document, theirs.document);
}
