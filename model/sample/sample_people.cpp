// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_people.h"

#include "model/appointments/appointment.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/goals/goal.h"

using namespace Qt::StringLiterals;

Child sampleChild(Sampler &sampler, const QDate &lastDay) {
    Child child{.id = sampler.id<Child>()};
    child.name = u"Juniper Alder"_s;
    child.calledName = u"Junie"_s;
    child.birthDate = lastDay.addYears(-7).addDays(-132);
    child.languages = u"English, a little Spanish with Grandma"_s;
    child.immunizationsAt = u"In the blue folder"_s;
    child.comforts = u"The yellow blanket. Slow music. A warm bath. Dad's hand on her back."_s;
    child.upsets = u"Being moved without a word before. Bright lamps. Many people at once."_s;
    child.saysYes = u"Looks up and smiles"_s;
    child.saysNo = u"Turns her head away, or says \"nope\""_s;
    child.whatMatters = u"Being with Eli. Water. Knowing what comes next."_s;
    return child;
}

QList<Contact> sampleContacts(Sampler &sampler, const QDate &lastDay) {
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
    Contact line = contact("Palliative nurse line", "Nurse on call", Team::Palliative,
                           "Lakeside Children's Hospital", {{PhoneKind::Emergency, u"(312) 555-0100"_s}});
    line.favourite = true;
    line.hours = u"Day and night"_s;
    line.callFor = u"Pain, vomiting, or when you are not sure"_s;
    Contact rosa =
        contact("Rosa Quint", "Palliative care nurse", Team::Palliative, "Lakeside Children's Hospital",
                {{PhoneKind::Work, u"(312) 555-0112"_s}, {PhoneKind::Mobile, u"(312) 555-0113"_s}});
    rosa.favourite = true;
    rosa.emails = {u"rosa.quint@example.org"_s};
    rosa.hours = u"Monday to Friday, 8 to 4"_s;
    rosa.callFor = u"The pain plan, equipment, anything at home"_s;
    rosa.next = line.id;
    Contact doctor = contact("Dr. Hana Lindqvist", "Palliative care doctor", Team::Palliative,
                             "Lakeside Children's Hospital", {{PhoneKind::Work, u"(312) 555-0120"_s}});
    doctor.next = rosa.id;
    Contact neurologist = contact("Dr. Samuel Okoye", "Neurologist", Team::PrimaryMedical,
                                  "Lakeside Children's Hospital", {{PhoneKind::Work, u"(312) 555-0131"_s}});
    Contact pediatrician =
        contact("Dr. Ines Varga", "Pediatrician", Team::PrimaryMedical, "Elm Street Pediatrics",
                {{PhoneKind::Work, u"(312) 555-0140"_s}, {PhoneKind::Fax, u"(312) 555-0141"_s}});
    pediatrician.address = u"14 Elm Street\nOak Harbor, IL 60000"_s;
    Contact night = contact("Bright Nights Home Nursing", "Night nurses", Team::HomeCare, "Bright Nights",
                            {{PhoneKind::Work, u"(312) 555-0150"_s}});
    night.hours = u"Tuesday and Friday nights"_s;
    night.skills = {{u"Suction"_s, SkillLevel::DidAlone, lastDay.addDays(-60), u"Rosa Quint"_s}};
    Contact school = contact("Ms. Lee", "School nurse", Team::School, "Harbor Elementary",
                             {{PhoneKind::Work, u"(312) 555-0161"_s}});
    Contact social = contact("Devon Marsh", "Social worker", Team::Palliative, "Lakeside Children's Hospital",
                             {{PhoneKind::Work, u"(312) 555-0118"_s}});
    social.callFor = u"Insurance, rides, a break for us"_s;
    Contact grandma =
        contact("Grandma Pilar", "Grandmother", Team::Family, "", {{PhoneKind::Mobile, u"(312) 555-0177"_s}});
    grandma.favourite = true;
    grandma.callFor = u"Picking up Eli from school"_s;
    grandma.skills = {{u"Feed by the tube"_s, SkillLevel::DidAlone, lastDay.addDays(-41), u"Rosa Quint"_s},
                      {u"Suction"_s, SkillLevel::Shown, lastDay.addDays(-9), u"Rosa Quint"_s}};
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
    lake.whyItMatters = u"Last summer she talked about the lake for weeks."_s;
    lake.steps = {{u"Ask Rosa about the car seat"_s, lastDay.addDays(-30)},
                  {u"Borrow the beach wheelchair"_s, {}},
                  {u"Choose a day with Eli"_s, {}}};
    lake.notes = {{lastDay.addDays(-30), u"Rosa says the car seat is fine for an hour."_s}};
    Goal nights =
        goal("Quiet nights, for her and for us", GoalKind::Goal, GoalVoice::Parent, GoalArea::Comfort, 120);
    nights.steps = {{u"Write down when she wakes"_s, lastDay.addDays(-80)}};
    nights.notes = {{lastDay.addDays(-40), u"Better since the new pain plan."_s}};
    Goal hospital = goal("That she is scared in the hospital", GoalKind::Worry, GoalVoice::Parent,
                         GoalArea::MedicalCare, 70);
    hospital.notes = {{lastDay.addDays(-66), u"Child life can come before the blood draw."_s}};
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
    changed.notes = {{lastDay.addDays(-75), u"Now: ride to the mailbox and open it herself."_s}};
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
    respite.offers = u"Two nights a month with nurses, brothers and sisters are welcome."_s;
    respite.whoMayUseIt = u"Children to age 18 who need care day and night"_s;
    respite.checkedOn = lastDay.addDays(-25);
    respite.checkedBy = u"Devon"_s;
    Resource rides = resource("Rides to the hospital", "County Rides", ResourceCategory::Transport,
                              ResourceState::Using, "(312) 555-0182");
    rides.offers = u"Van with a lift. Call two days before."_s;
    rides.cost = u"Free with the hospital's form"_s;
    rides.checkedOn = lastDay.addDays(-60);
    rides.checkedBy = u"Mom"_s;
    const Resource siblings = resource("Saturday group for brothers and sisters", "Harbor House",
                                       ResourceCategory::Siblings, ResourceState::Using, "(312) 555-0183");
    Resource meals = resource("Meals for families in treatment", "Full Table", ResourceCategory::Food,
                              ResourceState::ToCall, "(312) 555-0184");
    meals.web = u"https://fulltable.example.org"_s;
    const Resource chair = resource("Beach wheelchair to borrow", "Lake County Parks",
                                    ResourceCategory::Equipment, ResourceState::Called, "(312) 555-0185");
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
        made.place = u"Lakeside Children's Hospital, 3rd floor"_s;
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
    first.decisions = u"We write down pain twice a day until the next visit."_s;
    Appointment second = visit("Palliative clinic", -42, QTime(10, 30), {2, 1, 7});
    second.questions = {asked("Can the pain plan change?", "Yes, from tonight."),
                        asked("Can she swim with the tube?", "In the lake up to the knees, yes.")};
    second.decisions = u"A new pain plan from today, as written on the hospital's sheet. "
                       "Rosa calls in one week. No hospital stay only for blood tests."_s;
    Appointment neurology = visit("Neurology check", -16, QTime(14, 15), {3});
    neurology.questions = {asked("Are the small jerks at night seizures?", "Film one and send it.")};
    neurology.decisions = u"No new test for now."_s;
    Appointment next = visit("Palliative clinic", 5, QTime(10, 30), {2, 1});
    next.questions = {asked("May she go to the lake with the new plan?", ""),
                      asked("What helps when she is scared before a needle?", ""),
                      asked("Could a nurse come a third night?", ""),
                      asked("How do we tell Eli about the next months?", "")};
    Appointment school = visit("School meeting", 19, QTime(15, 0), {6});
    school.place = u"Harbor Elementary"_s;
    return {first, second, neurology, next, school};
}
