// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needs_page.h"

#include "model/careteam/contact.h"
#include "model/community/resource.h"
#include "model/handoff/needs_file.h"
#include "model/needs/need_answer_table.h"
#include "model/papers/paper_id.h"
#include "model/reports/ask_card.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/needs/need_helper_sheet.h"
#include "ui/needs/needs_file_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class NeedsPageTest : public PageFixture {
protected:
    NeedsPageTest() { settings.setHelpLine(u"988"_s); }
    void open() {
        page = std::make_unique<NeedsPage>(context);
        showAndWait(*page);
    }
    /// A click, as if the row were scrolled to.
    void press(const char *name) {
        find<QPushButton>(page.get(), name)->click();
        QApplication::processEvents(); // what is new in a layout is shown then
    }
    bool isTicked(const char *name) { return find<QPushButton>(page.get(), name)->isChecked(); }
    QList<NeedAnswer> answers() { return *book->table<NeedAnswerTable>().all(); }
    Resource addService(const QString &name, ResourceCategory category, bool isListed = false) {
        Resource resource{.service = name, .category = category, .phone = u"(312) 555-0182"_s};
        if (isListed) {
            resource.document = {{u"name"_s, name}};
            resource.listedBy = u"A. Kim\n(312) 555-0100"_s;
        }
        return book.add(resource);
    }

    std::unique_ptr<NeedsPage> page;
};

} // namespace

TEST_F(NeedsPageTest, ShowsEveryRowBlankAndCountsNothing) {
    open();
    for (const auto &[need, name] : choices<Need>()) {
        EXPECT_TRUE(says(page.get(), name)) << qPrintable(name);
        for (int answer = 0; answer < 3; ++answer)
            EXPECT_FALSE(isTicked(qPrintable(u"%1_%2"_s.arg(keyOf(need)).arg(answer))));
    }
    EXPECT_TRUE(says(page.get(), u"Only you see this. Tick what you like; leave the rest."_s));
    EXPECT_FALSE(find(page.get(), "askCard")->isEnabled()) << "nothing is asked for yet";
    EXPECT_FALSE(find(page.get(), "tellNeeds")->isEnabled());
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(NeedsPageTest, TheLineWithPeopleToCallIsAlwaysThere) {
    open();
    EXPECT_TRUE(find(page.get(), "safetyLine")->isVisible());
    click(page.get(), "helpLine");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"988"_s);
}

TEST_F(NeedsPageTest, AClickAnswersAndASecondOneTakesItBack) {
    open();
    click(page.get(), "food_0");
    ASSERT_EQ(answers().size(), 1);
    EXPECT_EQ(answers().first().wanted, HelpWanted::Yes);
    EXPECT_EQ(answers().first().answeredOn, clock.today());
    click(page.get(), "food_1");
    EXPECT_TRUE(isTicked("food_1"));
    EXPECT_FALSE(isTicked("food_0"));
    ASSERT_EQ(answers().size(), 1) << "a slip within the day leaves no answer";
    click(page.get(), "food_1");
    EXPECT_FALSE(isTicked("food_1"));
    EXPECT_TRUE(answers().isEmpty());
    history.undo();
    EXPECT_TRUE(isTicked("food_1"));
}

TEST_F(NeedsPageTest, IsAnsweredByTheKeyboardWhichStaysThere) {
    open();
    auto *later = find(page.get(), "food_1");
    later->setFocus();
    QTest::keyClick(later, Qt::Key_Space);
    EXPECT_EQ(answers().value(0).wanted, HelpWanted::Later);
    EXPECT_TRUE(later->hasFocus());
}

TEST_F(NeedsPageTest, AYesLeadsToServicesWithTheirNumbersTheFamilysOwnFirst) {
    addService(u"County Rides"_s, ResourceCategory::Transport, true);
    const Resource own = addService(u"Our neighbor"_s, ResourceCategory::Transport);
    addService(u"Meals"_s, ResourceCategory::Food);
    open();
    press("getting-there_0");
    const QWidget *row = find(page.get(), "need_getting-there");
    EXPECT_TRUE(says(row, u"(312) 555-0182"_s));
    EXPECT_TRUE(says(row, u"From the list of"_s));
    EXPECT_TRUE(says(row, firstSentence(Need::GettingThere)));
    QStringList names;
    for (const QPushButton *button : row->findChildren<QPushButton *>()) {
        if (button->objectName().startsWith(u"service_"_s))
            names.append(button->text());
    }
    EXPECT_EQ(names, (QStringList{u"Our neighbor"_s, u"County Rides"_s}));
    EXPECT_FALSE(says(row, u"Ask your social worker for a list."_s));
    const QSignalSpy went(page.get(), &Page::goTo);
    row->findChild<QPushButton *>(u"service_"_s + own.id.uuid().toString(QUuid::WithoutBraces))->click();
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().value(0).toString(), u"community"_s);
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(NeedsPageTest, WhereThereIsNoServiceTheAskCardIsOffered) {
    open();
    press("play_0");
    EXPECT_TRUE(says(find(page.get(), "need_play"), u"Ask your social worker for a list."_s));
    const QSignalSpy went(page.get(), &Page::goTo);
    press("ask_play");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went.first().value(1).toUuid(), paperId(kAskCardPaper));
    press("play_1");
    EXPECT_FALSE(says(find(page.get(), "need_play"), firstSentence(Need::Play)))
        << "later asks for nothing now";
}

TEST_F(NeedsPageTest, SaysWhoDoesIt) {
    book.add(Contact{.name = u"Rosa"_s});
    open();
    press("food_0");
    press("helper_food");
    auto *sheet = dialog<NeedHelperSheet>(page.get());
    EXPECT_EQ(auditFindings(sheet), "");
    click(sheet, "suggestion0");
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(answers().value(0).doneBy, u"Rosa"_s);
    QApplication::processEvents();
    EXPECT_TRUE(says(find(page.get(), "need_food"), u"Rosa"_s));
    history.undo();
    EXPECT_EQ(answers().value(0).doneBy, QString());
}

TEST_F(NeedsPageTest, GoesOnWithANameThatWasNotSaved) {
    const NeedAnswer food =
        book.add(NeedAnswer{.need = Need::Food, .wanted = HelpWanted::Yes, .answeredOn = clock.today()});
    open();
    EXPECT_FALSE(page->openDraft({u"needs/play"_s, food.id.uuid()}));
    ASSERT_TRUE(page->openDraft({u"needs/food"_s, food.id.uuid()}));
    EXPECT_TRUE(dialog<NeedHelperSheet>(page.get())->isVisible());
}

TEST_F(NeedsPageTest, TheFileHoldsWhatWasSeenFirstAndNothingElse) {
    for (const Need need : {Need::Food, Need::Play})
        book.add(NeedAnswer{
            .need = need, .wanted = HelpWanted::Yes, .answeredOn = clock.today(), .doneBy = u"Rosa"_s});
    book.add(NeedAnswer{.need = Need::Money, .wanted = HelpWanted::Fine, .answeredOn = clock.today()});
    open();
    click(page.get(), "tellNeeds");
    auto *tell = dialog<NeedsFileDialog>(page.get());
    EXPECT_EQ(auditFindings(tell), "");
    EXPECT_EQ(find<QPlainTextEdit>(tell, "reveals")->toPlainText(),
              nameOf(Need::Food) + u'\n' + nameOf(Need::Play));
    prompts.saveTo = folder.filePath(u"ask"_s);
    click(tell, "save");
    QFile file(prompts.saveTo + u".hearthneeds"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), writeNeeds({Need::Food, Need::Play}));
}

TEST_F(NeedsPageTest, AFileThatCannotBeSavedIsToldAndTheWindowStays) {
    book.add(NeedAnswer{.need = Need::Food, .wanted = HelpWanted::Yes, .answeredOn = clock.today()});
    open();
    click(page.get(), "tellNeeds");
    auto *tell = dialog<NeedsFileDialog>(page.get());
    prompts.saveTo = folder.filePath(u"gone/ask.hearthneeds"_s);
    click(tell, "save");
    EXPECT_TRUE(tell->isVisible());
}

TEST_F(NeedsPageTest, ShowsTheRowOfAnAnswerThatWasSearchedFor) {
    const NeedAnswer play =
        book.add(NeedAnswer{.need = Need::Play, .wanted = HelpWanted::Later, .answeredOn = clock.today()});
    open();
    page->show(play.id.uuid());
    EXPECT_TRUE(find(page.get(), "play_1")->hasFocus());
    EXPECT_FALSE(find(page.get(), "play_1")->visibleRegion().isEmpty());
}
