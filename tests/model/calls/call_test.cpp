// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/calls/callee.h"
#include "model/calls/promise.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 14);

const Resource kRides{.service = u"Rides"_s, .phone = u"555-0100"_s, .state = ResourceState::Called};

Call promised(std::optional<int> inDays, const QString &what = {}, PromiseState state = PromiseState::Open) {
    Call call = callWith(calleeOf(kRides), kToday.addDays(-9));
    call.said = u"Ask for Kim"_s;
    call.promised = what;
    if (inDays)
        call.promisedBy = kToday.addDays(*inDays);
    call.promise = state;
    return call;
}

} // namespace

TEST(Call, ComesBackFromTheBookAsItWasWritten) {
    TemporaryBook book;
    const InsuranceCase about = book.add(InsuranceCase{.about = u"A third night"_s});
    Call call = promised(5, u"send the form"_s, PromiseState::LetGo);
    call.answeredBy = u"Kim"_s;
    call.reference = u"17-4"_s;
    call.insuranceCase = about.id;
    const Call plain{.on = kToday.addDays(-20), .name = u"A neighbor"_s};
    book.add(call);
    book.add(plain);
    book.reopen();
    EXPECT_EQ(*book->table<CallTable>().all(), (QList<Call>{call, plain})) << "the newest first";
    const Call kept = withPromise(call, PromiseState::Kept);
    ASSERT_TRUE(book->apply({{}, {replacing(call, kept), removing(plain)}}));
    EXPECT_EQ(*book->table<CallTable>().all(), QList<Call>{kept});
}

TEST(Call, StaysWhenTheServiceIsDeleted) {
    TemporaryBook book;
    const Resource rides = book.add(kRides);
    const Call call = book.add(promised(5));
    ASSERT_TRUE(book->apply({{}, {removing(rides)}}));
    EXPECT_EQ(*book->table<CallTable>().all(), QList<Call>{call});
    EXPECT_TRUE(book->check());
}

TEST(Call, KnowsWhomItWasWithByName) {
    const Contact ana{.name = u"Ana"_s,
                      .phones = {{PhoneKind::Fax, u"555-0199"_s}, {PhoneKind::Work, u"555-0112"_s}}};
    const InsurancePolicy plan{.company = u"Prairie Plan"_s, .phone = u"555-0170"_s};
    const auto callees = calleesOf({ana}, {kRides}, {plan});
    EXPECT_EQ(calleeNamed(callees, u" ana "_s)->number, u"555-0112"_s) << "nobody answers a fax";
    EXPECT_EQ(calleeNamed(callees, u"Prairie plan"_s)->partner, CallPartner::Policy);
    EXPECT_FALSE(calleeNamed(callees, u"Joe"_s));
    EXPECT_FALSE(calleeNamed(callees + calleesOf({ana}, {}, {}), u"Ana"_s)) << "which of the two?";

    const Call before = callWith(calleeOf(ana), kToday);
    Call after = before;
    after.said = u"Yes"_s;
    EXPECT_EQ(withPartnerByName(after, before, {}), after) << "the name did not change";
    after.name = u"Rides"_s;
    EXPECT_EQ(withPartnerByName(after, before, callees).partnerId, kRides.id.uuid());
    after.name = u"Joe"_s;
    EXPECT_EQ(withPartnerByName(after, before, callees).partner, CallPartner::Somebody);
    EXPECT_TRUE(withPartnerByName(after, before, callees).partnerId.isNull());
}

TEST(Promise, IsWaitedForUntilItIsKeptOrLetGo) {
    const Call late = promised(9);
    const Call soon = promised(2);
    const Call someDay = promised(std::nullopt, u"call the doctor"_s);
    const QList<Call> calls{someDay,
                            late,
                            soon,
                            promised(1, {}, PromiseState::Kept),
                            promised(1, {}, PromiseState::LetGo),
                            promised(std::nullopt)};
    EXPECT_EQ(openPromises(calls, {}), (QList<Call>{soon, late, someDay}));
    EXPECT_EQ(openPromises({withPromise(soon, PromiseState::Kept)}, {}), QList<Call>{});
}

TEST(Promise, IsNotWaitedForWhereTheServiceIsNotForTheFamily) {
    Resource notForUs = kRides;
    notForUs.state = ResourceState::NotForUs;
    EXPECT_TRUE(openPromises({promised(5)}, {notForUs}).isEmpty());
}

TEST(Promise, TheLastOneOfAPartnerIsTheOneThatACallBringsUp) {
    Call newer = promised(3);
    newer.on = kToday.addDays(-1);
    const Call kept = promised(1, {}, PromiseState::Kept);
    EXPECT_EQ(lastPromise({promised(9), newer, kept}, kRides.id.uuid()), newer);
    EXPECT_FALSE(lastPromise({newer}, QUuid::createUuid()));
}

TEST(Promise, ReadsWithoutBlameWhenItsDayIsOver) {
    const QString day = dayText(kToday.addDays(6), kToday);
    EXPECT_EQ(promiseText(promised(6), kToday), u"They will call back by "_s + day);
    EXPECT_TRUE(promiseText(promised(-2), kToday).startsWith(u"They wanted to call back by"_s));
    EXPECT_TRUE(promiseText(promised(0), kToday).startsWith(u"They will call back by"_s));
    EXPECT_EQ(promiseText(promised(6, u"a letter"_s), kToday), u"Promised by %1: a letter"_s.arg(day));
    EXPECT_EQ(promiseText(promised(std::nullopt, u"a letter"_s), kToday), u"Promised: a letter"_s);
    EXPECT_EQ(promiseText(promised(std::nullopt), kToday), QString());
}

TEST(Call, ReadsWithWhatIsKnownOfItAndNothingElse) {
    Call call{.on = kToday, .name = u"Kim"_s, .said = u"Three weeks"_s};
    EXPECT_EQ(callText(call), u"Three weeks"_s);
    call.answeredBy = u"Ms. B"_s;
    call.number = u"555-0100"_s;
    call.reference = u"17-4"_s;
    EXPECT_EQ(callText(call),
              u"Three weeks\nSaid by Ms. B\nNumber called: 555-0100\nReference number: 17-4"_s);
}
