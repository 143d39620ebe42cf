// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/private_texts.h"

#include "model/directory/hsds/private_words.h"
#include "model/directory/hsds_json.h"
#include "model/directory/phone_parser.h"
#include "model/files/sheet_heading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString joinedTexts(const QJsonObject &object, const QStringList &keys, const QString &between) {
    QStringList texts;
    for (const QString &key : keys)
        texts += hsds::text(object, key);
    texts.removeAll(QString());
    return texts.join(between);
}

/// Beside its id.
bool saysNothing(QJsonObject object) {
    object.remove(u"id"_s);
    return std::all_of(object.constBegin(), object.constEnd(), [](const QJsonValue &value) {
        return value.isString() && value.toString().isEmpty();
    });
}

/// Walks through one document.
class PrivateTexts {
public:
    explicit PrivateTexts(QStringList &kept) : m_kept(kept) {}

    QJsonObject object(const QJsonObject &before) {
        QJsonObject after = before; // nearly always nothing is taken, and nothing copied
        for (auto member = before.constBegin(); member != before.constEnd(); ++member) {
            const int takenBefore = m_taken;
            const QJsonValue shown = this->shown(member.key(), member.value());
            if (m_taken > takenBefore)
                after.insert(member.key(), shown);
        }
        if (before.contains(u"addresses"_s))
            takeHiddenPlace(before, after);
        return after;
    }

private:
    QJsonValue shown(const QString &key, const QJsonValue &value) {
        if (value.isObject())
            return object(value.toObject());
        if (value.isArray())
            return list(key, value.toArray());
        const bool isText = value.isString() && key != u"id"_s && !key.endsWith(u"_id"_s);
        return isText ? QJsonValue(text(key, value.toString())) : value;
    }

    void keep(const QString &key, const QString &text) {
        ++m_taken;
        const QString line = u"%1: %2"_s.arg(plainHeading(key), text);
        if (!text.isEmpty() && !m_kept.contains(line))
            m_kept.append(line);
    }

    QString text(const QString &key, const QString &before) {
        const PublicText found = publicTextOf(before);
        for (const QString &passage : found.kept)
            keep(key, passage);
        return found.kept.isEmpty() ? before : found.shown;
    }

    QJsonArray list(const QString &key, const QJsonArray &before) {
        QJsonArray after;
        for (const QJsonValue item : before) {
            if (key == u"phones"_s && item.isObject()) {
                addPhone(after, item.toObject());
            } else if (key == u"addresses"_s || !item.isObject()) { // a place is looked at as a whole
                after.append(item.isString() ? QJsonValue(text(key, item.toString())) : item);
            } else {
                const int takenBefore = m_taken;
                const QJsonObject inner = object(item.toObject());
                if (m_taken == takenBefore || !saysNothing(inner))
                    after.append(inner);
            }
        }
        return after;
    }

    /// The number of a file may be a whole cell: "staff: 555-0100; public: 555-0101".
    void addPhone(QJsonArray &after, QJsonObject phone) {
        static const QStringList labels{u"description"_s, u"type"_s, u"label"_s, u"name"_s, u"department"_s};
        const auto isPrivate = [&](const QString &key) { return isPrivateLabel(hsds::words(phone, key)); };
        if (std::any_of(labels.begin(), labels.end(), isPrivate))
            return keep(u"phone"_s,
                        joinedTexts(phone, QStringList{u"number"_s, u"extension"_s} + labels, u", "_s));
        const QString number = hsds::text(phone, u"number"_s);
        if (std::none_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); }))
            return after.append(phone);
        QStringList shown;
        bool isAnyPrivate = false;
        for (const PhoneWords &words : readPhoneWords(number)) {
            const bool isOfStaff = isPrivateLabel(words.description);
            isAnyPrivate = isAnyPrivate || isOfStaff;
            if (!isOfStaff)
                shown.append(words.description.isEmpty() ? words.number
                                                         : words.number + u" ("_s + words.description + u')');
        }
        if (isAnyPrivate) {
            keep(u"phone"_s, number);
            phone.insert(u"number"_s, shown.join(u"; "_s));
        }
        if (!isAnyPrivate || !shown.isEmpty())
            after.append(phone);
    }

    /// Where only the words stand there, nobody can be sent to it, and its town may be known; a point on the
    /// map may not.
    void takeHiddenPlace(const QJsonObject &before, QJsonObject &after) {
        static const QStringList lines{u"attention"_s, u"address_1"_s, u"address_2"_s, u"city"_s};
        const bool isNamedSo = saysHiddenPlace(hsds::words(before, u"name"_s));
        QJsonArray shown;
        bool isHidden = isNamedSo;
        for (const QJsonValue value : before.value(u"addresses"_s).toArray()) {
            const QJsonObject address = value.toObject();
            const QString whole = joinedTexts(address, lines, u"\n"_s);
            const bool saysSo = saysHiddenPlace(whole) || isNamedSo;
            const QString street = joinedTexts(address, lines.first(3), u" "_s);
            const QString rest = withoutHiddenPlaceWords(street);
            isHidden = isHidden || saysSo;
            if (saysSo && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                keep(u"address"_s,
                     joinedTexts(address, lines + QStringList{u"state_province"_s, u"postal_code"_s},
                                 u", "_s));
            else
                shown.append(value);
        }
        const bool isList = before.value(u"addresses"_s).isArray();
        if (isHidden || !isList) { // what is no list was not looked into
            ++m_taken;
            after.insert(u"addresses"_s, shown);
        }
        if (!isHidden)
            return;
        for (const QString &key : {u"latitude"_s, u"longitude"_s, u"transportation"_s}) {
            keep(key, hsds::text(after, key));
            after.remove(key);
        }
    }

    QStringList &m_kept;
    int m_taken = 0; ///< how often something was; of that, what was the same is told once
};

} // namespace

QJsonObject withoutPrivateTexts(const QJsonObject &document, QStringList &kept) {
    return PrivateTexts(kept).object(document);
}
