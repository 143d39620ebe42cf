// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge_changes.h"

#include "model/book/backups.h"
#include "model/book/store.h"
#include "model/merge/book_record.h"
#include "model/merge/book_record_table.h"
#include "model/merge/kept_value_table.h"
#include "model/merge/merge_stamps.h"
#include "model/merge/record_title.h"

using namespace Qt::StringLiterals;

namespace {

/// Whose stamp a record has afterwards.
enum class StampOf { Unchanged, Theirs, Now };

StampOf stampOf(const MergeRow &row, const std::optional<QJsonObject> &result) {
    switch (row.kind) {
    case MergeCase::OnlyHere:
        return StampOf::Unchanged;
    case MergeCase::StaysHere:
    case MergeCase::BackFromThere:
        return StampOf::Now; // both were seen, and this is the answer
    default:
        break;
    }
    return result == row.pair.theirs.document ? StampOf::Theirs : StampOf::Now;
}

BookRecord record(const QString &table, const QUuid &id, const QJsonObject &document) {
    return {Id<BookRecord>::fromUuid(id), table, document};
}

/// Makes the one step of all rows.
class Writer {
public:
    explicit Writer(const BookRecordTable &ours) : m_ours(ours) {}

    void add(const MergeRow &row) {
        const auto result = resultOf(row);
        const StampOf stamp = stampOf(row, result);
        if (stamp == StampOf::Unchanged)
            return;
        const RecordPair &pair = row.pair;
        const bool takesTheirId = stamp == StampOf::Theirs && pair.theirId != pair.id;
        if (takesTheirId || !result)
            m_removals.push_back(removing(record(pair.table, pair.id, *pair.ours.document)));
        if (takesTheirId)
            m_writes.push_back(adding(record(pair.table, pair.theirId, *result)));
        else if (result)
            write(pair, *result);
        if (takesTheirId)
            m_before.append({pair.id, pair.ours.stamp});
        if (stamp == StampOf::Theirs)
            setStamp(pair.theirId, takesTheirId ? std::nullopt : pair.ours.stamp, pair.theirs.stamp);
        else
            m_before.append({pair.id, pair.ours.stamp}); // the store stamps it with this change
    }
    void addDeletion(const RecordPair &pair) { setStamp(pair.id, pair.ours.stamp, pair.theirs.stamp); }

    void keep(const KeptValue &value) { m_writes.push_back(adding(value)); }
    void forget(const KeptValue &value) { m_removals.push_back(removing(value)); }

    /// Removals first: of some things a book has only one.
    std::vector<Change> changes(const KnownChanges &before, const KnownChanges &after) const {
        std::vector<Change> all = m_removals;
        all.insert(all.end(), m_writes.begin(), m_writes.end());
        MergeStamps was{.lines = m_before, .merged = before};
        all.push_back(replacing(was, MergeStamps{was.id, m_after, after}));
        return all;
    }

private:
    /// Also when it stays as it is: it gets a stamp that says that theirs was seen.
    void write(const RecordPair &pair, const QJsonObject &result) {
        if (pair.ours.document)
            m_writes.push_back(replacing(record(pair.table, pair.id, *pair.ours.document),
                                         record(pair.table, pair.id, result)));
        else
            m_writes.push_back(adding(record(pair.table, pair.id, result)));
    }
    void setStamp(const QUuid &id, const std::optional<RecordStamp> &before,
                  const std::optional<RecordStamp> &after) {
        m_before.append({id, before});
        m_after.append({id, after});
    }

    const BookRecordTable &m_ours;
    std::vector<Change> m_removals, m_writes;
    QList<MergeStamps::Line> m_before, m_after;
};

/// What of a field does not come out, if anybody wrote something there.
std::optional<KeptValue> keptOf(const MergeRow &row, const FieldMerge &field, const MergeWords &words,
                                const QDate &today) {
    const bool takesTheirs = row.kind == MergeCase::ChangedThere;
    if (!field.isConflict && !(takesTheirs && !row.isTaken))
        return std::nullopt;
    if (field.isConflict && field.choice == MergeChoice::Both)
        return std::nullopt;
    const bool losesOurs = field.isConflict && field.choice == MergeChoice::Theirs;
    KeptValue kept{.kind = row.pair.table, .record = row.pair.id};
    kept.title = titleOf(row.pair.table, *row.pair.ours.document);
    kept.field = field.field.name;
    kept.value = losesOurs ? field.ours : field.theirs;
    kept.on = today;
    kept.source = losesOurs ? words.ours : words.theirs;
    kept.isOpen = field.isOpen;
    return kept;
}

/// The contents of the photos and papers that come in.
Result<> copyAttachments(Store &ours, const Store &theirs, const MergePlan &plan) {
    for (const MergeRow &row : plan.rows) {
        const bool comesIn = row.kind == MergeCase::NewThere || row.kind == MergeCase::BackFromThere;
        if (row.pair.table != u"attachment"_s || !comesIn)
            continue;
        const auto content = theirs.attachmentContents().find(row.pair.theirId);
        if (!content)
            return content.error();
        if (auto kept = ours.attachmentContents().keep(row.pair.theirId, *content); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<ChangeSet> mergeChanges(const OpenTables &ours, const BookPair &books, const MergePlan &plan,
                               const MergeWords &words, const QDate &today) {
    const auto merged = ours.table<BookRecordTable>().mergedChanges();
    const auto known = ours.table<KeptValueTable>().all();
    if (!merged || !known)
        return merged ? known.error() : merged.error();
    Writer writer(ours.table<BookRecordTable>());
    for (const KeptValue &value : *known) {
        if (!value.isOpen && value.on.addYears(kKeptYears) < today)
            writer.forget(value);
    }
    const MergePlan chosen = settled(books, plan);
    for (const MergeRow &row : chosen.rows) {
        writer.add(row);
        for (const FieldMerge &field : row.fields) {
            if (const auto kept = keptOf(row, field, words, today))
                writer.keep(*kept);
        }
    }
    for (const RecordPair &pair : plan.stampsOnly)
        writer.addDeletion(pair);
    KnownChanges after = *merged;
    after.add(books.theirs);
    return ChangeSet{words.label, writer.changes(*merged, after)};
}

Result<ChangeSet> prepareMerge(Store &ours, const Store &theirs, const BookPair &books, const MergePlan &plan,
                               const MergeWords &words, const QDate &today) {
    if (auto safe = backUp(ours, today); !safe)
        return safe.error();
    if (auto copied = copyAttachments(ours, theirs, plan); !copied)
        return copied.error();
    return mergeChanges(ours, books, plan, words, today);
}
