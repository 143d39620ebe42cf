// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/ts_file.h"
#include "tests/house/wording.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWordsOfASentence = 8; ///< below that a grade says nothing
constexpr double kGradeOfOne = 7.0;  ///< below 7 is grade 6
constexpr double kGradeOfAll = 6.0;

/// What the program says in English, as it stands in the Spanish translation.
QStringList sourceStrings() {
    QStringList strings;
    for (const TsFile &file : translationFiles()) {
        if (file.path == u"translations/hearthbook_es.ts"_s) {
            for (const TsMessage &message : file.messages)
                strings += message.source;
        }
    }
    return strings;
}

QString text(const char *words) {
    return QString::fromUtf8(words);
}

TEST(Wording, ThereAreStringsToRead) {
    EXPECT_FALSE(sourceStrings().isEmpty());
}

TEST(Wording, NothingHurtsOrJudges) {
    for (const QString &string : sourceStrings())
        EXPECT_EQ(hurtfulWordsIn(string).join(u", "_s).toStdString(), "") << string.toStdString();
}

TEST(Wording, OneThingHasOneWord) {
    for (const TsFile &file : translationFiles()) {
        for (const TsMessage &message : file.messages) {
            for (const QString &string : QStringList(message.source) + message.forms)
                EXPECT_EQ(otherWordsIn(string).join(u", "_s).toStdString(), "") << string.toStdString();
        }
    }
}

TEST(Wording, QuotesAreStraightAndDotsAreOneEllipsis) {
    for (const QString &string : sourceStrings())
        EXPECT_EQ(odditiesIn(string).join(u", "_s).toStdString(), "") << string.toStdString();
}

TEST(Wording, ASentenceIsReadInGradeSix) {
    for (const QString &string : sourceStrings()) {
        const Reading reading = readingOf(string);
        EXPECT_TRUE(reading.words < kWordsOfASentence || reading.grade() < kGradeOfOne)
            << "grade " << reading.grade() << ": " << string.toStdString();
    }
}

TEST(Wording, AllSentencesTogetherAreReadInGradeSix) {
    Reading all;
    for (const QString &string : sourceStrings()) {
        const Reading reading = readingOf(string);
        if (reading.words >= kWordsOfASentence)
            all += reading;
    }
    EXPECT_LE(all.grade(), kGradeOfAll);
}

TEST(WordingChecks, FindWhatHurtsAsWholeWords) {
    for (const char *bad :
         {"An entry is Overdue.", "You missed a day", "a victim of", "He suffers from pain",
          "lost her battle", "lost the battle", "Goal failed", "not met", "She passed away.", "It expired",
          "to withdraw care", "nothing more to do", "You should call", "closure"})
        EXPECT_EQ(hurtfulWordsIn(text(bad)).size(), 1) << bad;
    for (const char *good :
         {"No entry", "Miss Lopez", "Your team has told you to call.", "comfort-focused care",
          "grief changes", "enclosure", "resting", "passing through", "Mississippi"})
        EXPECT_TRUE(hurtfulWordsIn(text(good)).isEmpty()) << good;
}

TEST(WordingChecks, FindAnotherWordForTheSameThing) {
    for (const char *other : {"Bring in 3 services", "Nothing was brought in.", "Bringing the diary in",
                              "Bring %n people in", "Se incorporaron", "Show first"})
        EXPECT_EQ(otherWordsIn(text(other)).size(), 1) << other;
    for (const char *good : {"Import", "What to bring", "Please bring yours up to date.", "Who brings it"})
        EXPECT_TRUE(otherWordsIn(text(good)).isEmpty()) << good;
}

TEST(WordingChecks, FindCurlyQuotesAndThreeDots) {
    EXPECT_TRUE(odditiesIn(text("Print the child's page…")).isEmpty());
    EXPECT_EQ(odditiesIn(text("the child’s page...")).size(), 2);
}

TEST(WordingChecks, CountSyllables) {
    const QList<std::pair<const char *, int>> known = {
        {"a", 1},        {"child", 1},     {"name", 1},      {"table", 2},      {"worry", 2},
        {"medicine", 3}, {"family", 3},    {"entries", 2},   {"asked", 1},      {"needed", 2},
        {"started", 2},  {"notes", 1},     {"changes", 2},   {"questions", 2},  {"people", 2},
        {"library", 3},  {"team", 1},      {"diagnosis", 4}, {"palliative", 4}, {"organization", 5},
        {"seeing", 2},   {"quiet", 2},     {"file", 1},      {"whole", 1},      {"special", 2},
        {"appetite", 3}, {"tiredness", 3}, {"yes", 1},       {"idea", 3},       {"area", 3},
    };
    for (const auto &[word, syllables] : known)
        EXPECT_EQ(syllablesOf(text(word)), syllables) << word;
}

TEST(WordingChecks, ReadWordsAndSentencesWithoutMarkup) {
    const Reading reading = readingOf(text("<p>&Open the book.</p><p>It has %1 pages: see %n.</p>"));
    EXPECT_EQ(reading.words, 9);
    EXPECT_EQ(reading.sentences, 3);
    EXPECT_EQ(readingOf(text("12 / 7")).sentences, 0);
    EXPECT_EQ(readingOf({}).grade(), 0);
}

TEST(WordingChecks, TellPlainFromHardText) {
    const char *plainWords =
        "You can write down what your child hopes for. Add a small next step when you like.";
    const char *hardWords =
        "Documentation of psychosocial considerations facilitates interdisciplinary communication "
        "regarding anticipated deterioration.";
    EXPECT_LT(readingOf(text(plainWords)).grade(), 4);
    EXPECT_GT(readingOf(text(hardWords)).grade(), 12);
}

} // namespace
