// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/record_stamps.h"

#include "model/book/book_file.h"
#include "model/book/known_changes.h"
#include "model/database/connection.h"
#include "model/database/query.h"
#include "model/diary/diary_import.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"
#include "model/goals/goal.h"
#include "model/import_shapes/import_shape.h"
#include "model/sealed/sealed_file.h"
#include "tests/support/temporary_book.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr char kCountStamps[] = "SELECT count(*) FROM record_stamp";
constexpr char kCountBefore[] = "SELECT count(*) FROM record_before";
constexpr char kNewestBefore[] = "SELECT document FROM record_before ORDER BY no DESC LIMIT 1";

/// Looks into a closed book.
class Inside {
public:
    explicit Inside(const QString &path) :
        m_connection(*Connection::open(path, *unlockBook(path, KeySecret::open()), Access::ReadOnly)) {}
    Connection &operator*() { return *m_connection; }
    std::optional<RecordStamp> stampOf(const QUuid &id) { return *RecordStamps(*m_connection).find(id); }
    int count(const char *sql) { return *Query(*m_connection, sql).single(); }
    QString text(const char *sql) {
        return Query(*m_connection, sql).first([](Query &row) { return row.text(); })->value_or(QString());
    }

private:
    std::unique_ptr<Connection> m_connection;
};

class RecordStampsTest : public testing::Test {
protected:
    Inside inside() {
        m_book.close();
        return Inside(m_book.path());
    }
    /// The same goal again and again.
    void rename(Goal &goal, const QString &title) {
        Goal after = goal;
        after.title = title;
        ASSERT_TRUE(m_book->apply({{}, {replacing(goal, after)}}));
        goal = after;
    }

    TemporaryBook m_book;
};

TEST_F(RecordStampsTest, EachChangeStampsItsRecordAndALaterOneReplacesIt) {
    Goal goal = m_book.add(Goal{.title = u"Swim"_s});
    const qint64 first = qint64(m_book->generation());
    rename(goal, u"Swim far"_s);
    const auto stamp = inside().stampOf(goal.id.uuid());
    ASSERT_TRUE(stamp);
    EXPECT_EQ(stamp->stamp.generation, first + 1);
    EXPECT_FALSE(stamp->isGone);
}

TEST_F(RecordStampsTest, EachOpeningIsASessionOfItsOwn) {
    Goal goal = m_book.add(Goal{.title = u"Swim"_s});
    const auto before = inside().stampOf(goal.id.uuid());
    m_book.reopen();
    rename(goal, u"Sing"_s);
    EXPECT_NE(inside().stampOf(goal.id.uuid())->stamp.session, before->stamp.session);
}

TEST_F(RecordStampsTest, WhatARecordWasStaysUnderItsStamp) {
    Goal goal = m_book.add(Goal{.title = u"Swim"_s});
    rename(goal, u"Sing"_s);
    Inside book = inside();
    EXPECT_EQ(book.count(kCountBefore), 1);
    EXPECT_TRUE(book.text(kNewestBefore).contains(u"\"Swim\""_s));
}

TEST_F(RecordStampsTest, OnlyTheLastFewStatesAreKept) {
    Goal goal = m_book.add(Goal{.title = u"Swim"_s});
    for (int i = 0; i < 30; ++i)
        rename(goal, QString::number(i));
    Inside book = inside();
    EXPECT_EQ(book.count(kCountBefore), 16);
    EXPECT_TRUE(book.text(kNewestBefore).contains(u"\"28\""_s));
}

TEST_F(RecordStampsTest, NothingStaysOfWhatIsDeletedButThatItWas) {
    Goal goal = m_book.add(Goal{.title = u"Swim"_s});
    rename(goal, u"Sing"_s);
    ASSERT_TRUE(m_book->apply({{}, {removing(goal)}}));
    Inside book = inside();
    EXPECT_TRUE(book.stampOf(goal.id.uuid())->isGone);
    EXPECT_EQ(book.count(kCountBefore), 0);
}

TEST_F(RecordStampsTest, AnImportIsOneStampAndCountsForItsEntriesUntilOneIsEdited) {
    const auto tracker = m_book.add(Tracker{.name = u"Pain"_s});
    DiaryImport import{.fileName = u"old.csv"_s};
    for (int i = 0; i < 50; ++i)
        import.entries.append({.tracker = tracker.id, .value = 3});
    m_book.add(import);
    const QUuid first = import.entries[0].id.uuid(), second = import.entries[1].id.uuid();
    auto before = *m_book->table<DiaryTable>().find(import.entries[0].id);
    auto after = *before;
    after.value = 4;
    ASSERT_TRUE(m_book->apply({{}, {replacing(*before, after)}}));
    Inside book = inside();
    EXPECT_EQ(book.count(kCountStamps), 3); // the tracker, the import and the edited entry
    EXPECT_EQ(book.stampOf(second), book.stampOf(import.id.uuid()));
    EXPECT_NE(book.stampOf(first), book.stampOf(second));
}

TEST_F(RecordStampsTest, WhatStaysInItsCopyAndADirectoryHaveNone) {
    m_book.add(ImportShape{.signature = u"a,b"_s});
    EXPECT_EQ(inside().count(kCountStamps), 0);
    TemporaryBook directory(BookKind::Directory);
    directory.add(Goal{.title = u"Swim"_s});
    directory.close();
    EXPECT_EQ(Inside(directory.path()).count(kCountStamps), 0);
}

TEST_F(RecordStampsTest, AChangeThatIsGivenUpLeavesNoStamp) {
    const auto entry =
        DiaryEntry{.tracker = Id<Tracker>::create(), .value = 3}; // of a tracker that is not there
    ASSERT_FALSE(m_book->apply({{}, {adding(entry)}}));
    EXPECT_EQ(inside().count(kCountStamps), 0);
}

TEST_F(RecordStampsTest, ACopyKnowsWhatItContainsAndARestoredOneNotWhatCameLater) {
    const Goal early = m_book.add(Goal{.title = u"Early"_s});
    ASSERT_TRUE(m_book->saveCopy(m_book.path(u"backup.hearthbook"_s)));
    const Goal late = m_book.add(Goal{.title = u"Late"_s});
    Inside book = inside();
    const Stamp earlyStamp = book.stampOf(early.id.uuid())->stamp;
    const Stamp lateStamp = book.stampOf(late.id.uuid())->stamp;
    const KnownChanges known = *readKnownChanges(*book);
    EXPECT_TRUE(known.contains(earlyStamp));
    EXPECT_TRUE(known.contains(lateStamp));
    {
        // Opened and changed elsewhere: its own numbers go on, those of the other session do not.
        const auto backup = *Store::open(m_book.path(u"backup.hearthbook"_s));
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(backup->apply({{}, {adding(Goal{.title = u"Elsewhere"_s})}}));
    }
    Inside copy(m_book.path(u"backup.hearthbook"_s));
    const KnownChanges restored = *readKnownChanges(*copy);
    EXPECT_TRUE(restored.contains(earlyStamp));
    EXPECT_FALSE(restored.contains(lateStamp));
    EXPECT_FALSE(known.contains(restored));
}

} // namespace
