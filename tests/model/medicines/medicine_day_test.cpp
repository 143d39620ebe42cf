// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_day.h"

#include "model/medicines/dose_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 3, 14);

class MedicineDayTest : public testing::Test {
protected:
    static QDateTime at(const QDate &day, int hour, int minute = 0) {
        return {day, QTime(hour, minute), QTimeZone("America/Chicago")};
    }
    Medicine planned(const char *name, const QList<QTime> &times) {
        return book.add(
            Medicine{.name = QString::fromUtf8(name), .dose = u"as on the label"_s, .times = times});
    }
    Medicine asNeeded(const char *name) {
        return book.add(Medicine{.name = QString::fromUtf8(name), .asNeeded = true});
    }
    Dose give(const Medicine &medicine, const QDateTime &when, const std::optional<QTime> &forTime = {}) {
        return book.add(Dose{.medicine = medicine.id, .moment = Moment::of(when), .forTime = forTime});
    }

    TemporaryBook book;
};

TEST_F(MedicineDayTest, ShowsWhatIsAroundNowAndWhatComesNext) {
    planned("Night", {QTime(22, 0)});
    planned("Morning", {QTime(6, 0)});
    planned("Noon", {QTime(12, 0)});
    planned("Eight", {QTime(8, 0), QTime(20, 0)});
    planned("Nine", {QTime(9, 0)});
    for (const char *name : {"A", "B", "C", "D"})
        give(asNeeded(name), at(kDay, 1 + *name - 'A'));
    const MedicineDay day = *readMedicineDay(book.store(), kDay);
    const auto around = [&](int hour, qsizetype most) {
        QStringList names;
        const auto some = withMedicines(day, medicinesAround(day, QTime(hour, 0), most));
        for (const auto &of : some.planned + some.asNeeded)
            names.append(of.medicine.name);
        return names;
    };
    EXPECT_EQ(around(8, 1), (QStringList{u"Eight"_s, u"Morning"_s, u"Nine"_s, u"D"_s}))
        << "all that are near";
    EXPECT_EQ(around(15, 2), (QStringList{u"Eight"_s, u"Night"_s, u"C"_s, u"D"_s})) << "what comes next";
    EXPECT_EQ(around(23, 2), (QStringList{u"Morning"_s, u"Night"_s, u"C"_s, u"D"_s})) << "of tomorrow, too";
    EXPECT_EQ(around(8, 9).size(), 9);
}

TEST_F(MedicineDayTest, PutsADoseAtThePlannedTimeThatItAnswers) {
    const Medicine medicine = planned("A", {QTime(8, 0), QTime(20, 0)});
    const Dose dose = give(medicine, at(kDay, 9, 5), QTime(8, 0));
    give(medicine, at(kDay.addDays(-1), 20), QTime(20, 0));
    const MedicineDay day = *readMedicineDay(book.store(), kDay);
    ASSERT_EQ(day.planned.size(), 1);
    ASSERT_EQ(day.planned[0].times.size(), 2);
    EXPECT_EQ(day.planned[0].times[0].dose, dose);
    EXPECT_EQ(day.planned[0].times[1].dose, std::nullopt);
    EXPECT_EQ(day.doses, QList<Dose>{dose});
    EXPECT_TRUE(day.asNeeded.isEmpty());
}

TEST_F(MedicineDayTest, ShowsWhatIsInUseOnThatDayAlone) {
    Medicine stopped{.name = u"Stopped"_s, .asNeeded = true, .stoppedOn = kDay.addDays(-1)};
    Medicine later{.name = u"Later"_s, .asNeeded = true, .startedOn = kDay.addDays(1)};
    book.add(stopped);
    book.add(later);
    asNeeded("Now");
    const MedicineDay day = *readMedicineDay(book.store(), kDay);
    ASSERT_EQ(day.asNeeded.size(), 1);
    EXPECT_EQ(day.asNeeded[0].medicine.name, u"Now"_s);
    EXPECT_EQ(readMedicineDay(book.store(), kDay.addDays(-1))->asNeeded.size(), 2);
}

TEST_F(MedicineDayTest, KnowsTheNewestDoseAlsoAfterAFlightToTheWest) {
    const Medicine medicine = asNeeded("A");
    const QDateTime tokyo(QDate(2026, 3, 15), QTime(1, 0), QTimeZone("Asia/Tokyo"));
    give(medicine, tokyo);
    const Dose later = give(medicine, at(QDate(2026, 3, 14), 20));
    EXPECT_EQ(**book->table<DoseTable>().latest(medicine.id), later);
}

TEST_F(MedicineDayTest, ATickWithinTheHourIsNowAnEarlierOneIsThePlannedTime) {
    const QDateTime now = at(kDay, 9);
    EXPECT_EQ(tickedMoment(kDay, QTime(8, 0), now), Moment::of(now));
    EXPECT_EQ(tickedMoment(kDay, QTime(7, 59), now), Moment::of(at(kDay, 7, 59)));
    EXPECT_EQ(tickedMoment(kDay, QTime(20, 0), now), Moment::of(now));
    EXPECT_EQ(tickedMoment(kDay.addDays(-1), QTime(20, 0), now), Moment::of(at(kDay.addDays(-1), 20)));
}

TEST_F(MedicineDayTest, ATickKeepsTheWordsOfThePrescription) {
    const Medicine medicine = planned("A", {QTime(8, 0)});
    const Dose dose = tickedDose(medicine, kDay, QTime(8, 0), u"Dad"_s, at(kDay, 8, 10));
    EXPECT_EQ(dose.amount, u"as on the label"_s);
    EXPECT_EQ(dose.forTime, QTime(8, 0));
    EXPECT_EQ(dose.givenBy, u"Dad"_s);
    EXPECT_EQ(dose.medicine, medicine.id);
}

TEST_F(MedicineDayTest, AsksHowItWasForADayAndOnlyOfWhatWasGivenAsNeeded) {
    const Medicine needed = asNeeded("A");
    const QDateTime now = at(kDay, 12);
    give(planned("B", {QTime(8, 0)}), now.addSecs(-60));
    give(needed, now.addDays(-1));
    const Dose older = give(needed, now.addDays(-1).addSecs(60));
    const Dose newer = give(needed, now);
    Dose told = give(needed, now.addSecs(-7200));
    Dose after = told;
    after.outcome = DoseOutcome::CannotTell;
    ASSERT_TRUE(book->apply({{}, {replacing(told, after)}}));
    const auto waiting = *withoutOutcome(book.store(), now);
    ASSERT_EQ(waiting.size(), 2);
    EXPECT_EQ(waiting[0].dose, newer);
    EXPECT_EQ(waiting[1].dose, older);
}

TEST_F(MedicineDayTest, NamesThoseWhoGaveSomethingTheMostFrequentFirst) {
    const Medicine medicine = asNeeded("A");
    for (const char *name : {"Mom", "Dad", "", "Dad"})
        book.add(
            Dose{.medicine = medicine.id, .moment = Moment::of(at(kDay, 1)), .givenBy = QLatin1String(name)});
    EXPECT_EQ(*book->table<DoseTable>().givers(5), (QStringList{u"Dad"_s, u"Mom"_s}));
    EXPECT_EQ(*book->table<DoseTable>().givers(1), QStringList(u"Dad"_s));
}

} // namespace
