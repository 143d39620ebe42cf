// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/medicine_text.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class MedicineText : public testing::Test {
protected:
    MedicineText() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~MedicineText() override { QLocale::setDefault(QLocale::c()); }

    static Moment at(const char *iso) {
        return Moment::of(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
    }
    static QString ago(const char *then, const char *now) { return agoText(at(then), at(now)); }
};

TEST_F(MedicineText, SaysHowLongAgoInMinutesHoursAndDays) {
    EXPECT_EQ(ago("2026-03-14T10:00:00Z", "2026-03-14T10:00:59Z"), u"just now"_s);
    EXPECT_EQ(ago("2026-03-14T10:00:00Z", "2026-03-14T10:59:00Z"), u"59 min ago"_s);
    EXPECT_EQ(ago("2026-03-14T10:00:00Z", "2026-03-14T11:00:00Z"), u"1 h ago"_s);
    EXPECT_EQ(ago("2026-03-14T10:00:00Z", "2026-03-14T13:10:00Z"), u"3 h 10 min ago"_s);
    EXPECT_EQ(ago("2026-03-14T10:00:00Z", "2026-03-15T09:59:00Z"), u"23 h 59 min ago"_s);
    EXPECT_EQ(ago("2026-02-28T10:00:00Z", "2026-03-14T10:00:00Z"), u"14 day(s) ago"_s);
}

/// The clock on the wall says 10 PM and 6 AM; that were 7 hours in the night the clocks went forward.
TEST_F(MedicineText, CountsTheHoursThatWentByNotThoseOfTheWall) {
    const QTimeZone zone("America/Chicago");
    const Moment evening = Moment::of(QDateTime(QDate(2026, 3, 7), QTime(22, 0), zone));
    const Moment morning = Moment::of(QDateTime(QDate(2026, 3, 8), QTime(6, 0), zone));
    EXPECT_EQ(agoText(evening, morning), u"7 h ago"_s);
    const Moment before = Moment::of(QDateTime(QDate(2026, 10, 31), QTime(22, 0), zone));
    const Moment after = Moment::of(QDateTime(QDate(2026, 11, 1), QTime(6, 0), zone));
    EXPECT_EQ(agoText(before, after), u"9 h ago"_s);
}

TEST_F(MedicineText, SaysWhenSomethingWasLastGivenAndByWhom) {
    Dose dose{.moment = at("2026-03-14T10:00:00Z"), .givenBy = u"Dad"_s};
    EXPECT_EQ(lastGivenText(dose, at("2026-03-14T13:10:00Z")), u"Last given 3 h 10 min ago by Dad"_s);
    EXPECT_EQ(lastGivenText(dose, at("2026-03-14T09:00:00Z")), u"Last given at 10:00 AM by Dad"_s);
    dose.givenBy.clear();
    EXPECT_EQ(lastGivenText(dose, at("2026-03-14T10:20:00Z")), u"Last given 20 min ago"_s);
}

TEST_F(MedicineText, ReadsTimesAsPeopleTypeThem) {
    EXPECT_EQ(readTimes(u"8 pm, 8:00; 14:30 ,8 am"_s),
              (QList<QTime>{QTime(8, 0), QTime(14, 30), QTime(20, 0)}));
    EXPECT_EQ(readTimes(u"  "_s), QList<QTime>());
    EXPECT_EQ(readTimes(u"8:00, soon"_s), std::nullopt);
    const QList<QTime> times{QTime(0, 0), QTime(23, 59)};
    EXPECT_EQ(readTimes(timesText(times)), times);
}

TEST_F(MedicineText, TellsWhatChangedInPlainWords) {
    using What = MedicineChange::What;
    const auto text = [](What what, const char *before, const char *after, const char *why) {
        return changeText({}, {QDate(2026, 3, 3), what, QString::fromUtf8(before), QString::fromUtf8(after),
                               QString::fromUtf8(why)});
    };
    EXPECT_EQ(text(What::Dose, "5 mL", "7 mL", "pain at night"),
              u"Dose: from \"5 mL\" to \"7 mL\". Why: pain at night"_s);
    EXPECT_EQ(text(What::Purpose, "", "sleep", ""), u"What it is for: sleep"_s);
    EXPECT_EQ(text(What::Stopped, "", "2026-03-03", "rash"), u"Last day: March 3, 2026. Why: rash"_s);
    EXPECT_EQ(text(What::Schedule, "every 8 hours, 08:00, 16:00", "", ""),
              u"When it is given: no longer \"every 8 hours, 8:00 AM, 4:00 PM\""_s);
}

TEST_F(MedicineText, SaysThatItStartedOnlyWhereTheFirstDayWasKnown) {
    const QDate today(2026, 3, 3);
    const Medicine unknown = withHistory(std::nullopt, {.name = u"Drops"_s}, today, {}, {});
    EXPECT_EQ(changeText(unknown, unknown.changes[0]), u"Written down: Drops"_s);
    Medicine known = unknown;
    known.startedOn = today.addDays(-9);
    known = withHistory(unknown, known, today, {}, {});
    EXPECT_EQ(changeText(known, known.changes[0]), u"Written down: Drops"_s)
        << "the first day was not known then";
    const Medicine begun =
        withHistory(std::nullopt, {.name = u"Drops"_s, .startedOn = today.addDays(-9)}, today, {}, {});
    EXPECT_EQ(changeText(begun, begun.changes[0]), u"Started: Drops"_s);
    Medicine forgotten = begun;
    forgotten.startedOn = std::nullopt;
    forgotten = withHistory(begun, forgotten, today, {}, {});
    EXPECT_EQ(changeText(forgotten, forgotten.changes[0]), u"Started: Drops"_s)
        << "the first day was known then";
}

TEST_F(MedicineText, SaysItAsItWasPrescribedWordForWord) {
    Medicine medicine{.form = u"liquid"_s,
                      .strength = u"160 mg / 5 mL"_s,
                      .dose = u"½ spoon"_s,
                      .route = u"by tube"_s,
                      .schedule = u"with food"_s,
                      .times = {QTime(8, 0), QTime(20, 0)}};
    EXPECT_EQ(prescribedText(medicine),
              u"liquid, 160 mg / 5 mL, ½ spoon, by tube, with food, 8:00 AM, 8:00 PM"_s);
    medicine.asNeeded = true;
    medicine.notMoreThan = u"4 times a day"_s;
    EXPECT_EQ(asNeededText(medicine), u"As needed, not more than 4 times a day"_s);
    medicine.times.clear();
    EXPECT_TRUE(prescribedText(medicine).endsWith(u"with food · As needed, not more than 4 times a day"_s));
    medicine.asNeededFor = u"pain"_s;
    EXPECT_EQ(asNeededText(medicine), u"As needed for pain, not more than 4 times a day"_s);
}

TEST_F(MedicineText, SaysADoseInOneRow) {
    EXPECT_EQ(doseText({.amount = u"5 mL"_s,
                        .givenBy = u"Dad"_s,
                        .reason = u"pain"_s,
                        .outcome = DoseOutcome::Better,
                        .afterwards = u"slept"_s}),
              u"5 mL · Dad · pain · Better: slept"_s);
    EXPECT_EQ(doseText({}), QString());
}

} // namespace
