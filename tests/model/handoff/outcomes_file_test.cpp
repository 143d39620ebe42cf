// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/outcomes_file.h"

#include "model/calls/callee.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ServiceOutcome waiting() {
    return {u"rides-1"_s,
            u"Rides to the hospital"_s,
            u"County Rides"_s,
            ResourceState::WaitingList,
            {{QDate(2026, 4, 5), u"Three weeks"_s, u"Ms. B"_s, u"17-4"_s}}};
}

TEST(OutcomesFile, ComesBackAsItWasWritten) {
    ServiceOutcome plain{{}, u"Meals"_s, {}, ResourceState::NotForUs, {}};
    const auto read = readOutcomes(writeOutcomes({waiting(), plain}, QDate(2026, 5, 3)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->outcomes, (QList<ServiceOutcome>{waiting(), plain}));
    EXPECT_EQ(read->writtenOn, QDate(2026, 5, 3));
    EXPECT_TRUE(read->problems.isEmpty());
}

TEST(OutcomesFile, TellsNothingButWhatWasChosen) {
    const Resource resource{.service = u"Rides"_s,
                            .phone = u"555-0100"_s,
                            .state = ResourceState::Using,
                            .hsdsId = u"rides-1"_s,
                            .why = u"You have no car"_s,
                            .document = QJsonObject{{u"name"_s, u"Rides"_s}}};
    Call call = callWith(calleeOf(resource), QDate(2026, 4, 5));
    call.said = u"Sam likes the driver"_s;
    const Call other{.name = u"Zoe"_s, .said = u"Not about rides"_s};
    const QByteArray file = writeOutcomes({*outcomeOf(resource, {})}, QDate(2026, 5, 3));
    for (const char *kept : {"Sam", "555", "no car", "notes"})
        EXPECT_FALSE(file.contains(kept)) << kept;
    const QByteArray told = writeOutcomes({*outcomeOf(resource, {call, other})}, QDate(2026, 5, 3));
    EXPECT_TRUE(told.contains("Sam"));
    EXPECT_FALSE(told.contains("Not about rides"));
}

TEST(OutcomesFile, SaysThatTheBookIsRestingAndNotWhy) {
    const ServiceOutcome told{u"rides-1"_s, u"Rides"_s, {}, ResourceState::Using, {}};
    const QByteArray file = writeOutcomes({told}, QDate(2026, 5, 3), true);
    EXPECT_TRUE(readOutcomes(file)->isResting);
    EXPECT_FALSE(file.contains("died"));
    const QByteArray usual = writeOutcomes({told}, QDate(2026, 5, 3));
    EXPECT_FALSE(usual.contains("resting"));
    EXPECT_FALSE(readOutcomes(usual)->isResting);
}

TEST(OutcomesFile, OfAServiceThatNoListToldOfThereIsNoOutcome) {
    EXPECT_FALSE(outcomeOf(Resource{.service = u"Our neighbor"_s}, {}));
}

TEST(OutcomesFile, RefusesWhatIsNoSuchFile) {
    for (const char *file : {"", "no", "[]", "{}", R"({"hearthlist":1,"items":[]})",
                             R"({"hearthlist_outcomes":1})", R"({"hearthlist_outcomes":0,"items":[]})"})
        EXPECT_FALSE(readOutcomes(file)) << file;
    const auto newer = readOutcomes(R"({"hearthlist_outcomes":2,"items":[]})");
    ASSERT_FALSE(newer);
    EXPECT_TRUE(newer.error().text.contains(u"newer"_s));
    EXPECT_FALSE(readOutcomes(QByteArray(kLongestOutcomes + 1, ' ')));
}

TEST(OutcomesFile, WhatCannotBeReadIsNamedByItsNumber) {
    const auto read = readOutcomes(R"({"hearthlist_outcomes":1,"items":[
        {"service":{"name":"Rides"},"state":"using"},
        {"service":{"name":"Meals"},"state":"flying"},
        {"service":{},"state":"called"},
        7]})");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->outcomes.size(), 1);
    ASSERT_EQ(read->problems.size(), 3);
    EXPECT_EQ(read->problems[0].line, 2);
    EXPECT_FALSE(read->writtenOn.isValid());
}

TEST(OutcomesFile, KeepsToWhatAFileMayHave) {
    const QList<ServiceOutcome> many(kMostOutcomes + 1, waiting());
    const auto read = readOutcomes(writeOutcomes(many, QDate(2026, 5, 3)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->outcomes.size(), kMostOutcomes);
    EXPECT_EQ(read->problems.size(), 1);
}

} // namespace
