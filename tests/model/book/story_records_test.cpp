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

namespace {

const Moment kMoment{1772000000123, -18000, "America/New_York"};

TEST(StoryRecords, AMedicineComesBackAsItWasWritten) {
    TemporaryBook book;
    const Contact doctor{.name = QStringLiteral("Doctor")};
    Medicine medicine{.kind = TreatmentKind::Oxygen,
                      .name = QStringLiteral("Oxygen"),
                      .form = QStringLiteral("gas"),
                      .strength = QStringLiteral("as on the label"),
                      .dose = QStringLiteral("0.5 L"),
                      .route = QStringLiteral("nose"),
                      .schedule = QStringLiteral("at night"),
                      .times = {QTime(0, 0), QTime(23, 59)},
                      .asNeeded = true,
                      .asNeededFor = QStringLiteral("blue lips"),
                      .notMoreThan = QStringLiteral("2 L"),
                      .purpose = QStringLiteral("breathing"),
                      .prescriber = doctor.id};
    medicine.supplier = QStringLiteral("Home oxygen");
    medicine.whenItFails = QStringLiteral("use the small bottle");
    medicine.notes = QStringLiteral("notes");
    medicine.startedOn = QDate(2028, 2, 29);
    medicine.stoppedOn = QDate(2028, 3, 1);
    medicine.whyStopped = QStringLiteral("better");
    medicine.supplies = {{QStringLiteral("tubes"), QDate(2028, 4, 1)}, {QStringLiteral("masks"), {}}};
    medicine = withHistory(std::nullopt, medicine, QDate(2028, 2, 29), QStringLiteral("visit"), {doctor});
    Medicine changed = medicine;
    changed.dose = QStringLiteral("1 L");
    changed = withHistory(medicine, changed, QDate(2028, 3, 1), QStringLiteral("worse nights"), {doctor});
    book.add(doctor);
    book.add(changed);
    book.reopen();
    EXPECT_EQ(*book->table<MedicineTable>().all(), QList<Medicine>{changed});
    EXPECT_EQ(changed.changes.last(),
              (MedicineChange{QDate(2028, 3, 1), MedicineChange::What::Dose, QStringLiteral("0.5 L"),
                              QStringLiteral("1 L"), QStringLiteral("worse nights")}));
}

TEST(StoryRecords, ADoseComesBackAsItWasWritten) {
    TemporaryBook book;
    const Medicine medicine{.name = QStringLiteral("M")};
    const Dose dose{.medicine = medicine.id,
                    .moment = kMoment,
                    .forTime = QTime(8, 30),
                    .amount = QStringLiteral("5 mL"),
                    .givenBy = QStringLiteral("Dad"),
                    .reason = QStringLiteral("pain"),
                    .outcome = DoseOutcome::Better,
                    .afterwards = QStringLiteral("slept")};
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
            .places = {QStringLiteral("head"), QStringLiteral("belly")},
            .feels = QStringLiteral("burning"),
            .broughtOn = QStringLiteral("running"),
            .dose = dose.id};
}

TEST(StoryRecords, ADiaryEntryAndItsTrackerKeepTheirDetails) {
    TemporaryBook book;
    const Tracker old{.name = QStringLiteral("Fever")};
    const Tracker tracker{.name = QStringLiteral("Temperature"),
                          .kind = TrackerKind::Measurement,
                          .unit = Unit::Fahrenheit,
                          .follows = old.id,
                          .pastNames = {{QStringLiteral("Heat"), QDate(2026, 1, 2)}}};
    const Medicine medicine{.name = QStringLiteral("M")};
    const Dose dose{.medicine = medicine.id, .moment = kMoment};
    const DiaryEntry entry = detailedEntry(tracker, dose);
    ASSERT_TRUE(
        book->apply({{}, {adding(old), adding(tracker), adding(medicine), adding(dose), adding(entry)}}));
    book.reopen();
    EXPECT_EQ(book->table<TrackerTable>().all()->last(), tracker);
    EXPECT_EQ(**book->table<DiaryTable>().find(entry.id), entry);
    EXPECT_EQ(book->table<DiaryTable>()
                  .keys({{QDate(2000, 1, 1), QDate(2100, 1, 1)}, {}, QStringLiteral("burn")})
                  ->size(),
              1);
}

TEST(StoryRecords, AnImportComesAndGoesAsOne) {
    TemporaryBook book;
    const Tracker tracker{.name = QStringLiteral("Pain")};
    const DiaryEntry own{.tracker = tracker.id, .moment = kMoment, .value = 1};
    DiaryImport brought{.fileName = QStringLiteral("a.csv"), .at = kMoment};
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
    const Tracker tracker = book.add(Tracker{.name = QStringLiteral("Pain")});
    const Dose dose{.medicine = book.add(Medicine{.name = QStringLiteral("M")}).id, .moment = kMoment};
    book.add(dose);
    DiaryEntry entry = detailedEntry(tracker, dose);
    entry.reporter = Reporter::Nurse;
    entry.words = QStringLiteral("Peña");
    entry.whatHelped = QStringLiteral("warmth");
    const DiaryEntry bare{.tracker = tracker.id, .moment = {-1, 3600, {}}};
    DiaryImport import{.fileName = QStringLiteral("a.csv"), .entries = {entry, bare}};
    book.add(import);
    book.reopen();
    for (const DiaryEntry &brought : import.entries) {
        DiaryEntry expected = brought;
        expected.broughtBy = import.id;
        EXPECT_EQ(**book->table<DiaryTable>().find(brought.id), expected);
    }
    const QDate day = bare.moment.date(); // as the clock on the wall says it, beyond 1970 in UTC
    EXPECT_EQ(book->table<DiaryTable>().days(tracker.id, {day, day})->size(), 1);
}

TEST(StoryRecords, TheComfortPageComesBackAsItWasWritten) {
    TemporaryBook book;
    const ComfortPage page{
        .goodDay = QStringLiteral("hums"),
        .hardDay = QStringLiteral("turns away"),
        .usualPains = QStringLiteral("hips"),
        .calms = QStringLiteral("the blanket"),
        .pleaseNot = QStringLiteral("bright light"),
        .signs = {{QStringLiteral("fist"), QStringLiteral("belly"), QStringLiteral("warmth")}}};
    EXPECT_FALSE(*book->table<ComfortPageTable>().get());
    book.add(page);
    book.reopen();
    EXPECT_EQ(*book->table<ComfortPageTable>().get(), page);
}

TEST(StoryRecords, AnImportThatIsStoppedLeavesNothing) {
    TemporaryBook book;
    const Tracker pain = book.add(Tracker{.name = QStringLiteral("Pain")});
    DiaryImport import;
    for (int i = 0; i < 1000; ++i)
        import.entries.append({.tracker = pain.id, .value = i % 11});
    Result<> inside;
    const auto stopped = book->apply({{}, {adding(import)}}, [&](qint64 done) {
        inside = book->apply({{}, {adding(Goal{.title = QStringLiteral("Sing")})}}); // one thing at a time
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
