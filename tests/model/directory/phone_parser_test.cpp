// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/phone_parser.h"
#include "model/reports/family_list.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// "number|extension|description|kind" of each.
QStringList phonesOfCell(const QString &cell) {
    QStringList phones;
    for (const PhoneWords &phone : readPhoneWords(cell))
        phones.append(
            QStringList{phone.number, phone.extension, phone.description, phoneTypeOf(phone.use)}.join(u'|'));
    return phones;
}

QString dialled(const QString &cell) {
    return dialText({.number = cell}).remove(u"tel:"_s);
}

TEST(DialledNumber, IsTheOneOfTheText) {
    const std::pair<QString, QString> cells[] = {
        {u"988 (press 1)"_s, u"988"_s},
        {u"988, then press 1"_s, u"988"_s},
        {u"call 24/7 312-555-0100"_s, u"+13125550100"_s},
        {u"312-555-0100 24 hours"_s, u"+13125550100"_s},
        {u"312-555-0100 (24/7)"_s, u"+13125550100"_s},
        {u"312-555-0100 Mon-Fri 9-5"_s, u"+13125550100"_s},
        {u"M-F 9am-5pm 312-555-0100"_s, u"+13125550100"_s},
        {u"dial 2-1-1"_s, u"211"_s},
        {u"Marque 211"_s, u"211"_s},
        {u"1-800-273-TALK (8255)"_s, u"18002738255"_s},
        {u"1-800-FLOWERS"_s, u"18003569377"_s},
        {u"1-800-FLOWERS (1-800-356-9377)"_s, u"18003569377"_s},
        {u"1 (866) 4-U-TREVOR (488-7386)"_s, u"18664887386"_s},
        {u"1-888-GO-HELP-ME (464-3576)"_s, u"18884643576"_s},
        {u"1-888-GO-HELP-ME [888-464-3576]"_s, u"18884643576"_s},
        {u"888-GO-HELP-ME / 1-888-464-3576"_s, u"+18884643576"_s},
        {u"1-800-MATTRESS, 628-8737"_s, u"18006288737"_s},
        {u"1-800-FLOWERS or 1 (800) 356-9377"_s, u"18003569377"_s},
        {u"(708-555-0123)"_s, u"+17085550123"_s},
        {u"1-888-SAFE-KID"_s, u"18887233543"_s},
        {u"1-800-4-A-CHILD"_s, u"18004224453"_s},
        {u"1 800 CALL NOW"_s, u"18002255669"_s},
        {u"(800) HELP-NOW ext. 4"_s, u"+18004357669"_s},
        {u"312-555-0100 (voice) 312-555-0101 (fax)"_s, u"+13125550100"_s},
        {u"Voice: 312-555-0100 Fax: 312-555-0101"_s, u"+13125550100"_s},
        {u"312-555-0100 or text HOME to 741741"_s, u"+13125550100"_s},
        {u"312-555-0100 / TTY 312-555-0199"_s, u"+13125550100"_s},
        {u"312-555-0100 (TTY: 711)"_s, u"+13125550100"_s},
        {u"312-555-0100 (V/TTY)"_s, u"+13125550100"_s},
        {u"312-555-0100 x12 or x13"_s, u"+13125550100"_s},
        {u"312-555-0100 #12"_s, u"+13125550100"_s},
        {u"312-555-0100, option 2"_s, u"+13125550100"_s},
        {u"312.555.0100x12 Ask for Ana"_s, u"+13125550100"_s},
        {u"+1 (312) 555-0100"_s, u"+13125550100"_s},
        {u"1.312.555.0100"_s, u"13125550100"_s},
        {u"312/555-0100"_s, u"+13125550100"_s},
        {u"312\u2011555\u20110100"_s, u"+13125550100"_s},
        {u"312\u00a0555\u00a00100"_s, u"+13125550100"_s},
        {u"+44 20 7946 0018 (UK)"_s, u"+442079460018"_s},
        {u"+44 (0)20 7946 0018"_s, u"+442079460018"_s},
        {u"555-0100"_s, u"5550100"_s},
        {u"Call or text 988"_s, u"988"_s},
        {u"Suite 211, 312-555-0100"_s, u"+13125550100"_s},
        {u"312-555-0100 2nd floor"_s, u"+13125550100"_s},
        {u"312-555-0100 (2 lines)"_s, u"+13125550100"_s},
        {u"312-555-0100 PIN 1234"_s, u"+13125550100"_s},
        {u"312-555-0100 1-800-FLOWERS (fax)"_s, u"+13125550100"_s},
        {u"\"312-555-0100\""_s, u"+13125550100"_s}};
    for (const auto &[cell, number] : cells)
        EXPECT_EQ(dialled(cell), number) << qPrintable(cell);
}

TEST(DialledNumber, IsNoneWhereNobodyCanBeSure) {
    for (const QString &cell : {u"711 then 312-555-0100"_s,
                                u"311 (outside city 312-744-5000)"_s,
                                u"312-555-0100 312-555-0101"_s,
                                u"312-555-0100 / 312-555-0101"_s,
                                u"text HOME to 741741"_s,
                                u"Text 312-555-0100"_s,
                                u"312.555.0100 / 0101"_s,
                                u"312-555-0100/01"_s,
                                u"312-555-0100, 312-555-0101"_s,
                                u"555-0100 or 555-0101"_s,
                                u"312-555-0100 x12, 312-555-0101 x13"_s,
                                u"1-800-MATTRESS"_s,
                                u"1-800-MATTRESS (555-0100)"_s,
                                u"7 312-555-0100"_s,
                                u"52 55 1234 5678"_s,
                                u"011 44 20 7946 0018"_s,
                                u"20 7946 0018"_s,
                                u"123-456-7890"_s,
                                u"312-555-010"_s,
                                u"ask at the desk"_s,
                                u"211 555-0100"_s,
                                u"911 or 988"_s,
                                u"+1 555-0100"_s,
                                u"*67"_s,
                                u"741741"_s,
                                u"312-555 main office"_s,
                                u"Fax 312-555-0100"_s,
                                u"TTY: 711"_s,
                                u"312-555-01XX"_s,
                                u"312-555-XXXX"_s,
                                u"312-555-0100-0105"_s,
                                u""_s})
        EXPECT_EQ(dialled(cell), QString()) << qPrintable(cell);
    for (const QString &type :
         {u"fax"_s, u"Fax"_s, u"text"_s, u"SMS"_s, u"tty"_s, u"textphone"_s, u"pager"_s})
        EXPECT_EQ(dialText({.number = u"312-555-0100"_s, .type = type}), QString()) << qPrintable(type);
    EXPECT_EQ(dialText({.number = u"312-555-0100"_s, .description = u"Fax line"_s}), QString());
}

TEST(PhoneCells, HoldSeveralPhonesEachWithItsOwnWords) {
    EXPECT_EQ(phonesOfCell(u"312-555-0100 (voice) 312-555-0101 (fax)"_s),
              (QStringList{u"312-555-0100|||voice"_s, u"312-555-0101|||fax"_s}));
    EXPECT_EQ(phonesOfCell(u"312-555-0100 x12, 312-555-0101 x13"_s),
              (QStringList{u"312-555-0100|12||voice"_s, u"312-555-0101|13||voice"_s}));
    EXPECT_EQ(phonesOfCell(u"312-555-0100 x12, x13"_s),
              (QStringList{u"312-555-0100|12||voice"_s, u"312-555-0100|13||voice"_s}));
    EXPECT_EQ(phonesOfCell(u"312.555.0100 / 0101"_s),
              (QStringList{u"312.555.0100|||voice"_s, u"312.555.0101|||voice"_s}));
    EXPECT_EQ(phonesOfCell(u"(312) 555-0100 (312) 555-0101"_s),
              (QStringList{u"(312) 555-0100|||voice"_s, u"(312) 555-0101|||voice"_s}));
    EXPECT_EQ(phonesOfCell(u"311 (outside city 312-744-5000)"_s),
              (QStringList{u"311|||voice"_s, u"312-744-5000||outside city|voice"_s}));
    EXPECT_EQ(phonesOfCell(u"Main: 312-555-0100; Intake: 312-555-0101 ext. 4 (evenings)"_s),
              (QStringList{u"312-555-0100||Main|voice"_s, u"312-555-0101|4|Intake, evenings|voice"_s}));
    EXPECT_EQ(phonesOfCell(u"312-555-0100 office 312-555-0101 hotline"_s),
              (QStringList{u"312-555-0100||office|voice"_s, u"312-555-0101||hotline|voice"_s}));
    EXPECT_EQ(phonesOfCell(u"988 or text HOME to 741741"_s),
              (QStringList{u"988|||voice"_s, u"741741||text HOME to|text"_s}));
    EXPECT_EQ(phonesOfCell(u"Tel/Fax: 312-555-0100"_s), QStringList{u"312-555-0100||Tel/Fax|voice"_s});
    EXPECT_EQ(phonesOfCell(u"Office (312-555-0100)"_s), QStringList{u"312-555-0100||Office|voice"_s});
    EXPECT_EQ(phonesOfCell(u"1-888-GO-HELP-ME or 555-0100"_s),
              (QStringList{u"1-888-GO-HELP-ME|||voice"_s, u"555-0100|||voice"_s}));
    EXPECT_EQ(phonesOfCell(u"988 (press 1)"_s), QStringList{u"988||press 1|voice"_s});
}

TEST(PhoneCells, StayAsTheyCameWhereTheirNumbersAreOneWay) {
    for (const QString &cell : {u"1 (866) 4-U-TREVOR (488-7386)"_s, u"1-888-GO-HELP-ME (464-3576)"_s,
                                u"1-800-273-TALK (8255)"_s, u"711 then 312-555-0100"_s, u"ask at the desk"_s,
                                u"+44 20 7946 0958"_s, u"020 7946 0958"_s, u"1-800-FLOWERS"_s})
        EXPECT_EQ(phonesOfCell(cell), QStringList{cell + u"|||voice"_s});
}

} // namespace
