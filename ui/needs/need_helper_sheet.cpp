// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/need_helper_sheet.h"

#include "model/base/isolated.h"

NeedHelperSheet::NeedHelperSheet(const PageContext &context, const NeedAnswer &answer,
                                 const QStringList &team, QWidget *parent) :
    ShortSheet(tr("Who does it?"), nameOf(answer.need), context, answer, parent) {
    suggested(tr("A name. It may stay blank."), &NeedAnswer::doneBy, team, Suggested::One, "doneBy");
}

QString NeedHelperSheet::outcome(const NeedAnswer &after) const {
    return after.doneBy.isEmpty() ? tr("Nobody is named for it now")
                                  //: something with which one wants help, and a person
                                  : tr("%1: %2 does it").arg(nameOf(after.need), isolated(after.doneBy));
}
