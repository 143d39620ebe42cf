// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "model/comfort/comfort_page_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/import_table.h"
#include "model/diary/tracker_table.h"
#include "model/goals/goal.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "tests/support/temporary_book.h"

using namespace Qt::StringLiterals;

namespace {

const Moment kMoment{1772000000123, -18000, "America/New_York"};

TEST(StoryRecords, AMedicineComesBackAsItWasWritten) {
    TemporaryBook book;
    const Contact doctor{.name = u"Doctor"_s};
    Medicine medicine{.kind = TreatmentKind::Oxygen,
                      .name = u"Oxygen"_s,
                      .form = u"gas"_s,
                      .strength = u"as on the label"_s,
                      .dose = u"0.5 L"_s,
                      .route = u"nose"_s,
                      .schedule = u"at night"_s,
                      .times = {QTime(0, 0), QTime(23, 59)},
                      .asNeeded = true,
                      .asNeededFor = u"blue lips"_s,
                      .notMoreThan = u"2 L"_s,
                      .purpose = u"breathing"_s,
                      .prescriber = doctor.id};
    medicine.supplier = u"Home oxygen"_s;
    medicine.whenItFails = u"use the small bottle"_s;
    medicine.notes = u"notes"_s;
    medicine.startedOn = QDate(2028, 2, 29);
    medicine.stoppedOn = QDate(2028, 3, 1);
    medicine.whyStopped = u"better"_s;
    medicine.supplies = {{u"tubes"_s, QDate(2028, 4, 1), u"12"_s}, {u"masks"_s, {}}};
    medicine = withHistory(std::nullopt, medicine, QDate(2028, 2, 29), u"visit"_s, {doctor});
    Medicine changed = medicine;
    changed.dose = u"1 L"_s;
    changed = withHistory(medicine, changed, QDate(2028, 3, 1), u"worse nights"_s, {doctor});
    book.add(doctor);
    book.add(changed);
    book.reopen();
    EXPECT_EQ(*book->table<MedicineTable>().all(), QList<Medicine>{changed});
    EXPECT_EQ(changed.changes.last(), (MedicineChange{QDate(2028, 3, 1), MedicineChange::What::Dose,
                                                      u"0.5 L"_s, u"1 L"_s, u"worse nights"_s}));
}

TEST(StoryRecords, ADoseComesBackAsItWasWritten) {
    TemporaryBook book;
    const Medicine medicine{.name = u"M"_s};
    const Dose dose{.medicine = medicine.id,
                    .moment = kMoment,
                    .forTime = QTime(8, 30),
                    .amount = u"5 mL"_s,
                    .givenBy = u"Dad"_s,
                    .reason = u"pain"_s,
                    .outcome = DoseOutcome::Better,
                    .afterwards = u"slept"_s};
    book.add(medicine);
    book.add(dose);
    book.reopen();
    EXPECT_EQ(**book->table<DoseTable>().find(dose.id), dose);
    EXPECT_EQ(**book->table<DoseTable>().latest(medicine.id), dose);
    const DaySpan day{kMoment.date(), kMoment.date()};
    EXPECT_EQ(*book->table<DoseTable>().inSpan(day), QList<Dose>{dose});
    EXPECT_EQ(book->table<DoseTable>().countsByDay(medicine.id, day)->first().count, 1);
}

DiaryEntry detailedEntry(const Tracker &tracker, const Dose &dose) {
    return {.tracker = tracker.id,
            .moment = kMoment,
            .value = 38.5,
            .seconds = 90,
            .writtenUtc = 1772000099999,
            .places = {u"head"_s, u"belly"_s},
            .feels = u"burning"_s,
            .broughtOn = u"running"_s,
            .dose = dose.id};
}

TEST(StoryRecords, ADiaryEntryAndItsTrackerKeepTheirDetails) {
    TemporaryBook book;
    const Tracker old{.name = u"Fever"_s};
    const Tracker tracker{.name = u"Temperature"_s,
                          .kind = TrackerKind::Measurement,
                          .unit = Unit::Fahrenheit,
                          .follows = old.id,
                          .pastNames = {{u"Heat"_s, QDate(2026, 1, 2)}}};
    const Medicine medicine{.name = u"M"_s};
    const Dose dose{.medicine = medicine.id, .moment = kMoment};
    const DiaryEntry entry = detailedEntry(tracker, dose);
    ASSERT_TRUE(
        book->apply({{}, {adding(old), adding(tracker), adding(medicine), adding(dose), adding(entry)}}));
    book.reopen();
    EXPECT_EQ(book->table<TrackerTable>().all()->last(), tracker);
    EXPECT_EQ(**book->table<DiaryTable>().find(entry.id), entry);
    EXPECT_EQ(book->table<DiaryTable>().keys({{QDate(2000, 1, 1), QDate(2100, 1, 1)}, {}, u"burn"_s})->size(),
              1);
}

TEST(StoryRecords, AnImportComesAndGoesAsOne) {
    TemporaryBook book;
    const Tracker tracker{.name = u"Pain"_s};
    const DiaryEntry own{.tracker = tracker.id, .moment = kMoment, .value = 1};
    DiaryImport brought{.fileName = u"a.csv"_s, .at = kMoment};
    for (int i = 0; i < 3; ++i)
        brought.entries.append({.tracker = tracker.id, .moment = kMoment, .value = i});
    book.add(tracker);
    book.add(own);
    const ChangeSet step{{}, {adding(brought)}};
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 4);
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_EQ(*book->table<DiaryTable>().count(), 1);
    EXPECT_TRUE(book->table<DiaryImportTable>().all()->isEmpty());
}

TEST(StoryRecords, AnImportedEntryKeepsItsDetails) {
    TemporaryBook book;
    const Tracker tracker = book.add(Tracker{.name = u"Pain"_s});
    const Dose dose{.medicine = book.add(Medicine{.name = u"M"_s}).id, .moment = kMoment};
    book.add(dose);
    DiaryEntry entry = detailedEntry(tracker, dose);
    entry.reporter = Reporter::Nurse;
    entry.words = u"Peña"_s;
    entry.whatHelped = u"warmth"_s;
    const DiaryEntry bare{.tracker = tracker.id, .moment = {-1, 3600, {}}};
    DiaryImport import{.fileName = u"a.csv"_s, .entries = {entry, bare}};
    book.add(import);
    book.reopen();
    for (const DiaryEntry &brought : import.entries) {
        DiaryEntry expected = brought;
        expected.broughtBy = import.id;
        EXPECT_EQ(**book->table<DiaryTable>().find(brought.id), expected);
    }
    const QDate day = bare.moment.date(); // as the clock on the wall says it, beyond 1970 in UTC
    EXPECT_EQ(book->table<DiaryTable>().daysWithEntries(tracker.id, {day, day}).valueOr(0), 1);
}

TEST(StoryRecords, TheComfortPageComesBackAsItWasWritten) {
    TemporaryBook book;
    const ComfortPage page{.goodDay = u"hums"_s,
                           .hardDay = u"turns away"_s,
                           .usualPains = u"hips"_s,
                           .calms = u"the blanket"_s,
                           .pleaseNot = u"bright light"_s,
                           .signs = {{u"fist"_s, u"belly"_s, u"warmth"_s}}};
    EXPECT_FALSE(*book->table<ComfortPageTable>().get());
    book.add(page);
    book.reopen();
    EXPECT_EQ(*book->table<ComfortPageTable>().get(), page);
}

TEST(StoryRecords, AnImportThatIsStoppedLeavesNothing) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = u"Pain"_s});
    DiaryImport import;
    for (int i = 0; i < 1000; ++i)
        import.entries.append({.tracker = pain.id, .value = i % 11});
    Result<> inside;
    const auto stopped = book->apply({{}, {adding(import)}}, [&](qint64 done, qint64) {
        inside = book->apply({{}, {adding(Goal{.title = u"Sing"_s})}}); // one thing at a time
        return done < 600;
    });
    EXPECT_FALSE(stopped);
    EXPECT_FALSE(inside);
    EXPECT_EQ(book->table<DiaryTable>().count().valueOr(-1), 0);
    EXPECT_TRUE(book->table<DiaryImportTable>().all().valueOr({DiaryImport()}).isEmpty());
    ASSERT_TRUE(book->apply({{}, {adding(import)}}, [](qint64, qint64) { return true; }));
    EXPECT_EQ(book->table<DiaryTable>().count().valueOr(-1), 1000);
}

} // namespace
