// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learning_page.h"

#include "model/appointments/appointment_table.h"
#include "model/child/child.h"
#include "model/community/resource.h"
#include "model/learning/article_library.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/kit/fold.h"
#include "ui/learning/article_reader.h"
#include "ui/needs/safety_line.h"

#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace {

class LearningPageTest : public PageFixture {
protected:
    LearningPageTest() { showAndWait(page); }

    ArticleReader *reader() { return page.findChild<ArticleReader *>(); }
    bool isReading() { return reader()->isVisible(); }
    Fold *drawer() { return page.findChild<Fold *>(); }
    void open(const char *slug) {
        click(&page, ("topic-" + QByteArray(slug)).constData());
        ASSERT_TRUE(isReading());
        ASSERT_TRUE(isActive(&page));
    }
    QString question(const char *slug, int number) {
        for (const Article &article : *readArticles(ArticleShelf::Learning)) {
            if (article.slug == QLatin1String(slug))
                return article.questions().value(number - 1);
        }
        return {};
    }
    void addVisit(const QString &title, const QDate &day) {
        book.add(
            Appointment{.title = title, .start = Moment::of(QDateTime(day, QTime(10, 0), QTimeZone::utc()))});
    }
    QList<Question> questionsAt(int visit) {
        return book->table<AppointmentTable>().all()->value(visit).questions;
    }

    LearningPage page{context};
    QSignalSpy gone{&page, &Page::goTo};
};

constexpr char kPain[] = "05-pain-what-is-true";

} // namespace

TEST_F(LearningPageTest, ACardOpensAPageAndOneWayLeadsBack) {
    open(kPain);
    EXPECT_TRUE(says(reader(), u"Pain: what is true"_s));
    EXPECT_TRUE(says(reader(), u"What helps"_s));
    EXPECT_TRUE(says(reader(), u"General information, not advice for your child."_s));
    EXPECT_TRUE(says(reader(), u"pedsoncologyeducation.com"_s)) << "where it comes from, as words";
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "allTopics");
    EXPECT_FALSE(isReading());
}

TEST_F(LearningPageTest, AClickPutsAQuestionIntoTheNextVisit) {
    addVisit(u"Old clinic"_s, QDate(2026, 2, 1));
    addVisit(u"Pain clinic"_s, QDate(2026, 3, 20));
    open(kPain);
    click(&page, "question2");
    ASSERT_EQ(questionsAt(1).size(), 1);
    EXPECT_EQ(questionsAt(1)[0].text, question(kPain, 2));
    EXPECT_TRUE(questionsAt(0).isEmpty());
    EXPECT_TRUE(says(reader(), u"In your questions: Pain clinic"_s)) << "it says where it went";
}

TEST_F(LearningPageTest, AKeyPutsAQuestionIntoTheNextVisitAndUndoTakesItBack) {
    addVisit(u"Pain clinic"_s, QDate(2026, 3, 20));
    open(kPain);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    ASSERT_EQ(questionsAt(0).size(), 1);
    EXPECT_EQ(questionsAt(0)[0].text, question(kPain, 1));
    history.undo();
    EXPECT_TRUE(questionsAt(0).isEmpty());
    EXPECT_FALSE(says(reader(), u"In your questions"_s));
}

TEST_F(LearningPageTest, AQuestionThatWaitsIsNotAskedTwiceButShown) {
    addVisit(u"Pain clinic"_s, QDate(2026, 3, 20));
    open(kPain);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    EXPECT_EQ(questionsAt(0).size(), 1);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone[0][0].toString(), u"appointments"_s);
}

TEST_F(LearningPageTest, WithoutANextVisitAQuestionWaitsAtTheLastOne) {
    addVisit(u"Old clinic"_s, QDate(2026, 2, 1));
    open(kPain);
    click(&page, "question1");
    ASSERT_EQ(questionsAt(0).size(), 1);
    EXPECT_EQ(questionsAt(0)[0].state, QuestionState::Open);
}

TEST_F(LearningPageTest, WithoutAnyVisitOneIsAddedWithTheQuestionInIt) {
    open(kPain);
    click(&page, "question1");
    auto *editor = dialog<AppointmentEditor>(&page);
    type(editor, "title", u"Clinic"_s);
    type(editor, "date", u"3/20/2026"_s);
    type(editor, "time", u"3:10 pm"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(questionsAt(0).size(), 1);
    EXPECT_EQ(questionsAt(0)[0].text, question(kPain, 1));
}

TEST_F(LearningPageTest, ShowsTheFamilysServicesOfThatKind) {
    book.add(Resource{
        .service = u"Pain team"_s, .category = ResourceCategory::PediatricPain, .phone = u"555 0100"_s});
    book.add(Resource{.service = u"Food bank"_s, .category = ResourceCategory::Food});
    book.add(Resource{.service = u"Far away"_s,
                      .category = ResourceCategory::PediatricPain,
                      .state = ResourceState::NotForUs});
    open(kPain);
    EXPECT_TRUE(says(reader(), u"Pain team"_s));
    EXPECT_TRUE(says(reader(), u"555 0100"_s));
    EXPECT_FALSE(says(reader(), u"Food bank"_s));
    EXPECT_FALSE(says(reader(), u"Far away"_s));
    click(reader(), "service");
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone[0][0].toString(), u"community"_s);
    EXPECT_FALSE(gone[0][1].toUuid().isNull());
}

TEST_F(LearningPageTest, APageIsReadFromItsTop) {
    page.resize(700, 400);
    open(kPain);
    auto *bar = reader()->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    EXPECT_GT(bar->value(), 0);
    click(&page, "allTopics");
    page.show(readArticles(ArticleShelf::Learning)->at(7).id());
    QTest::qWait(50);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(LearningPageTest, TheDrawerIsClosedEachTime) {
    EXPECT_FALSE(drawer()->isOpen());
    click(&page, "hardTopics");
    EXPECT_TRUE(drawer()->isOpen());
    open("h3-grief-changes");
    click(&page, "allTopics");
    EXPECT_FALSE(drawer()->isOpen()) << "after reading";
    click(&page, "hardTopics");
    page.hide();
    page.QWidget::show();
    EXPECT_FALSE(drawer()->isOpen()) << "after having been elsewhere";
}

TEST_F(LearningPageTest, NamesNoHardTopicWhileTheDrawerIsClosed) {
    EXPECT_FALSE(says(&page, u"When time may be short"_s));
    EXPECT_FALSE(says(&page, u"Grief changes"_s));
    click(&page, "hardTopics");
    EXPECT_TRUE(says(&page, u"Grief changes"_s));
    EXPECT_EQ(auditFindings(&page), "");
}

TEST_F(LearningPageTest, TheSearchOpensTheDrawerOrOneOfThePages) {
    page.show(hardTopicsId());
    EXPECT_TRUE(drawer()->isOpen());
    for (const Article &article : *readArticles(ArticleShelf::Learning)) {
        page.show(article.id());
        EXPECT_TRUE(isReading()) << article.slug.toStdString();
        EXPECT_TRUE(says(reader(), article.title)) << article.slug.toStdString();
    }
}

TEST_F(LearningPageTest, HardTopicsHaveTheLineOfPeopleToCall) {
    open(kPain);
    EXPECT_EQ(reader()->findChild<SafetyLine *>(), nullptr);
    click(&page, "allTopics");
    click(&page, "hardTopics");
    open("h3-grief-changes");
    ASSERT_NE(reader()->findChild<SafetyLine *>(), nullptr);
    EXPECT_TRUE(reader()->findChild<SafetyLine *>()->isVisible());
}

TEST_F(LearningPageTest, SaysWhenAPageIsOlderThanPlanned) {
    open(kPain);
    EXPECT_FALSE(says(reader(), u"This page is older than planned."_s));
    FixedClock later{QDateTime(QDate(2027, 6, 1), QTime(9, 30), QTimeZone::utc())};
    LearningPage old({book.store(), history, prompts, settings, later});
    old.show(readArticles(ArticleShelf::Learning)->at(4).id());
    EXPECT_TRUE(says(&old, u"This page is older than planned."_s));
}

TEST_F(LearningPageTest, AfterAChildHasDiedNothingIsPlannedAndNothingIsOld) {
    book.add(Child{.name = u"Emma"_s, .hasDied = true});
    addVisit(u"Pain clinic"_s, QDate(2026, 3, 20));
    FixedClock later{QDateTime(QDate(2028, 1, 1), QTime(9, 30), QTimeZone::utc())};
    LearningPage after({book.store(), history, prompts, settings, later});
    showAndWait(after);
    after.show(readArticles(ArticleShelf::Learning)->at(4).id());
    EXPECT_TRUE(says(&after, question(kPain, 1)));
    EXPECT_EQ(after.findChild<QWidget *>(u"question1"_s), nullptr);
    EXPECT_FALSE(says(&after, u"older than planned"_s));
    QTest::keyClick(after.focusWidget(), Qt::Key_1);
    EXPECT_TRUE(questionsAt(0).isEmpty());
}

TEST_F(LearningPageTest, SavesAPageAsPdf) {
    open(kPain);
    const QString path = folder.filePath(u"pain.pdf"_s);
    prompts.saveTo = path;
    click(&page, "savePdf");
    EXPECT_GT(QFile(path).size(), 1000);
}
