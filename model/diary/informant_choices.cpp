// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/informant_choices.h"

#include <algorithm>

namespace {

QList<Informant> namedOf(Reporter reporter, const QList<Informant> &named) {
    QList<Informant> found;
    std::copy_if(named.begin(), named.end(), std::back_inserter(found), [reporter](const Informant &each) {
        return each.reporter == reporter && !each.name.isEmpty();
    });
    return found;
}

} // namespace

Result<Informant> currentInformant(const CurrentInformantTable &table) {
    const auto current = table.get();
    if (!current)
        return current.error();
    return *current ? (*current)->informant : Informant();
}

QList<Informant> offeredInformants(const QList<Informant> &named, const Informant &current, bool asksChild) {
    QList<Informant> known = named;
    if (!known.contains(current))
        known.append(current);
    QList<Informant> offered;
    for (const auto &[reporter, name] : choices<Reporter>()) {
        if (reporter == Reporter::Child && !asksChild)
            continue;
        const QList<Informant> people = namedOf(reporter, known);
        const Informant unnamed{reporter, {}};
        offered += people;
        if (reporter != Reporter::Parent || people.isEmpty() || current == unnamed)
            offered.append(unnamed);
    }
    return offered;
}
