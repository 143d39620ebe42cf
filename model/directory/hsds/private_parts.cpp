// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/private_parts.h"

#include "model/directory/hsds/private_texts.h"
#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds/staff_heading.h"
#include "model/directory/hsds_json.h"
#include "model/directory/staff_note.h"
#include "model/directory/status_words.h"
#include "model/files/json_keys.h"
#include "model/files/sheet_heading.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the name of a member says of who may see it.
struct KeyMeaning {
    QString plain = {};
    HeadingFlag flag = HeadingFlag::None;
    QString part = {}; ///< that the flag is about
    bool isForStaff = false;

    bool saysSomething() const { return isForStaff || flag != HeadingFlag::None; }
};

/// Sources have few names, and each a great many times.
KeyMeaning meaningOf(const QString &key) {
    constexpr qsizetype mostKept = 20'000;
    thread_local QHash<QString, KeyMeaning> known;
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    const QString plain = plainHeading(key);
    const HeadingFlag flag = flagOf(plain);
    const bool isOfHsds = key == u"updated_by"_s;
    return *known.insert(key, {plain, flag, flaggedPart(plain), isForStaff(plain) && !isOfHsds});
}

/// As the cell of a table would say it.
QString flagText(const QJsonValue &value) {
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return hsds::text({{u"said"_s, value}}, u"said"_s);
}

/// Nearly no member is a flag, and only of those the value is worth reading.
bool saysPrivate(const KeyMeaning &key, const QJsonValue &value) {
    if (key.flag != HeadingFlag::Private && key.flag != HeadingFlag::Public)
        return false;
    const QString text = flagText(value);
    return isFlagCell(key.flag, text) && keepsPrivate(key.flag, text);
}

bool hasGone(const QJsonObject &object) {
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const HeadingFlag flag = meaningOf(member.key()).flag;
        if (flag == HeadingFlag::None)
            continue;
        const bool isMoment =
            flag == HeadingFlag::Gone && member.value().toDouble() > 1; // seconds since 1970
        if (isMoment || saysGone(flag, flagText(member.value())))
            return true;
    }
    return false;
}

/// The texts of a part, without its ids: "12 Oak St, Chicago".
QStringList textsIn(const QJsonValue &value) {
    QStringList texts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const bool isId = member.key() == u"id"_s || member.key().endsWith(u"_id"_s);
            if (!isId && meaningOf(member.key()).flag == HeadingFlag::None)
                texts += textsIn(member.value());
        }
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            texts += textsIn(item);
    } else if (value.isString() || value.isDouble()) {
        texts.append(flagText(value));
    }
    texts.removeAll(QString());
    return texts;
}

bool isEmptyValue(const QJsonValue &value) {
    return value.isNull() || value.toString(u"."_s).trimmed().isEmpty() ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// Takes from one object, and from what lies in it, what is not for the public.
class PrivateTaker {
public:
    /// Nothing where the object itself is private. `parts` are those that a flag around it is about.
    std::optional<QJsonObject> shown(const QJsonObject &object, QStringList parts = {}) {
        if (isHiddenStatus(hsds::text(object, u"status"_s)))
            return std::nullopt;
        const bool isPlace = object.contains(u"location_type"_s) || object.contains(u"addresses"_s);
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const KeyMeaning key = meaningOf(member.key());
            if (!saysPrivate(key, member.value()))
                continue;
            if (key.part.isEmpty() || (isPlace && key.part == u"location"_s))
                return std::nullopt;
            parts.append(key.part);
        }
        QJsonObject after = object; // nearly always nothing is taken, and nothing copied
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            takeMember(after, member.key(), member.value(), parts);
        if (after.value(u"addresses"_s).toArray().size() < object.value(u"addresses"_s).toArray().size())
            takePoint(after);
        return after;
    }
    const QStringList &lines() const { return m_lines; }

private:
    static bool isAbout(const QString &part, const KeyMeaning &key) {
        const bool isPlace =
            isOfPlace(part) && tellsPlace(key.plain) &&
            (addressGroup(key.plain).isEmpty() || addressGroup(key.plain) == addressGroup(part));
        return key.flag == HeadingFlag::None &&
               (isPlace || key.plain == part || key.plain.startsWith(part + u' ') ||
                key.plain.startsWith(part + u's'));
    }

    void takeMember(QJsonObject &after, const QString &key, const QJsonValue &value,
                    const QStringList &parts) {
        const KeyMeaning meaning = meaningOf(key);
        const bool isOfPart = std::any_of(parts.begin(), parts.end(),
                                          [&](const QString &part) { return isAbout(part, meaning); });
        const bool isWords = meaning.isForStaff && !isAnswer(meaning, value) && !isEmptyValue(value);
        if (isWords || (isOfPart && !leadsOn(meaning, value, parts))) {
            keep(meaning.plain, value);
            return after.remove(key);
        }
        if (value.isObject())
            return takePart(after, key, meaning.plain, value.toObject(), parts);
        const int takenBefore = m_taken;
        const QJsonArray list = shownList(meaning.plain, value.toArray(), parts);
        if (m_taken > takenBefore)
            after.insert(key, list);
    }

    static bool isAnswer(const KeyMeaning &key, const QJsonValue &value) {
        return value.isBool() || (key.flag != HeadingFlag::None && !value.isObject() && !value.isArray() &&
                                  isFlagCell(key.flag, flagText(value)));
    }

    /// A place may have phones and hours of its own, and a name: only what tells where it is, is taken from
    /// it.
    static bool leadsOn(const KeyMeaning &key, const QJsonValue &value, const QStringList &parts) {
        const QJsonValue first = value.isArray() ? value.toArray().at(0) : value;
        const QJsonObject object = first.toObject();
        const bool isPlace = key.plain.startsWith(u"location"_s) || key.plain == u"service at locations"_s;
        const bool isOfAddress = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
            return !part.contains(u"location"_s) && !part.contains(u"ubicacion"_s);
        });
        return object.contains(u"location"_s) || object.contains(u"phones"_s) ||
               object.contains(u"schedules"_s) || (first.isObject() && isPlace && isOfAddress);
    }

    /// "Closed" of a holiday does not say that the day is no more.
    static bool isGonePart(const QString &plain, const QJsonObject &part) {
        return !plain.contains(u"schedule"_s) && hasGone(part);
    }

    /// A point on the map tells where an address is.
    void takePoint(QJsonObject &place) {
        for (const QString &key : {u"latitude"_s, u"longitude"_s, u"transportation"_s}) {
            if (place.contains(key))
                keep(key, place.take(key));
        }
    }

    void takePart(QJsonObject &after, const QString &key, const QString &plain, const QJsonObject &part,
                  const QStringList &parts) {
        const int takenBefore = m_taken;
        const auto inner = shown(part, parts);
        if (!inner || (key != u"organization"_s && isGonePart(plain, part))) {
            keep(plain, part);
            after.remove(key);
        } else if (m_taken > takenBefore) {
            after.insert(key, *inner);
        }
    }

    QJsonArray shownList(const QString &plain, const QJsonArray &list, const QStringList &parts) {
        QJsonArray after;
        for (const QJsonValue item : list) {
            const auto inner = item.isObject() ? shown(item.toObject(), parts) : std::nullopt;
            if (!item.isObject())
                after.append(item);
            else if (inner && !isGonePart(plain, item.toObject()))
                after.append(*inner);
            else
                keep(plain, item);
        }
        return after;
    }

    void keep(const QString &plain, const QJsonValue &value) {
        ++m_taken;
        const QString line = u"%1: %2"_s.arg(plain, textsIn(value).join(u", "_s));
        if (!m_lines.contains(line))
            m_lines.append(line);
    }

    QStringList m_lines;
    int m_taken = 0; ///< how often something was; of that, what was the same is one line
};

/// Who offers a service that is not offered any more, or is not for the public, does not offer others.
bool isHidden(const QJsonObject &object) {
    if (isHiddenStatus(hsds::text(object, u"status"_s)))
        return true;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const KeyMeaning key = meaningOf(member.key());
        if (key.part.isEmpty() && saysPrivate(key, member.value()))
            return true;
    }
    return false;
}

/// Who hides where it is, is at the places of its services.
QStringList hiddenPlacesOf(const QJsonObject &organization) {
    QStringList parts;
    for (auto member = organization.constBegin(); member != organization.constEnd(); ++member) {
        const KeyMeaning key = meaningOf(member.key());
        if (isOfPlace(key.part) && saysPrivate(key, member.value()))
            parts.append(key.part);
    }
    return parts;
}

QJsonObject withStatusOf(QJsonObject service, const QJsonObject &organization) {
    const ServiceStatus said = statusIn(hsds::text(organization, u"status"_s));
    const ServiceStatus own = statusIn(hsds::text(service, u"status"_s));
    const bool mayChange =
        own == ServiceStatus::Active || hsds::text(service, u"status"_s).trimmed().isEmpty();
    const bool isFlagged = hasGone(service) || hasGone(organization);
    const ServiceStatus inName = statusInName(hsds::words(service, u"name"_s));
    if (mayChange && (isGone(said) || isFlagged))
        service.insert(u"status"_s, hsdsStatus(isGone(said) ? said : ServiceStatus::Inactive));
    else if (mayChange && inName != ServiceStatus::Unknown)
        service.insert(u"status"_s, hsdsStatus(inName));
    return service;
}

} // namespace

bool maySayPrivate(const QStringList &headings) {
    return std::any_of(headings.begin(), headings.end(),
                       [](const QString &heading) { return meaningOf(heading).saysSomething(); });
}

bool maySayPrivate(const QByteArray &json) {
    if (mayHoldPrivateWords(json))
        return true;
    constexpr qsizetype mostKept = 20'000;
    thread_local QHash<QByteArray, bool> known;
    for (const QByteArrayView key : JsonKeys(json)) {
        const auto name = QByteArray::fromRawData(key.data(), key.size());
        auto found = known.constFind(name);
        if (found == known.cend()) {
            if (known.size() >= mostKept)
                known.clear();
            found = known.insert(key.toByteArray(), meaningOf(QString::fromUtf8(key)).saysSomething());
        }
        if (*found)
            return true;
    }
    return false;
}

std::optional<QJsonObject> withoutPrivateParts(const QJsonObject &object, const QStringList &parts) {
    PrivateTaker taker;
    auto shown = taker.shown(object, parts);
    if (!shown)
        return std::nullopt;
    QStringList lines = taker.lines();
    *shown = withoutPrivateTexts(*shown, lines);
    putStaffNote(*shown, lines);
    return shown;
}

std::optional<QJsonObject> forThePublic(const QJsonObject &service, bool maySayPrivate) {
    const QJsonObject organization = service.value(u"organization"_s).toObject();
    if (!maySayPrivate && !isHiddenStatus(hsds::text(service, u"status"_s)))
        return withStatusOf(service, organization);
    if (isHidden(service) || isHidden(organization))
        return std::nullopt;
    const auto shown = withoutPrivateParts(service, hiddenPlacesOf(organization));
    return shown ? std::optional(withStatusOf(*shown, organization)) : std::nullopt;
}
