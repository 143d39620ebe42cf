// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bereavement/still_page.h"

#include "model/bereavement/bereavement_step_table.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/bereavement/bereavement_row.h"
#include "ui/moments/moment_collection.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace {

class StillPageTest : public PageFixture {
protected:
    void show() {
        book.add(Child{.name = u"Emilia"_s, .calledName = u"Emi"_s, .hasDied = true});
        page = std::make_unique<StillPage>(context);
        showAndWait(*page);
    }
    void addMoment() {
        const auto tracker = book.add(Tracker{.name = u"Good moments"_s,
                                              .kind = TrackerKind::Words,
                                              .preset = u"good_moment"_s,
                                              .position = 0});
        book.add(DiaryEntry{
            .tracker = tracker.id, .moment = Moment::of(clock.now()), .words = u"The lake at dusk"_s});
    }
    QWidget *row(const char *what) { return find(page.get(), what); }
    QList<BereavementStep> steps() { return *book->table<BereavementStepTable>().all(); }

    std::unique_ptr<StillPage> page;
};

} // namespace

TEST_F(StillPageTest, ShowsTheNameAndFoldsTheRestAway) {
    show();
    EXPECT_TRUE(says(page.get(), u"Emi"_s));
    EXPECT_FALSE(row("hours.team")->isVisible());
    click(page.get(), "list-hours");
    EXPECT_TRUE(row("hours.team")->isVisible());
    EXPECT_TRUE(says(page.get(), u"There is no hurry"_s));
}

TEST_F(StillPageTest, AMomentComesOnlyWhenSomebodyAsks) {
    addMoment();
    show();
    EXPECT_FALSE(says(page.get(), u"The lake at dusk"_s));
    click(page.get(), "showMoment");
    EXPECT_TRUE(says(dialog<MomentCollection>(page.get()), u"The lake at dusk"_s));
}

TEST_F(StillPageTest, WithoutGoodMomentsNoneIsOffered) {
    show();
    EXPECT_FALSE(find(page.get(), "showMoment")->isVisible());
}

TEST_F(StillPageTest, AThingCanBeDoneAndTakenBack) {
    show();
    click(page.get(), "list-days");
    QWidget *school = row("days.school");
    click(school, "done");
    ASSERT_EQ(steps().size(), 1);
    EXPECT_EQ(steps()[0].what, u"days.school"_s);
    EXPECT_TRUE(steps()[0].isDone);
    history.undo();
    EXPECT_TRUE(steps().isEmpty());
    EXPECT_FALSE(find<QAbstractButton>(school, "done")->isChecked());
}

TEST_F(StillPageTest, AThingCanBeGivenToSomebody) {
    show();
    click(page.get(), "list-weeks");
    QWidget *bills = row("weeks.bills");
    type(bills, "givenTo", u"Aunt Rosa"_s);
    QTest::keyClick(find(bills, "givenTo"), Qt::Key_Return);
    ASSERT_EQ(steps().size(), 1);
    EXPECT_EQ(steps()[0].givenTo, u"Aunt Rosa"_s);
    EXPECT_FALSE(steps()[0].isDone);
}

TEST_F(StillPageTest, AThingCanBeHiddenAndLookedAtAgain) {
    show();
    click(page.get(), "list-hours");
    click(row("hours.gift"), "hide");
    EXPECT_FALSE(row("hours.gift")->isVisible());
    QTest::keyClick(find(page.get(), "showHidden"), Qt::Key_Space);
    EXPECT_TRUE(row("hours.gift")->isVisible());
    click(row("hours.gift"), "hide");
    EXPECT_FALSE(steps()[0].isHidden);
}

TEST_F(StillPageTest, AListStaysOpenWhenThePeopleChange) {
    book.add(Contact{.name = u"Rosa"_s});
    show();
    click(page.get(), "list-tell");
    book.add(Contact{.name = u"Ben"_s});
    QApplication::processEvents();
    const auto rows = page->findChildren<BereavementRow *>();
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const QWidget *each) { return each->isVisible(); }),
              2);
}

TEST_F(StillPageTest, HasNoFlawThatAMachineSees) {
    addMoment();
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
}
