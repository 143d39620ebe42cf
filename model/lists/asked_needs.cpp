// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/asked_needs.h"

#include <algorithm>

QList<AskedNeed> askedNeeds(const ServiceList &list) {
    QList<AskedNeed> asked;
    for (const Need need : list.asked)
        asked.append({need, false});
    for (const ServiceListItem &item : list.items) {
        const auto open = std::find_if(asked.begin(), asked.end(), [&item](const AskedNeed &each) {
            return !each.isFound && categoriesOf(each.need).contains(item.need);
        });
        if (open != asked.end())
            open->isFound = true;
    }
    return asked;
}

ServiceListItem newItemFor(Need need, const Service &service) {
    ServiceListItem item = newItem(service);
    const QList<ResourceCategory> fitting = categoriesOf(need);
    if (fitting.contains(item.need))
        return item;
    const auto own = std::find_if(fitting.begin(), fitting.end(), [&service](ResourceCategory category) {
        return service.categories.contains(category);
    });
    item.need = own == fitting.end() ? fitting.first() : *own;
    return item;
}
