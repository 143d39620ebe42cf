// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_medicines.h"

#include "model/careteam/contact.h"
#include "model/diary/diary_entry.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "model/sample/sample_dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Where each stands in sampleContacts().
constexpr int kDoctor = 2;
constexpr int kNeurologist = 3;
constexpr int kPediatrician = 4;

constexpr int kAll = 40;

/// Writes medicines as a family does who keeps their history.
class Cabinet {
public:
    Cabinet(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay) :
        m_sampler(sampler), m_contacts(contacts), m_lastDay(lastDay) {}

    QDate day(int before) const { return m_lastDay.addDays(-before); }

    Medicine made(TreatmentKind kind, const char *name, int startedBefore) {
        Medicine medicine{.id = m_sampler.id<Medicine>(), .kind = kind, .name = QString::fromUtf8(name)};
        medicine.startedOn = day(startedBefore);
        return medicine;
    }
    void prescribe(Medicine &medicine, int contact, const char *form, const char *route, const char *schedule,
                   const QList<QTime> &times = {}) const {
        medicine.prescriber = m_contacts[contact].id;
        medicine.form = QString::fromUtf8(form);
        medicine.dose = u"as on the label"_s;
        medicine.route = QString::fromUtf8(route);
        medicine.schedule = QString::fromUtf8(schedule);
        medicine.times = times;
    }
    static void whenNeeded(Medicine &medicine, const char *needed, const char *notMoreThan) {
        medicine.asNeeded = true;
        medicine.asNeededFor = QString::fromUtf8(needed);
        medicine.notMoreThan = QString::fromUtf8(notMoreThan);
    }
    Medicine written(const Medicine &medicine, const char *why = "") const {
        return withHistory(std::nullopt, medicine, *medicine.startedOn, QString::fromUtf8(why), m_contacts);
    }
    Medicine changed(const Medicine &before, const Medicine &after, int daysBefore, const char *why) const {
        return withHistory(before, after, day(daysBefore), QString::fromUtf8(why), m_contacts);
    }

private:
    Sampler &m_sampler;
    const QList<Contact> &m_contacts;
    QDate m_lastDay;
};

Medicine acetaminophen(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Acetaminophen", 150);
    cabinet.prescribe(medicine, kPediatrician, "liquid", "by the tube", "when she hurts");
    Cabinet::whenNeeded(medicine, "pain or fever", "the label says");
    medicine.purpose = u"Pain"_s;
    medicine.supplier = u"Elm Street Pharmacy, (312) 555-0195"_s;
    const Medicine before = cabinet.written(medicine);
    Medicine after = before;
    after.asNeeded = false;
    after.asNeededFor.clear();
    after.notMoreThan.clear();
    after.schedule = u"three times a day, also when she feels well"_s;
    after.times = {QTime(6, 0), QTime(14, 0), QTime(22, 0)};
    return cabinet.changed(before, after, kNewPlan, "The new pain plan");
}

Medicine morphine(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Morphine (liquid)", kNewPlan);
    cabinet.prescribe(medicine, kDoctor, "liquid", "by the tube", "");
    medicine.dose = u"as on the hospital's sheet"_s;
    Cabinet::whenNeeded(medicine, "strong pain", "the sheet says. Then call the nurse line");
    medicine.purpose = u"Strong pain, and when breathing is hard"_s;
    medicine.supplier = u"Hospital pharmacy, (312) 555-0196"_s;
    medicine.supplies = {{u"The brown bottle"_s, cabinet.day(-12)}};
    const Medicine before = cabinet.written(medicine, "The new pain plan");
    Medicine after = before;
    after.dose = u"as on the new sheet"_s;
    return cabinet.changed(before, after, kCall, "She still woke at night. Rosa called with the new sheet");
}

Medicine softener(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Polyethylene glycol", kNewPlan);
    cabinet.prescribe(medicine, kDoctor, "powder", "by the tube", "each morning", {QTime(8, 0)});
    medicine.purpose = u"So that her tummy stays soft with the morphine"_s;
    return cabinet.written(medicine, "Goes with the morphine");
}

Medicine ondansetron(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Ondansetron", 120);
    cabinet.prescribe(medicine, kPediatrician, "melts on the tongue", "by mouth", "");
    Cabinet::whenNeeded(medicine, "vomiting", "the label says");
    return cabinet.written(medicine);
}

Medicine baclofen(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Baclofen", 400);
    cabinet.prescribe(medicine, kNeurologist, "tablet, crushed", "by the tube", "twice a day",
                      {QTime(8, 0), QTime(20, 0)});
    medicine.purpose = u"Stiff legs"_s;
    const Medicine before = cabinet.written(medicine);
    Medicine after = before;
    after.schedule = u"three times a day"_s;
    after.times = {QTime(8, 0), QTime(14, 0), QTime(20, 0)};
    return cabinet.changed(before, after, kNeurology, "Stiff in the afternoon");
}

Medicine ibuprofen(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Medicine, "Ibuprofen", 160);
    cabinet.prescribe(medicine, kPediatrician, "liquid", "by the tube", "");
    Cabinet::whenNeeded(medicine, "pain", "the label says");
    const Medicine before = cabinet.written(medicine);
    Medicine after = before;
    after.stoppedOn = cabinet.day(kNewPlan);
    after.whyStopped = u"The new pain plan takes its place"_s;
    return cabinet.changed(before, after, kNewPlan, "The new pain plan takes its place");
}

Medicine feed(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Feed, "Tube feed", 1100);
    cabinet.prescribe(medicine, kPediatrician, "ready to use", "by the tube, with the pump",
                      "three times a day", {QTime(7, 0), QTime(12, 0), QTime(17, 0)});
    medicine.dose = u"as on the feed plan"_s;
    medicine.supplier = u"Harbor Home Feeds, (312) 555-0190"_s;
    medicine.whenItFails = u"Warm water, pushed slowly. If it stays blocked, call Rosa."_s;
    medicine.supplies = {{u"Feed bags"_s, cabinet.day(-9), u"27"_s}, {u"Syringes"_s, cabinet.day(-16)}};
    return cabinet.written(medicine);
}

Medicine therapy(Cabinet &cabinet) {
    Medicine medicine = cabinet.made(TreatmentKind::Therapy, "Physical therapy", 170);
    cabinet.prescribe(medicine, kNeurologist, "", "at home", "Tuesdays at 3");
    medicine.dose = u"half an hour, or less when she is tired"_s;
    return cabinet.written(medicine);
}

const QStringList kMoreNames =
    u"Omeprazole;Levetiracetam;Vitamin D;Melatonin;Glycopyrrolate;Gabapentin;Famotidine;"
    "Clonazepam;Coenzyme Q10;Riboflavin;Thiamine;Cetirizine;Albuterol;Azithromycin;"
    "Nystatin;Lactulose;Senna;Simethicone;Zinc;Iron;Folic acid;Vitamin B;Potassium;"
    "Salt water for the nose;Eye drops;Skin cream;Probiotic;Fluoride;Budesonide;Vitamin C;Calcium;Magnesium"_s
        .split(u';');

/// Who is at home at that hour. The night nurses come on Tuesdays and Fridays.
QString giverAt(Sampler &sampler, const Moment &moment) {
    const int weekday = moment.date().dayOfWeek();
    const bool night = moment.time().hour() >= 21 || moment.time().hour() < 7;
    if (night && (weekday == Qt::Tuesday || weekday == Qt::Friday))
        return u"Night nurse"_s;
    return sampler.chance(55) ? u"Mom"_s : u"Dad"_s;
}

Dose doseOf(Sampler &sampler, const Medicine &medicine, const Moment &moment) {
    Dose dose{.id = sampler.id<Dose>(), .medicine = medicine.id, .moment = moment};
    dose.amount = medicine.dose;
    dose.givenBy = giverAt(sampler, moment);
    return dose;
}

/// Before its times were planned, it was given as needed.
bool isPlannedOn(const Medicine &medicine, const QDate &day) {
    const auto &changes = medicine.changes;
    return std::none_of(changes.begin(), changes.end(), [&day](const MedicineChange &change) {
        return change.what == MedicineChange::What::AsNeeded && !change.before.isEmpty() && day < change.on;
    });
}

void addPlanned(Sampler &sampler, QList<Dose> &doses, const Medicine &medicine, const QDate &day) {
    for (const QTime &time : medicine.times) {
        if (!sampler.chance(86)) // not everything that was given is written down
            continue;
        Dose dose = doseOf(sampler, medicine, sampleMoment(day, time.addSecs(60 * sampler.below(25))));
        dose.forTime = time;
        doses.append(dose);
    }
}

void addOutcome(Sampler &sampler, Dose &dose) {
    constexpr int of = 100;
    const int fate = sampler.below(of);
    if (fate < 58)
        dose.outcome = DoseOutcome::Better;
    else if (fate < 78)
        dose.outcome = DoseOutcome::Same;
    else if (fate < 82)
        dose.outcome = DoseOutcome::Worse;
    else if (fate < 90)
        dose.outcome = DoseOutcome::CannotTell;
    if (dose.outcome == DoseOutcome::Better && sampler.chance(30))
        dose.afterwards = sampler.chance(50) ? u"Slept within half an hour"_s : u"Smiled again"_s;
}

/// Which of them helps against pain on that day: the first one that is given as needed for it.
const Medicine *forPain(const QList<Medicine> &medicines, const QDate &day, int daysBeforeEnd) {
    const QString name = daysBeforeEnd <= kNewPlan ? u"Morphine (liquid)"_s : u"Ibuprofen"_s;
    for (const Medicine &medicine : medicines) {
        if (medicine.name == name && medicine.isInUse(day))
            return &medicine;
    }
    return nullptr;
}

/// In the first weeks of the new plan, they give it for less.
double strongPain(int daysBeforeEnd) {
    constexpr int settled = 21;
    return daysBeforeEnd <= kNewPlan && daysBeforeEnd > settled ? 3 : 4;
}

void addForPain(Sampler &sampler, QList<Dose> &doses, const Medicine &medicine, double strong,
                QList<DiaryEntry> &entries) {
    constexpr int mostOnADay = 3;
    constexpr int painIsLikely = 45;
    int given = 0;
    for (DiaryEntry &entry : entries) {
        // Pain is the first thing that they track.
        if (entry.tracker != entries.first().tracker || entry.reporter != Reporter::Parent ||
            entry.value.value_or(0) < strong || given == mostOnADay || !sampler.chance(painIsLikely))
            continue;
        const QDateTime when = entry.moment.local().addSecs(60 * (4 + sampler.below(12)));
        Dose dose = doseOf(sampler, medicine, sampleMoment(when.date(), when.time()));
        dose.reason = entry.words.isEmpty() ? u"pain"_s : entry.words;
        addOutcome(sampler, dose);
        entry.dose = dose.id;
        doses.append(dose);
        ++given;
    }
}

/// The night before the story ends, so that somebody who looks around finds something to answer.
void addLastNight(Sampler &sampler, QList<Dose> &doses, const Medicine &morphine, const QDate &day,
                  int daysBeforeEnd) {
    Dose dose =
        doseOf(sampler, morphine, sampleMoment(day, daysBeforeEnd == 0 ? QTime(6, 20) : QTime(21, 40)));
    dose.givenBy = daysBeforeEnd == 0 ? u"Mom"_s : u"Dad"_s;
    dose.reason = u"Held her knees"_s;
    if (daysBeforeEnd == 1) {
        dose.outcome = DoseOutcome::Better;
        dose.afterwards = u"Slept within half an hour"_s;
    }
    doses.append(dose);
}

/// What would lie in the future of the last day is not given yet.
void leaveOutTheFuture(QList<Dose> &doses, QList<DiaryEntry> &entries) {
    for (const Dose &dose : std::as_const(doses)) {
        for (DiaryEntry &entry : entries) {
            if (dose.moment.time() > QTime(8, 0) && entry.dose == dose.id)
                entry.dose.reset();
        }
    }
    doses.removeIf([](const Dose &dose) { return dose.moment.time() > QTime(8, 0); });
}

} // namespace

QList<Medicine> sampleMedicines(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay) {
    Cabinet cabinet(sampler, contacts, lastDay);
    return {acetaminophen(cabinet), morphine(cabinet),  softener(cabinet), ondansetron(cabinet),
            baclofen(cabinet),      ibuprofen(cabinet), feed(cabinet),     therapy(cabinet)};
}

QList<Medicine> sampleMoreMedicines(Sampler &sampler, const QDate &lastDay, int days) {
    constexpr int story = 8;
    constexpr int more = kAll - story;
    constexpr double together = 2.7; ///< as many are in use at the same time
    QList<Medicine> medicines;
    for (int i = 0; i < more; ++i) {
        const QDate start = lastDay.addDays(-days + qint64(i) * days / more);
        Medicine medicine{.id = sampler.id<Medicine>(), .name = kMoreNames[i]};
        medicine.dose = u"as on the label"_s;
        medicine.schedule = u"with food"_s;
        medicine.times = {QTime(8, 30), QTime(19, 30)};
        medicine.startedOn = start;
        medicine = withHistory(std::nullopt, medicine, start, {}, {});
        Medicine after = medicine;
        after.times.insert(1, QTime(13, 30));
        medicine = withHistory(medicine, after, start.addDays(30), u"As the clinic wrote"_s, {});
        after = medicine;
        const QDate end = start.addDays(qint64(days * together / more));
        if (end < lastDay) {
            after.stoppedOn = end;
            medicine = withHistory(medicine, after, end, u"No longer needed"_s, {});
        }
        medicines.append(medicine);
    }
    return medicines;
}

QList<Dose> sampleDoses(Sampler &sampler, const QList<Medicine> &medicines, const QDate &day,
                        int daysBeforeEnd, QList<DiaryEntry> &entries) {
    QList<Dose> doses;
    if (entries.isEmpty() && daysBeforeEnd > 1) // days on which nobody wrote
        return doses;
    for (const Medicine &medicine : medicines) {
        if (medicine.isInUse(day) && isPlannedOn(medicine, day))
            addPlanned(sampler, doses, medicine, day);
        if (medicine.name == u"Ondansetron"_s && medicine.isInUse(day) && sampler.chance(9)) {
            doses.append(doseOf(sampler, medicine, sampleMoment(day, QTime(9 + sampler.below(9), 15))));
            doses.last().reason = u"vomiting"_s;
            addOutcome(sampler, doses.last());
        }
    }
    if (const Medicine *medicine = forPain(medicines, day, daysBeforeEnd)) {
        addForPain(sampler, doses, *medicine, strongPain(daysBeforeEnd), entries);
        if (daysBeforeEnd <= 1)
            addLastNight(sampler, doses, *medicine, day, daysBeforeEnd);
    }
    if (daysBeforeEnd == 0)
        leaveOutTheFuture(doses, entries);
    return doses;
}
