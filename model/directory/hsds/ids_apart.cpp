// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/ids_apart.h"

#include "model/directory/hsds/table_ids.h"
#include "model/directory/hsds/table_splitter.h"
#include "model/directory/hsds_json.h"
#include "model/directory/record_look.h"

using namespace Qt::StringLiterals;

namespace {

/// "phones" holds rows of "phone".
QString tableOfMember(const QString &key) {
    return key.endsWith(u's') ? key.chopped(key.endsWith(u"sses"_s) ? 2 : 1) : key;
}

QString idAsItCame(const QJsonObject &object, const QString &key) {
    const QJsonObject kept = object.value(QLatin1String(kIdsOfSource)).toObject();
    const QJsonArray before = kept.value(key).toArray();
    return before.isEmpty() ? hsds::text(object, key) : hsds::text({{key, before.first()}}, key);
}

/// What HSDS did not allow stands there already, as it came.
void keepIdOfSource(QJsonObject &object, const QString &key, const QJsonValue &before) {
    const QString beside = QString::fromLatin1(kIdsOfSource);
    QJsonObject kept = object.value(beside).toObject();
    if (!kept.contains(key))
        kept.insert(key, QJsonArray{before});
    object.insert(beside, kept);
}

} // namespace

QString IdsApart::serviceId(const QString &id, const SourceId &source) {
    const quint64 key = qHashMulti(7, u"service"_s, id);
    const int before = m_met[{source, key}]++;
    if (!m_owners.contains(key))
        m_owners.insert(key, source);
    return id.isEmpty() || (m_owners.value(key) == source && before == 0)
               ? id
               : idApart(source, before, u"service"_s, id);
}

QString IdsApart::written(const QString &table, const QString &id, const SourceId &source) {
    if (id.isEmpty())
        return id;
    const quint64 key = qHashMulti(7, table, id);
    if (!m_owners.contains(key))
        m_owners.insert(key, source);
    return m_owners.value(key) == source ? id : idApart(source, 0, table, id);
}

QJsonValue IdsApart::partApart(const QString &key, const QJsonValue &value, const SourceId &source) {
    if (value.isObject())
        return objectApart(tableOfMember(key), value.toObject(), source);
    if (!value.isArray())
        return value;
    QJsonArray after;
    for (const QJsonValue item : value.toArray())
        after.append(item.isObject() ? objectApart(tableOfMember(key), item.toObject(), source) : item);
    return after;
}

QJsonObject IdsApart::objectApart(const QString &table, const QJsonObject &object, const SourceId &source) {
    QJsonObject after = object;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString key = member.key();
        const bool isId = key == u"id"_s && table != u"service"_s;
        const bool isLink = key.endsWith(u"_id"_s) && key != u"tax_id"_s;
        if (key == QLatin1String(kIdsOfSource) || key == u"other_columns"_s)
            continue;
        if (!isId && !isLink) {
            after.insert(key, partApart(key, member.value(), source));
            continue;
        }
        const QString id = hsds::text(object, key);
        const QString own = isUniqueId(idAsItCame(object, key))
                                ? id // nobody else gives it: it may be of one record in two sources
                                : written(isId ? table : key.chopped(3), id, source);
        if (own != id) {
            after.insert(key, own);
            keepIdOfSource(after, key, member.value());
        }
    }
    return after;
}

QJsonObject IdsApart::apart(const QJsonObject &service, const SourceId &source) {
    QJsonObject after = objectApart(u"service"_s, service, source);
    const QString id = hsds::text(service, u"id"_s), own = serviceId(id, source);
    if (own != id) {
        after.insert(u"id"_s, own);
        keepIdOfSource(after, u"id"_s, service.value(u"id"_s));
    }
    return after;
}
