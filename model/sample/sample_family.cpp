// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_family.h"

#include "model/sample/sample_comfort.h"
#include "model/sample/sample_diary.h"
#include "model/sample/sample_medicines.h"
#include "model/sample/sample_people.h"

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
};

Result<> writeDays(Store &store, Chances &chances, const QList<Tracker> &trackers,
                   const QList<Medicine> &medicines, const SampleExtent &extent) {
    for (int before = sampleDays(extent) - 1; before >= 0;) {
        ChangeSet changes;
        for (int i = 0; i < kDaysAtOnce && before >= 0; ++i, --before) {
            const QDate day = extent.lastDay.addDays(-before);
            auto entries = sampleDay(chances.story, trackers, day, before, extent.years > 0);
            addAll(changes, sampleDoses(chances.medicines, medicines, day, before, entries));
            addAll(changes, entries);
        }
        if (auto written = store.apply(changes); !written)
            return written;
    }
    return {};
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
    const QList<Contact> contacts = sampleContacts(sampler);
    QList<Medicine> medicines = sampleMedicines(chances.medicines, contacts, extent.lastDay);
    if (extent.years > 0)
        medicines += sampleMoreMedicines(chances.medicines, extent.lastDay, sampleDays(extent));
    ChangeSet changes{{}, {adding(sampleChild(sampler, extent.lastDay))}};
    addAll(changes, trackers);
    addAll(changes, contacts);
    addAll(changes, medicines);
    addAll(changes, sampleGoals(sampler, extent.lastDay));
    addAll(changes, sampleResources(sampler, extent.lastDay));
    addAll(changes, sampleAppointments(sampler, contacts, extent.lastDay));
    Sampler ownSampler(kSeed + 2); // so that the rest of the story stays as it was
    changes.changes.push_back(adding(sampleComfortPage(ownSampler)));
    if (auto written = store.apply(changes); !written)
        return written;
    return writeDays(store, chances, trackers, medicines, extent);
}
