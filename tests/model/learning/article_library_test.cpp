// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article_library.h"

#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopics = 20;
constexpr int kHardTopics = 4;
constexpr int kMostWords = 350;

const QLocale kEnglish(QLocale::English);
const QLocale kSpanish(QLocale::Spanish);

QList<Article> all(ArticleShelf shelf, const QLocale &locale) {
    const auto articles = readArticles(shelf, locale);
    EXPECT_TRUE(articles) << (articles ? "" : articles.error().text.toStdString());
    return articles.valueOr({});
}

QList<Article> all(const QLocale &locale) {
    return all(ArticleShelf::Learning, locale) + all(ArticleShelf::Support, locale);
}

int wordsOf(const Article &article) {
    static const QRegularExpression space(u"\\s+"_s);
    qsizetype words = 0;
    for (const ArticleSection &section : article.sections) {
        for (const ArticleParagraph &paragraph : section.paragraphs)
            words += paragraph.text.split(space).size();
    }
    return int(words);
}

TEST(ArticleLibrary, HasTheTopicsAndTheHardOnes) {
    int hard = 0;
    const QList<Article> articles = all(ArticleShelf::Learning, kEnglish);
    for (const Article &article : articles)
        hard += article.care == ArticleCare::Death ? 1 : 0;
    EXPECT_EQ(hard, kHardTopics);
    EXPECT_EQ(articles.size(), kTopics + kHardTopics);
    EXPECT_EQ(all(ArticleShelf::Support, kEnglish).size(), 14);
}

TEST(ArticleLibrary, SaysTheSameInBothLanguages) {
    const QList<Article> english = all(kEnglish);
    const QList<Article> spanish = all(kSpanish);
    ASSERT_EQ(english.size(), spanish.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const std::string slug = english[i].slug.toStdString();
        EXPECT_EQ(spanish[i].slug.toStdString(), slug);
        EXPECT_EQ(spanish[i].id(), english[i].id()) << slug;
        EXPECT_NE(spanish[i].title, english[i].title) << slug;
        EXPECT_EQ(spanish[i].care, english[i].care) << slug;
        EXPECT_EQ(spanish[i].services, english[i].services) << slug;
        EXPECT_EQ(spanish[i].reviewBy, english[i].reviewBy) << slug;
        EXPECT_EQ(spanish[i].sources.size(), english[i].sources.size()) << slug;
        EXPECT_EQ(spanish[i].questions().size(), english[i].questions().size()) << slug;
    }
}

TEST(ArticleLibrary, SpeaksEnglishWhereItHasNoWordsOfALanguage) {
    EXPECT_EQ(all(ArticleShelf::Support, QLocale(QLocale::French)).value(0).title,
              all(ArticleShelf::Support, kEnglish).value(0).title);
}

TEST(ArticleLibrary, EachIsShortAndEachHasAnIdOfItsOwn) {
    QSet<QUuid> ids{hardTopicsId()};
    for (const Article &article : all(kEnglish) + all(kSpanish)) {
        EXPECT_LE(wordsOf(article), kMostWords) << article.slug.toStdString();
        EXPECT_GT(article.reviewBy, article.reviewed) << article.slug.toStdString();
        ids.insert(article.id());
    }
    EXPECT_EQ(ids.size(), all(kEnglish).size() + 1);
}

TEST(ArticleLibrary, EachOfLearningTellsWhereItComesFromAndWhatToAsk) {
    for (const Article &article : all(ArticleShelf::Learning, kEnglish)) {
        EXPECT_FALSE(article.sources.isEmpty()) << article.slug.toStdString();
        EXPECT_GE(article.questions().size(), 3) << article.slug.toStdString();
    }
}

TEST(ArticleLibrary, DeathIsOnlySpokenOfInTheDrawer) {
    static const QRegularExpression words(
        u"\\b(?:die[sd]?|dying|death|funeral|mor(?:ir|ía)|muerte|muere)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Article &article : all(kEnglish) + all(kSpanish)) {
        if (article.care == ArticleCare::Death)
            continue;
        EXPECT_FALSE((article.title + article.summary).contains(words)) << article.slug.toStdString();
        for (const ArticleSection &section : article.sections) {
            for (const ArticleParagraph &paragraph : section.paragraphs)
                EXPECT_FALSE(paragraph.text.contains(words)) << paragraph.text.toStdString();
        }
    }
}

} // namespace
