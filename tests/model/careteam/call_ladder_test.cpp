// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/call_ladder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Contact callee(const char *name, const char *callFor = "") {
    return {.name = QLatin1String(name),
            .phones = {{PhoneKind::Mobile, u"(312) 555-0100"_s}},
            .callFor = QLatin1String(callFor)};
}

QStringList stepsOf(const CallLadder &ladder) {
    QStringList names;
    for (const Contact &step : ladder.steps)
        names.append(step.name);
    return names;
}

} // namespace

TEST(CallLadders, FollowWhoIsNext) {
    Contact nurse = callee("Nurse", "Pain");
    Contact doctor = callee("Doctor");
    const Contact ward = callee("Ward");
    nurse.next = doctor.id;
    doctor.next = ward.id;
    const auto ladders = callLadders({ward, doctor, nurse});
    ASSERT_EQ(ladders.size(), 1);
    EXPECT_EQ(ladders[0].callFor, u"Pain"_s);
    EXPECT_EQ(stepsOf(ladders[0]), (QStringList{u"Nurse"_s, u"Doctor"_s, u"Ward"_s}));
}

TEST(CallLadders, NeverComeBackToSomebody) {
    Contact first = callee("First", "Feeds");
    Contact second = callee("Second");
    first.next = second.id;
    second.next = first.id;
    const auto ladders = callLadders({first, second});
    ASSERT_EQ(ladders.size(), 1);
    EXPECT_EQ(stepsOf(ladders[0]), (QStringList{u"First"_s, u"Second"_s}));
}

TEST(CallLadders, EndWhereNobodyHasANumber) {
    Contact first = callee("First", "Feeds");
    Contact mute{.name = u"Mute"_s};
    first.next = mute.id;
    EXPECT_EQ(stepsOf(callLadders({first, mute}).first()), QStringList{u"First"_s});
    mute.callFor = u"Anything"_s;
    EXPECT_EQ(callLadders({first, mute}).size(), 1);
}

TEST(CallLadders, OfOnePersonSayWhoIsNext) {
    Contact nurse = callee("Nurse");
    Contact doctor = callee("Doctor");
    nurse.next = doctor.id;
    doctor.next = nurse.id;
    EXPECT_EQ(nextToCall({nurse, doctor}, nurse), QList<Contact>{doctor});
    EXPECT_TRUE(nextToCall({nurse, doctor}, callee("Ward")).isEmpty());
}

TEST(CallLadders, BeginWithPeopleWhereNobodyWroteWhatToCallFor) {
    Contact nurse = callee("Nurse");
    const Contact doctor = callee("Doctor");
    nurse.next = doctor.id;
    const auto ladders = laddersOrPeople({nurse, doctor});
    ASSERT_EQ(ladders.size(), 2);
    EXPECT_EQ(stepsOf(ladders[0]), (QStringList{u"Nurse"_s, u"Doctor"_s}));
    const auto known = laddersOrPeople({nurse, callee("Ward", "Pain")});
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known[0].callFor, u"Pain"_s);
}
