// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_repair.h"

#include "model/directory/hsds/hsds_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = hsds::MemberRule::Kind;

constexpr char kSource[] = "hearthbook_source";

QString sourceKey() {
    return QString::fromLatin1(kSource);
}

/// For the ids of what has none: the same each time, and another one for another service.
QUuid nameOf(const QJsonObject &service) {
    const QString id = service.value(u"id"_s).toString();
    return id.isEmpty() ? QUuid::createUuidV5(QUuid(), QJsonDocument(service).toJson(QJsonDocument::Compact))
                        : QUuid::createUuidV5(QUuid(), id);
}

bool isAllowed(const QJsonObject &object, const hsds::TableRules &rules);

bool arePartsAllowed(const QJsonValue &value, const hsds::MemberRule &rule) {
    if (rule.kind != Kind::Object && rule.kind != Kind::List)
        return true;
    const hsds::TableRules &rules = *hsds::tableRules(rule.table);
    if (rule.kind == Kind::Object)
        return isAllowed(value.toObject(), rules);
    const QJsonArray list = value.toArray();
    return std::all_of(list.begin(), list.end(), [&rules](const QJsonValue &part) {
        return part.isObject() && isAllowed(part.toObject(), rules);
    });
}

/// Nearly always, which is much quicker to see than to mend.
bool isAllowed(const QJsonObject &object, const hsds::TableRules &rules) {
    qsizetype required = 0;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const auto rule = rules.members.constFind(member.key());
        if (rule == rules.members.cend())
            continue;
        const QJsonValue value = member.value();
        if (!hsds::isAllowed(*rule, value) || !arePartsAllowed(value, *rule))
            return false;
        required += rule->isRequired ? 1 : 0;
    }
    return required == rules.required.size();
}

/// Mends one object and what lies in it.
class Mender {
public:
    /// `fallback` is the id of one that has none.
    Mender(const QJsonObject &object, const hsds::TableRules &rules, const QUuid &fallback) :
        m_before(object), m_after(object), m_rules(rules), m_fallback(fallback) {}

    QJsonObject mended() {
        for (auto member = m_before.constBegin(); member != m_before.constEnd(); ++member) {
            const auto rule = m_rules.members.constFind(member.key());
            if (rule != m_rules.members.cend())
                mend(member.key(), *rule, member.value());
        }
        for (const QString &key : m_rules.required) {
            if (!m_before.contains(key))
                replace(key, nearest(key, m_rules.members[key], QJsonValue::Undefined));
        }
        if (!m_source.isEmpty())
            m_after.insert(sourceKey(), m_source);
        return m_after;
    }

private:
    void mend(const QString &key, const hsds::MemberRule &rule, const QJsonValue &value) {
        if (!hsds::isAllowed(rule, value))
            replace(key, nearest(key, rule, value));
        else if (rule.kind == Kind::Object)
            m_after.insert(key, mendPart(value.toObject(), rule.table, key));
        else if (rule.kind == Kind::List)
            mendList(key, value.toArray(), rule.table);
    }

    QJsonValue nearest(const QString &key, const hsds::MemberRule &rule, const QJsonValue &value) const {
        if (rule.kind == Kind::List)
            return QJsonArray();
        if (rule.kind == Kind::Object)
            return rule.isRequired ? QJsonValue(mendPart({}, rule.table, key)) : QJsonValue::Undefined;
        const QJsonValue found = hsds::nearestAllowed(rule, value);
        return found.isUndefined() && rule.isRequired
                   ? QJsonValue(m_fallback.toString(QUuid::WithoutBraces)) // only an id may be so
                   : found;
    }

    /// What is no object is left out of it.
    void mendList(const QString &key, const QJsonArray &before, const QString &table) {
        QJsonArray after;
        for (const QJsonValue item : before) {
            if (item.isObject())
                after.append(mendPart(item.toObject(), table, u"%1/%2"_s.arg(key).arg(after.size())));
        }
        if (after.size() != before.size())
            replace(key, after);
        else
            m_after.insert(key, after);
    }

    QJsonObject mendPart(const QJsonObject &part, const QString &table, const QString &place) const {
        const hsds::TableRules &rules = *hsds::tableRules(table);
        return isAllowed(part, rules) ? part
                                      : Mender(part, rules, QUuid::createUuidV5(m_fallback, place)).mended();
    }

    void replace(const QString &key, const QJsonValue &by) {
        m_source.insert(key, m_before.contains(key) ? QJsonArray{m_before.value(key)} : QJsonArray());
        if (by.isUndefined())
            m_after.remove(key);
        else
            m_after.insert(key, by);
    }

    const QJsonObject m_before;
    QJsonObject m_after;
    QJsonObject m_source;
    const hsds::TableRules &m_rules;
    QUuid m_fallback;
};

QJsonValue partAsItCame(const QJsonValue &value) {
    if (value.isObject())
        return originalDocument(value.toObject());
    if (!value.isArray())
        return value;
    const QJsonArray before = value.toArray();
    QJsonArray after;
    for (const QJsonValue part : before)
        after.append(partAsItCame(part));
    return after;
}

} // namespace

QJsonObject asHsdsAllows(const QJsonObject &service) {
    const hsds::TableRules &rules = *hsds::tableRules(u"service"_s);
    return isAllowed(service, rules) ? service : Mender(service, rules, nameOf(service)).mended();
}

QJsonObject originalDocument(const QJsonObject &mended) {
    QJsonObject object = mended;
    const QJsonObject source = object.take(sourceKey()).toObject();
    for (auto member = mended.constBegin(); member != mended.constEnd(); ++member) {
        if (member.value().isObject() || member.value().isArray()) {
            if (member.key() != sourceKey() && !source.contains(member.key()))
                object.insert(member.key(), partAsItCame(member.value()));
        }
    }
    for (auto member = source.constBegin(); member != source.constEnd(); ++member) {
        const QJsonArray before = member.value().toArray();
        if (before.isEmpty())
            object.remove(member.key());
        else
            object.insert(member.key(), before.first());
    }
    return object;
}

bool mayBeMended(const QByteArray &json) {
    return json.contains(kSource);
}
