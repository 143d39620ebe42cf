// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/saved_search.h"

#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"

using namespace Qt::StringLiterals;

namespace {

/// A number that a later program may have made larger than we know.
template <typename Enum>
std::optional<Enum> choice(const QJsonObject &object, const QString &key, Enum last) {
    const auto number = hsds::number(object, key);
    if (!number || *number < 0 || *number > double(int(last)))
        return std::nullopt;
    return Enum(int(*number));
}

} // namespace

QJsonObject writeSearch(const SavedSearch &saved) {
    const DirectorySearch &search = saved.search;
    QJsonObject object;
    hsds::setText(object, u"text"_s, search.text);
    hsds::setText(object, u"category"_s, search.category ? keyOf(*search.category) : QString());
    hsds::setText(object, u"language"_s, search.language);
    hsds::setNumber(object, u"child_age"_s, search.childAge);
    if (search.status)
        object.insert(u"status"_s, int(*search.status));
    hsds::setDate(object, u"checked_before"_s, search.checkedBefore);
    hsds::setDate(object, u"checked_since"_s, search.checkedSince);
    object.insert(u"only_mine"_s, search.onlyMine);
    object.insert(u"only_free"_s, search.onlyFree);
    object.insert(u"only_listed"_s, search.onlyListed);
    object.insert(u"only_alerted"_s, search.onlyAlerted);
    if (search.from) {
        object.insert(u"latitude"_s, search.from->latitude);
        object.insert(u"longitude"_s, search.from->longitude);
    }
    hsds::setNumber(object, u"within_km"_s, search.withinKm);
    hsds::setPart(object, u"areas"_s, QJsonArray::fromStringList(search.areas));
    if (search.openAt) // the moment of then; whoever searches again asks for theirs
        object.insert(u"open_at"_s, search.openAt->toString(Qt::ISODate));
    if (search.vanished)
        object.insert(u"vanished"_s, *search.vanished);
    object.insert(u"order"_s, int(search.order));
    hsds::setText(object, u"near"_s, saved.near);
    return object;
}

SavedSearch readSearch(const QJsonObject &object) {
    SavedSearch saved{.near = hsds::text(object, u"near"_s)};
    DirectorySearch &search = saved.search;
    search.text = hsds::text(object, u"text"_s);
    search.category = categoryOfKey(hsds::text(object, u"category"_s));
    search.language = hsds::text(object, u"language"_s);
    search.childAge = hsds::number(object, u"child_age"_s);
    search.status = choice(object, u"status"_s, ServiceStatus::Unknown);
    search.checkedBefore = hsds::date(object, u"checked_before"_s);
    search.checkedSince = hsds::date(object, u"checked_since"_s);
    search.onlyMine = object.value(u"only_mine"_s).toBool();
    search.onlyFree = object.value(u"only_free"_s).toBool();
    search.onlyListed = object.value(u"only_listed"_s).toBool();
    search.onlyAlerted = object.value(u"only_alerted"_s).toBool();
    const auto latitude = hsds::number(object, u"latitude"_s);
    const auto longitude = hsds::number(object, u"longitude"_s);
    if (latitude && longitude)
        search.from = GeoPoint{*latitude, *longitude};
    search.withinKm = hsds::number(object, u"within_km"_s);
    search.areas = object.value(u"areas"_s).toVariant().toStringList();
    const QDateTime openAt = QDateTime::fromString(hsds::text(object, u"open_at"_s), Qt::ISODate);
    if (openAt.isValid())
        search.openAt = openAt;
    if (const QJsonValue vanished = object.value(u"vanished"_s); vanished.isBool())
        search.vanished = vanished.toBool();
    search.order = choice(object, u"order"_s, DirectoryOrder::LastChecked).value_or(DirectoryOrder::BestFit);
    return saved;
}
