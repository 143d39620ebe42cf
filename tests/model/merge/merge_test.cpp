// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/book_pair_reader.h"
#include "model/merge/kept_value_table.h"
#include "model/merge/merge_changes.h"
#include "model/merge/other_copy.h"

#include "model/attachments/attachment_table.h"
#include "model/book/backups.h"
#include "model/book/book_file.h"
#include "model/careteam/contact_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QDate kMergeDay(2026, 11, 20);
const Moment kEight = Moment::at(kMergeDay, QTime(8, 0), 0);

/// A book, and the copy of it in the other home.
class MergeTest : public testing::Test {
protected:
    /// Both homes go on from what is there now.
    void part() {
        ASSERT_TRUE(m_ours->saveCopy(theirPath()));
        m_theirs = *Store::open(theirPath());
    }
    QString theirPath() const { return m_ours.path(u"theirs.hearthbook"_s); }
    Store &theirs() { return *m_theirs; }

    template <typename Record>
    Record addThere(Record record) {
        EXPECT_TRUE(theirs().apply({{}, {adding(record)}}));
        return record;
    }
    template <typename Record>
    static void change(Store &store, const Record &before, const Record &after) {
        ASSERT_TRUE(store.apply({{}, {replacing(before, after)}}));
    }

    MergePlan plan() { return planMerge(*readBookPair(m_ours.store(), theirs())); }
    /// Merges and gives what was done.
    ChangeSet merge(const MergePlan &plan) { return mergeInto(m_ours.store(), theirs(), plan); }
    static ChangeSet mergeInto(Store &ours, const Store &theirs, const MergePlan &plan) {
        const auto books = *readBookPair(ours, theirs);
        const auto changes =
            prepareMerge(ours, theirs, books, plan, {u"Bring in"_s, u"ours"_s, u"theirs"_s}, kMergeDay);
        EXPECT_TRUE(changes) << (changes ? "" : qPrintable(changes.error().text));
        EXPECT_TRUE(changes && ours.apply(*changes));
        EXPECT_TRUE(ours.check());
        return *changes;
    }
    template <typename Table>
    static QStringList titles(const Store &store) {
        QStringList titles;
        for (const auto &record : *store.table<Table>().all())
            titles.append(record.title);
        titles.sort();
        return titles;
    }
    QStringList goals() { return titles<GoalTable>(m_ours.store()); }

    TemporaryBook m_ours;
    std::unique_ptr<Store> m_theirs;
};

TEST_F(MergeTest, CopiesThatAreTheSameGiveNothing) {
    m_ours.add(Goal{.title = u"Swim"_s});
    part();
    EXPECT_TRUE(plan().isNothing());
    EXPECT_TRUE(plan().rows.isEmpty());
}

TEST_F(MergeTest, TellsWhatIsNewChangedDeletedThereAndOnlyHere) {
    const Goal swim = m_ours.add(Goal{.title = u"Swim"_s});
    const Goal sing = m_ours.add(Goal{.title = u"Sing"_s});
    for (int i = 0; i < 20; ++i) // among many, one deletion is no reason to ask
        m_ours.add(Contact{.name = QString::number(i)});
    part();
    Goal far = swim;
    far.title = u"Swim far"_s;
    change(theirs(), swim, far);
    ASSERT_TRUE(theirs().apply({{}, {removing(sing)}}));
    addThere(Goal{.title = u"Dance"_s});
    m_ours.add(Goal{.title = u"Read"_s});
    const MergePlan all = plan();
    EXPECT_EQ(all.count(MergeCase::NewThere), 1);
    EXPECT_EQ(all.count(MergeCase::ChangedThere), 1);
    EXPECT_EQ(all.count(MergeCase::DeletedThere), 1);
    EXPECT_EQ(all.count(MergeCase::OnlyHere), 1);
    merge(all);
    EXPECT_EQ(goals(), QStringList({u"Dance"_s, u"Read"_s, u"Swim far"_s}));
    EXPECT_TRUE(plan().isNothing());
}

TEST_F(MergeTest, FieldsThatEachHomeChangedComeTogether) {
    const Contact dad = m_ours.add(Contact{.name = u"Dad"_s, .phones = {{PhoneKind::Home, u"1"_s}}});
    part();
    Contact here = dad, there = dad;
    here.role = u"Father"_s;
    here.phones.append({PhoneKind::Work, u"2"_s});
    there.notes = u"Works nights"_s;
    there.phones.append({PhoneKind::Mobile, u"3"_s});
    change(m_ours.store(), dad, here);
    change(theirs(), dad, there);
    EXPECT_EQ(plan().conflicts(), 0);
    merge(plan());
    const Contact merged = m_ours->table<ContactTable>().all()->first();
    EXPECT_EQ(merged.role, u"Father"_s);
    EXPECT_EQ(merged.notes, u"Works nights"_s);
    EXPECT_EQ(merged.phones.size(), 3);
    EXPECT_TRUE(m_ours->table<KeptValueTable>().all()->isEmpty());
}

TEST_F(MergeTest, WhereBothChangedTheSameOursStaysUnlessChosenAndTheOtherIsKept) {
    const Goal swim = m_ours.add(Goal{.title = u"Swim"_s, .whyItMatters = u"Water"_s});
    part();
    Goal here = swim, there = swim;
    here.whyItMatters = u"She laughs"_s;
    there.whyItMatters = u"She sleeps well"_s;
    change(m_ours.store(), swim, here);
    change(theirs(), swim, there);
    MergePlan all = plan();
    ASSERT_EQ(all.conflicts(), 1);
    MergePlan both = all;
    both.rows.first().fields.first().choice = MergeChoice::Both;
    EXPECT_EQ((*resultOf(both.rows.first()))[u"why_it_matters"_s], u"She laughs\nShe sleeps well"_s);
    merge(all);
    EXPECT_EQ(m_ours->table<GoalTable>().all()->first().whyItMatters, u"She laughs"_s);
    const auto kept = *m_ours->table<KeptValueTable>().all();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().value, u"She sleeps well"_s);
    EXPECT_EQ(kept.first().title, u"Swim"_s);
    EXPECT_EQ(kept.first().source, u"theirs"_s);
    EXPECT_FALSE(kept.first().isOpen);
    EXPECT_TRUE(plan().isNothing());
}

TEST_F(MergeTest, AMedicineThatBothChangedStaysOpenAndIsNeverMixed) {
    const Medicine before = m_ours.add(Medicine{.name = u"Baclofen"_s, .dose = u"5 mg"_s});
    part();
    Medicine here = before, there = before;
    here.dose = u"10 mg"_s;
    there.times = {QTime(7, 0)};
    there.schedule = u"every 8 hours"_s;
    change(m_ours.store(), before, here);
    change(theirs(), before, there);
    ASSERT_EQ(plan().conflicts(), 1);
    merge(plan());
    const Medicine merged = m_ours->table<MedicineTable>().all()->first();
    EXPECT_EQ(merged, here);
    const auto kept = *m_ours->table<KeptValueTable>().all();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.first().isOpen);
    EXPECT_EQ(kept.first().value[u"schedule"_s], u"every 8 hours"_s);
}

TEST_F(MergeTest, AnEditOutlivesADeletionOnEitherSide) {
    const Goal swim = m_ours.add(Goal{.title = u"Swim"_s});
    const Goal sing = m_ours.add(Goal{.title = u"Sing"_s});
    part();
    Goal far = swim, loud = sing;
    far.title = u"Swim far"_s;
    loud.title = u"Sing loud"_s;
    change(m_ours.store(), swim, far);
    ASSERT_TRUE(theirs().apply({{}, {removing(swim)}}));
    change(theirs(), sing, loud);
    ASSERT_TRUE(m_ours->apply({{}, {removing(sing)}}));
    EXPECT_EQ(plan().count(MergeCase::StaysHere), 1);
    EXPECT_EQ(plan().count(MergeCase::BackFromThere), 1);
    merge(plan());
    EXPECT_EQ(goals(), QStringList({u"Sing loud"_s, u"Swim far"_s}));
    // The other home gets it back as well.
    mergeInto(theirs(), m_ours.store(), planMerge(*readBookPair(theirs(), m_ours.store())));
    EXPECT_EQ(titles<GoalTable>(theirs()), goals());
}

TEST_F(MergeTest, ManyDeletionsAreNotTakenByThemselves) {
    QList<Goal> all;
    for (int i = 0; i < 8; ++i)
        all.append(m_ours.add(Goal{.title = QString::number(i)}));
    part();
    for (int i = 0; i < 6; ++i)
        ASSERT_TRUE(theirs().apply({{}, {removing(all[i])}}));
    MergePlan few = plan();
    EXPECT_TRUE(few.deletesMany);
    merge(few);
    EXPECT_EQ(goals().size(), 8);
}

TEST_F(MergeTest, WhatStillNeedsSomethingKeepsItAndBringsItBack) {
    const Tracker pain = m_ours.add(Tracker{.name = u"Pain"_s});
    part();
    ASSERT_TRUE(m_ours->apply({{}, {removing(pain)}}));
    const auto entry = addThere(DiaryEntry{.tracker = pain.id, .moment = kEight, .value = 4});
    merge(plan());
    EXPECT_EQ(m_ours->table<TrackerTable>().all()->size(), 1);
    EXPECT_TRUE(m_ours->table<DiaryTable>().find(entry.id)->has_value());
}

TEST_F(MergeTest, TheSameDoseOfBothHomesStaysTwiceAndIsTold) {
    const Medicine medicine = m_ours.add(Medicine{.name = u"Baclofen"_s});
    part();
    const Dose ours = m_ours.add(Dose{.medicine = medicine.id, .moment = kEight, .givenBy = u"Mom"_s});
    const Moment later = Moment::at(kMergeDay, QTime(8, 10), 0);
    const Dose theirs = addThere(Dose{.medicine = medicine.id, .moment = later, .givenBy = u"Dad"_s});
    addThere(Dose{.medicine = medicine.id, .moment = Moment::at(kMergeDay, QTime(12, 0), 0)});
    const MergePlan all = plan();
    ASSERT_EQ(all.doubles.size(), 1);
    EXPECT_EQ(all.doubles.first().ours, ours.id.uuid());
    EXPECT_EQ(all.doubles.first().theirs, theirs.id.uuid());
    merge(all);
    EXPECT_EQ(*m_ours->table<DoseTable>().count(), 3);
}

TEST_F(MergeTest, UndoneItIsAsBeforeAndCanBeDoneAgain) {
    const Goal swim = m_ours.add(Goal{.title = u"Swim"_s});
    part();
    Goal far = swim;
    far.title = u"Swim far"_s;
    change(theirs(), swim, far);
    addThere(Goal{.title = u"Dance"_s});
    const ChangeSet done = merge(plan());
    ASSERT_TRUE(m_ours->apply(inverse(done)));
    EXPECT_EQ(goals(), QStringList{u"Swim"_s});
    EXPECT_EQ(plan().count(MergeCase::NewThere), 1);
    EXPECT_EQ(plan().count(MergeCase::ChangedThere), 1);
    ASSERT_TRUE(m_ours->apply(done)); // redo
    EXPECT_EQ(goals(), QStringList({u"Dance"_s, u"Swim far"_s}));
    EXPECT_TRUE(plan().isNothing());
}

TEST_F(MergeTest, PhotosComeInWithTheirContentAndABackupIsMadeBefore) {
    const Goal swim = m_ours.add(Goal{.title = u"Swim"_s});
    part();
    const Attachment photo{.ownerKind = AttachmentOwner::Goal,
                           .owner = swim.id.uuid(),
                           .name = u"pool.jpg"_s,
                           .mediaType = u"image/jpeg"_s,
                           .size = 5};
    ASSERT_TRUE(theirs().attachmentContents().keep(photo.id.uuid(), "water"));
    addThere(photo);
    merge(plan());
    EXPECT_EQ(*m_ours->attachmentContents().find(photo.id.uuid()), "water");
    EXPECT_EQ(backupsOf(m_ours.path()).size(), 1);
}

TEST_F(MergeTest, OnlyACopyOfTheSameBookIsTaken) {
    part();
    TemporaryBook other;
    const auto keyOf = [](const QString &path) { return *unlockBook(path, KeySecret::open()); };
    other.close();
    const auto refused = OtherCopy::open(m_ours.store(), other.path(), keyOf(other.path()));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().text.contains(u"another book"_s));
    m_theirs.reset();
    const auto copy = OtherCopy::open(m_ours.store(), theirPath(), keyOf(theirPath()));
    ASSERT_TRUE(copy);
    EXPECT_TRUE(planMerge(*readBookPair(m_ours.store(), copy->store())).isNothing());
}

} // namespace
