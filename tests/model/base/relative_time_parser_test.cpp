// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/relative_time_parser.h"

#include "model/base/wall_time.h"
#include "tests/support/word_translator.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QTimeZone kNewYork("America/New_York");

QDateTime at(const QDate &day, int hour, int minute = 0) {
    return {day, QTime(hour, minute), kNewYork};
}

/// What was meant, on the clock: "2026-03-13 23:00".
std::string meant(const char *typed, const QDateTime &now, const QLocale &locale = QLocale::c()) {
    const auto moment = readTimeWords(QString::fromUtf8(typed), now, locale);
    return moment ? moment->toString(u"yyyy-MM-dd HH:mm"_s).toStdString() : "nothing";
}

/// A Saturday, in the morning.
const QDateTime kNow = at(QDate(2026, 3, 14), 9, 30);

} // namespace

TEST(TimeWords, KnowNowAndHowLongAgo) {
    EXPECT_EQ(meant("now", kNow), "2026-03-14 09:30");
    EXPECT_EQ(meant("Just now", kNow), "2026-03-14 09:30");
    EXPECT_EQ(meant("an hour ago", kNow), "2026-03-14 08:30");
    EXPECT_EQ(meant("20 min ago", kNow), "2026-03-14 09:10");
    EXPECT_EQ(meant("20min ago", kNow), "2026-03-14 09:10");
    EXPECT_EQ(meant("two hours ago", kNow), "2026-03-14 07:30");
    EXPECT_EQ(meant("1 h 20 min ago", kNow), "2026-03-14 08:10");
    EXPECT_EQ(meant("1 hour and 20 minutes ago", kNow), "2026-03-14 08:10");
    EXPECT_EQ(meant("1.5 hours ago", kNow), "2026-03-14 08:00");
    EXPECT_EQ(meant("half an hour ago", kNow), "2026-03-14 09:00");
    EXPECT_EQ(meant("an hour and a half ago", kNow), "2026-03-14 08:00");
    EXPECT_EQ(meant("٢٠ min ago", kNow), "2026-03-14 09:10");
}

TEST(TimeWords, KnowPartsOfTheDay) {
    EXPECT_EQ(meant("this morning", kNow), "2026-03-14 08:00");
    EXPECT_EQ(meant("this morning 7:15", kNow), "2026-03-14 07:15");
    EXPECT_EQ(meant("yesterday evening", kNow), "2026-03-13 19:00");
    EXPECT_EQ(meant("yesterday evening at 8", kNow), "2026-03-13 20:00");
    EXPECT_EQ(meant("yesterday afternoon 3:30", kNow), "2026-03-13 15:30");
    EXPECT_EQ(meant("yesterday at 5 pm", kNow), "2026-03-13 17:00");
    EXPECT_EQ(meant("5 pm yesterday", kNow), "2026-03-13 17:00");
    EXPECT_EQ(meant("the day before yesterday at noon", kNow), "2026-03-12 12:00");
    EXPECT_EQ(meant("Monday morning", kNow), "2026-03-09 08:00");
    EXPECT_EQ(meant("on Saturday at 8 am", kNow), "2026-03-07 08:00");
    EXPECT_EQ(meant("midnight", kNow), "2026-03-14 00:00");
}

TEST(TimeWords, ANightBelongsToTheEveningBefore) {
    EXPECT_EQ(meant("last night", kNow), "2026-03-13 23:00");
    EXPECT_EQ(meant("last night 3:10", kNow), "2026-03-14 03:10");
    EXPECT_EQ(meant("last night at 11:30", kNow), "2026-03-13 23:30");
    EXPECT_EQ(meant("last night 12:30", kNow), "2026-03-14 00:30");
    EXPECT_EQ(meant("last night 22:15", kNow), "2026-03-13 22:15");
    EXPECT_EQ(meant("3:10 last night", kNow), "2026-03-14 03:10");
    // In the middle of a night, three o'clock of last night is the one before.
    EXPECT_EQ(meant("last night 3:10", at(QDate(2026, 3, 14), 1)), "2026-03-13 03:10");
}

TEST(TimeWords, GoOverMidnight) {
    EXPECT_EQ(meant("an hour ago", at(QDate(2026, 3, 1), 0, 20)), "2026-02-28 23:20");
    EXPECT_EQ(meant("yesterday evening", at(QDate(2028, 3, 1), 0, 5)), "2028-02-29 19:00");
    EXPECT_EQ(meant("20 min ago", at(QDate(2027, 1, 1), 0, 5)), "2026-12-31 23:45");
}

TEST(TimeWords, GoOverBothClockChanges) {
    // Forward at 2:00 on March 8: an hour before 3:30 it was 1:30.
    EXPECT_EQ(meant("an hour ago", at(QDate(2026, 3, 8), 3, 30)), "2026-03-08 01:30");
    EXPECT_EQ(meant("last night 2:30", at(QDate(2026, 3, 8), 9)), "2026-03-08 03:00"); // it never was 2:30
    // Back at 2:00 on November 1: 1:30 came twice. An hour before the second one is the first.
    const QDateTime second =
        QDateTime(QDate(2026, 11, 1), QTime(6, 30), QTimeZone::utc()).toTimeZone(kNewYork);
    const auto first = readTimeWords(u"an hour ago"_s, second, QLocale::c());
    ASSERT_TRUE(first);
    EXPECT_EQ(first->time(), QTime(1, 30));
    EXPECT_EQ(first->secsTo(second), 3600);
    // Said between the two, only the first one can be meant.
    const QDateTime between = first->addSecs(1800);
    EXPECT_EQ(onTheClock(QDate(2026, 11, 1), QTime(1, 30), between), *first);
    EXPECT_EQ(onTheClock(QDate(2026, 11, 1), QTime(1, 30), second.addSecs(60)), second);
}

TEST(TimeWords, LeaveOtherThingsAlone) {
    for (const char *typed : {"", "3:10", "15", "9:31 am", "after lunch", "20 min",
                              "yesterday after the bath", "2026-03-03", "ago"})
        EXPECT_EQ(meant(typed, kNow), "nothing") << typed;
}

TEST(TimeWords, ReadHowLongSomethingWas) {
    EXPECT_EQ(readDuration(u"20 min"_s), 1200);
    EXPECT_EQ(readDuration(u"90 s"_s), 90);
    EXPECT_EQ(readDuration(u"1 h 20 min"_s), 4800);
    EXPECT_EQ(readDuration(u"2 min 30 s"_s), 150);
    EXPECT_EQ(readDuration(u"1 h 20"_s), 4800);
    EXPECT_EQ(readDuration(u"an hour"_s), 3600);
    EXPECT_FALSE(readDuration(u"20"_s));
    EXPECT_FALSE(readDuration(u"3:10"_s));
}

TEST(TimeWords, EachLanguageHasItsOwn) {
    WordTranslator words({
        {u"now|right now|just now"_s, u"ahora|ahora mismo|ahorita"_s},
        {u"ago|before now"_s, u"hace"_s},
        {u"an hour|a hour"_s, u"una hora"_s},
        {u"h|hr|hrs|hour|hours"_s, u"h|hora|horas"_s},
        {u"m|min|mins|minute|minutes"_s, u"m|min|mins|minuto|minutos"_s},
        {u"last night|during the night|in the night"_s, u"anoche|durante la noche|en la noche"_s},
        {u"this morning"_s, u"esta mañana"_s},
        {u"yesterday"_s, u"ayer"_s},
        {u"in the afternoon|afternoon"_s, u"por la tarde|de la tarde|en la tarde|tarde"_s},
        {u"at|on|about|around|the|in"_s, u"a las|a la|el|la|las|a|en|de|por|sobre"_s},
    });
    QCoreApplication::installTranslator(&words);
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    EXPECT_EQ(meant("ahora", kNow, spanish), "2026-03-14 09:30");
    EXPECT_EQ(meant("hace una hora", kNow, spanish), "2026-03-14 08:30");
    EXPECT_EQ(meant("hace 1,5 horas", kNow, spanish), "2026-03-14 08:00");
    EXPECT_EQ(meant("hace 20 min", kNow, spanish), "2026-03-14 09:10");
    EXPECT_EQ(meant("anoche a las 3:10", kNow, spanish), "2026-03-14 03:10");
    EXPECT_EQ(meant("esta manana", kNow, spanish), "2026-03-14 08:00");
    EXPECT_EQ(meant("ayer por la tarde", kNow, spanish), "2026-03-13 15:00");
    EXPECT_EQ(meant("ayer a las 8 de la tarde", kNow, spanish), "2026-03-13 20:00");
    EXPECT_EQ(meant("el miércoles a las 8", kNow, spanish), "2026-03-11 08:00");
    QCoreApplication::removeTranslator(&words);
}
