// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct NamesText {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString nameOf(GoalKind kind) {
    switch (kind) {
    case GoalKind::Hope:
        return NamesText::tr("Hope");
    case GoalKind::Worry:
        return NamesText::tr("Worry", "a kind of goal");
    case GoalKind::Goal:
        return NamesText::tr("Goal");
    }
    return {};
}

QString nameOf(GoalVoice voice) {
    switch (voice) {
    case GoalVoice::Child:
        return NamesText::tr("the child's words");
    case GoalVoice::Parent:
        return NamesText::tr("a parent's words");
    case GoalVoice::Sibling:
        return NamesText::tr("a brother's or sister's words");
    case GoalVoice::Team:
        return NamesText::tr("the care team's words");
    }
    return {};
}

QString nameOf(GoalArea area) {
    switch (area) {
    case GoalArea::Comfort:
        return NamesText::tr("Comfort");
    case GoalArea::Family:
        return NamesText::tr("Family");
    case GoalArea::PlayAndJoy:
        return NamesText::tr("Play and joy");
    case GoalArea::School:
        return NamesText::tr("School");
    case GoalArea::MedicalCare:
        return NamesText::tr("Medical care");
    case GoalArea::Spirit:
        return NamesText::tr("Spirit and faith");
    case GoalArea::DailyLife:
        return NamesText::tr("Daily life");
    case GoalArea::Other:
        return NamesText::tr("Something else");
    }
    return {};
}

QString nameOf(GoalStatus status) {
    switch (status) {
    case GoalStatus::Active:
        return NamesText::tr("Active");
    case GoalStatus::Changed:
        return NamesText::tr("Changed");
    case GoalStatus::Resting:
        return NamesText::tr("Resting");
    case GoalStatus::Reached:
        return NamesText::tr("Reached");
    }
    return {};
}

QString nameOf(TrackerKind kind) {
    switch (kind) {
    case TrackerKind::ZeroToTen:
        return NamesText::tr("A number from 0 to 10");
    case TrackerKind::ZeroToFourInWords:
        return NamesText::tr("Words, from not at all to very much");
    case TrackerKind::YesNo:
        return NamesText::tr("Yes or no");
    case TrackerKind::Count:
        return NamesText::tr("How many times");
    case TrackerKind::Hours:
        return NamesText::tr("Hours");
    case TrackerKind::Words:
        return NamesText::tr("Free words");
    case TrackerKind::Faces:
        return NamesText::tr("Faces, from very sad to very happy");
    case TrackerKind::Measurement:
        return NamesText::tr("A measurement");
    case TrackerKind::Event:
        return NamesText::tr("Something that happens, with its time");
    case TrackerKind::ScoreSheet:
        return NamesText::tr("The total of a score sheet");
    }
    return {};
}

QString nameOf(Reporter reporter) {
    switch (reporter) {
    case Reporter::Child:
        return NamesText::tr("Child");
    case Reporter::Parent:
        return NamesText::tr("Parent");
    case Reporter::Nurse:
        return NamesText::tr("Nurse");
    case Reporter::Other:
        return NamesText::tr("Someone else");
    }
    return {};
}

QString nameOf(Team team) {
    switch (team) {
    case Team::Palliative:
        return NamesText::tr("Palliative care");
    case Team::PrimaryMedical:
        return NamesText::tr("Main medical team");
    case Team::HomeCare:
        return NamesText::tr("Home care");
    case Team::Hospice:
        return NamesText::tr("Hospice");
    case Team::School:
        return NamesText::tr("School");
    case Team::Community:
        return NamesText::tr("Community");
    case Team::Family:
        return NamesText::tr("Family and friends");
    case Team::Other:
        return NamesText::tr("Other people");
    }
    return {};
}

QString nameOf(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile:
        return NamesText::tr("Mobile");
    case PhoneKind::Work:
        return NamesText::tr("Work");
    case PhoneKind::Home:
        return NamesText::tr("Home");
    case PhoneKind::Fax:
        return NamesText::tr("Fax");
    case PhoneKind::Pager:
        return NamesText::tr("Pager");
    case PhoneKind::Emergency:
        return NamesText::tr("Day and night");
    case PhoneKind::Other:
        return NamesText::tr("Other");
    }
    return {};
}

QString nameOf(ResourceCategory category) {
    switch (category) {
    case ResourceCategory::Food:
        return NamesText::tr("Food");
    case ResourceCategory::Housing:
        return NamesText::tr("Housing");
    case ResourceCategory::Utilities:
        return NamesText::tr("Power, water and heating");
    case ResourceCategory::Transport:
        return NamesText::tr("Getting there");
    case ResourceCategory::Respite:
        return NamesText::tr("A break for the family (respite)");
    case ResourceCategory::Equipment:
        return NamesText::tr("Equipment");
    case ResourceCategory::HomeCare:
        return NamesText::tr("Care at home");
    case ResourceCategory::PalliativeTeam:
        return NamesText::tr("Palliative care teams");
    case ResourceCategory::Hospice:
        return NamesText::tr("Hospice care");
    case ResourceCategory::PediatricPain:
        return NamesText::tr("Children's pain");
    case ResourceCategory::Counselling:
        return NamesText::tr("Talking and counseling");
    case ResourceCategory::Siblings:
        return NamesText::tr("Brothers and sisters");
    case ResourceCategory::Spiritual:
        return NamesText::tr("Faith and spirit");
    case ResourceCategory::School:
        return NamesText::tr("School and learning");
    case ResourceCategory::PlayAndWishes:
        return NamesText::tr("Play and wishes");
    case ResourceCategory::MoneyAndInsurance:
        return NamesText::tr("Money and insurance");
    case ResourceCategory::Legal:
        return NamesText::tr("Legal help");
    case ResourceCategory::PeerFamilies:
        return NamesText::tr("Other families");
    case ResourceCategory::Bereavement:
        return NamesText::tr("Grief support");
    case ResourceCategory::FuneralHelp:
        return NamesText::tr("Help with a funeral");
    case ResourceCategory::LanguageHelp:
        return NamesText::tr("Language help");
    case ResourceCategory::Other:
        return NamesText::tr("Something else");
    }
    return {};
}

QString nameOf(ResourceState state) {
    switch (state) {
    case ResourceState::Idea:
        return NamesText::tr("An idea");
    case ResourceState::ToCall:
        return NamesText::tr("To call");
    case ResourceState::Called:
        return NamesText::tr("Called");
    case ResourceState::WaitingList:
        return NamesText::tr("On a waiting list");
    case ResourceState::Using:
        return NamesText::tr("Using it");
    case ResourceState::NotForUs:
        return NamesText::tr("Not for us");
    }
    return {};
}

QStringList zeroToFourWords() {
    return {NamesText::tr("not at all"), NamesText::tr("a little"), NamesText::tr("some"),
            NamesText::tr("quite a bit"), NamesText::tr("very much")};
}

QString nameOf(Unit unit) {
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Celsius:
        return NamesText::tr("°C");
    case Unit::Fahrenheit:
        return NamesText::tr("°F");
    case Unit::Kilogram:
        return NamesText::tr("kg");
    case Unit::Pound:
        return NamesText::tr("lb");
    case Unit::Percent:
        return NamesText::tr("%", "percent");
    case Unit::Millilitre:
        return NamesText::tr("mL");
    }
    return {};
}

QString nameOf(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::Medicine:
        return NamesText::tr("Medicine");
    case TreatmentKind::Feed:
        return NamesText::tr("Feed", "food that is given");
    case TreatmentKind::Oxygen:
        return NamesText::tr("Oxygen");
    case TreatmentKind::Therapy:
        return NamesText::tr("Therapy");
    case TreatmentKind::Equipment:
        return NamesText::tr("Equipment");
    }
    return {};
}

QString nameOf(DoseOutcome outcome) {
    switch (outcome) {
    case DoseOutcome::NotSaid:
        return NamesText::tr("Not written down");
    case DoseOutcome::Better:
        return NamesText::tr("Better");
    case DoseOutcome::Same:
        return NamesText::tr("The same");
    case DoseOutcome::Worse:
        return NamesText::tr("Worse");
    case DoseOutcome::CannotTell:
        return NamesText::tr("Hard to tell");
    }
    return {};
}

QString nameOf(MedicineChange::What what) {
    switch (what) {
    case MedicineChange::What::Written:
        return NamesText::tr("Started");
    case MedicineChange::What::Name:
        return NamesText::tr("Name");
    case MedicineChange::What::Form:
        return NamesText::tr("Form", "tablet, liquid …");
    case MedicineChange::What::Strength:
        return NamesText::tr("Strength");
    case MedicineChange::What::Dose:
        return NamesText::tr("Dose");
    case MedicineChange::What::Route:
        return NamesText::tr("How it is given");
    case MedicineChange::What::Schedule:
        return NamesText::tr("When it is given");
    case MedicineChange::What::AsNeeded:
        return NamesText::tr("As needed");
    case MedicineChange::What::Purpose:
        return NamesText::tr("What it is for");
    case MedicineChange::What::Prescriber:
        return NamesText::tr("Prescribed by");
    case MedicineChange::What::Started:
        return NamesText::tr("First day");
    case MedicineChange::What::Stopped:
        return NamesText::tr("Last day");
    }
    return {};
}

QStringList faceWords() {
    return {NamesText::tr("very sad", "a face"), NamesText::tr("sad", "a face"),
            NamesText::tr("so-so", "a face"), NamesText::tr("happy", "a face"),
            NamesText::tr("very happy", "a face")};
}

QString durationText(qint64 seconds) {
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        //: a number of seconds
        return NamesText::tr("%1 s").arg(seconds);
    if (hours == 0 && seconds % 60 > 0)
        //: minutes and seconds
        return NamesText::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours == 0)
        //: a number of minutes
        return NamesText::tr("%1 min").arg(minutes);
    //: hours and minutes
    return minutes % 60 == 0 ? NamesText::tr("%1 h", "a number of hours").arg(hours)
                             : NamesText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString valueText(const Tracker &tracker, double value) {
    QString number = QLocale().toString(fromKept(value, tracker.unit), 'g', 4);
    switch (tracker.kind) {
    case TrackerKind::ZeroToFourInWords:
        return zeroToFourWords().value(qRound(value));
    case TrackerKind::Faces:
        return faceWords().value(qRound(value));
    case TrackerKind::YesNo:
        return value > 0 ? NamesText::tr("yes") : NamesText::tr("no");
    case TrackerKind::Hours:
        return NamesText::tr("%1 h", "a number of hours").arg(number);
    case TrackerKind::Measurement:
        //: a number and its unit: "38.2 °C"
        return NamesText::tr("%1 %2").arg(number, nameOf(tracker.unit));
    case TrackerKind::ScoreSheet:
        //: a score and the highest one that there is: "12 of 60"
        return NamesText::tr("%1 of %2").arg(number, QLocale().toString(valueRange(tracker).highest));
    case TrackerKind::ZeroToTen:
    case TrackerKind::Count:
    case TrackerKind::Words:
    case TrackerKind::Event:
        return number;
    }
    return number;
}
