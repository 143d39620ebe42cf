// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/first_guesses.h"

#include "model/sealed/passphrase.h"
#include "model/sealed/word_list.h"

#include <QElapsedTimer>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

bool isGuessed(const char *passphrase, const QStringList &names = {}) {
    return isGuessedFirst(QString::fromUtf8(passphrase), names);
}

TEST(CommonWords, AreManyThousandWithoutAnyTwice) {
    const QStringList words = commonWords();
    EXPECT_GE(words.size(), 10'000);
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

TEST(FirstGuesses, HoldWhatIsUsedMost) {
    for (const char *used :
         {"password",   "12345678",  "123456789",  "1234567890", "11111111",  "88888888",   "00000000",
          "87654321",   "123123123", "12341234",   "11223344",   "31415926",  "4815162342", "147258369",
          "qwertyuiop", "qwerty123", "1q2w3e4r",   "1q2w3e4r5t", "1qaz2wsx",  "zaq12wsx",   "q1w2e3r4",
          "asdfghjkl",  "zxcvbnm1",  "qwer1234",   "abcd1234",   "abc12345",  "a1b2c3d4",   "aa123456",
          "iloveyou",   "sunshine",  "football",   "baseball",   "princess",  "superman",   "trustno1",
          "starwars",   "whatever",  "computer",   "internet",   "michelle",  "jennifer",   "jonathan",
          "jessica1",   "ashley12",  "michael1",   "charlie1",   "jordan23",  "letmein1",   "welcome1",
          "monkey12",   "dragon12",  "shadow12",   "master12",   "passw0rd",  "password1",  "password123",
          "p@ssw0rd",   "Passw0rd!", "admin123",   "liverpool",  "chocolate", "butterfly",  "corvette",
          "mercedes",   "cocacola",  "midnight",   "elephant",   "victoria",  "samantha",   "elizabeth",
          "alexander",  "christian", "spiderman",  "pokemon1",   "minecraft", "samsung1",   "blink182",
          "slipknot",   "metallica", "basketball", "rainbow1",   "hello123",  "loveyou1",   "lovelove",
          "babygirl",   "changeme",  "facebook",   "fuckyou1",   "google12",  "123qwe123"})
        EXPECT_TRUE(isGuessed(used)) << used;
}

TEST(FirstGuesses, HoldWhatIsUsedMostInSpanish) {
    for (const char *used :
         {"contraseña",      "Contraseña1",  "contrasena123", "tequiero",     "tequiero1",
          "te quiero mucho", "teamo123",     "te amo mucho",  "princesa",     "princesa1",
          "mi princesa",     "estrella",     "estrellita",    "mariposa",     "mariposa12",
          "corazón",         "mi corazón 1", "mivida123",     "miamor123",    "alejandro",
          "alejandra1",      "guadalupe",    "Jesucristo",    "dios es amor", "Dios es amor 2024",
          "realmadrid",      "barcelona",    "chivas123",     "América1",     "bonita123",
          "hermosa1",        "chocolate",    "tequieromucho", "angelito",     "mi hija linda",
          "Padre Nuestro",   "sebastian",    "fernanda",      "valentina",    "santiago1",
          "María José",      "Feliz Navidad"})
        EXPECT_TRUE(isGuessed(used)) << used;
}

TEST(FirstGuesses, HoldTheUsualChanges) {
    for (const char *changed : {"sunshine1",
                                "Sunshine!",
                                "SUNSHINE",
                                "sunsh1ne",
                                "$unshine",
                                "sunshine2024",
                                "2024sunshine",
                                "princess2024",
                                "Princess_2026!",
                                "prince55",
                                "princesss",
                                "princessprincess",
                                "football!!",
                                "F00tball99",
                                "f00tb@ll",
                                "foot-ball",
                                "Football 2025",
                                "iloveyou3",
                                "I love you",
                                "1l0vey0u",
                                "i<love>you",
                                "ILoveYouuuu",
                                "P@ssw0rd",
                                "P455w0rd",
                                "pa$$word",
                                "passwordpassword",
                                "drowssap",
                                "drowssap1",
                                "m0nk3y!!",
                                "dr4g0n12",
                                "Monkey55172",
                                "sunshine & sunshine",
                                "mustang69",
                                "summer2023",
                                "Winter2023!",
                                "January2026",
                                "Chicago1!",
                                "Yankees27",
                                "correct horse battery staple 1",
                                "letmein please!",
                                "jesus loves you",
                                "The Lord is my shepherd",
                                "Jennifer1985",
                                "1985Jennifer",
                                "michael.14.02.1987",
                                "hope4321",
                                "abandon1",
                                "tr33tr33",
                                "qazwsxedc",
                                "qweasdzxc",
                                "poiuytrewq",
                                "asdf;lkj1234asdf",
                                "1234qwerasdfzxcv",
                                "zxcvbnm,123",
                                "azerty123",
                                "q1w2e3r4t5y6u7",
                                "14021987",
                                "14/02/1987",
                                "1987-02-14",
                                "02.14.87",
                                "2023 2024 2025",
                                "12344321",
                                "10203040",
                                "abcdefgh12345678"})
        EXPECT_TRUE(isGuessed(changed)) << changed;
}

TEST(FirstGuesses, HoldTheNamesOfTheChildAndTheBook) {
    const QStringList names{u"Zoë Ana-María Peña"_s, u"Tractor book"_s};
    for (const char *named :
         {"zoë peña zoë", "ZoePena2019", "z0e p3ña!!", "Anamaria 14.2.2019", "zoe princess",
          "Zoe Hearthbook 1", "tractorbook", "Tractor Book 2026", "hearthbook"})
        EXPECT_TRUE(isGuessed(named, names)) << named;
    EXPECT_FALSE(isGuessed("Zoë laughs at every tractor", names));
}

TEST(FirstGuesses, DoNotHoldSentencesInWhichCommonWordsAre) {
    for (const char *own :
         {"my sunshine reads by the window", "the princess paints a blue door", "football on a rainy Tuesday",
          "a password that nobody else has", "i love you more than pancakes", "two tigers drink cold tea",
          "la princesa pinta una puerta azul", "te amo más que a los panqueques",
          "el sol entra por la ventana", "mi hija canta bajo la lluvia", "seven kites over Maple Street",
          "ещё не вечер дом", "Xq7 podr brimst", "nine purple goats in 2019", "grandma's blue teapot"})
        EXPECT_FALSE(isGuessed(own)) << own;
}

TEST(FirstGuesses, DoNotHoldWhatIsDrawn) {
    for (const char *language : {"en", "es"}) {
        for (int i = 0; i < 500; ++i) {
            const QString drawn = drawnPassphrase(QString::fromLatin1(language));
            EXPECT_FALSE(isGuessedFirst(drawn, {u"Zoë Peña"_s, u"Our book"_s})) << drawn.toStdString();
        }
    }
}

TEST(FirstGuesses, AreLookedUpWhileSomebodyTypes) {
    isGuessed("warm"); // the list is read now
    QElapsedTimer timer;
    timer.start();
    for (const QChar letter : {u'7', u'a', u'!'})
        isGuessedFirst(QString(kMostCharacters, letter), {});
    QString longest;
    while (longest.size() < kMostCharacters)
        longest += drawnPassphrase(u"en"_s);
    EXPECT_FALSE(isGuessedFirst(longest, {}));
    EXPECT_LT(timer.elapsed(), 200);
}

} // namespace
