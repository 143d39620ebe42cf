// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rows_model.h"

#include "model/goals/goal.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class RowsModelTest : public testing::Test {
protected:
    RowsModelTest() {
        for (const char *title : {"a", "b", "c", "d"})
            goals.append(Goal{.title = QString::fromLatin1(title)});
        model.setRows(goals);
        model.setRole(SubtitleRole, [](const Goal &goal) { return goal.whyItMatters; });
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &reset})
            spy->clear();
    }
    QString titles() const {
        QString titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.index(row, 0).data().toString();
        return titles;
    }
    /// Inserted, removed, moved, changed.
    QList<qsizetype> signalCounts() const {
        return {inserted.count(), removed.count(), moved.count(), changed.count()};
    }

    QList<Goal> goals;
    RowsModel<Goal> model{{{u"Goal"_s, [](const Goal &goal) { return goal.title; }}}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

} // namespace

TEST_F(RowsModelTest, SaysNothingWhenNothingChanged) {
    model.setRows(goals);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{0, 0, 0, 0}));
}

TEST_F(RowsModelTest, SaysOnlyThatOneRowChanged) {
    goals[1].title = u"B"_s;
    model.setRows(goals);
    EXPECT_EQ(titles(), u"aBcd"_s);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{0, 0, 0, 1}));
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST_F(RowsModelTest, SaysOnlyThatOneRowIsNew) {
    goals.insert(2, Goal{.title = u"x"_s});
    model.setRows(goals);
    EXPECT_EQ(titles(), u"abxcd"_s);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{1, 0, 0, 0}));
}

TEST_F(RowsModelTest, SaysOnlyThatOneRowIsGone) {
    goals.removeAt(0);
    model.setRows(goals);
    EXPECT_EQ(titles(), u"bcd"_s);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{0, 1, 0, 0}));
}

TEST_F(RowsModelTest, SaysOnlyThatOneRowMovedUp) {
    goals.move(3, 0);
    model.setRows(goals);
    EXPECT_EQ(titles(), u"dabc"_s);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{0, 0, 1, 0}));
}

TEST_F(RowsModelTest, SaysOnlyThatOneRowMovedDown) {
    goals.move(0, 3);
    model.setRows(goals);
    EXPECT_EQ(titles(), u"bcda"_s);
    EXPECT_EQ(signalCounts(), (QList<qsizetype>{0, 0, 1, 0}));
}

TEST_F(RowsModelTest, TheSelectionSurvivesEveryKindOfReload) {
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect);
    goals.removeAt(0);
    goals.move(1, 0);
    goals[0].title = u"C"_s;
    goals.append(Goal{.title = u"e"_s});
    model.setRows(goals);
    EXPECT_EQ(titles(), u"Cbde"_s);
    EXPECT_EQ(selection.currentIndex().row(), 0);
    EXPECT_TRUE(selection.isRowSelected(0));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(RowsModelTest, CanBecomeEmptyAndFullAgain) {
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
    model.setRows(goals);
    EXPECT_EQ(titles(), u"abcd"_s);
    EXPECT_EQ(inserted.count(), 1);
}

TEST_F(RowsModelTest, FindsRowsByIdAndAnswersRoles) {
    goals[3].whyItMatters = u"because"_s;
    model.setRows(goals);
    EXPECT_EQ(model.rowOf(goals[3].id.uuid()), 3);
    EXPECT_EQ(model.rowOf(QUuid::createUuid()), -1);
    EXPECT_EQ(model.index(3, 0).data(SubtitleRole).toString(), u"because"_s);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), u"Goal"_s);
}
