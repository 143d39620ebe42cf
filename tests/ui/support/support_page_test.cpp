// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/support_page.h"

#include "model/learning/article_library.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/learning/article_reader.h"
#include "ui/needs/safety_line.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

class SupportPageTest : public PageFixture {
protected:
    SupportPageTest() { showAndWait(m_page); }

    SupportPage m_page{context,
                       {{u"learning"_s, u"Learning"_s, "book", u"Short pages to read."_s},
                        {u"calls"_s, u"Calls"_s, "telephone", u"Who said what."_s}}};
    QSignalSpy m_gone{&m_page, &Page::goTo};
};

TEST_F(SupportPageTest, EachPlaceTellsWhatItIsFor) {
    EXPECT_TRUE(says(&m_page, u"Learning"_s));
    EXPECT_TRUE(says(&m_page, u"Short pages to read."_s));
    EXPECT_EQ(find(&m_page, "place-calls")->accessibleDescription(), u"Who said what."_s);
}

TEST_F(SupportPageTest, AClickOpensAPlace) {
    click(&m_page, "place-calls");
    ASSERT_EQ(m_gone.size(), 1);
    EXPECT_EQ(m_gone.first().first().toString(), u"calls"_s);
}

TEST_F(SupportPageTest, EnterOpensAPlaceToWhichTabLed) {
    auto *first = find(&m_page, "place-learning");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(m_page.focusWidget(), find(&m_page, "place-calls"));
    QTest::keyClick(m_page.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(m_gone.size(), 1);
    EXPECT_EQ(m_gone.first().first().toString(), u"calls"_s);
}

TEST_F(SupportPageTest, EachTopicOpensWithItsThreeParts) {
    const auto topics = readArticles(ArticleShelf::Support);
    ASSERT_TRUE(topics);
    for (const Article &topic : *topics) {
        m_page.show(topic.id());
        const auto *reader = m_page.findChild<ArticleReader *>();
        EXPECT_TRUE(reader->isVisible());
        for (const QString &part :
             {topic.title, u"What to expect"_s, u"Who can help"_s, u"If you want to do it"_s})
            EXPECT_TRUE(says(reader, part)) << topic.slug.toStdString();
    }
    EXPECT_EQ(auditFindings(&m_page), "");
}

TEST_F(SupportPageTest, ATopicIsOpenedByItsCardAndLeftAgain) {
    click(&m_page, "topic-03-grandparents");
    EXPECT_TRUE(m_page.findChild<ArticleReader *>()->isVisible());
    click(&m_page, "allTopics");
    EXPECT_FALSE(m_page.findChild<ArticleReader *>()->isVisible());
    EXPECT_TRUE(find(&m_page, "place-calls")->isVisible());
}

TEST_F(SupportPageTest, TheLineOfPeopleToCallIsAlwaysThere) {
    const auto isSeen = [this] {
        const auto lines = m_page.findChildren<SafetyLine *>();
        return std::any_of(lines.begin(), lines.end(),
                           [](const SafetyLine *line) { return line->isVisible(); });
    };
    EXPECT_TRUE(isSeen());
    click(&m_page, "topic-03-grandparents");
    EXPECT_TRUE(isSeen());
}

} // namespace
