// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_schema.h"

#include "model/base/word_list.h"
#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/status_words.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hsds {
namespace {

using Kind = MemberRule::Kind;

struct RuleWords {
    const char *table, *columns;
};

constexpr RuleWords kRequired[] = {
    {"address", "address_1 city state_province postal_code country address_type"},
    {"location", "location_type"},
    {"metadata", "last_action_date last_action_type field_name previous_value replacement_value updated_by"},
    {"organization", "name description"},
    {"organization_identifier", "identifier_type identifier"},
    {"phone", "number"},
    {"program", "name description"},
    {"service", "name status"},
    {"service_capacity", "available updated"},
    {"taxonomy", "name description"},
    {"taxonomy_term", "name description"},
    {"unit", "name"},
    {"url", "url"},
};
constexpr RuleWords kUris[] = {
    {"accessibility", "url"},
    {"location", "url"},
    {"organization", "website uri"},
    {"required_document", "uri"},
    {"schedule", "schedule_link"},
    {"service", "url"},
    {"taxonomy", "uri"},
    {"taxonomy_term", "term_uri"},
    {"unit", "uri"},
    {"url", "url"},
};
constexpr RuleWords kEmails[] = {
    {"contact", "email"}, {"organization", "email"}, {"service", "email assurer_email"}};
constexpr RuleWords kMoments[] = {{"service", "last_modified"}, {"service_capacity", "updated"}};

/// Whose id it is, where the name of the column does not say it.
constexpr std::pair<const char *, const char *> kOthers[] = {{"parent_id", "taxonomy_term"},
                                                             {"parent_organization_id", "organization"}};

template <std::size_t size>
bool isIn(const RuleWords (&rules)[size], const QString &table, const QString &column) {
    return std::any_of(std::begin(rules), std::end(rules), [&](const RuleWords &rule) {
        return table == QLatin1String(rule.table) && isOneOf(rule.columns, column);
    });
}

QStringList choicesOf(const QString &table, const QString &column) {
    if (table == u"service"_s && column == u"status"_s)
        return {u"active"_s, u"inactive"_s, u"defunct"_s, u"temporarily closed"_s};
    if (column == u"location_type"_s || column == u"address_type"_s)
        return {u"physical"_s, u"postal"_s, u"virtual"_s};
    if (column == u"wkst"_s)
        return {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return column == u"freq"_s ? QStringList{u"WEEKLY"_s, u"MONTHLY"_s} : QStringList{};
}

QString tableOfId(const QString &table, const QString &column) {
    if (column == u"id"_s)
        return table;
    for (const auto &[known, other] : kOthers) {
        if (column == QLatin1String(known))
            return QLatin1String(other);
    }
    return column.chopped(3);
}

MemberRule ruleOf(const QString &table, const QString &column) {
    MemberRule rule;
    rule.choices = choicesOf(table, column);
    rule.isRequired = column == u"id"_s || isIn(kRequired, table, column);
    const bool isId = column == u"id"_s || (column.endsWith(u"_id"_s) && column != u"tax_id"_s);
    if (isId)
        rule.table = tableOfId(table, column);
    if (isId)
        rule.kind = Kind::Id;
    else if (!rule.choices.isEmpty())
        rule.kind = Kind::Choice;
    else if (isNumber(table, column))
        rule.kind = Kind::Number;
    else if (isIn(kUris, table, column))
        rule.kind = Kind::Uri;
    else if (isIn(kEmails, table, column))
        rule.kind = Kind::Email;
    else if (isIn(kMoments, table, column))
        rule.kind = Kind::Moment;
    return rule;
}

TableRules rulesOf(const TableSpec &spec) {
    TableRules rules;
    for (const QString &column : spec.columns)
        rules.members.insert(column, ruleOf(spec.name, column));
    for (const TableSpec &child : tableSpecs()) {
        for (const QString &column : child.columns) {
            const QString parent = parentOf(child.name, column);
            if (parent == spec.name || parent == u"any"_s)
                rules.members.insert(keyOf(spec.name, child.name), {.kind = Kind::List, .table = child.name});
        }
    }
    for (const Inner &inner : innersOf(spec.name)) {
        const bool isRequired = inner.table == u"unit"_s;
        rules.members.insert(inner.key,
                             {.kind = Kind::Object, .table = inner.table, .isRequired = isRequired});
    }
    for (auto rule = rules.members.cbegin(); rule != rules.members.cend(); ++rule) {
        if (rule->isRequired)
            rules.required.append(rule.key());
    }
    return rules;
}

QString textOf(const QJsonValue &value) {
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

/// As 8-4-4-4-12 hexadecimal digits.
bool isUuid(QStringView text) {
    if (text.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive))
        text = text.mid(9);
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        const bool isDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (isHyphen ? c != u'-' : !isDigit)
            return false;
    }
    return true;
}

QJsonValue allowedId(const MemberRule &rule, const QString &id) {
    static const QUuid names(u"5d1b2f0e-6c3e-4d53-9a39-6f4a8a2f8c11"_s); // of ids that are no UUIDs
    if (id.trimmed().isEmpty())
        return QJsonValue::Undefined;
    return QUuid::createUuidV5(names, rule.table + u'/' + id).toString(QUuid::WithoutBraces);
}

QJsonValue allowedNumber(const QJsonValue &value) {
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && qIsFinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

bool isUri(const QString &text) {
    static const QRegularExpression shape(
        u"^[a-z][a-z0-9+.-]*:([a-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isOfWeb = text.startsWith(u"http"_s, Qt::CaseInsensitive);
    return shape.match(text).hasMatch() && text.count(u'#') < 2 && QUrl(text, QUrl::StrictMode).isValid() &&
           (!isOfWeb || !QUrl(text).host().isEmpty());
}

/// Mostly, "https://" is missing, or a blank or letter is written as it stands.
QJsonValue allowedUri(const QString &text) {
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains(u"://"_s) || trimmed.startsWith(u"mailto:"_s);
    const QUrl url(hasScheme ? trimmed : u"https://"_s + trimmed, QUrl::TolerantMode);
    const QString encoded = QString::fromLatin1(url.toEncoded());
    return !trimmed.isEmpty() && isUri(encoded) ? QJsonValue(encoded) : QJsonValue(QJsonValue::Undefined);
}

bool isEmail(const QString &text) {
    static const QRegularExpression shape(
        u"^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        "@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

bool isMoment(const QString &text) {
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return shape.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// Without an offset, it is taken as UTC.
QJsonValue allowedMoment(const QString &text) {
    QDateTime moment = QDateTime::fromString(QString(text.trimmed()).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!moment.isValid())
        return QJsonValue::Undefined;
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), QTimeZone::utc());
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonValue allowedChoice(const MemberRule &rule, const QString &text) {
    for (const QString &choice : rule.choices) {
        if (choice.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return choice;
    }
    const QString status = hsdsStatus(statusIn(text)); // "closed" is not "active"
    return rule.choices.contains(status) ? QJsonValue(status) : QJsonValue::Undefined;
}

/// Where something has to stand and nothing is known.
QJsonValue blank(const MemberRule &rule) {
    switch (rule.kind) {
    case Kind::Id:
        return QJsonValue::Undefined;
    case Kind::Number:
        return 0;
    case Kind::Uri:
        return u"about:blank"_s;
    case Kind::Moment:
        return u"1970-01-01T00:00:00Z"_s;
    case Kind::Choice:
        return rule.choices.first();
    default:
        return u""_s;
    }
}

QJsonValue nearest(const MemberRule &rule, const QJsonValue &value) {
    const QString text = textOf(value);
    switch (rule.kind) {
    case Kind::Id:
        return allowedId(rule, text);
    case Kind::Number:
        return allowedNumber(value);
    case Kind::Email:
        return isEmail(text.trimmed()) ? QJsonValue(text.trimmed()) : QJsonValue(QJsonValue::Undefined);
    case Kind::Uri:
        return allowedUri(text);
    case Kind::Moment:
        return allowedMoment(text);
    case Kind::Choice:
        return allowedChoice(rule, text);
    default:
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
}

} // namespace

const TableRules *tableRules(const QString &table) {
    static const QHash<QString, TableRules> all = [] {
        QHash<QString, TableRules> rules;
        for (const TableSpec &spec : tableSpecs())
            rules.insert(spec.name, rulesOf(spec));
        return rules;
    }();
    const auto found = all.constFind(table);
    return found == all.cend() ? nullptr : &*found;
}

bool isAllowed(const MemberRule &rule, const QJsonValue &value) {
    switch (rule.kind) {
    case Kind::Object:
        return value.isObject();
    case Kind::List:
        return value.isArray();
    case Kind::Number:
        return value.isDouble();
    case Kind::Text:
        return value.isString();
    case Kind::Id:
        return isUuid(value.toString());
    case Kind::Email:
        return isEmail(value.toString());
    case Kind::Uri:
        return isUri(value.toString());
    case Kind::Moment:
        return isMoment(value.toString());
    case Kind::Choice:
        return rule.choices.contains(value.toString());
    }
    return false;
}

QJsonValue nearestAllowed(const MemberRule &rule, const QJsonValue &value) {
    const QJsonValue found = nearest(rule, value);
    return found.isUndefined() && rule.isRequired ? blank(rule) : found;
}

} // namespace hsds
