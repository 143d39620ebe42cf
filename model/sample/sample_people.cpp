// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_people.h"

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/goals/goal.h"

Child sampleChild(Sampler &sampler, const QDate &lastDay) {
    Child child{.id = sampler.id<Child>()};
    child.name = QStringLiteral("Juniper Alder");
    child.calledName = QStringLiteral("Junie");
    child.birthDate = lastDay.addYears(-7).addDays(-132);
    child.languages = QStringLiteral("English, a little Spanish with Grandma");
    child.diagnoses = QStringLiteral("Leigh syndrome (a mitochondrial illness), since age 2\n"
                                     "Stiff muscles (spasticity)\nFeeding tube (G-tube) since age 4");
    child.allergies = QStringLiteral("Penicillin: rash\nTape with latex");
    child.comforts = QStringLiteral("The yellow blanket. Slow music. A warm bath. Dad's hand on her back.");
    child.upsets = QStringLiteral("Being moved without a word before. Bright lamps. Many people at once.");
    child.saysYes = QStringLiteral("Looks up and smiles");
    child.saysNo = QStringLiteral("Turns her head away, or says \"nope\"");
    child.whatMatters = QStringLiteral("Being with Eli. Water. Knowing what comes next.");
    return child;
}

QList<Contact> sampleContacts(Sampler &sampler) {
    const auto contact = [&](const char *name, const char *role, Team team, const char *organization,
                             const QList<Phone> &phones) {
        Contact made{.id = sampler.id<Contact>()};
        made.name = QString::fromUtf8(name);
        made.role = QString::fromUtf8(role);
        made.team = team;
        made.organization = QString::fromUtf8(organization);
        made.phones = phones;
        return made;
    };
    Contact line =
        contact("Palliative nurse line", "Nurse on call", Team::Palliative, "Lakeside Children's Hospital",
                {{PhoneKind::Emergency, QStringLiteral("(312) 555-0100")}});
    line.favourite = true;
    line.hours = QStringLiteral("Day and night");
    line.callFor = QStringLiteral("Pain, vomiting, or when you are not sure");
    Contact rosa =
        contact("Rosa Quint", "Palliative care nurse", Team::Palliative, "Lakeside Children's Hospital",
                {{PhoneKind::Work, QStringLiteral("(312) 555-0112")},
                 {PhoneKind::Mobile, QStringLiteral("(312) 555-0113")}});
    rosa.favourite = true;
    rosa.emails = {QStringLiteral("rosa.quint@example.org")};
    rosa.hours = QStringLiteral("Monday to Friday, 8 to 4");
    rosa.callFor = QStringLiteral("The pain plan, equipment, anything at home");
    rosa.next = line.id;
    Contact doctor =
        contact("Dr. Hana Lindqvist", "Palliative care doctor", Team::Palliative,
                "Lakeside Children's Hospital", {{PhoneKind::Work, QStringLiteral("(312) 555-0120")}});
    doctor.next = rosa.id;
    Contact neurologist =
        contact("Dr. Samuel Okoye", "Neurologist", Team::PrimaryMedical, "Lakeside Children's Hospital",
                {{PhoneKind::Work, QStringLiteral("(312) 555-0131")}});
    Contact pediatrician =
        contact("Dr. Ines Varga", "Pediatrician", Team::PrimaryMedical, "Elm Street Pediatrics",
                {{PhoneKind::Work, QStringLiteral("(312) 555-0140")},
                 {PhoneKind::Fax, QStringLiteral("(312) 555-0141")}});
    pediatrician.address = QStringLiteral("14 Elm Street\nOak Harbor, IL 60000");
    Contact night = contact("Bright Nights Home Nursing", "Night nurses", Team::HomeCare, "Bright Nights",
                            {{PhoneKind::Work, QStringLiteral("(312) 555-0150")}});
    night.hours = QStringLiteral("Tuesday and Friday nights");
    Contact school = contact("Ms. Lee", "School nurse", Team::School, "Harbor Elementary",
                             {{PhoneKind::Work, QStringLiteral("(312) 555-0161")}});
    Contact social = contact("Devon Marsh", "Social worker", Team::Palliative, "Lakeside Children's Hospital",
                             {{PhoneKind::Work, QStringLiteral("(312) 555-0118")}});
    social.callFor = QStringLiteral("Insurance, rides, a break for us");
    Contact grandma = contact("Grandma Pilar", "Grandmother", Team::Family, "",
                              {{PhoneKind::Mobile, QStringLiteral("(312) 555-0177")}});
    grandma.favourite = true;
    grandma.callFor = QStringLiteral("Picking up Eli from school");
    return {line, rosa, doctor, neurologist, pediatrician, night, school, social, grandma};
}

QList<Goal> sampleGoals(Sampler &sampler, const QDate &lastDay) {
    const auto goal = [&](const char *title, GoalKind kind, GoalVoice voice, GoalArea area, int daysAgo) {
        Goal made{.id = sampler.id<Goal>()};
        made.title = QString::fromUtf8(title);
        made.kind = kind;
        made.voice = voice;
        made.area = area;
        return withHistory(std::nullopt, made, lastDay.addDays(-daysAgo));
    };
    Goal lake = goal("Put my feet in the lake", GoalKind::Hope, GoalVoice::Child, GoalArea::PlayAndJoy, 96);
    lake.whyItMatters = QStringLiteral("Last summer she talked about the lake for weeks.");
    lake.steps = {{QStringLiteral("Ask Rosa about the car seat"), lastDay.addDays(-30)},
                  {QStringLiteral("Borrow the beach wheelchair"), {}},
                  {QStringLiteral("Choose a day with Eli"), {}}};
    lake.notes = {{lastDay.addDays(-30), QStringLiteral("Rosa says the car seat is fine for an hour.")}};
    Goal nights =
        goal("Quiet nights, for her and for us", GoalKind::Goal, GoalVoice::Parent, GoalArea::Comfort, 120);
    nights.steps = {{QStringLiteral("Write down when she wakes"), lastDay.addDays(-80)}};
    nights.notes = {{lastDay.addDays(-40), QStringLiteral("Better since the new pain plan.")}};
    Goal hospital = goal("That she is scared in the hospital", GoalKind::Worry, GoalVoice::Parent,
                         GoalArea::MedicalCare, 70);
    hospital.notes = {{lastDay.addDays(-66), QStringLiteral("Child life can come before the blood draw.")}};
    const Goal eli =
        goal("Time with only Mom, once a week", GoalKind::Hope, GoalVoice::Sibling, GoalArea::Family, 55);
    Goal school =
        goal("Say hello to her class each Monday", GoalKind::Goal, GoalVoice::Child, GoalArea::School, 150);
    Goal reached = school;
    reached.status = GoalStatus::Reached;
    school = withHistory(school, reached, lastDay.addDays(-20));
    Goal walk = goal("Walk to the mailbox", GoalKind::Goal, GoalVoice::Team, GoalArea::DailyLife, 170);
    Goal changed = walk;
    changed.status = GoalStatus::Changed;
    changed.notes = {{lastDay.addDays(-75), QStringLiteral("Now: ride to the mailbox and open it herself.")}};
    walk = withHistory(walk, changed, lastDay.addDays(-75));
    return {lake, nights, hospital, eli, school, walk};
}

QList<Resource> sampleResources(Sampler &sampler, const QDate &lastDay) {
    const auto resource = [&](const char *service, const char *organization, ResourceCategory category,
                              ResourceState state, const char *phone) {
        Resource made{.id = sampler.id<Resource>()};
        made.service = QString::fromUtf8(service);
        made.organization = QString::fromUtf8(organization);
        made.category = category;
        made.state = state;
        made.phone = QString::fromUtf8(phone);
        return made;
    };
    Resource respite = resource("Respite weekends", "Harbor House", ResourceCategory::Respite,
                                ResourceState::WaitingList, "(312) 555-0181");
    respite.offers = QStringLiteral("Two nights a month with nurses, brothers and sisters are welcome.");
    respite.whoMayUseIt = QStringLiteral("Children to age 18 who need care day and night");
    respite.checkedOn = lastDay.addDays(-25);
    respite.checkedBy = QStringLiteral("Devon");
    respite.notes = {{lastDay.addDays(-25), QStringLiteral("Called. About three months to wait.")}};
    Resource rides = resource("Rides to the hospital", "County Rides", ResourceCategory::Transport,
                              ResourceState::Using, "(312) 555-0182");
    rides.offers = QStringLiteral("Van with a lift. Call two days before.");
    rides.cost = QStringLiteral("Free with the hospital's form");
    rides.checkedOn = lastDay.addDays(-60);
    rides.checkedBy = QStringLiteral("Mom");
    Resource siblings = resource("Saturday group for brothers and sisters", "Harbor House",
                                 ResourceCategory::Siblings, ResourceState::Using, "(312) 555-0183");
    siblings.notes = {{lastDay.addDays(-35), QStringLiteral("Eli liked it. He made a friend.")}};
    Resource meals = resource("Meals for families in treatment", "Full Table", ResourceCategory::Food,
                              ResourceState::ToCall, "(312) 555-0184");
    meals.web = QStringLiteral("https://fulltable.example.org");
    Resource chair = resource("Beach wheelchair to borrow", "Lake County Parks", ResourceCategory::Equipment,
                              ResourceState::Called, "(312) 555-0185");
    chair.notes = {{lastDay.addDays(-9), QStringLiteral("They will call back on Thursday. Ask for Kim.")}};
    const Resource families = resource("Evening calls with other families", "Parent to Parent of the Lakes",
                                       ResourceCategory::PeerFamilies, ResourceState::Idea, "(312) 555-0186");
    return {respite, rides, siblings, meals, chair, families};
}

QList<Appointment> sampleAppointments(Sampler &sampler, const QList<Contact> &contacts,
                                      const QDate &lastDay) {
    const auto visit = [&](const char *title, int days, const QTime &time, const QList<int> &people) {
        Appointment made{.id = sampler.id<Appointment>()};
        made.title = QString::fromUtf8(title);
        made.start = sampleMoment(lastDay.addDays(days), time);
        made.place = QStringLiteral("Lakeside Children's Hospital, 3rd floor");
        for (const int person : people)
            made.with.append(contacts[person].id);
        return made;
    };
    const auto asked = [](const char *text, const char *answer) {
        const bool open = *answer == '\0';
        return Question{QString::fromUtf8(text),
                        QString::fromUtf8(answer),
                        open ? QuestionState::Open : QuestionState::Answered,
                        {}};
    };
    Appointment first = visit("Palliative clinic", -84, QTime(10, 0), {2, 1});
    first.questions = {asked("Why does she wake at two each night?", "Perhaps pain. Write down the hour."),
                       asked("Who do we call at night?", "The nurse line, any time.")};
    first.decisions = QStringLiteral("We write down pain twice a day until the next visit.");
    Appointment second = visit("Palliative clinic", -42, QTime(10, 30), {2, 1, 7});
    second.questions = {asked("Can the pain plan change?", "Yes, from tonight."),
                        asked("Can she swim with the tube?", "In the lake up to the knees, yes.")};
    second.decisions = QStringLiteral("A new pain plan from today, as written on the hospital's sheet. "
                                      "Rosa calls in one week. No hospital stay only for blood tests.");
    Appointment neurology = visit("Neurology check", -16, QTime(14, 15), {3});
    neurology.questions = {asked("Are the small jerks at night seizures?", "Film one and send it.")};
    neurology.decisions = QStringLiteral("No new test for now.");
    Appointment next = visit("Palliative clinic", 5, QTime(10, 30), {2, 1});
    next.questions = {asked("May she go to the lake with the new plan?", ""),
                      asked("What helps when she is scared before a needle?", ""),
                      asked("Could a nurse come a third night?", ""),
                      asked("How do we tell Eli about the next months?", "")};
    Appointment school = visit("School meeting", 19, QTime(15, 0), {6});
    school.place = QStringLiteral("Harbor Elementary");
    return {first, second, neurology, next, school};
}
