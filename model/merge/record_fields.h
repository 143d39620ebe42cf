// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/record_shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

/// How a field is merged when both copies changed it.
enum class FieldKind {
    Value, ///< one of the two, as somebody chooses
    Text,  ///< one of the two, or both, one below the other
    List,  ///< line by line: what either added comes in, and what one removed goes
};

/// A part of a record that is chosen as a whole: a column, columns that mean nothing without each other, a
/// list, or the words on one topic. What the columns are is read from the database; only what belongs
/// together stands here.
struct RecordField {
    QString name = {}; ///< of its first column or of its list; with ":03" for a topic
    FieldKind kind = FieldKind::Value;
    QStringList members = {}; ///< the columns and lists that it holds
};

/// The fields that a record has in these documents, in the order of the columns.
QList<RecordField> fieldsOf(const RecordShape &shape, const QList<QJsonObject> &documents);

/// What stands in a field. It is undefined where the document does not tell.
QJsonValue valueOf(const QJsonObject &document, const RecordField &field);
/// The document with another value in the field.
QJsonObject withValue(QJsonObject document, const RecordField &field, const QJsonValue &value);
/// How much of what, and when: no copy may choose that for the other one.
bool isMedicineField(const QString &table, const RecordField &field);

/// Merges lists line by line. Lines have no ids: a line that both changed is there twice afterwards.
QJsonArray mergedList(const QString &table, const QJsonArray &base, const QJsonArray &ours,
                      const QJsonArray &theirs);
/// The same where nobody knows what the list was before: nothing is taken out.
QJsonArray unitedList(const QString &table, const QJsonArray &ours, const QJsonArray &theirs);
