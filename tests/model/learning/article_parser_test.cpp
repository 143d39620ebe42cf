// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/article_parser.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kText = uR"(---
title: Pain
summary: How it is shown.
minutes: 2
topics: pain, scale
audience: parents
source: A handbook, 2016 | example.org/pain | 2026-11
source: Another, 2013 | | 2026-10
reviewed: 2026-11
review_by: 2027-05
careful: illness
services: pediatric-pain, palliative-team
---

# in-short

It can be eased.

# what-helps

Write it down.

Ask early.

# questions

- What can we give?
- Whom do we call?

# who-can-help

A nurse.
)"_s;

Result<Article> parsed(const QString &text, ArticleShelf shelf = ArticleShelf::Learning) {
    return parseArticle(shelf, u"05-pain"_s, text);
}

QString with(const QString &before, const QString &after) {
    EXPECT_TRUE(kText.contains(before)) << before.toStdString();
    return QString(kText).replace(before, after);
}

TEST(ArticleParser, ReadsTheHead) {
    const auto article = parsed(kText);
    ASSERT_TRUE(article) << article.error().text.toStdString();
    EXPECT_EQ(article->slug, u"05-pain"_s);
    EXPECT_EQ(article->title, u"Pain"_s);
    EXPECT_EQ(article->summary, u"How it is shown."_s);
    EXPECT_EQ(article->minutes, 2);
    EXPECT_EQ(article->topics, QStringList({u"pain"_s, u"scale"_s}));
    EXPECT_EQ(article->reviewed, QDate(2026, 11, 1));
    EXPECT_EQ(article->reviewBy, QDate(2027, 5, 1));
    EXPECT_EQ(article->care, ArticleCare::Illness);
    EXPECT_EQ(article->services, QList({ResourceCategory::PediatricPain, ResourceCategory::PalliativeTeam}));
}

TEST(ArticleParser, ReadsWhereTheFactsComeFrom) {
    const auto article = parsed(kText);
    ASSERT_TRUE(article);
    ASSERT_EQ(article->sources.size(), 2);
    EXPECT_EQ(article->sources[0].name, u"A handbook, 2016"_s);
    EXPECT_EQ(article->sources[0].address, u"example.org/pain"_s);
    EXPECT_EQ(article->sources[0].seen, QDate(2026, 11, 1));
    EXPECT_TRUE(article->sources[1].address.isEmpty());
}

TEST(ArticleParser, ReadsThePartsInTheirOrder) {
    const auto article = parsed(kText);
    ASSERT_TRUE(article);
    ASSERT_EQ(article->sections.size(), 4);
    EXPECT_EQ(article->sections[1].part, ArticlePart::WhatHelps);
    ASSERT_EQ(article->sections[1].paragraphs.size(), 2);
    EXPECT_EQ(article->sections[1].paragraphs[1].text, u"Ask early."_s);
    EXPECT_FALSE(article->sections[1].paragraphs[1].isItem);
    EXPECT_TRUE(article->sections[2].paragraphs[0].isItem);
    EXPECT_EQ(article->questions(), QStringList({u"What can we give?"_s, u"Whom do we call?"_s}));
}

TEST(ArticleParser, TakesNothingThatCannotStandThere) {
    const std::pair<QString, QString> mistakes[] = {
        {u"title: Pain\n"_s, u"title: Pain\ntitle: Pain\n"_s},
        {u"title: Pain\n"_s, {}},
        {u"title: Pain\n"_s, u"tittle: Pain\n"_s},
        {u"minutes: 2"_s, u"minutes: two"_s},
        {u"summary: How it is shown."_s, u"summary: "_s + QString(121, u'a')},
        {u"careful: illness"_s, u"careful: very"_s},
        {u"audience: parents"_s, u"audience: cats"_s},
        {u"2027-05"_s, u"May 2027"_s},
        {u"pediatric-pain, "_s, u"pain-clinic, "_s},
        {u" | example.org/pain | 2026-11"_s, u" | example.org/pain"_s},
        {u"example.org/pain"_s, u"https://example.org/pain"_s},
        {u"# what-helps"_s, u"# who-can-help"_s},
        {u"# in-short\n"_s, {}},
        {u"A nurse."_s, {}},
        {u"A nurse."_s, u"A nurse.\n\n# in-short\n\nOnce more."_s},
    };
    for (const auto &[before, after] : mistakes)
        EXPECT_FALSE(parsed(with(before, after))) << after.toStdString();
    EXPECT_FALSE(parsed(kText, ArticleShelf::Support)) << "its parts are others";
    EXPECT_FALSE(parsed({}));
}

TEST(ArticleParser, TellsTheLineOfAMistake) {
    const auto article = parsed(with(u"minutes: 2"_s, u"minutes: two"_s));
    ASSERT_FALSE(article);
    EXPECT_TRUE(article.error().text.contains(u"05-pain, line 4"_s)) << article.error().text.toStdString();
}

TEST(Article, IsOlderThanPlannedOnceTheMonthIsOver) {
    const Article article{.reviewBy = QDate(2027, 5, 1)};
    EXPECT_FALSE(article.isOlderThanPlanned(QDate(2027, 5, 31)));
    EXPECT_TRUE(article.isOlderThanPlanned(QDate(2027, 6, 1)));
}

} // namespace
