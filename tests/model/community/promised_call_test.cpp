// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/promised_call.h"

#include "model/base/date_text.h"
#include "model/community/resource_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 14);

Resource called(const QList<ResourceNote> &notes) {
    return {.service = u"Rides"_s, .state = ResourceState::Called, .notes = notes};
}

ResourceNote promise(int inDays, bool calledBack = false) {
    return {kToday.addDays(-9), u"Ask for Kim"_s, {}, {}, kToday.addDays(inDays), calledBack};
}

TEST(PromisedCall, IsTheOneOfTheLastPromiseUntilItCame) {
    EXPECT_EQ(promisedCall(called({})), std::nullopt);
    EXPECT_EQ(promisedCall(called({promise(1), promise(5), {kToday, u"No answer"_s}})), kToday.addDays(5));
    EXPECT_EQ(promisedCall(called({promise(1), promise(5, true)})), std::nullopt);
    const Resource kept = withPromiseKept(called({promise(1), promise(5)}));
    EXPECT_EQ(promisedCall(kept), std::nullopt);
    EXPECT_FALSE(kept.notes[0].calledBack) << "it was another call";
    EXPECT_TRUE(withPromiseKept(called({})).notes.isEmpty());
}

TEST(PromisedCall, IsNotWaitedForWhereTheServiceIsNotForTheFamily) {
    Resource resource = called({promise(5)});
    resource.state = ResourceState::NotForUs;
    EXPECT_EQ(promisedCall(resource), std::nullopt);
}

TEST(PromisedCall, ReadsWithoutBlameWhenItsDayIsOver) {
    EXPECT_EQ(promiseText(kToday.addDays(6), kToday),
              u"They will call back by "_s + dayText(kToday.addDays(6), kToday));
    EXPECT_TRUE(promiseText(kToday.addDays(-2), kToday).startsWith(u"They wanted to call back by"_s));
    EXPECT_TRUE(promiseText(kToday, kToday).startsWith(u"They will call back by"_s));
}

TEST(PromisedCall, IsKeptInTheBook) {
    TemporaryBook book;
    const Resource added = book.add(called({promise(5), promise(3, true), {kToday, u"No answer"_s}}));
    book.reopen();
    EXPECT_EQ(*book->table<ResourceTable>().all(), QList<Resource>{added});
    const Resource kept = withPromiseKept(added);
    ASSERT_TRUE(book->apply({{}, {replacing(added, kept)}}));
    EXPECT_EQ(*book->table<ResourceTable>().all(), QList<Resource>{kept});
}

} // namespace
