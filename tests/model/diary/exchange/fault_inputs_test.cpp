// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_inputs.h"

#include "model/diary/exchange/diary_source.h"
#include "model/diary/tracker_table.h"
#include "tests/support/temporary_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate kDayOfFaults(2026, 11, 28);
const QTimeZone kBerlin("Europe/Berlin");

/// Brings the files in as the window does when nothing is corrected.
class FaultInputs : public testing::Test {
protected:
    FaultInputs() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~FaultInputs() override { QLocale::setDefault(QLocale::c()); }

    struct Brought {
        DiaryRows rows = {};
        ImportOutcome outcome = {};
        QList<Tracker> trackers = {};
        QStringList doubts = {};
        QList<int> told = {};
    };
    static Brought bringIn(const char *file, const QTimeZone &zone, Store &store) {
        const auto source = lookAtDiary(faultPath(QString::fromLatin1(file)), kDayOfFaults);
        if (!source) {
            ADD_FAILURE() << file << ": " << qPrintable(source.error().text);
            return {};
        }
        const DiaryShape shape = shapeOf(*source, store);
        Brought brought{.rows = readDiary(*source, shape, zone).valueOr({})};
        const DiaryPlan plan{.things =
                                 planThings(brought.rows, store.table<TrackerTable>().all().valueOr({})),
                             .likely = likelyDaysOf(store, kDayOfFaults)};
        brought.outcome = makeEntries(brought.rows, plan, knownEntries(store, plan).valueOr({}));
        for (const TrackerMapping &thing : plan.things)
            brought.trackers.append(thing.tracker);
        brought.doubts = doubtsOf(*source, shape, brought.rows, plan);
        brought.doubts.removeAll(u"The file says no times. Noon is taken for each day."_s);
        ProblemList problems = source->problems();
        problems.add(brought.rows.problems);
        problems.add(brought.outcome.problems);
        for (const Problem &problem : problems.first())
            brought.told.append(problem.line);
        const DiaryImport import{.entries = brought.outcome.entries};
        EXPECT_TRUE(store.apply(importStep(u"Import"_s, plan, import))) << file;
        return brought;
    }
};

TEST_F(FaultInputs, ComeInRightAndWhatIsOpenIsTold) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        TemporaryBook book;
        const Brought brought = bringIn(input.file, kBerlin, book.store());
        EXPECT_EQ(entryLines(brought.outcome.entries, brought.trackers), input.entries);
        EXPECT_EQ(brought.told, input.told);
        EXPECT_EQ(brought.doubts, input.doubts);
        if (!input.kinds.isEmpty()) {
            EXPECT_EQ(kindLines(brought.trackers), input.kinds);
        }
    }
}

TEST_F(FaultInputs, WhatCameInAndWhatIsToldIsAllOfTheFile) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        TemporaryBook book;
        const Brought brought = bringIn(input.file, kBerlin, book.store());
        const RecordCount &records = brought.rows.records;
        EXPECT_GT(records.all, 0);
        EXPECT_EQ(records.used + records.told + records.empty + records.unused + records.above, records.all);
        const ImportOutcome &outcome = brought.outcome;
        EXPECT_EQ(outcome.added + outcome.already + outcome.leftOut + outcome.unlikely,
                  brought.rows.rows.size());
    }
}

TEST_F(FaultInputs, AddNothingAgainAfterAJourneyToAnotherZone) {
    for (const FaultInput &input : faultInputs()) {
        SCOPED_TRACE(input.file);
        TemporaryBook book;
        const Brought before = bringIn(input.file, kBerlin, book.store());
        const Brought again = bringIn(input.file, QTimeZone("America/New_York"), book.store());
        EXPECT_EQ(again.outcome.added, 0);
        EXPECT_EQ(again.outcome.already, before.outcome.added);
    }
}

TEST_F(FaultInputs, AClinicalDocumentIsNamedAsSuch) {
    const auto source = lookAtDiary(faultPath(u"a05_cda.xml"_s), kDayOfFaults);
    ASSERT_FALSE(source);
    EXPECT_TRUE(source.error().text.startsWith(u"This is a clinical document"_s));
}

} // namespace
