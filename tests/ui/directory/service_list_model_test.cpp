// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_list_model.h"

#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/temporary_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class ServiceListModelTest : public testing::Test {
protected:
    ServiceListModelTest() {
        tester.setUseFetchMore(false); // it would fetch in the midst of a reset
        std::vector<Change> changes;
        for (int i = 0; i < 120; ++i)
            changes.push_back(adding(Service{.name = u"Pantry %1"_s.arg(i, 3, 10, QLatin1Char('0')),
                                             .status = ServiceStatus::Active}));
        EXPECT_TRUE(book->apply({{}, changes}));
    }

    TemporaryBook book{BookKind::Directory};
    ServiceListModel model{book->serviceFinder()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ServiceListModelTest, ReadsAPageAtATime) {
    ASSERT_TRUE(model.setSearch({.order = DirectoryOrder::Name}));
    EXPECT_EQ(model.rowCount(), kRowsOfPage);
    EXPECT_FALSE(model.isWhole());
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 120);
    EXPECT_EQ(model.index(119).data().toString(), u"Pantry 119"_s);
}

TEST_F(ServiceListModelTest, FurtherPagesAreOfTheMendedWords) {
    ASSERT_TRUE(model.setSearch({.text = u"panrty"_s}));
    EXPECT_EQ(model.answered().text, u"pantry"_s);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 120);
}

TEST_F(ServiceListModelTest, AReloadOfTheSameServicesMovesNothing) {
    ASSERT_TRUE(model.setSearch({.order = DirectoryOrder::Name}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto service = book->table<ServiceTable>().row(model.at(3).key);
    Service mine = **service;
    mine.isMine = true;
    ASSERT_TRUE(book->apply({{}, {replacing(**service, mine)}}));
    ASSERT_TRUE(model.reload());
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(model.at(3).isMine);
    ASSERT_TRUE(book->apply({{}, {removing(mine)}}));
    ASSERT_TRUE(model.reload());
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), kRowsOfPage);
    EXPECT_EQ(model.rowOf(12345), -1);
}
