// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/story_page.h"

#include "model/appointments/appointment.h"
#include "model/sample/sample_family.h"
#include "tests/support/page_fixture.h"
#include "ui/story/story_lines_model.h"
#include "ui/story/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class StoryPageTest : public PageFixture {
protected:
    StoryPageTest() { EXPECT_TRUE(writeSampleFamily(book.store(), {.lastDay = clock.today()})); }

    template <typename Widget>
    Widget *child(const QString &name) {
        return m_page->findChild<Widget *>(name);
    }
    void showPage() {
        m_page = std::make_unique<StoryPage>(context);
        m_page->resize(1000, 800);
        m_page->show();
        QTest::qWait(50); // lanes are read in turns
    }
    TimelineView *view() { return child<TimelineView>(u"timeline"_s); }
    QTableView *lines() { return child<QTableView>(u"lines"_s); }

    std::unique_ptr<StoryPage> m_page;
};

TEST_F(StoryPageTest, TellsInWordsWhatThePictureShows) {
    showPage();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const QAbstractItemModelTester tester(lines()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(StoryPageTest, KeysZoomAndMoveAndHomeShowsEverything) {
    showPage();
    QTest::mouseClick(child<QPushButton>(u"period4"_s), Qt::LeftButton);
    const DaySpan all = view()->span();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Plus);
    EXPECT_LT(view()->span().days(), all.days());
    const QDate first = view()->span().first;
    QTest::keyClick(view(), Qt::Key_Left);
    EXPECT_LT(view()->span().first, first);
    QTest::keyClick(view(), Qt::Key_Home);
    EXPECT_EQ(view()->span().days(), all.days());
}

TEST_F(StoryPageTest, AKindThatIsLeftOutLeavesPictureAndWords) {
    showPage();
    QTest::mouseClick(child<QPushButton>(u"period4"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const auto isFirstDayThere = [&] {
        const int last = lines()->model()->rowCount() - 1;
        return last >= 0 &&
               static_cast<StoryLinesModel *>(lines()->model())->at(last).day < clock.today().addDays(-60);
    };
    EXPECT_TRUE(QTest::qWaitFor(isFirstDayThere)); // the words follow the picture
    const int height = view()->sizeHint().height();
    const int before = lines()->model()->rowCount();
    child<QCheckBox>(u"kind%1"_s.arg(int(StoryKind::GoodMoments)))->click();
    EXPECT_LT(view()->sizeHint().height(), height);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() < before; }));
}

TEST_F(StoryPageTest, ALineLeadsToItsRecord) {
    showPage();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const QSignalSpy went(m_page.get(), &Page::goTo);
    lines()->selectRow(0);
    lines()->setFocus();
    QTest::keyClick(lines(), Qt::Key_Return);
    ASSERT_EQ(went.size(), 1);
    EXPECT_FALSE(went[0][1].toUuid().isNull());
}

TEST_F(StoryPageTest, EachQuestionIsAnsweredWithItsEntries) {
    showPage();
    QTest::mouseClick(child<QPushButton>(u"tab1"_s), Qt::LeftButton);
    auto *question = child<QComboBox>(u"question"_s);
    auto *answer = child<QLabel>(u"answer"_s);
    QSet<QString> answers;
    for (int row = 0; row < question->count(); ++row) {
        question->setCurrentIndex(row);
        Q_EMIT question->activated(row);
        EXPECT_FALSE(answer->text().isEmpty());
        answers.insert(answer->text());
    }
    EXPECT_EQ(answers.size(), question->count());
}

TEST_F(StoryPageTest, NewEntriesAreSeenAtTheNextLook) {
    showPage();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const int before = lines()->model()->rowCount();
    m_page->hide();
    book.add(Appointment{.title = u"A new one"_s, .start = Moment::of(clock.now())});
    m_page->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() == before + 1; }));
}

} // namespace
