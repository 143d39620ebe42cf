// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever palliative care sets out to do for a family has its place in the program, and that page opens.
#include "model/community/resource_table.h"
#include "model/directory/hsds_json.h"
#include "model/directory/service_category.h"
#include "model/directory/starter_list.h"
#include "model/learning/article_library.h"
#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/learning/article_reader.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What palliative care is there for, and where in the program a family finds it: a page, or what it reads
/// there.
struct Way {
    const char *what;
    QStringList places;
    QStringList articles;
};

const Way kGoals[] = {
    {"ease pain and other symptoms",
     {u"diary"_s, u"medicines"_s, u"comfort"_s},
     {u"05-pain-what-is-true"_s, u"07-breathing"_s, u"09-bowels-nausea-tiredness"_s}},
    {"help with feelings, and with being together",
     {u"moments"_s, u"support"_s},
     {u"13-talking-with-your-child"_s, u"04-looking-after-yourself"_s}},
    {"let care fit what matters to the family", {u"goals"_s, u"wishes"_s}, {u"20-hopes-and-plans"_s}},
    {"let everybody work as one", {u"careteam"_s, u"papers"_s, u"appointments"_s}, {u"01-palliative-care"_s}},
    {"lead to help near home", {u"community"_s}, {u"16-respite"_s, u"18-money-help"_s}},
};

const Way kWays[] = {
    {"pain", {u"diary"_s, u"medicines"_s}, {u"05-pain-what-is-true"_s, u"06-easing-pain-without-medicine"_s}},
    {"other symptoms",
     {u"tracking"_s, u"comfort"_s},
     {u"07-breathing"_s, u"08-seizures-and-unrest"_s, u"09-bowels-nausea-tiredness"_s,
      u"10-food-and-tubes"_s}},
    {"the child's own feelings and questions", {u"aboutme"_s}, {u"13-talking-with-your-child"_s}},
    {"parents and partners",
     {u"support"_s},
     {u"15-looking-after-yourself"_s, u"02-partners"_s, u"12-when-you-are-worn-out"_s}},
    {"brothers, sisters and grandparents",
     {u"support"_s},
     {u"14-brothers-and-sisters"_s, u"01-brothers-and-sisters"_s, u"03-grandparents"_s}},
    {"faith and what gives strength", {u"wishes"_s}, {u"07-faith-and-meaning"_s}},
    {"hard choices and plans",
     {u"goals"_s, u"appointments"_s, u"signedpapers"_s},
     {u"03-asking-for-the-team"_s, u"20-hopes-and-plans"_s, u"14-hope-and-hard-news"_s}},
    {"money, school, work and a rest",
     {u"community"_s},
     {u"17-insurance-and-refusals"_s, u"08-money"_s, u"09-school"_s, u"10-work-leave"_s, u"05-respite"_s}},
    {"what makes life good", {u"ideas"_s, u"moments"_s, u"wishes"_s, u"goals"_s}, {u"06-other-families"_s}},
    {"grief, before and after",
     {u"support"_s},
     {u"11-grieving-what-changes"_s, u"h3-grief-changes"_s, u"h4-grandparents-and-friends"_s}},
};

class TenWays : public testing::Test {
protected:
    TenWays() {
        m_window.resize(1366, 740);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }

    void opensAll(const Way &way) {
        for (const QString &place : way.places) {
            m_window.goTo(place);
            ASSERT_NE(m_window.currentPage(), nullptr) << way.what << ": there is no " << place.toStdString();
            EXPECT_EQ(m_window.currentPlace(), place) << way.what;
            EXPECT_TRUE(m_window.currentPage()->isVisible()) << way.what;
        }
        for (const QString &slug : way.articles)
            opens(slug, way.what);
    }

    void opens(const QString &slug, const char *what) {
        const auto found = std::find_if(m_articles.begin(), m_articles.end(),
                                        [&slug](const Article &each) { return each.slug == slug; });
        ASSERT_NE(found, m_articles.end()) << what << ": there is no page " << slug.toStdString();
        read(*found);
        EXPECT_TRUE(reads(found->title)) << what;
    }
    void read(const Article &article) {
        m_window.goTo(article.shelf == ArticleShelf::Learning ? u"learning"_s : u"support"_s, article.id());
    }
    /// The page that is read says it.
    bool reads(const QString &text) const {
        const auto *reader = m_window.currentPage()->findChild<ArticleReader *>();
        const auto labels = reader->findChildren<QLabel *>();
        return reader->isVisible() && std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                   return label->text().contains(text);
               });
    }

    OpenBook m_book;
    MainWindow m_window{m_book.context(), places(), fileKindsOf(BookKind::CareBook)};
    const QList<Article> m_articles =
        *readArticles(ArticleShelf::Learning) + *readArticles(ArticleShelf::Support);
};

TEST_F(TenWays, EachOfTheFiveGoalsHasItsPlace) {
    EXPECT_EQ(std::size(kGoals), 5u);
    for (const Way &goal : kGoals)
        opensAll(goal);
}

TEST_F(TenWays, EachOfTheTenWaysHasItsPlace) {
    EXPECT_EQ(std::size(kWays), 10u);
    for (const Way &way : kWays)
        opensAll(way);
}

/// One of the services that a directory begins with, once a family has it in its own book.
Resource resourceOf(const QJsonObject &document) {
    const QString key = document.value(u"attributes"_s)[0][u"taxonomy_term"_s][u"code"_s].toString();
    return {.service = document.value(u"name"_s).toString(),
            .category = categoryOfKey(key).value_or(ResourceCategory::Other)};
}

TEST_F(TenWays, EachStarterEntryStandsWhereAFamilyReadsWhoCanHelp) {
    QList<Resource> starters;
    const auto done = starterList()([&starters](const QJsonObject &document) -> Result<> {
        starters.append(resourceOf(document));
        return {};
    });
    ASSERT_TRUE(done);
    ASSERT_EQ(starters.size(), starterListCount());
    for (const Resource &starter : std::as_const(starters)) {
        m_book.book.add(starter);
        const auto found =
            std::find_if(m_articles.begin(), m_articles.end(), [&starter](const Article &each) {
                return each.services.contains(starter.category);
            });
        ASSERT_NE(found, m_articles.end()) << starter.service.toStdString();
        read(*found);
        EXPECT_TRUE(reads(starter.service)) << starter.service.toStdString();
    }
}

} // namespace
