// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString nameOf(GoalKind kind) {
    switch (kind) {
    case GoalKind::Hope:
        return Text::tr("Hope");
    case GoalKind::Worry:
        return Text::tr("Worry", "a kind of goal");
    case GoalKind::Goal:
        return Text::tr("Goal");
    }
    return {};
}

QString nameOf(GoalVoice voice) {
    switch (voice) {
    case GoalVoice::Child:
        return Text::tr("the child's words");
    case GoalVoice::Parent:
        return Text::tr("a parent's words");
    case GoalVoice::Sibling:
        return Text::tr("a brother's or sister's words");
    case GoalVoice::Team:
        return Text::tr("the care team's words");
    }
    return {};
}

QString nameOf(GoalArea area) {
    switch (area) {
    case GoalArea::Comfort:
        return Text::tr("Comfort");
    case GoalArea::Family:
        return Text::tr("Family");
    case GoalArea::PlayAndJoy:
        return Text::tr("Play and joy");
    case GoalArea::School:
        return Text::tr("School");
    case GoalArea::MedicalCare:
        return Text::tr("Medical care");
    case GoalArea::Spirit:
        return Text::tr("Spirit and faith");
    case GoalArea::DailyLife:
        return Text::tr("Daily life");
    case GoalArea::Other:
        return Text::tr("Something else");
    }
    return {};
}

QString nameOf(GoalStatus status) {
    switch (status) {
    case GoalStatus::Active:
        return Text::tr("Active");
    case GoalStatus::Changed:
        return Text::tr("Changed");
    case GoalStatus::Resting:
        return Text::tr("Resting");
    case GoalStatus::Reached:
        return Text::tr("Reached");
    }
    return {};
}

QString nameOf(TrackerKind kind) {
    switch (kind) {
    case TrackerKind::ZeroToTen:
        return Text::tr("A number from 0 to 10");
    case TrackerKind::ZeroToFourInWords:
        return Text::tr("Words, from not at all to very much");
    case TrackerKind::YesNo:
        return Text::tr("Yes or no");
    case TrackerKind::Count:
        return Text::tr("How many times");
    case TrackerKind::Hours:
        return Text::tr("Hours");
    case TrackerKind::Words:
        return Text::tr("Free words");
    case TrackerKind::Faces:
        return Text::tr("Faces, from very sad to very happy");
    case TrackerKind::Measurement:
        return Text::tr("A measurement");
    case TrackerKind::Event:
        return Text::tr("Something that happens, with its time");
    case TrackerKind::ScoreSheet:
        return Text::tr("The total of a score sheet");
    }
    return {};
}

QString nameOf(Reporter reporter) {
    switch (reporter) {
    case Reporter::Child:
        return Text::tr("Child");
    case Reporter::Parent:
        return Text::tr("Parent");
    case Reporter::Nurse:
        return Text::tr("Nurse");
    case Reporter::Other:
        return Text::tr("Someone else");
    }
    return {};
}

QString nameOf(Team team) {
    switch (team) {
    case Team::Palliative:
        return Text::tr("Palliative care");
    case Team::PrimaryMedical:
        return Text::tr("Main medical team");
    case Team::HomeCare:
        return Text::tr("Home care");
    case Team::Hospice:
        return Text::tr("Hospice");
    case Team::School:
        return Text::tr("School");
    case Team::Community:
        return Text::tr("Community");
    case Team::Family:
        return Text::tr("Family and friends");
    case Team::Other:
        return Text::tr("Other people");
    }
    return {};
}

QString nameOf(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile:
        return Text::tr("Mobile");
    case PhoneKind::Work:
        return Text::tr("Work");
    case PhoneKind::Home:
        return Text::tr("Home");
    case PhoneKind::Fax:
        return Text::tr("Fax");
    case PhoneKind::Pager:
        return Text::tr("Pager");
    case PhoneKind::Emergency:
        return Text::tr("Day and night");
    case PhoneKind::Other:
        return Text::tr("Other");
    }
    return {};
}

QString nameOf(ResourceCategory category) {
    switch (category) {
    case ResourceCategory::Food:
        return Text::tr("Food");
    case ResourceCategory::Housing:
        return Text::tr("Housing");
    case ResourceCategory::Utilities:
        return Text::tr("Power, water and heating");
    case ResourceCategory::Transport:
        return Text::tr("Getting there");
    case ResourceCategory::Respite:
        return Text::tr("A break for the family (respite)");
    case ResourceCategory::Equipment:
        return Text::tr("Equipment");
    case ResourceCategory::HomeCare:
        return Text::tr("Care at home");
    case ResourceCategory::PalliativeTeam:
        return Text::tr("Palliative care teams");
    case ResourceCategory::Hospice:
        return Text::tr("Hospice care");
    case ResourceCategory::PediatricPain:
        return Text::tr("Children's pain");
    case ResourceCategory::Counselling:
        return Text::tr("Talking and counseling");
    case ResourceCategory::Siblings:
        return Text::tr("Brothers and sisters");
    case ResourceCategory::Spiritual:
        return Text::tr("Faith and spirit");
    case ResourceCategory::School:
        return Text::tr("School and learning");
    case ResourceCategory::PlayAndWishes:
        return Text::tr("Play and wishes");
    case ResourceCategory::MoneyAndInsurance:
        return Text::tr("Money and insurance");
    case ResourceCategory::Legal:
        return Text::tr("Legal help");
    case ResourceCategory::PeerFamilies:
        return Text::tr("Other families");
    case ResourceCategory::Bereavement:
        return Text::tr("Grief support");
    case ResourceCategory::FuneralHelp:
        return Text::tr("Help with a funeral");
    case ResourceCategory::LanguageHelp:
        return Text::tr("Language help");
    case ResourceCategory::Other:
        return Text::tr("Something else");
    }
    return {};
}

QString nameOf(ResourceState state) {
    switch (state) {
    case ResourceState::Idea:
        return Text::tr("An idea");
    case ResourceState::ToCall:
        return Text::tr("To call");
    case ResourceState::Called:
        return Text::tr("Called");
    case ResourceState::WaitingList:
        return Text::tr("On a waiting list");
    case ResourceState::Using:
        return Text::tr("Using it");
    case ResourceState::NotForUs:
        return Text::tr("Not for us");
    }
    return {};
}

QStringList zeroToFourWords() {
    return {Text::tr("not at all"), Text::tr("a little"), Text::tr("some"), Text::tr("quite a bit"),
            Text::tr("very much")};
}

QString nameOf(Unit unit) {
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Celsius:
        return Text::tr("°C");
    case Unit::Fahrenheit:
        return Text::tr("°F");
    case Unit::Kilogram:
        return Text::tr("kg");
    case Unit::Pound:
        return Text::tr("lb");
    case Unit::Percent:
        return Text::tr("%", "percent");
    case Unit::Millilitre:
        return Text::tr("mL");
    }
    return {};
}

QString nameOf(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::Medicine:
        return Text::tr("Medicine");
    case TreatmentKind::Feed:
        return Text::tr("Feed", "food that is given");
    case TreatmentKind::Oxygen:
        return Text::tr("Oxygen");
    case TreatmentKind::Therapy:
        return Text::tr("Therapy");
    case TreatmentKind::Equipment:
        return Text::tr("Equipment");
    }
    return {};
}

QString nameOf(DoseOutcome outcome) {
    switch (outcome) {
    case DoseOutcome::NotSaid:
        return Text::tr("Not written down");
    case DoseOutcome::Better:
        return Text::tr("Better");
    case DoseOutcome::Same:
        return Text::tr("The same");
    case DoseOutcome::Worse:
        return Text::tr("Worse");
    case DoseOutcome::CannotTell:
        return Text::tr("Hard to tell");
    }
    return {};
}

QString nameOf(MedicineChange::What what) {
    switch (what) {
    case MedicineChange::What::Written:
        return Text::tr("Started");
    case MedicineChange::What::Name:
        return Text::tr("Name");
    case MedicineChange::What::Form:
        return Text::tr("Form", "tablet, liquid …");
    case MedicineChange::What::Strength:
        return Text::tr("Strength");
    case MedicineChange::What::Dose:
        return Text::tr("Dose");
    case MedicineChange::What::Route:
        return Text::tr("How it is given");
    case MedicineChange::What::Schedule:
        return Text::tr("When it is given");
    case MedicineChange::What::AsNeeded:
        return Text::tr("As needed");
    case MedicineChange::What::Purpose:
        return Text::tr("What it is for");
    case MedicineChange::What::Prescriber:
        return Text::tr("Prescribed by");
    case MedicineChange::What::Started:
        return Text::tr("First day");
    case MedicineChange::What::Stopped:
        return Text::tr("Last day");
    }
    return {};
}

QStringList faceWords() {
    return {Text::tr("very sad", "a face"), Text::tr("sad", "a face"), Text::tr("so-so", "a face"),
            Text::tr("happy", "a face"), Text::tr("very happy", "a face")};
}

QString durationText(qint64 seconds) {
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        //: a number of seconds
        return Text::tr("%1 s").arg(seconds);
    if (hours == 0)
        //: a number of minutes
        return Text::tr("%1 min").arg(minutes);
    //: hours and minutes
    return minutes % 60 == 0 ? Text::tr("%1 h", "a number of hours").arg(hours)
                             : Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
}

QString valueText(const Tracker &tracker, double value) {
    QString number = QLocale().toString(fromKept(value, tracker.unit), 'g', 4);
    switch (tracker.kind) {
    case TrackerKind::ZeroToFourInWords:
        return zeroToFourWords().value(qRound(value));
    case TrackerKind::Faces:
        return faceWords().value(qRound(value));
    case TrackerKind::YesNo:
        return value > 0 ? Text::tr("yes") : Text::tr("no");
    case TrackerKind::Hours:
        return Text::tr("%1 h", "a number of hours").arg(number);
    case TrackerKind::Measurement:
        //: a number and its unit: "38.2 °C"
        return Text::tr("%1 %2").arg(number, nameOf(tracker.unit));
    case TrackerKind::ScoreSheet:
        //: a score and the highest one that there is: "12 of 60"
        return Text::tr("%1 of %2").arg(number, QLocale().toString(valueRange(tracker).highest));
    case TrackerKind::ZeroToTen:
    case TrackerKind::Count:
    case TrackerKind::Words:
    case TrackerKind::Event:
        return number;
    }
    return number;
}
