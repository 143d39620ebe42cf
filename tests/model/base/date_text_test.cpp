// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/date_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);
const QLocale kUs(QLocale::English, QLocale::UnitedStates);
const QLocale kUk(QLocale::English, QLocale::UnitedKingdom);
const QLocale kSpain(QLocale::Spanish, QLocale::Spain);

TEST(DateText, FollowsTheLocale) {
    EXPECT_EQ(dateText(QDate(2026, 3, 3), kUs), u"March 3, 2026"_s);
    EXPECT_EQ(dateText(QDate(2026, 3, 3), kUk), u"3 March 2026"_s);
    EXPECT_EQ(dateText(QDate(2026, 3, 3), kSpain), u"3 de marzo de 2026"_s);
}

TEST(DayText, LeavesOutTheYearOfToday) {
    EXPECT_EQ(dayText(QDate(2026, 3, 3), kToday, kUs), u"Tuesday, March 3"_s);
    EXPECT_EQ(dayText(QDate(2025, 3, 3), kToday, kUs), u"Monday, March 3, 2025"_s);
    EXPECT_EQ(dayText(QDate(2026, 3, 3), kToday, kSpain), u"martes, 3 de marzo"_s);
}

TEST(ReadDate, TakesTheOrderOfTheLocale) {
    EXPECT_EQ(readDate(u"5/1/2024"_s, kToday, kUs), QDate(2024, 5, 1));
    EXPECT_EQ(readDate(u"5/1/2024"_s, kToday, kUk), QDate(2024, 1, 5));
    EXPECT_EQ(readDate(u"2024-01-05"_s, kToday, kUs), QDate(2024, 1, 5));
}

TEST(ReadDate, TakesAYearOfTwoDigitsAsOneOfOurTime) {
    EXPECT_EQ(readDate(u"5/1/24"_s, kToday, kUs), QDate(2024, 5, 1));
    EXPECT_EQ(readDate(u"5/1/36"_s, kToday, kUs), QDate(2036, 5, 1));
    EXPECT_EQ(readDate(u"5/1/37"_s, kToday, kUs), QDate(1937, 5, 1));
}

TEST(ReadDate, KnowsMonthsByName) {
    EXPECT_EQ(readDate(u"March 3, 2019"_s, kToday, kUs), QDate(2019, 3, 3));
    EXPECT_EQ(readDate(u"3 mar 19"_s, kToday, kUs), QDate(2019, 3, 3));
    EXPECT_EQ(readDate(u"3 de marzo de 2019"_s, kToday, kSpain), QDate(2019, 3, 3));
    EXPECT_EQ(readDate(u"3 March"_s, kToday, kUs), QDate(2026, 3, 3));
}

TEST(ReadDate, WithoutAYearItIsOfThisOneUnlessThatIsFarAway) {
    EXPECT_EQ(readDate(u"3/9"_s, kToday, kUs), QDate(2026, 3, 9));
    EXPECT_EQ(readDate(u"9/3"_s, kToday, kUk), QDate(2026, 3, 9));
    EXPECT_EQ(readDate(u"9.3."_s, kToday, QLocale(u"de_DE"_s)), QDate(2026, 3, 9));
    const QDate newYear(2026, 1, 2);
    EXPECT_EQ(readDate(u"12/31"_s, newYear, kUs), QDate(2025, 12, 31));
    EXPECT_EQ(readDate(u"31 Dec"_s, newYear, kUs), QDate(2025, 12, 31));
    EXPECT_EQ(readDate(u"1/2"_s, QDate(2025, 12, 30), kUs), QDate(2026, 1, 2));
    EXPECT_EQ(readDate(u"2/29"_s, newYear, kUs), std::nullopt) << "there is none nearby";
}

TEST(ReadDate, ReadsWhatItWroteItselfInAnyScript) {
    for (const auto language :
         {QLocale::English, QLocale::Spanish, QLocale::Arabic, QLocale::German, QLocale::French}) {
        const QLocale locale(language);
        const QDate day(2026, 3, 14);
        EXPECT_EQ(readDate(dateText(day, locale), kToday, locale), day) << qPrintable(dateText(day, locale));
        EXPECT_EQ(readTime(timeText(QTime(15, 10), locale), locale), QTime(15, 10))
            << qPrintable(timeText(QTime(15, 10), locale));
    }
}

/// What a field fills in it can read: in every language that Qt knows.
TEST(ReadDate, ReadsWhatItWroteItselfInEveryLanguage) {
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    ASSERT_GT(locales.size(), 300);
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            for (const int day : {1, 2, month, 12, 19, 28, 29, 30, 31}) {
                const QDate date(day % 2 == 0 ? 2026 : 1998, month, day);
                if (!date.isValid())
                    continue;
                ASSERT_EQ(readDate(dateText(date, locale), kToday, locale), date)
                    << qPrintable(locale.name()) << ": " << qPrintable(dateText(date, locale));
            }
        }
    }
}

TEST(ReadTime, ReadsWhatItWroteItselfInEveryLanguage) {
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        for (int minute = 0; minute < 24 * 60; minute += 23) {
            const QTime time(minute / 60, minute % 60);
            const QString text = timeText(time, locale);
            ASSERT_EQ(readTime(text, locale), time) << qPrintable(locale.name()) << ": " << qPrintable(text);
        }
    }
}

TEST(TimeText, LeavesOutALetterThatQtDoesNotKnow) {
    for (const char *name : {"zh_TW", "zh_Hant_HK", "en_US", "de_DE"})
        EXPECT_FALSE(timeText(QTime(17, 39), QLocale(QLatin1String(name))).contains(u'B')) << name;
}

TEST(ReadDate, TakesTheUsualWaysOfOtherLanguages) {
    const QDate day(2026, 3, 14);
    const std::pair<const char *, const char *> typed[] = {
        {"vi_VN", "14 tháng 3 2026"},    {"vi_VN", "14/3/2026"},     {"zh_CN", "2026/3/14"},
        {"zh_CN", "2026 年 3 月 14 日"}, {"ja_JP", "2026.3.14"},     {"ko_KR", "2026. 3. 14."},
        {"hu_HU", "2026 március 14"},    {"hu_HU", "2026.03.14."},   {"lt_LT", "2026 kovo 14"},
        {"he_IL", "14 מרץ 2026"},        {"he_IL", "14.3.2026"},     {"de_DE", "14. März 26"},
        {"ar_EG", "١٤/٣/٢٠٢٦"},          {"en_US", "Mar. 14, 2026"}, {"en_US", "2026/3/14"}};
    for (const auto &[name, text] : typed)
        EXPECT_EQ(readDate(QString::fromUtf8(text), kToday, QLocale(QLatin1String(name))), day)
            << name << ": " << text;
}

TEST(ReadDate, TakesNoMonthWhereTwoAreMeant) {
    EXPECT_EQ(readDate(u"3 ju 2020"_s, kToday, kUs), std::nullopt);
    EXPECT_EQ(readDate(u"14 كانون 2026"_s, kToday, QLocale(u"ar_IQ"_s)), std::nullopt);
}

TEST(ReadDate, RefusesWhatIsNoDay) {
    for (const char *typed :
         {"", "soon", "2/30/2024", "12/2026", "13/32", "a 5/1", "1/2/3/4", "32 March 2020"})
        EXPECT_EQ(readDate(QString::fromLatin1(typed), kToday, kUs), std::nullopt) << typed;
}

TEST(ReadTime, TakesTheUsualWays) {
    EXPECT_EQ(readTime(u"3:10 pm"_s, kUs), QTime(15, 10));
    EXPECT_EQ(readTime(u"12:05 a.m."_s, kUs), QTime(0, 5));
    EXPECT_EQ(readTime(u"15:10"_s, kUs), QTime(15, 10));
    EXPECT_EQ(readTime(u"1510"_s, kUs), QTime(15, 10));
    EXPECT_EQ(readTime(u"9"_s, kUs), QTime(9, 0));
    EXPECT_EQ(readTime(u"3:10 p. m."_s, kSpain), QTime(15, 10));
}

TEST(ReadTime, RefusesWhatIsNoTime) {
    for (const char *typed : {"", "noonish", "25:00", "13 pm", "9:75"})
        EXPECT_EQ(readTime(QString::fromLatin1(typed), kUs), std::nullopt) << typed;
}

} // namespace
