// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/opening_hours_parser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString readHours(const QString &text) {
    QStringList found;
    for (const HoursWords &hours : readHoursWords(text))
        found.append(hours.days.join(u',') + hours.opens.toString(u" HH:mm"_s) +
                     hours.closes.toString(u"-HH:mm"_s));
    return found.join(u"; "_s);
}

TEST(HoursWords, ReadsHoursOrLeavesTheWords) {
    EXPECT_EQ(readHours(u"Mon-Fri 9:00 AM - 5:30 PM"_s), u"MO,TU,WE,TH,FR 09:00-17:30"_s);
    EXPECT_EQ(readHours(u"M, W, F: 9-5; Sat 10am to noon"_s), u"MO,WE,FR 09:00-17:00; SA 10:00-12:00"_s);
    EXPECT_EQ(readHours(u"Lunes a viernes de 9 a 17"_s), u"MO,TU,WE,TH,FR 09:00-17:00"_s);
    EXPECT_EQ(readHours(u"24/7"_s), u"MO,TU,WE,TH,FR,SA,SU 00:00-23:59"_s);
    EXPECT_EQ(readHours(u"By appointment"_s), QString());
    EXPECT_EQ(readHours(u"Mon-Fri 9-5, closed on holidays"_s), QString());
}

TEST(HoursWords, LeavesTheWordsWhereMorningAndEveningAreNotSaid) {
    for (const QString &text : {u"1-3"_s, u"8-8"_s, u"3:30-5"_s, u"6-8"_s, u"5:30-7:30"_s, u"9-11"_s,
                                u"12-4"_s, u"8-9pm"_s, u"7am-9"_s, u"8pm-6"_s, u"midnight-6"_s,
                                u"8-midnight"_s, u"13:00-5:00"_s, u"06:00-08:00"_s, u"9am-17"_s, u"25-26"_s})
        EXPECT_EQ(readHours(u"Mon "_s + text), QString()) << qPrintable(text);
}

TEST(HoursWords, ReadsHoursThatMeanOneThingOnly) {
    const QList<std::pair<QString, QString>> hours{
        {u"8:30-4:30"_s, u"08:30-16:30"_s},    {u"9-12"_s, u"09:00-12:00"_s},
        {u"11-1"_s, u"11:00-13:00"_s},         {u"7:30-7"_s, u"07:30-19:00"_s},
        {u"1-3pm"_s, u"13:00-15:00"_s},        {u"9-5pm"_s, u"09:00-17:00"_s},
        {u"9-11am"_s, u"09:00-11:00"_s},       {u"9-12pm"_s, u"09:00-12:00"_s},
        {u"12-4 p.m."_s, u"12:00-16:00"_s},    {u"8am-8"_s, u"08:00-20:00"_s},
        {u"9am-12"_s, u"09:00-12:00"_s},       {u"1pm-3"_s, u"13:00-15:00"_s},
        {u"noon-4"_s, u"12:00-16:00"_s},       {u"6-noon"_s, u"06:00-12:00"_s},
        {u"8pm-midnight"_s, u"20:00-23:59"_s}, {u"20:00-06:00"_s, u"20:00-06:00"_s},
        {u"12am-6am"_s, u"00:00-06:00"_s},     {u"10-14"_s, u"10:00-14:00"_s}};
    for (const auto &[text, meant] : hours)
        EXPECT_EQ(readHours(u"Mon "_s + text), u"MO "_s + meant) << qPrintable(text);
}

} // namespace
