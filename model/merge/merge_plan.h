// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/book_pair.h"
#include "model/merge/record_fields.h"

/// What became of a record in two copies.
enum class MergeCase {
    NewThere,      ///< only the other copy has it
    ChangedThere,  ///< only the other copy changed it
    BothChanged,   ///< each copy changed it without the other
    DeletedThere,  ///< the other copy deleted it, and it was not changed here
    BackFromThere, ///< it was deleted here and changed there: it comes back
    StaysHere,     ///< it was deleted there and changed here, or something that stays needs it
    OnlyHere,      ///< the other copy has it not, or an older one of it; also what was deleted here
};

/// Whose value a field has afterwards.
enum class MergeChoice { Ours, Theirs, Both };

/// A field of a record that both copies changed.
struct FieldMerge {
    RecordField field = {};
    QJsonValue ours = {};
    QJsonValue theirs = {};
    QJsonValue merged = {};                 ///< what comes out when nobody has to choose
    bool isConflict = false;                ///< both changed it, and not to the same
    MergeChoice choice = MergeChoice::Ours; ///< of a conflict
    bool isOpen = false; ///< of a conflict about a medicine: nobody has chosen yet, and both are shown

    /// What comes out with the choice.
    QJsonValue result() const;
};

/// One record of the review.
struct MergeRow {
    MergeCase kind = MergeCase::OnlyHere;
    RecordPair pair = {};
    QList<FieldMerge> fields = {}; ///< those that are not the same; of records that are in both copies
    bool isTaken = true;           ///< a change or a deletion there comes in

    bool hasConflict() const;
};

/// A dose or an entry of each copy, for the same thing at nearly the same time. Both stay.
struct DoubleEntry {
    QString table = {};
    QUuid ours = {};
    QUuid theirs = {};
};

/// What a merge would do, before it is done.
struct MergePlan {
    QList<MergeRow> rows = {};
    QList<DoubleEntry> doubles = {};
    bool deletesMany = false; ///< so many were deleted there that none is taken unless somebody says so
    /// Records that say the same in both copies, or are in neither: only who decided so is taken over.
    QList<RecordPair> stampsOnly = {};

    int count(MergeCase kind) const;
    int conflicts() const;
    /// Whether no record of our copy would be another one.
    bool changesNothing() const;
    /// Whether nothing would be written.
    bool isNothing() const { return stampsOnly.isEmpty() && changesNothing(); }
};

/// Compares field by field, by who knew what. Nothing is read or written.
MergePlan planMerge(const BookPair &books);
/// The plan once everything is chosen: what something needs that stays is not deleted.
MergePlan settled(const BookPair &books, MergePlan plan);

/// What the record is afterwards; nothing: it is deleted.
std::optional<QJsonObject> resultOf(const MergeRow &row);
