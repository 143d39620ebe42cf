// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages to read are written: they are no strings of the program, and the same rules hold.
#include "tests/house/source_tree.h"
#include "tests/house/spanish_reading.h"
#include "tests/house/wording.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

constexpr double kHighestGrade = 6.0;
constexpr int kMeanWords = 11; ///< of a sentence
constexpr double kLowestEase = 65;

QList<SourceFile> articlesIn(const QString &language) {
    return filesBelow({u"resources/learn/"_s + language, u"resources/support/"_s + language}, {u".md"_s});
}

/// Title, summary and body as they are read: without the rest of the head and the names of the parts. Terms
/// without which these pages could not be found or understood do not count: they are explained where they
/// stand.
QString readTexts(const QString &file) {
    static const QRegularExpression terms(
        u"\\b(?:palliative|hospices?|oxygen|seizures?|paliativos?|hospicios?|oxígeno|convulsiones)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression titles(u"^(?:title|summary): (.*)$"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression parts(u"^(?:# .*|- )"_s, QRegularExpression::MultilineOption);
    const qsizetype headEnd = file.indexOf(u"\n---\n"_s);
    QString text;
    for (auto it = titles.globalMatch(file.left(headEnd)); it.hasNext();)
        text += it.next().captured(1) + u'\n';
    text += file.mid(headEnd + 5);
    return text.remove(parts).replace(terms, u"Ann"_s);
}

TEST(Articles, AreThereInBothLanguages) {
    EXPECT_FALSE(articlesIn(u"en"_s).isEmpty());
    EXPECT_EQ(articlesIn(u"en"_s).size(), articlesIn(u"es"_s).size());
}

TEST(Articles, AreReadInGradeSix) {
    for (const SourceFile &file : articlesIn(u"en"_s)) {
        const Reading reading = readingOf(readTexts(file.text));
        EXPECT_LE(reading.grade(), kHighestGrade) << file.path.toStdString();
        EXPECT_LE(reading.words, kMeanWords * reading.sentences) << file.path.toStdString();
    }
}

TEST(Articles, AreEasyToReadInSpanish) {
    for (const SourceFile &file : articlesIn(u"es"_s))
        EXPECT_GE(spanishEase(readTexts(file.text)), kLowestEase) << file.path.toStdString();
}

TEST(Articles, NeitherHurtNorJudgeNorUseOddQuotes) {
    for (const SourceFile &file : articlesIn(u"en"_s) + articlesIn(u"es"_s)) {
        EXPECT_EQ(hurtfulWordsIn(file.text).join(u", "_s).toStdString(), "") << file.path.toStdString();
        EXPECT_EQ(otherWordsIn(file.text).join(u", "_s).toStdString(), "") << file.path.toStdString();
        EXPECT_EQ(odditiesIn(file.text).join(u", "_s).toStdString(), "") << file.path.toStdString();
    }
}

/// The texts of resources/help in this language: each page's, without headings and remarks.
QStringList helpTexts(const QString &language) {
    QStringList texts = readText(u"resources/help/%1.txt"_s.arg(language)).split(u'\n');
    texts.removeIf(
        [](const QString &line) { return line.isEmpty() || line.startsWith(u'[') || line.startsWith(u'#'); });
    return texts;
}

TEST(Help, IsReadInGradeSix) {
    for (const QString &text : helpTexts(u"en"_s)) {
        const Reading reading = readingOf(text);
        EXPECT_LT(reading.grade(), 7) << text.toStdString();
        EXPECT_LE(reading.words, (kMeanWords + 1) * reading.sentences) << text.toStdString();
    }
    for (const QString &text : helpTexts(u"es"_s))
        EXPECT_GE(spanishEase(text), kLowestEase) << text.toStdString();
}

TEST(Help, NeitherHurtsNorJudgesNorUsesOddQuotes) {
    for (const QString &text : helpTexts(u"en"_s) + helpTexts(u"es"_s)) {
        EXPECT_EQ(hurtfulWordsIn(text).join(u", "_s).toStdString(), "") << text.toStdString();
        EXPECT_EQ(otherWordsIn(text).join(u", "_s).toStdString(), "") << text.toStdString();
        EXPECT_EQ(odditiesIn(text).join(u", "_s).toStdString(), "") << text.toStdString();
    }
}

TEST(SpanishReading, CountsSyllables) {
    const QList<std::pair<const char *, int>> known = {
        {"a", 1},         {"hijo", 2},    {"niño", 2}, {"agua", 2},    {"que", 1},
        {"guía", 2},      {"médico", 3},  {"día", 2},  {"oír", 2},     {"ciudad", 2},
        {"paliativo", 4}, {"aéreo", 4},   {"hay", 1},  {"ayer", 2},    {"enfermera", 4},
        {"pregunte", 3},  {"cuidado", 3}, {"ya", 1},   {"pingüino", 3}};
    for (const auto &[word, syllables] : known)
        EXPECT_EQ(spanishSyllablesOf(QString::fromUtf8(word)), syllables) << word;
}

TEST(SpanishReading, TellsPlainFromHardText) {
    EXPECT_GT(spanishEase(u"Su hijo puede jugar. Usted puede estar cerca."_s), 80);
    EXPECT_LT(spanishEase(u"La interdisciplinariedad institucional posibilita la implementación de "
                          "intervenciones psicosociales individualizadas."_s),
              20);
}

} // namespace
