// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/changed_text.h"

#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

struct ChangedWords {
    Q_DECLARE_TR_FUNCTIONS(ChangedText)
};

} // namespace

QString changedText(const QString &name, const QString &before, const QString &after) {
    if (before.isEmpty())
        //: %1 names what changed, such as "Dose"; %2 is what it is now
        return ChangedWords::tr("%1: %2").arg(isolated(name), isolated(after));
    if (after.isEmpty())
        return ChangedWords::tr("%1: no longer \"%2\"").arg(isolated(name), isolated(before));
    //: %1 names what changed, such as "Dose"
    return ChangedWords::tr("%1: from \"%2\" to \"%3\"")
        .arg(isolated(name), isolated(before), isolated(after));
}

QString withReason(const QString &changed, const QString &why) {
    //: %2 is why something changed, in somebody's words
    return why.isEmpty() ? changed : ChangedWords::tr("%1. Why: %2").arg(isolated(changed), isolated(why));
}
