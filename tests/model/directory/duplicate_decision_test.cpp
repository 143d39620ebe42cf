// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/directory_import_table.h"
#include "model/directory/duplicate_decision_table.h"
#include "model/directory/service_table.h"
#include "model/lists/service_merge.h"
#include "tests/support/temporary_book.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

const QDate kPairDay(2026, 5, 1);

QJsonObject document(const QString &id, const QString &name) {
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"312-555-0100"_s}}}}};
}

class ServicePairTest : public ::testing::Test {
protected:
    DirectoryImport bringIn(const QString &file, const QList<QJsonObject> &documents) {
        const DirectoryImport import{.fileName = file, .source = [documents](const DocumentSink &take) {
                                         for (const QJsonObject &each : documents) {
                                             if (auto taken = take(each); !taken)
                                                 return taken;
                                         }
                                         return Result<>();
                                     }};
        perform({u"Bring in"_s, {adding(import)}});
        return **book->table<DirectoryImportTable>().find(import.id);
    }
    void perform(const ChangeSet &step) {
        ASSERT_TRUE(book->apply(step));
        done.append(step);
    }
    void undo() { ASSERT_TRUE(book->apply(inverse(done.takeLast()))); }
    QList<LikelyPair> likely() { return *book->table<DuplicateDecisionTable>().likely(100); }
    void keepAsOne(const LikelyPair &pair) {
        const auto step = keepingAsOne(u"Keep as one"_s,
                                       proposedMerge(**book->table<ServiceTable>().find(pair.first.id),
                                                     **book->table<ServiceTable>().find(pair.second.id)),
                                       kPairDay, book.store());
        ASSERT_TRUE(step);
        perform(*step);
    }
    int count() { return *book->table<ServiceTable>().count(); }

    TemporaryBook book{BookKind::Directory};
    QList<ChangeSet> done;
};

} // namespace

TEST_F(ServicePairTest, FindsAPairAndForgetsItWhenTheyAreTwo) {
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Ride help"_s)});
    const auto found = likely();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].first.name, u"Rides"_s);
    EXPECT_EQ(found[0].second.name, u"Ride help"_s);
    perform(keepingAsTwo(u"Leave as two"_s, found[0].first.id, found[0].second.id));
    EXPECT_TRUE(likely().isEmpty());
    EXPECT_TRUE(book->table<DuplicateDecisionTable>().stillLikely(found)->isEmpty());
    book.reopen();
    EXPECT_TRUE(likely().isEmpty()) << "it is remembered";
    undo();
    EXPECT_EQ(likely().size(), 1);
    EXPECT_EQ(*book->table<DuplicateDecisionTable>().stillLikely(found), found);
}

TEST_F(ServicePairTest, AnswersLeaveRoomForOtherPairs) {
    bringIn(u"a.json"_s,
            {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Rides too"_s), document(u"c"_s, u"Meals"_s)});
    const auto found = *book->table<DuplicateDecisionTable>().likely(1);
    ASSERT_EQ(found.size(), 1);
    perform(keepingAsTwo({}, found[0].second.id, found[0].first.id)); // in either order
    const auto next = *book->table<DuplicateDecisionTable>().likely(1);
    ASSERT_EQ(next.size(), 1);
    EXPECT_NE(next[0].id, found[0].id);
}

TEST_F(ServicePairTest, IsStillLikelyUnderTheNamesOfNow) {
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Ride help"_s)});
    const auto found = likely();
    const Service before = **book->table<ServiceTable>().find(found[0].first.id);
    Service after = before;
    after.name = u"Rides to care"_s;
    perform({{}, {replacing(before, after)}});
    EXPECT_EQ(book->table<DuplicateDecisionTable>().stillLikely(found)->at(0).first.name, u"Rides to care"_s);
    perform({{}, {removing(after)}});
    EXPECT_TRUE(book->table<DuplicateDecisionTable>().stillLikely(found)->isEmpty());
}

TEST_F(ServicePairTest, CanBeStopped) {
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Ride help"_s)});
    EXPECT_FALSE(book->table<DuplicateDecisionTable>().likely(100, [](qint64, qint64) { return false; }));
}

TEST_F(ServicePairTest, AnImportDoesNotBringBackWhatWasKeptAsOne) {
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s)});
    bringIn(u"b.json"_s, {document(u"b"_s, u"Ride help"_s)});
    keepAsOne(likely()[0]);
    ASSERT_EQ(count(), 1);
    DirectoryImport again = bringIn(u"b.json"_s, {document(u"b"_s, u"Ride help"_s)});
    EXPECT_EQ(again.already, 1);
    EXPECT_EQ(again.added, 0);
    again = bringIn(u"b.json"_s, {document(u"b"_s, u"Rides and more"_s)});
    EXPECT_EQ(again.kept, 1) << "what was kept here stays";
    EXPECT_EQ(count(), 1);
    undo();
    undo();
    undo();
    EXPECT_EQ(count(), 2) << "nothing of the answer is left";
    EXPECT_EQ(bringIn(u"b.json"_s, {document(u"b"_s, u"Ride help"_s)}).already, 1);
    EXPECT_EQ(likely().size(), 1);
}

TEST_F(ServicePairTest, TwoOfOneSourceWithOneIdAreKnownApart) {
    const QList<QJsonObject> twice{document(u"a"_s, u"Rides"_s), document(u"a"_s, u"Ride help"_s)};
    bringIn(u"a.json"_s, twice);
    ASSERT_EQ(count(), 2);
    ServiceMerge merge = proposedMerge(**book->table<ServiceTable>().find(likely()[0].first.id),
                                       **book->table<ServiceTable>().find(likely()[0].second.id));
    merge.base = Side::Second; // the first row of the source goes
    for (MergeField &field : merge.fields)
        field.keep = Side::Second;
    perform(*keepingAsOne({}, merge, kPairDay, book.store()));
    const DirectoryImport again = bringIn(u"a.json"_s, twice);
    EXPECT_EQ(again.already, 2);
    EXPECT_EQ(again.vanished, 0);
    EXPECT_EQ(count(), 1);
    EXPECT_EQ((**book->table<ServiceTable>().row(2)).name, u"Ride help"_s);
}

TEST_F(ServicePairTest, AllStepsCanBeTakenBackOneAfterTheOther) {
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Ride help"_s)});
    bringIn(u"a.json"_s, {document(u"a"_s, u"Rides"_s), document(u"b"_s, u"Ride help now"_s)});
    const auto found = likely();
    keepAsOne(found[0]);
    undo();
    EXPECT_EQ(count(), 2);
    undo(); // the import that changed the one that was taken out and put back
    EXPECT_EQ((**book->table<ServiceTable>().find(found[0].second.id)).name, u"Ride help"_s);
    undo();
    EXPECT_EQ(count(), 0);
}
