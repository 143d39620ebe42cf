// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/book/subject.h"

#include "model/appointments/appointment_table.h"
#include "model/book/backups.h"
#include "model/book/store.h"
#include "model/careteam/contact_table.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char kFirstWords[] = "one two three four";
constexpr char kSecondWords[] = "five six seven eight";

KeySecret secretOf(const char *words) {
    return KeySecret::passphrase(QString::fromLatin1(words));
}

/// Adds every record of one list, or says why it cannot be read.
template <typename Record>
Result<> take(Contents &contents, const Result<QList<Record>> &records) {
    if (!records)
        return records.error();
    for (const Record &record : *records)
        contents[record.id.toBytes()] = asBytes(record);
    return {};
}

Result<> takeDiary(Contents &contents, const Store &store) {
    const auto trackers = store.table<TrackerTable>().all();
    if (!trackers)
        return trackers.error();
    for (const Tracker &tracker : *trackers) {
        if (auto taken = take(contents, store.table<DiaryTable>().ofTracker(tracker.id)); !taken)
            return taken;
    }
    return take(contents, trackers);
}

class OpenedStore : public OpenedBook {
public:
    explicit OpenedStore(std::unique_ptr<Store> store) : m_store(std::move(store)) {}

    Result<> apply(const ChangeSet &changes) override { return m_store->apply(changes); }
    Result<> check() const override { return m_store->check(); }

    Result<> saveCopy(const QString &path) override { return m_store->saveCopy(path); }

    Result<> backUp() override {
        const auto done = ::backUp(*m_store, QDate(2026, 3, 14));
        return done ? Result<>() : Result<>(done.error());
    }

    Result<> rekey(int step) override {
        const auto quick = [](const char *words) { return NewKey{secretOf(words), u"Dad"_s, {1, 64}}; };
        switch (step) {
        case 0:
            return m_store->keys().add(quick(kFirstWords));
        case 1:
            return m_store->keys().change(lastKey(), quick(kSecondWords));
        case 2:
            return m_store->keys().remove(lastKey());
        default:
            return m_store->keys().replaceAll({NewKey::open()});
        }
    }

    Result<Contents> contents() const override {
        Contents contents;
        for (const auto &taken :
             {take(contents, m_store->table<GoalTable>().all()), takeDiary(contents, *m_store),
              take(contents, m_store->table<ContactTable>().all()),
              take(contents, m_store->table<ResourceTable>().all()),
              take(contents, m_store->table<AppointmentTable>().all()),
              take(contents, m_store->table<MedicineTable>().all()),
              take(contents, m_store->table<DoseTable>().inSpan({QDate(1900, 1, 1), QDate(2200, 1, 1)}))}) {
            if (!taken)
                return taken.error();
        }
        return contents;
    }

private:
    int lastKey() const {
        const auto keys = m_store->keys().all();
        return keys && !keys->isEmpty() ? keys->last().id : 0;
    }

    std::unique_ptr<Store> m_store;
};

} // namespace

Result<std::unique_ptr<OpenedBook>> openedStore(Result<std::unique_ptr<Store>> store) {
    if (!store)
        return store.error();
    return std::unique_ptr<OpenedBook>(new OpenedStore(*std::move(store)));
}

Result<std::unique_ptr<OpenedBook>> StoreSubject::create(const QString &path) const {
    return openedStore(Store::create(path));
}

Result<std::unique_ptr<OpenedBook>> StoreSubject::open(const QString &path) const {
    return openedStore(Store::open(path));
}

FittingKeys StoreSubject::keys(const QString &path) const {
    return {unlockBook(path, KeySecret::open()).ok(), unlockBook(path, secretOf(kFirstWords)).ok(),
            unlockBook(path, secretOf(kSecondWords)).ok()};
}

Result<> StoreSubject::restore(const QString &path) const {
    const QList<Backup> backups = backupsOf(path);
    if (backups.isEmpty())
        return Error{ErrorKind::NotFound, {}, {}};
    const auto key = unlockBook(backups.first().path, KeySecret::open());
    if (!key)
        return key.error();
    const auto done = ::restore(backups.first().path, path, *key);
    return done ? Result<>() : Result<>(done.error());
}
