// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/spoken_languages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString codesIn(const QString &text) {
    return languageCodesIn(text).join(u' ');
}

TEST(SpokenLanguages, AreKnownByNameCodeAndNameOfTheirOwn) {
    for (const char *text :
         {"es", "ES", "es-MX", "spa", "Spanish", "SPANISH", "español", "Espanol", "Castellano"})
        EXPECT_EQ(codesIn(QString::fromUtf8(text)), u"es"_s) << text;
    EXPECT_EQ(codesIn(u"zh_Hans"_s), u"zh"_s);
    EXPECT_EQ(codesIn(u"中文"_s), u"zh"_s);
    EXPECT_EQ(codesIn(u"Tiếng Việt"_s), u"vi"_s);
    EXPECT_EQ(codesIn(u"Haitian Creole"_s), u"ht"_s);
    EXPECT_EQ(codesIn(u"American Sign Language"_s), u"ase"_s);
    EXPECT_EQ(codesIn(u"lengua de señas"_s), u"ase"_s);
}

TEST(SpokenLanguages, SeveralMayStandInOneText) {
    EXPECT_EQ(codesIn(u"English, Spanish; Hmong/Lao"_s), u"en es hmn lao"_s.replace(u"lao"_s, u"lo"_s));
    EXPECT_EQ(codesIn(u"en, es"_s), u"en es"_s);
    EXPECT_EQ(codesIn(u"Bilingual staff speak English and Spanish"_s), u"en es"_s);
}

TEST(SpokenLanguages, AreKnownWhenTheyAreCutShort) {
    EXPECT_EQ(codesIn(u"Eng/Span"_s), u"en es"_s);
    EXPECT_EQ(codesIn(u"Sp"_s), u"es"_s);
    EXPECT_EQ(codesIn(u"Eng., Span."_s), u"en es"_s);
    EXPECT_EQ(codesIn(u"over a span of two weeks"_s), QString());
}

TEST(SpokenLanguages, WhatIsSaidNotToBeSpokenIsNotFound) {
    for (const QString &text :
         {u"No Spanish"_s, u"no English or Spanish"_s, u"Not in Spanish"_s, u"Spanish: no"_s,
          u"Staff do not speak Spanish"_s, u"Spanish interpreters are not available"_s, u"Spanish (no)"_s,
          u"No se habla español"_s, u"non-Spanish"_s, u"we don't speak Spanish"_s})
        EXPECT_EQ(codesIn(text), QString()) << qPrintable(text);
    EXPECT_EQ(codesIn(u"English only, no Spanish"_s), u"en"_s);
    EXPECT_EQ(codesIn(u"English: no / Spanish: yes"_s), u"es"_s);
    EXPECT_EQ(codesIn(u"Spanish at no cost"_s), u"es"_s);
    EXPECT_EQ(codesIn(u"No fee for Spanish interpreters"_s), u"es"_s);
    EXPECT_EQ(codesIn(u"not only Spanish"_s), u"es"_s);
}

TEST(SpokenLanguages, AreThoseOfItsPhonesToo) {
    const auto document = QJsonDocument::fromJson(R"({"languages": [{"language": "Spanish"}, "pl"],
        "phones": [{"languages": [{"name": "Hmong"}]}],
        "contacts": [{"phones": [{"languages": [{"code": "ru"}]}]}],
        "service_at_locations": [{"phones": [{"languages": [{"code": "fr"}]}],
                                  "location": {"phones": [{"languages": [{"code": "so"}]}]}}]})")
                              .object();
    EXPECT_EQ(languagesSpoken(document).join(u' '), u"es pl hmn ru fr so"_s);
}

TEST(SpokenLanguages, WordsOfASentenceAreNoCodes) {
    EXPECT_EQ(codesIn(u"Tel: ask for it per appointment, may be so"_s), QString());
    EXPECT_EQ(codesIn(u"Please sign in"_s), QString());
    EXPECT_EQ(codesIn({}), QString());
}

TEST(SpokenLanguages, AreTakenFromTheServiceItsPlacesAndItsInterpreters) {
    const auto document = QJsonDocument::fromJson(R"({"languages": [{"name": "English"}],
        "service_at_locations": [{"location": {"languages": [{"code": "es"}, {"name": "Klingon, old"}]}}],
        "interpretation_services": "Vietnamese by phone"})")
                              .object();
    EXPECT_EQ(languagesSpoken(document), (QStringList{u"en"_s, u"es"_s, u"klingon old"_s, u"vi"_s}));
}

TEST(SpokenLanguages, AreSearchedInThreeLanguages) {
    EXPECT_EQ(languageSearchWords({u"es"_s, u"klingon"_s}), u"Spanish español castellano klingon"_s);
}

} // namespace
