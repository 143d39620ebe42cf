// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/private_parts.h"

#include "model/directory/hsds_json.h"
#include "model/directory/staff_note.h"
#include "model/exchange/sheet_heading.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isYes(const QJsonValue &value) {
    static const QStringList words{u"true"_s, u"yes"_s, u"y"_s, u"t"_s, u"1"_s, u"x"_s, u"si"_s};
    return value.isBool() ? value.toBool()
                          : value.toDouble() != 0 || words.contains(value.toString().trimmed().toLower());
}

bool isNo(const QJsonValue &value) {
    static const QStringList words{u"false"_s, u"no"_s, u"n"_s, u"f"_s, u"0"_s};
    return value.isBool() ? !value.toBool()
                          : (value.isDouble() && value.toDouble() == 0) ||
                                words.contains(value.toString().trimmed().toLower());
}

/// "visibility": "internal", as other programs write it.
bool isHidden(const QString &plain, const QJsonValue &value) {
    static const QStringList words{u"private"_s, u"internal"_s, u"confidential"_s, u"hidden"_s, u"staff"_s};
    return (plain == u"visibility"_s || plain == u"privacy"_s) &&
           words.contains(value.toString().trimmed().toLower());
}

bool saysPrivate(const QString &plain, const QJsonValue &value) {
    const HeadingFlag flag = flagOf(plain);
    return (flag == HeadingFlag::Private && isYes(value)) || (flag == HeadingFlag::Public && isNo(value)) ||
           isHidden(plain, value);
}

/// The texts of a part, without its ids: "12 Oak St, Chicago".
QStringList textsIn(const QJsonValue &value) {
    QStringList texts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const bool isId = member.key() == u"id"_s || member.key().endsWith(u"_id"_s);
            if (!isId && flagOf(plainHeading(member.key())) == HeadingFlag::None)
                texts += textsIn(member.value());
        }
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            texts += textsIn(item);
    } else if (value.isString() || value.isDouble()) {
        texts.append(value.isString() ? value.toString() : QString::number(value.toDouble()));
    }
    texts.removeAll(QString());
    return texts;
}

/// Takes from one object, and from what lies in it, what is not for the public.
class PrivateTaker {
public:
    /// Nothing where the object itself is private.
    std::optional<QJsonObject> shown(const QJsonObject &object) {
        QStringList parts; // of which a flag says that they are private
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const QString plain = plainHeading(member.key());
            if (!saysPrivate(plain, member.value()))
                continue;
            const QString part = flaggedPart(plain);
            if (part.isEmpty() || isHidden(plain, member.value()))
                return std::nullopt;
            parts.append(part);
        }
        QJsonObject after;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            takeMember(after, member.key(), member.value(), parts);
        return after;
    }
    const QStringList &lines() const { return m_lines; }

private:
    void takeMember(QJsonObject &after, const QString &key, const QJsonValue &value,
                    const QStringList &parts) {
        const QString plain = plainHeading(key);
        const bool isOfPart = std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
            const bool isPoint =
                part.contains(u"address"_s) && (plain == u"latitude"_s || plain == u"longitude"_s);
            return isPoint || (plain.startsWith(part) && flagOf(plain) == HeadingFlag::None);
        });
        const bool isWords = value.isString() && !value.toString().trimmed().isEmpty() && isForStaff(plain) &&
                             key != u"updated_by"_s && // a column of HSDS itself

                             flagOf(plain) == HeadingFlag::None;
        if (isOfPart || isWords)
            return keep(plain, value);
        if (value.isObject())
            takePart(after, key, plain, value.toObject());
        else if (value.isArray())
            after.insert(key, shownList(plain, value.toArray()));
        else
            after.insert(key, value);
    }

    void takePart(QJsonObject &after, const QString &key, const QString &plain, const QJsonObject &part) {
        if (const auto inner = shown(part))
            after.insert(key, *inner);
        else
            keep(plain, part);
    }

    QJsonArray shownList(const QString &plain, const QJsonArray &list) {
        QJsonArray after;
        for (const QJsonValue item : list) {
            const auto inner = item.isObject() ? shown(item.toObject()) : std::nullopt;
            if (!item.isObject())
                after.append(item);
            else if (inner)
                after.append(*inner);
            else
                keep(plain, item);
        }
        return after;
    }

    void keep(const QString &plain, const QJsonValue &value) {
        const QString line = u"%1: %2"_s.arg(plain, textsIn(value).join(u", "_s));
        if (!m_lines.contains(line))
            m_lines.append(line);
    }

    QStringList m_lines;
};

} // namespace

bool maySayPrivate(const QByteArray &json) {
    static const char *words[] = {"rivat",   "RIVAT", "onfiden", "ublic\"",   "ublished",
                                  "nternal", "taff",  "nlisted", "isibility", "idden"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return json.contains(word); });
}

std::optional<QJsonObject> withoutPrivateParts(const QJsonObject &service) {
    PrivateTaker taker;
    auto shown = taker.shown(service);
    if (!shown)
        return std::nullopt;
    putStaffNote(*shown, taker.lines());
    return shown;
}

/// HSDS knows no status of an organization, but many sources have one.
QJsonObject withStatusOfOrganization(QJsonObject service) {
    const QJsonObject organization = service.value(u"organization"_s).toObject();
    const QString said = hsds::text(organization, u"status"_s).trimmed().toLower();
    const QString own = hsds::text(service, u"status"_s).trimmed().toLower();
    const bool isGone =
        said.startsWith(u"inactive"_s) || said.startsWith(u"closed"_s) || said == u"defunct"_s;
    if (isGone && (own.isEmpty() || own == u"active"_s))
        service.insert(u"status"_s, said == u"defunct"_s ? said : u"inactive"_s);
    return service;
}
