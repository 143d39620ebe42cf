// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/misplaced_parts.h"

#include "model/directory/hsds/hsds_schema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

using PartKind = hsds::MemberRule::Kind;

void addMisplaced(const QJsonObject &object, const QString &table, const QString &place, QStringList &found);

bool saysSomething(const QJsonValue &value) {
    return !value.isNull() && !(value.isString() && value.toString().trimmed().isEmpty());
}

void addMisplacedPart(const QJsonValue &value, const QString &table, const QString &place,
                      QStringList &found) {
    if (value.isObject())
        addMisplaced(value.toObject(), table, place, found);
    else if (saysSomething(value) && !found.contains(place))
        found.append(place);
}

void addMisplaced(const QJsonObject &object, const QString &table, const QString &place, QStringList &found) {
    const hsds::TableRules *rules = hsds::tableRules(table);
    for (auto member = object.constBegin(); rules && member != object.constEnd(); ++member) {
        const auto rule = rules->members.constFind(member.key());
        const bool mayBe =
            rule != rules->members.cend() && (rule->kind == PartKind::List || rule->kind == PartKind::Object);
        if (!mayBe)
            continue;
        const QString here = place.isEmpty() ? member.key() : place + u'.' + member.key();
        const QJsonValue value = member.value();
        if (rule->kind == PartKind::Object || !value.isArray()) {
            const bool isWrongRecord = rule->kind == PartKind::List && value.isObject();
            isWrongRecord ? found.append(here) : addMisplacedPart(value, rule->table, here, found);
            continue;
        }
        for (const QJsonValue item : value.toArray())
            addMisplacedPart(item, rule->table, here, found);
    }
}

} // namespace

QStringList misplacedParts(const QJsonObject &service) {
    QStringList found;
    addMisplaced(service, u"service"_s, {}, found);
    found.removeDuplicates();
    return found;
}
