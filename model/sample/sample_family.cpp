// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_family.h"

#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/diary/diary_table.h"
#include "model/diary/informant.h"
#include "model/medicines/medicine.h"
#include "model/sample/sample_activities.h"
#include "model/sample/sample_advance_care.h"
#include "model/sample/sample_calls.h"
#include "model/sample/sample_comfort.h"
#include "model/sample/sample_diary.h"
#include "model/sample/sample_equipment.h"
#include "model/sample/sample_key_facts.h"
#include "model/sample/sample_measures.h"
#include "model/sample/sample_medicines.h"
#include "model/sample/sample_needs.h"
#include "model/sample/sample_nights.h"
#include "model/sample/sample_people.h"
#include "model/sample/sample_pictures.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 20260412;
constexpr int kDaysOfTheStory = 183;
constexpr int kDaysAtOnce = 120; ///< entries of so many days go into one transaction

template <typename Record>
void addAll(ChangeSet &changes, const QList<Record> &records) {
    for (const Record &record : records)
        changes.changes.push_back(adding(record));
}

/// Each from a chance of its own, so that more in the one changes nothing in the other.
struct Chances {
    Sampler story{kSeed};
    Sampler medicines{kSeed + 1};
    Sampler comfort{kSeed + 2};
    Sampler seizures{kSeed + 3};
    Sampler waking{kSeed + 4};
    Sampler mood{kSeed + 5};
    Sampler weight{kSeed + 6};
    Sampler temperature{kSeed + 7};
    Sampler scores{kSeed + 8};
    Sampler pictures{kSeed + 9};
    Sampler keyFacts{kSeed + 10};
    Sampler informant{kSeed + 11};
    Sampler advanceCare{kSeed + 12};
    Sampler equipment{kSeed + 13};
    Sampler needs{kSeed + 14};
    Sampler calls{kSeed + 23};
    Sampler activities{kSeed + 24};
};

/// Services, the insurance, and whom the family called about them.
void addCalls(ChangeSet &changes, Sampler &sampler, const QList<Resource> &resources, const QDate &lastDay) {
    const InsurancePolicy policy = samplePolicy(sampler);
    const InsuranceCase about = sampleCase(sampler, policy, lastDay);
    addAll(changes, resources);
    changes.changes.push_back(adding(policy));
    changes.changes.push_back(adding(about));
    addAll(changes, sampleCalls(sampler, resources, about, lastDay));
    changes.changes.push_back(adding(sampleTeamSearch(sampler, lastDay)));
}

/// Mom writes in the first part of the day and every other evening, Dad on the evenings between. What was
/// good on a Sunday, Grandma tells.
void nameWhoWrote(QList<DiaryEntry> &entries, const Tracker &goodMoments) {
    for (DiaryEntry &entry : entries) {
        const QDate day = entry.moment.date();
        if (entry.reporter != Reporter::Parent)
            continue;
        if (entry.tracker == goodMoments.id && day.dayOfWeek() == Qt::Sunday)
            setInformant(entry, {Reporter::Other, u"Grandma"_s});
        else
            entry.reportedBy =
                entry.moment.time().hour() < 15 || day.toJulianDay() % 2 == 0 ? u"Mom"_s : u"Dad"_s;
    }
}

Result<> writeDays(Store &store, Chances &chances, const QList<Tracker> &trackers,
                   const QList<Medicine> &medicines, const SampleExtent &extent) {
    for (int before = sampleDays(extent) - 1; before >= 0;) {
        ChangeSet changes;
        for (int i = 0; i < kDaysAtOnce && before >= 0; ++i, --before) {
            const QDate day = extent.lastDay.addDays(-before);
            auto entries = sampleDay(chances.story, trackers, day, before, extent.years > 0);
            addAll(changes, sampleDoses(chances.medicines, medicines, day, before, entries));
            if (extent.years == 0)
                nameWhoWrote(entries, trackers.last());
            addAll(changes, entries);
        }
        if (auto written = store.apply(changes); !written)
            return written;
    }
    return {};
}

/// What the half year that people look at has beside what a busy family's ten years have. Those that are
/// asked for stand before those that rest.
QList<SampleTracked> restOfTheDiary(Chances &chances, const QDate &lastDay) {
    return {sampleMood(chances.mood, lastDay),     sampleSeizures(chances.seizures, lastDay),
            sampleWeight(chances.weight, lastDay), sampleWaking(chances.waking, lastDay),
            sampleScores(chances.scores, lastDay), sampleTemperature(chances.temperature, lastDay)};
}

/// On a day on which nobody wrote, nobody wrote of the rest either.
void keepDays(QList<DiaryEntry> &entries, const QList<DiaryEntry> &story) {
    QSet<QDate> days;
    for (const DiaryEntry &entry : story)
        days.insert(entry.moment.date());
    entries.removeIf([&days](const DiaryEntry &entry) { return !days.contains(entry.moment.date()); });
}

Result<> writeRest(Store &store, Chances &chances, const Tracker &goodMoments, const QDate &lastDay) {
    const DaySpan span{lastDay.addDays(-kDaysOfTheStory), lastDay};
    const auto story = store.table<DiaryTable>().inSpan(span);
    const auto moments = store.table<DiaryTable>().withoutValues(goodMoments.id, span);
    if (!story || !moments)
        return story ? moments.error() : story.error();
    const auto pictures = attachSamplePictures(store, chances.pictures, *moments);
    if (!pictures)
        return pictures.error();
    ChangeSet changes;
    int position = goodMoments.position;
    for (SampleTracked &tracked : restOfTheDiary(chances, lastDay)) {
        tracked.tracker.position = ++position;
        changes.changes.push_back(adding(tracked.tracker));
        keepDays(tracked.entries, *story);
        nameWhoWrote(tracked.entries, goodMoments);
        addAll(changes, tracked.entries);
    }
    addAll(changes, *pictures);
    changes.changes.push_back(
        adding(CurrentInformant{chances.informant.id<CurrentInformant>(), {Reporter::Parent, u"Mom"_s}}));
    return store.apply(changes);
}

} // namespace

int sampleDays(const SampleExtent &extent) {
    if (extent.years == 0)
        return kDaysOfTheStory;
    return int(extent.lastDay.addYears(-extent.years).daysTo(extent.lastDay));
}

Result<> writeSampleFamily(Store &store, const SampleExtent &extent) {
    Chances chances;
    Sampler &sampler = chances.story;
    const QList<Tracker> trackers = sampleTrackers(sampler, extent.years > 0);
    const QList<Contact> contacts = sampleContacts(sampler, extent.lastDay);
    QList<Medicine> medicines = sampleMedicines(chances.medicines, contacts, extent.lastDay);
    if (extent.years > 0)
        medicines += sampleMoreMedicines(chances.medicines, extent.lastDay, sampleDays(extent));
    Child child = sampleChild(sampler, extent.lastDay);
    if (extent.years == 0)
        child.photo = samplePicture(u"junie.png"_s);
    ChangeSet changes{{}, {adding(child)}};
    addAll(changes, sampleKeyFacts(chances.keyFacts, extent.lastDay));
    changes.changes.push_back(adding(sampleAboutMe(chances.keyFacts)));
    addAll(changes, sampleSignedPapers(chances.advanceCare, extent.lastDay));
    changes.changes.push_back(adding(sampleWishes(chances.advanceCare, extent.lastDay)));
    addAll(changes, samplePaperCopies(chances.advanceCare, extent.lastDay));
    addAll(changes, trackers);
    addAll(changes, contacts);
    addAll(changes, medicines);
    addAll(changes, sampleEquipment(chances.equipment, contacts, extent.lastDay));
    addAll(changes, sampleGoals(sampler, extent.lastDay));
    addCalls(changes, chances.calls, sampleResources(sampler, extent.lastDay), extent.lastDay);
    addAll(changes, sampleActivities(chances.activities, extent.lastDay));
    addAll(changes, sampleBrochures(chances.activities, extent.lastDay));
    addAll(changes, sampleNeedAnswers(chances.needs, extent.lastDay));
    addAll(changes, sampleAppointments(sampler, contacts, extent.lastDay));
    changes.changes.push_back(adding(sampleComfortPage(chances.comfort)));
    if (auto written = store.apply(changes); !written)
        return written;
    if (auto written = writeDays(store, chances, trackers, medicines, extent); !written || extent.years > 0)
        return written;
    return writeRest(store, chances, trackers.last(), extent.lastDay);
}
