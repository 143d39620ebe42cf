// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/give_sheet.h"

#include "model/diary/current_informant_table.h"
#include "model/medicines/dose_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/medicines/dose_editor.h"
#include "ui/medicines/medicines_page.h"

using namespace Qt::StringLiterals;

namespace {

class GiveSheetTest : public PageFixture {
protected:
    GiveSheetTest() { showAndWait(page); }

    void morphine() {
        book.add(Medicine{.name = u"Morphine"_s, .dose = u"as on the label"_s, .asNeeded = true});
    }
    QList<Dose> doses() { return *book->table<DoseTable>().inSpan({QDate(1990, 1, 1), QDate(2100, 1, 1)}); }

    MedicinesPage page{context};
};

} // namespace

TEST_F(GiveSheetTest, GivingNowIsOneClickAndEnterForWhoWrites) {
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    morphine();
    click(&page, "giveNow");
    auto *sheet = dialog<GiveSheet>(&page);
    EXPECT_FALSE(sheet->findChild<QWidget *>(u"date"_s)) << "it is now, or a moment ago";
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses()[0].givenBy, u"Mom"_s);
    EXPECT_EQ(doses()[0].moment, Moment::of(clock.now()));
    history.undo();
    EXPECT_TRUE(doses().isEmpty());
}

TEST_F(GiveSheetTest, ATimeThatIsStillToComeTodayWasYesterday) {
    morphine();
    click(&page, "giveNow");
    auto *sheet = dialog<GiveSheet>(&page);
    type(sheet, "time", u"11:50 pm"_s);
    EXPECT_TRUE(says(sheet, u"That is Friday, March 13, 11:50 PM."_s));
    EXPECT_EQ(auditFindings(sheet), "");
    click(sheet, "save");
    ASSERT_EQ(doses().size(), 1);
    EXPECT_EQ(doses()[0].moment.local(), QDateTime(QDate(2026, 3, 13), QTime(23, 50), QTimeZone::utc()));
    click(&page, "giveNow");
    sheet = dialog<GiveSheet>(&page);
    type(sheet, "time", u"20 min ago"_s);
    EXPECT_TRUE(says(sheet, u"9:10"_s));
    click(sheet, "save");
    EXPECT_EQ(doses().last().moment.time(), QTime(9, 10));
    click(&page, "giveNow");
    sheet = dialog<GiveSheet>(&page);
    type(sheet, "time", u"soon"_s);
    click(sheet, "save");
    EXPECT_TRUE(says(sheet, u"Please write the time"_s));
    EXPECT_EQ(doses().size(), 2);
}

TEST_F(GiveSheetTest, AMedicineWithPlannedTimesIsAskedForWhichOfThem) {
    book.add(Medicine{.name = u"Gabapentin"_s, .dose = u"3 mL"_s, .times = {QTime(8, 0), QTime(20, 0)}});
    click(&page, "giveNow");
    EXPECT_TRUE(find<QComboBox>(dialog<DoseEditor>(&page), "forTime")->isVisible());
}
