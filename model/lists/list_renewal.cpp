// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/list_renewal.h"

#include "model/database/open_tables.h"
#include "model/directory/service_table.h"

namespace {

/// The worker's words stay; the service is told anew.
ServiceListItem renewedItem(const ServiceListItem &item, const Service &service) {
    ServiceListItem now = item;
    now.service = listedService(service);
    now.changesThen = int(service.changes.size());
    return now;
}

} // namespace

Result<QList<RenewedItem>> renewedItems(const ServiceList &list, const OpenTables &book) {
    QList<RenewedItem> found;
    for (int position = 0; position < list.items.size(); ++position) {
        const ServiceListItem &item = list.items[position];
        const auto service = book.table<ServiceTable>().find(item.service.id);
        if (!service)
            return service.error();
        if (!*service) {
            found.append({position, std::nullopt, {}});
            continue;
        }
        const ServiceListItem now = renewedItem(item, **service);
        if (now != item)
            found.append({position, now, differences(item.service, now.service)});
    }
    return found;
}

ServiceList renewed(ServiceList list, const QList<RenewedItem> &items, const QDate &today) {
    for (const RenewedItem &item : items) {
        if (item.now)
            list.items[item.position] = *item.now;
    }
    list.preparedOn = today;
    return list;
}
