// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/outcome_review.h"

#include "model/directory/service_table.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

class OutcomeReviewTest : public testing::Test {
protected:
    QList<ArrivedOutcome> review(const ServiceOutcome &told) {
        return *reviewOutcomes({QDate(2026, 5, 3), {told}, {}}, book.store());
    }

    TemporaryBook book{BookKind::Directory};
    Service rides = **book->table<ServiceTable>().find(book.add(fullService()).id);
    ServiceOutcome outcome{
        rides.hsdsId, u"Rides to the hospital"_s, u"County Rides"_s, ResourceState::WaitingList, {}};
};

TEST_F(OutcomeReviewTest, IsWrittenBelowWhatTheWorkerNoted) {
    Service own = rides;
    own.note = u"Ask for Jo"_s;
    ASSERT_TRUE(book->apply({u"Note"_s, {replacing(rides, own)}}));
    outcome.notes = {{QDate(2026, 4, 5), u"Three weeks"_s, u"Ms. B"_s, u"17-4"_s}};
    const auto arrived = review(outcome);
    ASSERT_EQ(arrived.size(), 1);
    ASSERT_TRUE(arrived[0].isNew());
    const QString note = arrived[0].after->note;
    EXPECT_TRUE(note.startsWith(u"Ask for Jo\n\n"_s));
    for (const QString &part : {u"On a waiting list"_s, u"Three weeks"_s, u"Ms. B"_s, u"17-4"_s})
        EXPECT_TRUE(note.contains(part)) << qPrintable(part);
    EXPECT_TRUE(book->apply({u"Take"_s, {replacing(*arrived[0].before, *arrived[0].after)}}));
    EXPECT_FALSE(review(outcome).value(0).isNew()) << "a second time it says nothing new";
}

TEST_F(OutcomeReviewTest, AServiceThatIsGoneIsShownAndTakesNothing) {
    outcome.hsdsId = u"other"_s;
    const auto arrived = review(outcome);
    ASSERT_EQ(arrived.size(), 1);
    EXPECT_FALSE(arrived[0].before);
    EXPECT_FALSE(arrived[0].isNew());
}

TEST_F(OutcomeReviewTest, WithoutAnIdTheNamesTell) {
    outcome.hsdsId.clear();
    outcome.service = u"rides to the Hospital"_s;
    EXPECT_EQ(review(outcome).value(0).before->id, rides.id);
    outcome.organization = u"Somebody else"_s;
    EXPECT_FALSE(review(outcome).value(0).before);
}

TEST_F(OutcomeReviewTest, WhereASourceUsesAnIdTwiceTheNameTells) {
    Service twin = rides;
    twin.id = Id<Service>::create();
    twin.name = u"Rides to school"_s;
    book.add(twin);
    ASSERT_EQ((**book->table<ServiceTable>().find(twin.id)).hsdsId, rides.hsdsId);
    outcome.service = u"Rides to school"_s;
    EXPECT_EQ(review(outcome).value(0).before->id, twin.id);
}

} // namespace
