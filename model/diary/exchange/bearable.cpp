// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/bearable.h"

#include "model/base/search_key.h"
#include "model/files/cell_unit.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Categories in which each line is about the one thing that its detail names.
bool namesThings(const QString &category) {
    static const QStringList categories{u"symptom"_s, u"symptoms"_s, u"health measurement"_s,
                                        u"health measurements"_s};
    return categories.contains(searchKey(category).simplified());
}

} // namespace

BearableLine bearableLine(const QString &category, const QString &detail) {
    const bool isList = detail.contains(u'|');
    if (detail.isEmpty() || isList || !namesThings(category))
        return {category, detail};
    const HeadingUnit heading = unitInHeading(detail);
    if (heading.unit || isUnitWord(heading.unknown))
        return {detail};
    const qsizetype bracket = detail.endsWith(u')') ? detail.lastIndexOf(u'(') : -1;
    if (bracket <= 0)
        return {detail};
    return {detail.left(bracket).trimmed(), detail.mid(bracket + 1, detail.size() - bracket - 2)};
}
