// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes is named once, on Today, and remembered by the book.
#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/informant_sheet.h"
#include "ui/today/today_page.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

class WhoWritesTest : public PageFixture {
protected:
    Tracker trackPain() { return book.add(Tracker{.name = u"Pain"_s}); }
    void show() {
        page = std::make_unique<TodayPage>(context);
        showAndWait(*page);
        QApplication::processEvents();
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    /// What was clicked may go only when the click is over.
    static void endOfClick() { QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(WhoWritesTest, WhoWritesIsNamedOnceAndRememberedByTheBook) {
    trackPain();
    show();
    click(page.get(), "nameInformant");
    auto *sheet = dialog<InformantSheet>(page.get());
    type(sheet, "name", u"Mom"_s);
    click(sheet, "save");
    EXPECT_EQ(done, QStringList{u"Who writes?"_s});
    EXPECT_TRUE(find<QPushButton>(page.get(), "informant_Mom")->isChecked());
    endOfClick();
    EXPECT_FALSE(page->findChild<QWidget *>(u"reporter1"_s)) << "nobody is only a parent then";
    click(find(page.get(), "rating_Pain"), "value3");
    EXPECT_EQ(entries()[0].reportedBy, u"Mom"_s);
    EXPECT_TRUE(says(page.get(), u"Last: 3 (Mom"_s));
    show(); // as on the next day
    EXPECT_TRUE(find<QPushButton>(page.get(), "informant_Mom")->isChecked());
}

TEST_F(WhoWritesTest, AnotherWritesFromOnOneTapUntilThatIsTakenBack) {
    const Tracker pain = trackPain();
    for (const QString &name : {u"Mom"_s, u"Dad"_s})
        book.add(DiaryEntry{.tracker = pain.id,
                            .moment = Moment::of(clock.now().addDays(-1)),
                            .reportedBy = name,
                            .value = 1});
    show();
    click(page.get(), "informant_Dad");
    click(find(page.get(), "rating_Pain"), "value3");
    EXPECT_EQ(entries().last().reportedBy, u"Dad"_s);
    history.undo();
    history.undo();
    endOfClick();
    EXPECT_TRUE(find<QPushButton>(page.get(), "reporter1")->isChecked());
    click(find(page.get(), "rating_Pain"), "value4");
    EXPECT_EQ(informantOf(entries().last()), Informant());
}

TEST_F(WhoWritesTest, TheChildSpeaksForNowAloneAndNobodyIsTakenForTheChildLater) {
    trackPain();
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    show();
    click(page.get(), "reporter0");
    click(find(page.get(), "rating_Pain"), "value2");
    EXPECT_EQ(informantOf(entries()[0]), (Informant{Reporter::Child, {}}));
    EXPECT_TRUE(find<QPushButton>(page.get(), "reporter0")->isChecked());
    show();
    EXPECT_TRUE(find<QPushButton>(page.get(), "informant_Mom")->isChecked());
    EXPECT_EQ(done.size(), 1) << "nothing is remembered of it";
}

TEST_F(WhoWritesTest, WhoWritesStaysWhoItWasWhenItCannotBeRemembered) {
    const Tracker pain = trackPain();
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    book.add(DiaryEntry{
        .tracker = pain.id, .moment = Moment::of(clock.now()), .reportedBy = u"Dad"_s, .value = 1});
    show();
    {
        const FullDisk disk;
        click(page.get(), "informant_Dad");
    }
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(find<QPushButton>(page.get(), "informant_Mom")->isChecked());
}

TEST_F(WhoWritesTest, ANameThatWasTypedAndNotSavedComesBack) {
    trackPain();
    show();
    click(page.get(), "nameInformant");
    type(dialog<InformantSheet>(page.get()), "name", u"Grandma"_s);
    const auto draft = dialog<InformantSheet>(page.get())->keepDraft();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->place, kInformantDraft);
    show();
    ASSERT_TRUE(page->openDraft(*draft));
    EXPECT_EQ(dialog<InformantSheet>(page.get())->record().informant.name, u"Grandma"_s);
}

TEST_F(WhoWritesTest, ANurseWithoutANameSpeaksForNowAloneThroughTheSheet) {
    trackPain();
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    book.add(DiaryEntry{.tracker = book->table<TrackerTable>().all()->first().id,
                        .moment = Moment::of(clock.now().addDays(-1)),
                        .reportedBy = u"Mom"_s,
                        .value = 1});
    show();
    EXPECT_FALSE(page->findChild<QWidget *>(u"reporter2"_s));
    click(page.get(), "nameInformant");
    auto *sheet = dialog<InformantSheet>(page.get());
    choose(sheet, "kind", u"Nurse"_s);
    EXPECT_EQ(sheet->record().informant, (Informant{Reporter::Nurse, {}})) << "Mom is no nurse";
    click(sheet, "save");
    endOfClick();
    EXPECT_TRUE(find<QPushButton>(page.get(), "reporter2")->isChecked());
    EXPECT_TRUE(done.isEmpty());
    click(find(page.get(), "rating_Pain"), "value2");
    EXPECT_EQ(informantOf(entries().last()), (Informant{Reporter::Nurse, {}}));
    click(page.get(), "informant_Mom");
    endOfClick();
    EXPECT_FALSE(page->findChild<QWidget *>(u"reporter2"_s));
}
