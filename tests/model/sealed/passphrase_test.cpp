// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/passphrase.h"

#include "model/sealed/word_list.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Each list has at least so many words; those that hurt to read are left out.
constexpr int kFewestWords = 1950;

using S = PassphraseStrength;

S strength(const char *passphrase, const QStringList &names = {}) {
    return strengthOf(QString::fromUtf8(passphrase), names);
}

TEST(WordList, HasTwoThousandDifferentWordsInEachLanguage) {
    for (const char *language : {"en", "es"}) {
        const QStringList words = wordList(QString::fromLatin1(language));
        EXPECT_GE(words.size(), kFewestWords);
        EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
        for (const QString &word : words)
            EXPECT_EQ(word.toStdString(), normalizedPassphrase(word).toStdString());
    }
    EXPECT_TRUE(wordList(u"es"_s).contains(u"árbol"_s));
}

TEST(WordList, FallsBackToEnglish) {
    EXPECT_EQ(wordList(u"ar"_s), wordList(u"en"_s));
}

TEST(DrawnPassphrase, IsSixWordsOfTheLanguageAndAlwaysStrong) {
    for (const char *language : {"en", "es"}) {
        const QStringList words = wordList(QString::fromLatin1(language));
        for (int i = 0; i < 300; ++i) {
            const QString drawn = drawnPassphrase(QString::fromLatin1(language));
            const QStringList parts = drawn.split(u' ');
            EXPECT_EQ(parts.size(), kWordsOfPassphrase);
            for (const QString &part : parts)
                EXPECT_TRUE(words.contains(part)) << part.toStdString();
            EXPECT_GE(strengthOf(drawn), S::Good) << drawn.toStdString();
        }
    }
}

TEST(DrawnPassphrase, UsesTheWholeList) {
    QSet<QString> seen;
    for (int i = 0; i < 4000; ++i) {
        const QStringList parts = drawnPassphrase(u"en"_s).split(u' ');
        seen.unite(QSet<QString>(parts.begin(), parts.end()));
    }
    EXPECT_GT(seen.size(), kFewestWords - 10); // 24,000 draws leave out less than one in the mean
}

TEST(Passphrase, IsComparedInOneForm) {
    const QString composed = QString::fromUtf8("pi\u00f1ata con \u00e1rboles");
    EXPECT_EQ(normalizedPassphrase(composed.normalized(QString::NormalizationForm_D)), composed);
    EXPECT_EQ(normalizedPassphrase(u"  two  spaces "_s), u"  two  spaces "_s);
}

TEST(Passphrase, IsJudgedByItsLength) {
    EXPECT_EQ(strength(""), S::Empty);
    EXPECT_EQ(strength("Xq7 pod"), S::TooShort);
    EXPECT_EQ(strength("Xq7 podr"), S::Short);
    EXPECT_EQ(strength("Xq7 podr brimst"), S::Good);
    EXPECT_EQ(strength("Xq7 podr brimst lonely ukulele"), S::Strong);
}

TEST(Passphrase, CountsCharactersNotBytes) {
    EXPECT_EQ(strength("\U0001F600\U0001F984\U0001F355\U0001F6B2\U0001F30D\U0001F40C\U0001F4A1"),
              S::TooShort);
    EXPECT_EQ(strength("ещё не вечер дом"), S::Good);
    EXPECT_EQ(strength("a\u0301e\u0301i\u0301o"), S::TooShort); // seven marks do not make it longer
}

TEST(Passphrase, MayBeVeryLongAndHaveSpaces) {
    QString longOne;
    while (longOne.size() < 200)
        longOne += drawnPassphrase(u"en"_s) + u' ';
    EXPECT_EQ(strengthOf(longOne), S::Strong);
}

TEST(Passphrase, IsRefusedWhenItIsAmongTheFirstToBeTried) {
    for (const char *known : {"correct horse battery staple", "The Quick Brown Fox", "aaaaaaaaaaaaaaaaaaaa",
                              "123456789012345", "abcdefghijklmnopqrst", "987654321098765",
                              "passwordpassword", "Password 12345678", "abcabcabcabcabcabc",
                              "qwertyuiopasdfghjkl", "1qaz2wsx3edc4rfv", "teamomuchoteamomucho", "11111111"})
        EXPECT_EQ(strength(known), S::Known) << known;
}

TEST(Passphrase, IsRefusedWhenItIsTheNameOfTheChildOrTheBook) {
    const QStringList names{u"Zoë Peña"_s, u"Our book"_s};
    EXPECT_EQ(strength("zoë peña zoë peña", names), S::Known);
    EXPECT_EQ(strength("Peña Hearthbook 123", names), S::Known);
    EXPECT_EQ(strength("our book our book", names), S::Known);
    EXPECT_EQ(strength("Zoë has a tractor", names), S::Good);
    EXPECT_EQ(strength("zoë peña zoë peña"), S::Good) << "nobody told the name";
}

TEST(Passphrase, IsTakenFromEightCharactersOnUnlessItIsKnown) {
    for (const auto &[value, taken] :
         {std::pair(S::Empty, false), std::pair(S::TooShort, false), std::pair(S::Known, false),
          std::pair(S::Short, true), std::pair(S::Good, true), std::pair(S::Strong, true)})
        EXPECT_EQ(isTaken(value), taken);
}

TEST(Passphrase, EachStrengthIsSaidInASentence) {
    EXPECT_TRUE(strengthSentence(S::Empty).isEmpty());
    for (const S value : {S::TooShort, S::Known, S::Short, S::Good, S::Strong})
        EXPECT_FALSE(strengthSentence(value).isEmpty());
}

} // namespace
