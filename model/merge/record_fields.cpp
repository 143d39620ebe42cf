// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/record_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Columns and lists of a record that mean nothing without each other.
struct Together {
    const char *table;
    QStringList members;
};

const QList<Together> &together() {
    static const QList<Together> all = {
        {"child", {u"has_died"_s, u"died_on"_s}},
        {"diary_entry", {u"value"_s, u"words"_s}},
        {"diary_entry", {u"reporter"_s, u"reported_by"_s}},
        {"key_fact", {u"kind"_s, u"is_none"_s, u"what"_s}},
        {"tracker", {u"kind"_s, u"unit"_s, u"sheet"_s}},
        // The dose of one home at the times of the other is nobody's prescription.
        {"medicine",
         {u"strength"_s, u"form"_s, u"dose"_s, u"route"_s, u"schedule"_s, u"as_needed"_s, u"as_needed_for"_s,
          u"not_more_than"_s, u"medicine_time"_s}},
        {"equipment", {u"settings"_s, u"settings_on"_s}},
        {"equipment", {u"when_it_fails"_s, u"steps_by"_s, u"steps_on"_s}},
        {"call", {u"partner_kind"_s, u"partner_id"_s, u"name"_s}},
        {"attachment", {u"owner_kind"_s, u"owner_id"_s}},
        {"need_answer", {u"need"_s, u"wanted"_s, u"answered_on"_s}},
        {"paper_review", {u"reviewed_on"_s, u"look_again_on"_s, u"paper_review_item"_s}},
        {"paper_copy", {u"since"_s, u"mark"_s}},
        {"log_sheet", {u"code"_s, u"day"_s, u"log_sheet_row"_s}},
    };
    return all;
}

/// Lists with one line for each topic: two lines on the same one are one conflict.
QStringList topicsOf(const QString &table) {
    static const QHash<QString, QStringList> topics = {{u"about_me_words"_s, {u"topic"_s}},
                                                       {u"wish_words"_s, {u"topic"_s, u"voice"_s}},
                                                       {u"team_search_step"_s, {u"stage"_s}}};
    return topics.value(table);
}

/// Lists that only grow, in the order of this column.
QString dayOf(const QString &table) {
    static const QHash<QString, QString> days = {{u"goal_note"_s, u"written_on"_s},
                                                 {u"goal_event"_s, u"happened_on"_s},
                                                 {u"medicine_change"_s, u"changed_on"_s},
                                                 {u"equipment_change"_s, u"changed_on"_s},
                                                 {u"tracker_past_name"_s, u"until"_s}};
    return days.value(table);
}

bool hasColumn(const RecordShape &shape, const QString &name) {
    return std::any_of(shape.columns.begin(), shape.columns.end(),
                       [&name](const ColumnShape &column) { return column.name == name; });
}

/// A moment is three columns, and the day on the wall that comes from them.
QStringList membersOfMoment(const RecordShape &shape, const QString &column) {
    if (!column.endsWith(u"_utc"_s))
        return {};
    const QString stem = column.chopped(4);
    if (!hasColumn(shape, stem + u"_offset"_s))
        return {};
    QStringList members = {column, stem + u"_offset"_s, stem + u"_zone"_s};
    if (hasColumn(shape, u"day"_s))
        members.append(u"day"_s);
    return members;
}

QStringList membersWith(const RecordShape &shape, const QString &member) {
    if (QStringList moment = membersOfMoment(shape, member); !moment.isEmpty())
        return moment;
    for (const Together &each : together()) {
        if (shape.table == QLatin1String(each.table) && each.members.contains(member))
            return each.members;
    }
    return {member};
}

/// "03" or "03,01": the topic of a line. It sorts as the numbers do.
QString topicOf(const QStringList &columns, const QJsonValue &line) {
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u"%1"_s.arg(line[column].toInteger(), 2, 10, QChar(u'0')));
    return parts.join(u',');
}

QStringList topicsIn(const QString &table, const QList<QJsonObject> &documents) {
    QStringList topics;
    for (const QJsonObject &document : documents) {
        for (const QJsonValue line : document[table].toArray())
            topics.append(topicOf(topicsOf(table), line));
    }
    topics.removeDuplicates();
    topics.sort();
    return topics;
}

QString listOf(const RecordField &field) {
    return field.members.first();
}

QString topicOf(const RecordField &field) {
    return field.name.section(u':', 1);
}

qsizetype count(const QJsonArray &list, const QJsonValue &line) {
    return std::count(list.begin(), list.end(), line);
}

/// How often a line is there afterwards, when it was there `base` times.
qsizetype mergedCount(qsizetype base, qsizetype ours, qsizetype theirs) {
    const qsizetype us = ours - base, them = theirs - base;
    if (us >= 0 && them >= 0)
        return base + qMax(us, them); // both may have written the same
    if (us <= 0 && them <= 0)
        return base + qMin(us, them);
    return qMax<qsizetype>(0, base + us + them);
}

QJsonArray sorted(const QString &table, const QJsonArray &list) {
    const QString day = dayOf(table);
    if (day.isEmpty())
        return list;
    QList<QJsonValue> lines(list.begin(), list.end());
    std::stable_sort(lines.begin(), lines.end(), [&day](const QJsonValue &a, const QJsonValue &b) {
        return a[day].toString() < b[day].toString();
    });
    QJsonArray result;
    for (const QJsonValue &line : std::as_const(lines))
        result.append(line);
    return result;
}

template <typename CountOf>
QJsonArray gather(const QString &table, const QJsonArray &ours, const QJsonArray &theirs, CountOf countOf) {
    QJsonArray result;
    for (const QJsonArray &list : {ours, theirs}) {
        for (const QJsonValue line : list) {
            if (count(result, line) < countOf(line))
                result.append(line);
        }
    }
    return sorted(table, result);
}

} // namespace

QList<RecordField> fieldsOf(const RecordShape &shape, const QList<QJsonObject> &documents) {
    QList<RecordField> fields;
    QStringList done;
    const auto add = [&](const QString &member, FieldKind kind) {
        const QStringList members = membersWith(shape, member);
        if (!done.contains(member))
            fields.append({members.first(), members.size() > 1 ? FieldKind::Value : kind, members});
        done.append(members);
    };
    for (const ColumnShape &column : shape.columns)
        add(column.name, column.type == ColumnShape::Type::Text ? FieldKind::Text : FieldKind::Value);
    for (const PartShape &part : shape.parts) {
        if (topicsOf(part.table).isEmpty()) {
            add(part.table, FieldKind::List);
            continue;
        }
        for (const QString &topic : topicsIn(part.table, documents))
            fields.append({part.table + u':' + topic, FieldKind::Value, {part.table}});
    }
    return fields;
}

QJsonValue valueOf(const QJsonObject &document, const RecordField &field) {
    const QString topic = topicOf(field);
    if (!topic.isEmpty()) {
        for (QJsonValue line : document[listOf(field)].toArray()) {
            if (topicOf(topicsOf(listOf(field)), line) == topic)
                return line;
        }
        return document.contains(listOf(field)) ? QJsonValue(QJsonValue::Null)
                                                : QJsonValue(QJsonValue::Undefined);
    }
    if (field.members.size() == 1)
        return document[field.members.first()];
    QJsonObject value;
    for (const QString &member : field.members) {
        if (!document.contains(member))
            return QJsonValue::Undefined;
        value.insert(member, document[member]);
    }
    return value;
}

QJsonObject withValue(QJsonObject document, const RecordField &field, const QJsonValue &value) {
    const QString topic = topicOf(field);
    if (!topic.isEmpty()) {
        const QStringList columns = topicsOf(listOf(field));
        QMap<QString, QJsonValue> lines;
        for (const QJsonValue line : document[listOf(field)].toArray())
            lines.insert(topicOf(columns, line), line);
        lines.remove(topic);
        if (value.isObject())
            lines.insert(topic, value);
        QJsonArray list;
        for (const QJsonValue &line : std::as_const(lines))
            list.append(line);
        document.insert(listOf(field), list);
    } else if (field.members.size() == 1) {
        document.insert(field.members.first(), value);
    } else {
        for (const QString &member : field.members)
            document.insert(member, value[member]);
    }
    return document;
}

bool isMedicineField(const QString &table, const RecordField &field) {
    return table == u"medicine"_s && field.members.contains(u"dose"_s);
}

QJsonArray mergedList(const QString &table, const QJsonArray &base, const QJsonArray &ours,
                      const QJsonArray &theirs) {
    return gather(table, ours, theirs, [&](const QJsonValue &line) {
        return mergedCount(count(base, line), count(ours, line), count(theirs, line));
    });
}

QJsonArray unitedList(const QString &table, const QJsonArray &ours, const QJsonArray &theirs) {
    return gather(table, ours, theirs,
                  [&](const QJsonValue &line) { return qMax(count(ours, line), count(theirs, line)); });
}
