// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_page.h"

#include "model/directory/service_table.h"
#include "model/files/atomic_replace.h"
#include "model/handoff/needs_file.h"
#include "model/lists/service_list_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "tests/support/sample_services.h"
#include "ui/kit/style.h"
#include "ui/lists/list_editor.h"
#include "ui/lists/list_item_editor.h"
#include "ui/lists/list_items.h"
#include "ui/lists/list_output.h"
#include "ui/lists/needs_review_dialog.h"
#include "ui/lists/outcome_review_dialog.h"
#include "ui/lists/renewal_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

class ListsPageTest : public PageFixture {
protected:
    ListsPageTest() {
        for (const char *name : {"Rides to the hospital", "Meals at home", "Sibling club"}) {
            const auto added = book.add(fullService(QString::fromLatin1(name), QString::fromLatin1(name)));
            services.append(**book->table<ServiceTable>().find(added.id));
        }
    }

    ServiceList withList(int count = 3) {
        ServiceList list{.label = u"M., 3 West"_s,
                         .preparedBy = u"A. Kim, social work"_s,
                         .preparedOn = clock.today().addDays(-3)};
        for (int i = 0; i < count; ++i)
            list.items.append(newItem(services[i]));
        return book.add(list);
    }
    void open() {
        page = std::make_unique<ListsPage>(context);
        showAndWait(*page);
    }
    ServiceList only() {
        return **book->table<ServiceListTable>().find(book->table<ServiceListTable>().rows()->value(0).id);
    }
    QStringList items() { return rows(page.get(), "items"); }
    void key(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(find(page.get(), name), key, modifiers);
        QApplication::processEvents();
    }

    QList<Service> services;
    std::unique_ptr<ListsPage> page;
};

TEST_F(ListsPageTest, AfterWhyWasSaidTheKeyboardIsWhereItWas) {
    withList();
    open();
    for (const char *name : {"editItem", "items"}) {
        auto *from = find(page.get(), name);
        from->setFocus();
        if (QByteArray(name) == "items")
            QTest::keyClick(from, Qt::Key_Return);
        else
            QTest::keyClick(from, Qt::Key_Space);
        auto *editor = dialog<ListItemEditor>(page->window());
        type(editor, "why", u"Near the hospital "_s + QString::fromLatin1(name));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        const QWidget *keyboard = page->window()->focusWidget();
        EXPECT_EQ(keyboard, find(page.get(), name))
            << name << (keyboard ? keyboard->objectName().toStdString() : "");
        EXPECT_NE(find(page.get(), name), from) << "the page was not built anew";
    }
}

TEST_F(ListsPageTest, AListIsMadeAndFilledByTheKeyboardAlone) {
    open();
    page->primaryAction();
    auto *editor = dialog<ListEditor>(page.get());
    EXPECT_EQ(auditFindings(editor), "");
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor->isVisible()) << "a list without a label cannot be found again";
    type(editor, "label", u"M., 3 West"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rows(page.get()), QStringList{u"M., 3 West"_s});

    type(page.get(), "addService", u"sibl"_s);
    key("addService", Qt::Key_Return);
    type(page.get(), "addService", u"hospital"_s);
    key("addService", Qt::Key_Return);
    EXPECT_EQ(items(), (QStringList{u"Sibling club"_s, u"Rides to the hospital"_s}));
    EXPECT_EQ(only().items.size(), 2);
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(ListsPageTest, AfterAServiceItsWhyIsSaidAndThenTheNextIsLookedFor) {
    withList(0);
    open();
    QWidget *window = page->window();
    find(page.get(), "addService")->setFocus();
    for (const auto &[typed, why] :
         {std::pair(u"sibl"_s, u"For Eli"_s), std::pair(u"meals"_s, u"No time to cook"_s)}) {
        QTest::keyClicks(window->focusWidget(), typed);
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
        ASSERT_EQ(window->focusWidget()->objectName(), u"whyThisOne"_s);
        QTest::keyClicks(window->focusWidget(), why);
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
        ASSERT_EQ(window->focusWidget()->objectName(), u"addService"_s);
    }
    ASSERT_EQ(only().items.size(), 2);
    EXPECT_EQ(only().items[0].why.english, u"For Eli"_s);
    EXPECT_EQ(only().items[1].why.english, u"No time to cook"_s);
    EXPECT_EQ(find<ListItems>(page.get(), "items")->item(1)->data(NoteRole).toString(), u"No time to cook"_s);
}

TEST_F(ListsPageTest, WordsThatWereTypedAreKeptWhenTheKeyboardGoesElsewhere) {
    withList(2);
    open();
    auto *why = find(page.get(), "whyThisOne");
    why->setFocus();
    QTest::keyClicks(why, u"Near you"_s);
    find(page.get(), "items")->setFocus();
    QApplication::processEvents();
    EXPECT_EQ(only().items[0].why.english, u"Near you"_s);
    history.undo();
    EXPECT_TRUE(only().items[0].why.isEmpty());
}

TEST_F(ListsPageTest, ThePageOfTheFamilyIsSeenBesideTheList) {
    withList(3);
    open();
    page->resize(scaled(1160), scaled(640));
    QApplication::processEvents();
    EXPECT_TRUE(find(page.get(), "page")->isVisible());
    page->resize(scaled(700), scaled(640));
    QApplication::processEvents();
    EXPECT_FALSE(find(page.get(), "page")->isVisible());
}

TEST_F(ListsPageTest, AServiceStandsInAListOnce) {
    withList(1);
    open();
    type(page.get(), "addService", u"rides"_s);
    key("addService", Qt::Key_Return);
    EXPECT_EQ(only().items.size(), 1);
}

TEST_F(ListsPageTest, TheOrderIsChangedByKeysAndTakenBack) {
    withList();
    open();
    auto *list = find<ListItems>(page.get(), "items");
    list->setCurrentRow(0);
    key("items", Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(items(), (QStringList{u"Meals at home"_s, u"Rides to the hospital"_s, u"Sibling club"_s}));
    key("items", Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(items().last(), u"Rides to the hospital"_s) << "the keyboard went along";
    history.undo();
    history.undo();
    EXPECT_EQ(items().first(), u"Rides to the hospital"_s);
    find<ListItems>(page.get(), "items")->setCurrentRow(0);
    click(page.get(), "moveDown");
    QApplication::processEvents();
    EXPECT_EQ(items().first(), u"Meals at home"_s);
}

TEST_F(ListsPageTest, EachServiceGetsItsWhyAndNextStep) {
    withList();
    open();
    find<ListItems>(page.get(), "items")->setCurrentRow(1);
    click(page.get(), "editItem");
    auto *editor = dialog<ListItemEditor>(page.get());
    EXPECT_EQ(auditFindings(editor), "");
    type(editor, "why", u"You have no time to cook"_s);
    type(editor, "whySpanish", u"No tiene tiempo"_s);
    type(editor, "next", u"Call on Monday"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const ServiceListItem item = only().items[1];
    EXPECT_EQ(item.why, (WrittenTwice{u"You have no time to cook"_s, u"No tiene tiempo"_s}));
    EXPECT_EQ(item.nextStep.english, u"Call on Monday"_s);
    EXPECT_EQ(find<ListItems>(page.get(), "items")->currentRow(), 1);
}

TEST_F(ListsPageTest, SayWhyBeginsInTheWordsAndEndsWhereOneWas) {
    const ResourceCategory need = withList().items[0].need;
    open();
    for (const auto &[first, then] :
         {std::pair(u"Warm"_s, u"Warm"_s), std::pair(u" meals"_s, u"Warm meals"_s)}) {
        auto *button = find(page.get(), "editItem");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *editor = dialog<ListItemEditor>(page.get());
        ASSERT_TRUE(QApplication::focusWidget());
        EXPECT_EQ(QApplication::focusWidget()->objectName(), u"why"_s);
        QTest::keyClicks(QApplication::focusWidget(), first);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(only().items[0].why.english, then);
        EXPECT_EQ(only().items[0].need, need);
        EXPECT_EQ(page->window()->focusWidget(), find(page.get(), "editItem"));
    }
}

TEST_F(ListsPageTest, WhatChangedInTheDirectoryIsNamedAndTakenOver) {
    withList();
    Service after = services[0];
    after.fees = u"5 dollars"_s;
    ASSERT_TRUE(book->apply({{}, {replacing(services[0], withHistory(services[0], after, clock.today()))}}));
    open();
    EXPECT_EQ(find<ListItems>(page.get(), "items")->item(0)->data(NoteRole).toString(), u"changed since"_s);
    page->findChild<QAction *>(u"renew"_s)->trigger();
    auto *dialog = this->dialog<RenewalDialog>(page.get());
    EXPECT_TRUE(says(dialog, u"Cost: 5 dollars, before: free"_s));
    EXPECT_EQ(auditFindings(dialog), "");
    click(dialog, "take");
    EXPECT_EQ(only().items[0].service.fees, u"5 dollars"_s);
    EXPECT_EQ(only().preparedOn, clock.today());
    EXPECT_FALSE(page->findChild<QAction *>(u"renew"_s)->isEnabled());
}

TEST_F(ListsPageTest, GivenAndCopiedListsAreKept) {
    withList();
    open();
    click(page.get(), "given");
    EXPECT_EQ(only().givenOn, QList<QDate>{clock.today()});
    page->findChild<QAction *>(u"copy"_s)->trigger();
    auto *editor = dialog<ListEditor>(page.get());
    type(editor, "label", u"T., clinic"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(book->table<ServiceListTable>().rows()->size(), 2);
    const auto rows = *book->table<ServiceListTable>().rows();
    EXPECT_EQ(rows[0].label, u"T., clinic"_s);
    EXPECT_EQ(rows[0].services, 3);
    EXPECT_EQ(rows[0].givenOn, std::nullopt);
}

TEST_F(ListsPageTest, TheFamilyGetsAPageATextAndAFile) {
    withList();
    open();
    click(page.get(), "output");
    auto *output = dialog<ListOutput>(page.get());
    EXPECT_EQ(auditFindings(output), "");
    prompts.saveTo = folder.filePath(u"page"_s);
    click(output, "savePdf");
    QFile pdf(folder.filePath(u"page.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    click(output, "saveHtml");
    QFile html(folder.filePath(u"page.html"_s));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(html.readAll().contains("Meals at home"));
    click(output, "saveHandoff");
    QFile file(folder.filePath(u"page.hearthlist"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("3 West"));
    click(output, "copyText");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Meals at home"_s));
    prompts.saveTo = u"/nowhere/page.pdf"_s;
    click(output, "savePdf");
    EXPECT_FALSE(QFile::exists(prompts.saveTo));
}

TEST_F(ListsPageTest, TakingOutAndDeletingCanBeTakenBack) {
    withList();
    open();
    find<ListItems>(page.get(), "items")->setCurrentRow(2);
    key("items", Qt::Key_Delete);
    EXPECT_EQ(only().items.size(), 2);
    click(page.get(), "delete");
    EXPECT_TRUE(book->table<ServiceListTable>().rows()->isEmpty());
    history.undo();
    history.undo();
    EXPECT_EQ(only().items.size(), 3);
}

TEST_F(ListsPageTest, WhatAFamilyTellsGoesIntoTheWorkersNote) {
    open();
    prompts.files = {folder.filePath(u"told.hearthoutcomes"_s)};
    ASSERT_TRUE(durableReplace(
        prompts.files[0],
        writeOutcomes({{services[0].hsdsId, services[0].name, {}, ResourceState::WaitingList, {}},
                       {u"elsewhere"_s, u"Another service"_s, {}, ResourceState::Using, {}}},
                      clock.today())));
    click(page.get(), "hearOutcomes");
    auto *review = dialog<OutcomeReviewDialog>(page.get());
    EXPECT_EQ(auditFindings(review), "");
    EXPECT_TRUE(says(review, u"This service is not in the directory."_s));
    click(review, "take");
    EXPECT_TRUE((**book->table<ServiceTable>().find(services[0].id)).note.contains(u"On a waiting list"_s));
    history.undo();
    EXPECT_EQ((**book->table<ServiceTable>().find(services[0].id)).note, services[0].note);
}

TEST_F(ListsPageTest, AFileThatTellsNothingIsRefusedInOneSentence) {
    open();
    prompts.files = {folder.filePath(u"no.hearthoutcomes"_s)};
    ASSERT_TRUE(durableReplace(prompts.files[0], "no"));
    click(page.get(), "hearOutcomes");
    EXPECT_EQ(told.size(), 1);
    EXPECT_FALSE(isOpen(page.get()));
}

TEST_F(ListsPageTest, WhatAFamilyAsksForBeginsAListRowByRow) {
    open();
    const QString path = folder.filePath(u"ask.hearthneeds"_s);
    ASSERT_TRUE(durableReplace(path, writeNeeds({Need::GettingThere, Need::Faith, Need::Play})));
    openNeeds(context, path, page.get());
    auto *review = dialog<NeedsReviewDialog>(page.get());
    EXPECT_EQ(auditFindings(review), "");
    find<QCheckBox>(review, "need_play")->click();
    click(review, "begin");
    auto *editor = dialog<ListEditor>(page.get());
    type(editor, "label", u"M., 3 West"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(only().asked, (QList<Need>{Need::GettingThere, Need::Faith}));
    QApplication::processEvents();

    EXPECT_TRUE(says(find(page.get(), "askedRows"), nameOf(Need::Faith)));
    click(page.get(), "look_getting-there");
    auto *found = find<QListWidget>(page.get(), "foundServices");
    EXPECT_TRUE(found->isVisible()) << "services of the kind are there before anything is typed";
    type(page.get(), "addService", u"sibl"_s);
    key("addService", Qt::Key_Return);
    ASSERT_EQ(only().items.size(), 1);
    EXPECT_EQ(only().items[0].need, ResourceCategory::Transport) << "it was looked for that";
    EXPECT_TRUE(says(find(page.get(), "askedRows"), u"one is in the list"_s));
    EXPECT_EQ(auditFindings(page.get()), "");
    history.undo();
    history.undo();
    EXPECT_TRUE(book->table<ServiceListTable>().rows()->isEmpty());
}

TEST_F(ListsPageTest, AFileThatAsksForNothingIsRefusedInOneSentence) {
    open();
    const QString path = folder.filePath(u"no.hearthneeds"_s);
    ASSERT_TRUE(durableReplace(path, "no"));
    openNeeds(context, path, page.get());
    EXPECT_EQ(told.size(), 1);
    EXPECT_FALSE(isOpen(page.get()));
}

TEST_F(ListsPageTest, AListThatWasBegunFromAFileGoesOn) {
    open();
    ASSERT_TRUE(page->openDraft({u"lists/asked/food,play"_s, {}}));
    auto *editor = dialog<ListEditor>(page.get());
    type(editor, "label", u"T."_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(only().asked, (QList<Need>{Need::Food, Need::Play}));
}

} // namespace
