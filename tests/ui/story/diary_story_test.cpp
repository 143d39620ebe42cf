// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "model/appointments/appointment.h"
#include "model/sample/sample_family.h"
#include "tests/support/page_fixture.h"
#include "ui/story/diary_page.h"
#include "ui/story/story_lines_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class DiaryStoryTest : public PageFixture {
protected:
    DiaryStoryTest() { EXPECT_TRUE(writeSampleFamily(book.store(), {.lastDay = clock.today()})); }

    template <typename Widget>
    Widget *child(const QString &name) {
        return m_page->findChild<Widget *>(name);
    }
    void showPage() {
        m_page = std::make_unique<DiaryPage>(context);
        m_page->resize(1000, 800);
        m_page->show();
        QTest::qWait(50); // lanes are read in turns
    }
    void showLines() {
        showPage();
        auto *only = child<QComboBox>(u"only"_s);
        only->setCurrentIndex(only->count() - 1);
        Q_EMIT only->activated(only->count() - 1);
    }
    TimelineView *view() { return child<TimelineView>(u"chart"_s); }
    QTableView *lines() { return child<QTableView>(u"table"_s); }

    std::unique_ptr<DiaryPage> m_page;
};

TEST_F(DiaryStoryTest, TellsInWordsWhatThePictureShows) {
    showLines();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const QAbstractItemModelTester tester(lines()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(DiaryStoryTest, AKindThatIsLeftOutLeavesPictureAndWords) {
    showLines();
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

TEST_F(DiaryStoryTest, ALineLeadsToItsRecord) {
    showLines();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const QSignalSpy went(m_page.get(), &Page::goTo);
    lines()->selectRow(0);
    lines()->setFocus();
    QTest::keyClick(lines(), Qt::Key_Return);
    ASSERT_EQ(went.size(), 1);
    EXPECT_FALSE(went[0][1].toUuid().isNull());
}

TEST_F(DiaryStoryTest, EachQuestionIsAnsweredWithItsEntries) {
    showPage();
    QTest::mouseClick(child<QPushButton>(u"closer"_s), Qt::LeftButton);
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

TEST_F(DiaryStoryTest, NewEntriesAreSeenAtTheNextLook) {
    showLines();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() > 0; }));
    const int before = lines()->model()->rowCount();
    m_page->hide();
    book.add(Appointment{.title = u"A new one"_s, .start = Moment::of(clock.now())});
    m_page->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines()->model()->rowCount() == before + 1; }));
}

} // namespace

/// Days that are not read yet would look like days without an entry.
TEST_F(DiaryStoryTest, AllOfIsShownOnceItIsRead) {
    const Tracker old = book.add(Tracker{.name = u"Old pain"_s, .position = 0});
    for (const int daysAgo : {3000, 2800})
        book.add(DiaryEntry{.tracker = old.id,
                            .moment = Moment::of(clock.now().addDays(-daysAgo)),
                            .reporter = Reporter::Parent,
                            .value = 4});
    showPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view()->markPoints(u"Pain"_s).isEmpty(); }));
    const DaySpan before = view()->span();
    QTest::mouseClick(child<QPushButton>(u"period4"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view()->span() != before && !view()->isWaiting(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !view()->markPoints(u"Old pain"_s).isEmpty(); }));
}
