// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/saved_search.h"

#include "model/directory/saved_search_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

SavedSearch fullSearch() {
    return {.name = u"Rides near us"_s,
            .search = {.text = u"ride"_s,
                       .category = ResourceCategory::Transport,
                       .language = u"es"_s,
                       .childAge = 4.5,
                       .status = ServiceStatus::Active,
                       .checkedBefore = QDate(2025, 3, 1),
                       .checkedSince = QDate(2024, 3, 1),
                       .onlyMine = true,
                       .onlyFree = true,
                       .onlyListed = true,
                       .onlyAlerted = true,
                       .from = GeoPoint{41.5, -88.1},
                       .withinKm = 40,
                       .areas = {u"60431"_s, u"illinois"_s},
                       .openAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30)),
                       .vanished = false,
                       .order = DirectoryOrder::Distance},
            .near = u"60431"_s};
}

TEST(SavedSearch, ComesBackWholeAndCanBeTakenBack) {
    TemporaryBook book;
    const SavedSearch search = book.add(fullSearch());
    book.add(SavedSearch{.name = u"all"_s});
    book.reopen();
    const auto all = book->table<SavedSearchTable>().all();
    ASSERT_TRUE(all);
    EXPECT_EQ(*all, (QList<SavedSearch>{(*all)[0], search}));
    EXPECT_EQ((*all)[0].search, DirectorySearch{});
    ASSERT_TRUE(book->apply({{}, {removing(search)}}));
    EXPECT_EQ(book->table<SavedSearchTable>().all()->size(), 1);
}

TEST(SavedSearch, WhatALaterProgramAddedIsLeftOut) {
    QJsonObject object = writeSearch(fullSearch());
    object.insert(u"order"_s, 99);
    object.insert(u"status"_s, -1);
    object.insert(u"category"_s, u"moon"_s);
    object.insert(u"moon"_s, true);
    const SavedSearch read = readSearch(object);
    EXPECT_EQ(read.search.order, DirectoryOrder::BestFit);
    EXPECT_EQ(read.search.status, std::nullopt);
    EXPECT_EQ(read.search.category, std::nullopt);
    EXPECT_EQ(read.search.text, u"ride"_s);
}

} // namespace
