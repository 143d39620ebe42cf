// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/activities/activity_table.h"
#include "model/book/store.h"
#include "tests/support/temporary_book.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kSoon(2026, 4, 1);

Activity planned(const QString &what, const QDate &day) {
    return {.what = what, .plannedFor = day};
}

} // namespace

TEST(Activities, AllThatIsWrittenIsReadAgain) {
    TemporaryBook book;
    const Activity fort = book.add(Activity{.what = u"A fort"_s,
                                            .whoseIdea = u"Junie"_s,
                                            .preparation = u"Blankets"_s,
                                            .plannedFor = kSoon,
                                            .cameTrueOn = kSoon.addDays(1)});
    EXPECT_EQ(*book->table<ActivityTable>().all(), QList<Activity>{fort});
}

TEST(Activities, WhatIsPlannedComesFirstThenIdeasThenWhatCameTrue) {
    TemporaryBook book;
    book.add(Activity{.what = u"true long ago"_s, .cameTrueOn = kSoon.addDays(-90)});
    book.add(Activity{.what = u"idea"_s});
    book.add(planned(u"later"_s, kSoon.addDays(5)));
    book.add(planned(u"sooner"_s, kSoon));
    book.add(Activity{.what = u"true"_s, .plannedFor = kSoon, .cameTrueOn = kSoon.addDays(-3)});
    QStringList order;
    for (const Activity &each : *book->table<ActivityTable>().all())
        order.append(each.what);
    EXPECT_EQ(order, QStringList({u"sooner"_s, u"later"_s, u"idea"_s, u"true"_s, u"true long ago"_s}));
}
