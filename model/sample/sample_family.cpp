// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_family.h"

#include "model/sample/sample_diary.h"
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

Result<> writeDiary(Store &store, Sampler &sampler, const QList<Tracker> &trackers,
                    const SampleExtent &extent) {
    for (int before = sampleDays(extent) - 1; before >= 0;) {
        ChangeSet changes;
        for (int i = 0; i < kDaysAtOnce && before >= 0; ++i, --before)
            addAll(changes,
                   sampleDay(sampler, trackers, extent.lastDay.addDays(-before), before, extent.years > 0));
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
    Sampler sampler(kSeed);
    const QList<Tracker> trackers = sampleTrackers(sampler, extent.years > 0);
    const QList<Contact> contacts = sampleContacts(sampler);
    ChangeSet changes{{}, {adding(sampleChild(sampler, extent.lastDay))}};
    addAll(changes, trackers);
    addAll(changes, contacts);
    addAll(changes, sampleGoals(sampler, extent.lastDay));
    addAll(changes, sampleResources(sampler, extent.lastDay));
    addAll(changes, sampleAppointments(sampler, contacts, extent.lastDay));
    if (auto written = store.apply(changes); !written)
        return written;
    return writeDiary(store, sampler, trackers, extent);
}
