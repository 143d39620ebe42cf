// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge_plan.h"

#include "model/database/record_document.h"
#include "model/merge/merge_base.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewDeletions = 5;
constexpr int kFewInHundred = 10;
constexpr qint64 kNearlyTheSameTime = 30 * 60 * 1000; ///< milliseconds

/// Whether a copy contains what the other one has of a record.
bool knows(const KnownChanges &known, const RecordSide &knower, const RecordSide &side,
           const RecordShape &shape) {
    if (side.stamp)
        return known.contains(side.stamp->stamp);
    if (knower.wasDeleted() || !side.document)
        return true; // from before there were stamps, and deleted since
    const QJsonObject document = withoutPictures(*side.document, shape);
    return std::any_of(knower.before.begin(), knower.before.end(), [&document](const RecordBefore &before) {
        return before.stamp == Stamp{} && before.document == document;
    });
}

MergeCase caseOfPresent(bool weKnow, bool theyKnow) {
    if (weKnow == theyKnow)
        return MergeCase::BothChanged; // when each claims to know the other one, a page was lost: ask
    return weKnow ? MergeCase::OnlyHere : MergeCase::ChangedThere;
}

MergeCase caseOf(const BookPair &books, const RecordPair &pair) {
    const RecordShape &shape = books.shapes[pair.table];
    const bool weKnow = knows(books.ours, pair.ours, pair.theirs, shape);
    const bool theyKnow = knows(books.theirs, pair.theirs, pair.ours, shape);
    if (pair.ours.isThere() && pair.theirs.isThere())
        return caseOfPresent(weKnow, theyKnow);
    if (pair.theirs.isThere()) {
        if (!pair.ours.wasDeleted())
            return MergeCase::NewThere;
        return weKnow ? MergeCase::OnlyHere : MergeCase::BackFromThere;
    }
    if (!pair.theirs.wasDeleted() || weKnow)
        return MergeCase::OnlyHere;
    return theyKnow ? MergeCase::DeletedThere : MergeCase::StaysHere;
}

/// One that nobody has to choose.
std::optional<QJsonValue> mergedValue(const RecordField &field, const QJsonValue &base,
                                      const QJsonValue &ours, const QJsonValue &theirs) {
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    if (field.kind != FieldKind::List)
        return std::nullopt;
    return base.isArray() ? mergedList(field.name, base.toArray(), ours.toArray(), theirs.toArray())
                          : unitedList(field.name, ours.toArray(), theirs.toArray());
}

QList<FieldMerge> mergeFields(const RecordShape &shape, const RecordPair &pair, MergeCase kind) {
    const QJsonObject ours = withoutPictures(*pair.ours.document, shape);
    const QJsonObject theirs = withoutPictures(*pair.theirs.document, shape);
    QList<FieldMerge> fields;
    for (const RecordField &field : fieldsOf(shape, {ours, theirs})) {
        const QJsonValue us = valueOf(ours, field), them = valueOf(theirs, field);
        if (us == them)
            continue;
        FieldMerge merge{field, valueOf(*pair.ours.document, field), valueOf(*pair.theirs.document, field)};
        if (kind == MergeCase::BothChanged)
            merge.merged = merge.ours;
        else
            merge.merged = merge.theirs;
        fields.append(merge);
    }
    return fields;
}

void mergeBothChanged(const BookPair &books, MergeRow &row) {
    const RecordShape &shape = books.shapes[row.pair.table];
    const QJsonObject base = baseOf(books, row.pair);
    const QJsonObject ours = withoutPictures(*row.pair.ours.document, shape);
    const QJsonObject theirs = withoutPictures(*row.pair.theirs.document, shape);
    for (FieldMerge &field : row.fields) {
        const QJsonValue us = valueOf(ours, field.field), them = valueOf(theirs, field.field);
        const auto merged = mergedValue(field.field, valueOf(base, field.field), us, them);
        field.isConflict = !merged;
        field.isOpen = field.isConflict && isMedicineField(row.pair.table, field.field);
        if (merged && field.field.kind == FieldKind::List)
            field.merged = *merged; // a list holds no picture
        else
            field.merged = merged && *merged == them ? field.theirs : field.ours;
    }
}

/// Which stamp both copies have in the end, of a record about which they say the same.
bool isTheirsLater(const BookPair &books, const RecordPair &pair) {
    if (!pair.theirs.stamp || !pair.ours.stamp)
        return pair.theirs.stamp.has_value();
    const Stamp &ours = pair.ours.stamp->stamp, &theirs = pair.theirs.stamp->stamp;
    if (books.ours.contains(theirs))
        return false;
    return books.theirs.contains(ours) || theirs.session > ours.session; // any order, but the same in both
}

MergeRow rowOf(const BookPair &books, const RecordPair &pair) {
    MergeRow row{caseOf(books, pair), pair};
    if (pair.ours.isThere() && pair.theirs.isThere())
        row.fields = mergeFields(books.shapes[pair.table], pair, row.kind);
    if (row.kind == MergeCase::BothChanged)
        mergeBothChanged(books, row);
    return row;
}

/// The ids that a document names and that have to be there with it.
QSet<QUuid> namedIn(const RecordShape &shape, const QJsonObject &document) {
    QSet<QUuid> ids;
    const auto add = [&ids](const QJsonValue &value) {
        if (const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1()); bytes.size() == 16)
            ids.insert(QUuid::fromRfc4122(bytes));
    };
    for (const ReferenceShape &reference : shape.references)
        add(document[reference.column]);
    add(document[u"owner_id"_s]); // of a photo or a paper
    for (const PartShape &part : shape.parts) {
        for (const QJsonValue line : document[part.table].toArray()) {
            for (const ReferenceShape &reference : part.references)
                add(line[reference.column]);
        }
    }
    return ids;
}

/// What something needs that is there afterwards cannot be deleted, and comes back when it was.
/// Whether anything changed by it.
bool keepNeeded(const BookPair &books, QList<MergeRow> &rows) {
    QSet<QUuid> needed;
    for (const MergeRow &row : std::as_const(rows)) {
        const RecordShape &shape = books.shapes[row.pair.table];
        if (const auto result = resultOf(row))
            needed.unite(namedIn(shape, *result));
        if (row.hasConflict()) // whichever of the two is chosen
            needed.unite(namedIn(shape, *row.pair.theirs.document));
    }
    bool isChanged = false;
    for (MergeRow &row : rows) {
        const bool isNeeded = needed.contains(row.pair.id);
        const bool wouldGo = row.kind == MergeCase::DeletedThere;
        const bool isAway = row.kind == MergeCase::OnlyHere && !row.pair.ours.isThere();
        if (isNeeded && (wouldGo || isAway)) {
            row.kind = wouldGo ? MergeCase::StaysHere : MergeCase::BackFromThere;
            isChanged = true;
        }
    }
    return isChanged;
}

/// Those that came there, among those that came here: for the same thing at nearly the same time.
QList<DoubleEntry> doublesIn(const QList<MergeRow> &rows, const QString &table, const QString &subject) {
    const auto moment = [](const QJsonObject &entry) { return entry[u"at_utc"_s].toInteger(); };
    QMultiHash<QString, const MergeRow *> here;
    for (const MergeRow &row : rows) {
        if (row.pair.table == table && row.kind == MergeCase::OnlyHere && row.pair.ours.isThere())
            here.insert((*row.pair.ours.document)[subject].toString(), &row);
    }
    QList<DoubleEntry> doubles;
    for (const MergeRow &row : rows) {
        if (row.pair.table != table || row.kind != MergeCase::NewThere)
            continue;
        const QJsonObject &theirs = *row.pair.theirs.document;
        const auto candidates = here.values(theirs[subject].toString());
        for (const MergeRow *other : candidates) {
            if (qAbs(moment(*other->pair.ours.document) - moment(theirs)) <= kNearlyTheSameTime)
                doubles.append({table, other->pair.id, row.pair.id});
        }
    }
    return doubles;
}

void askAboutManyDeletions(const BookPair &books, MergePlan &plan) {
    const int deleted = plan.count(MergeCase::DeletedThere);
    plan.deletesMany = deleted > kFewDeletions || deleted * 100 > books.records * kFewInHundred;
    for (MergeRow &row : plan.rows) {
        if (row.kind == MergeCase::DeletedThere)
            row.isTaken = !plan.deletesMany;
    }
}

QJsonValue joined(const FieldMerge &merge) {
    const QString ours = merge.ours.toString(), theirs = merge.theirs.toString();
    return ours.isEmpty() || theirs.isEmpty() ? ours + theirs : ours + u'\n' + theirs;
}

} // namespace

QJsonValue FieldMerge::result() const {
    if (!isConflict)
        return merged;
    switch (choice) {
    case MergeChoice::Ours:
        return ours;
    case MergeChoice::Theirs:
        return theirs;
    case MergeChoice::Both:
        break;
    }
    return joined(*this);
}

bool MergeRow::hasConflict() const {
    return std::any_of(fields.begin(), fields.end(),
                       [](const FieldMerge &field) { return field.isConflict; });
}

int MergePlan::count(MergeCase kind) const {
    return int(
        std::count_if(rows.begin(), rows.end(), [kind](const MergeRow &row) { return row.kind == kind; }));
}

int MergePlan::conflicts() const {
    return int(
        std::count_if(rows.begin(), rows.end(), [](const MergeRow &row) { return row.hasConflict(); }));
}

bool MergePlan::changesNothing() const {
    return std::all_of(rows.begin(), rows.end(),
                       [](const MergeRow &row) { return row.kind == MergeCase::OnlyHere; });
}

std::optional<QJsonObject> resultOf(const MergeRow &row) {
    switch (row.kind) {
    case MergeCase::NewThere:
    case MergeCase::BackFromThere:
        return row.pair.theirs.document;
    case MergeCase::DeletedThere:
        return row.isTaken ? std::nullopt : row.pair.ours.document;
    case MergeCase::StaysHere:
    case MergeCase::OnlyHere:
        return row.pair.ours.document;
    case MergeCase::ChangedThere:
        return row.isTaken ? row.pair.theirs.document : row.pair.ours.document;
    case MergeCase::BothChanged:
        break;
    }
    QJsonObject result = *row.pair.ours.document;
    for (const FieldMerge &field : row.fields)
        result = withValue(result, field.field, field.result());
    return result;
}

MergePlan planMerge(const BookPair &books) {
    MergePlan plan;
    for (const RecordPair &pair : books.pairs) {
        if (pair.ours.isThere() || pair.theirs.isThere())
            plan.rows.append(rowOf(books, pair));
        else if (isTheirsLater(books, pair))
            plan.stampsOnly.append(pair);
    }
    plan = settled(books, std::move(plan));
    askAboutManyDeletions(books, plan);
    plan.doubles = doublesIn(plan.rows, u"dose"_s, u"medicine_id"_s) +
                   doublesIn(plan.rows, u"diary_entry"_s, u"tracker_id"_s);
    return plan;
}

MergePlan settled(const BookPair &books, MergePlan plan) {
    bool isChanged = true;
    while (isChanged)
        isChanged = keepNeeded(books, plan.rows);
    return plan;
}
