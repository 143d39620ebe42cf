// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/directory/service_fields.h"
#include "model/lists/service_list.h"

class OpenTables;

/// What the directory says by now of one service of a list.
struct RenewedItem {
    int position = 0;
    std::optional<ServiceListItem> now = {}; ///< nothing: it is gone from the directory
    QList<ServiceDifference> differences = {};
};

/// The items of which the directory says something else by now, or nothing any more.
Result<QList<RenewedItem>> renewedItems(const ServiceList &list, const OpenTables &book);

/// The list with what the directory says now; what is gone stays as it was. Prepared today.
ServiceList renewed(ServiceList list, const QList<RenewedItem> &items, const QDate &today);
