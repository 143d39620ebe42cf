// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/fresh_list.h"

#include "model/lists/service_list_table.h"

ServiceList freshList(const ServiceListTable &lists, const QDate &today) {
    ServiceList fresh{.preparedOn = today};
    const auto rows = lists.rows();
    if (!rows || rows->isEmpty())
        return fresh;
    const auto newest = lists.find(rows->first().id);
    if (newest && *newest) {
        fresh.preparedBy = (*newest)->preparedBy;
        fresh.hasCodes = (*newest)->hasCodes;
        fresh.isByNeed = (*newest)->isByNeed;
    }
    return fresh;
}
