// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_import.h"
#include "model/exchange/diary_rows.h"
#include "model/store/change.h"

/// What becomes of one thing of the file.
struct ThingPlan {
    Tracker tracker = {}; ///< of the book, or a new one
    bool isNew = true;
    bool leaveOut = false;
    Unit unit = Unit::None; ///< in which the file's numbers are
};

/// What becomes of everything in the file.
struct DiaryPlan {
    QList<ThingPlan> things = {};         ///< as DiaryRows::things
    Reporter reporter = Reporter::Parent; ///< of lines that do not say who
    std::optional<QDate> from = {};       ///< only from this day on
};

/// One plan for each thing: the tracker of the book with its name, or a new one of the kind that its values
/// suggest.
QList<ThingPlan> planThings(const DiaryRows &rows, const QList<Tracker> &trackers);
/// A new tracker for a thing, at a place in the family's order.
Tracker newTracker(const FoundThing &thing, TrackerKind kind, Unit unit, int position);
TrackerKind guessKind(const FoundThing &thing);

/// The entries of the book that an import could meet again: how often each is there.
class KnownEntries {
public:
    void add(const DiaryEntry &entry);
    /// Whether it is there, taking one away.
    bool take(const DiaryEntry &entry);
    bool isEmpty() const { return m_counts.isEmpty(); }

private:
    /// The same thing said of the same minute by the same person is the same entry.
    struct Key {
        Id<Tracker> tracker;
        qint64 minute = 0;
        int reporter = 0;
        qint64 value = 0;
        size_t words = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.tracker, key.minute, key.reporter, key.value, key.words);
        }
    };
    static Key keyOf(const DiaryEntry &entry);

    QHash<Key, int> m_counts;
};

/// What an import would do.
struct ImportOutcome {
    QList<DiaryEntry> entries = {}; ///< new ones; none where they were only counted
    qsizetype added = 0;
    qsizetype already = 0;
    qsizetype leftOut = 0; ///< by choice
    ProblemList problems = {};
};

/// The entries of the rows, without those that are in the book. `known` is used up.
ImportOutcome makeEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known);
/// The same, only counted, and the first `examples` of the new ones.
ImportOutcome countEntries(const DiaryRows &rows, const DiaryPlan &plan, KnownEntries known, int examples);

/// The trackers of the book that the plan writes to.
QList<Id<Tracker>> trackersMet(const DiaryPlan &plan);
/// One step: the new trackers that get entries, and the import.
ChangeSet importStep(const QString &label, const DiaryPlan &plan, DiaryImport import);
