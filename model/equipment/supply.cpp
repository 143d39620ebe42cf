// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equipment/supply.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

struct SupplyWords {
    Q_DECLARE_TR_FUNCTIONS(Supplies)
};

} // namespace

QString supplyText(const Supply &supply) {
    //: how many of something are left, as somebody counted them: "12 left"
    const QString left =
        supply.left.isEmpty() ? QString() : SupplyWords::tr("%1 left").arg(isolated(supply.left));
    const QString until =
        supply.runsOutOn ? SupplyWords::tr("runs out on %1").arg(dateText(*supply.runsOutOn)) : QString();
    return inARow({supply.what, left, until}, u", "_s);
}
