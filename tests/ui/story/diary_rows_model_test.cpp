// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/diary_rows_model.h"

#include "model/diary/diary_table.h"
#include "tests/support/temporary_book.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class DiaryRowsModelTest : public testing::Test {
protected:
    DiaryRowsModelTest() { model.setTrackers({pain}); }

    /// `count` entries, one an hour, the last one at noon of March 14.
    void write(int count) {
        ChangeSet changes;
        const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), QTimeZone::utc());
        for (int i = 0; i < count; ++i)
            changes.changes.push_back(adding(DiaryEntry{
                .tracker = pain.id, .moment = Moment::of(noon.addSecs(-3600 * i)), .value = i % 11}));
        ASSERT_TRUE(book->apply(changes));
        ASSERT_TRUE(model.load({{QDate(2000, 1, 1), QDate(2026, 3, 14)}, {}, {}}));
    }
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }

    TemporaryBook book;
    Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    DiaryRowsModel model{book->table<DiaryTable>()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(DiaryRowsModelTest, ShowsTheNewestFirst) {
    write(3);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(0, DiaryRowsModel::What), u"Pain 0\nParent"_s);
    EXPECT_EQ(cell(2, DiaryRowsModel::What), u"Pain 2\nParent"_s);
}

TEST_F(DiaryRowsModelTest, FetchesRowsOfEveryBlockAndFindsThemAgain) {
    write(300);
    for (const int row : {0, 63, 64, 150, 299}) {
        const auto entry = model.at(row);
        ASSERT_TRUE(entry);
        EXPECT_EQ(entry->value, row % 11);
        EXPECT_EQ(model.rowOf(*entry), row);
    }
    EXPECT_FALSE(model.at(300));
    EXPECT_FALSE(model.at(-1));
}

TEST_F(DiaryRowsModelTest, DoesNotFindWhatIsNotInIt) {
    write(3);
    EXPECT_EQ(model.rowOf(DiaryEntry{.tracker = pain.id}), -1);
}

TEST_F(DiaryRowsModelTest, LoadsAgainAfterAChange) {
    write(3);
    write(2);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(DiaryRowsModelTest, ATextOfSeveralLinesStaysOneRow) {
    book.add(DiaryEntry{.tracker = pain.id,
                        .moment = Moment::of(QDateTime(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::utc())),
                        .words = u"first\nsecond"_s});
    ASSERT_TRUE(model.load({{QDate(2026, 3, 14), QDate(2026, 3, 14)}, {}, {}}));
    EXPECT_EQ(cell(0, DiaryRowsModel::Words), u"first second"_s);
}
