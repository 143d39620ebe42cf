// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/choices.h"
#include "model/community/resource.h"
#include "model/directory/service_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/directory/service_exchange.h"
#include "ui/directory/service_import_dialog.h"
#include "ui/directory/sheet_review.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class SheetImportTest : public PageFixture {
protected:
    SheetImportTest() : PageFixture(BookKind::Directory) { showAndWait(window); }

    QString write(const QByteArray &content, const char *name = "list.csv") const {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    SheetReview *shown() const {
        for (auto *review : window.findChildren<SheetReview *>()) {
            if (review->isVisible())
                return review;
        }
        return nullptr;
    }
    SheetReview *open(const QStringList &files) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importServices(context, files, &window);
        EXPECT_TRUE(QTest::qWaitFor([this] { return shown() != nullptr; }, 20'000));
        return shown();
    }
    SheetReview *open(const QByteArray &content) { return open(QStringList{write(content)}); }
    static QString cell(const SheetReview *review, int row, int column) {
        return find<QTableView>(review, "examples")->model()->index(row, column).data().toString();
    }
    static QString column(const SheetReview *review, const char *name) {
        return find<QComboBox>(review, name)->currentText();
    }
    bool isDone() {
        return QTest::qWaitFor(
            [this] {
                const auto *close = window.findChild<QWidget *>(u"close"_s);
                return close && close->isVisible();
            },
            20'000);
    }
    int count() { return *book->table<ServiceTable>().count(); }

    QWidget window;
};

constexpr char kList[] = "Program,Agency,Phone,Where\n"
                         "Rides,County Rides,312-555-0183,12 Oak Street\n"
                         "Meals,Kitchen,312-555-0199,7 Elm Street\n";

} // namespace

TEST_F(SheetImportTest, ShowsWhatTheColumnsSayBeforeAnythingIsWritten) {
    SheetReview *review = open(kList);
    EXPECT_EQ(auditFindings(review->window()), "");
    EXPECT_TRUE(says(review, u"list.csv"_s));
    EXPECT_TRUE(says(review, u"for example Rides · Meals"_s));
    EXPECT_EQ(column(review, "column0"), u"Name"_s);
    EXPECT_EQ(column(review, "column1"), u"Organization"_s);
    EXPECT_EQ(cell(review, 0, 0), u"Rides"_s);
    EXPECT_EQ(cell(review, 1, 1), u"Kitchen"_s);
    EXPECT_EQ(cell(review, 1, 2), u"312-555-0199"_s);
    EXPECT_EQ(cell(review, 1, 3), QString()) << "nobody said yet what \"Where\" is";
    EXPECT_EQ(count(), 0);
    choose(review, "column3", u"Street address"_s); // with the arrow keys, past the name and others
    EXPECT_EQ(cell(review, 1, 3), u"7 Elm Street"_s);
    EXPECT_EQ(column(review, "column0"), u"Name"_s) << "it was only passed";
    EXPECT_TRUE(find<QPushButton>(review, "bringIn")->text().contains(u'2'));
    click(review, "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 2);
    EXPECT_EQ((**book->table<ServiceTable>().row(1)).locations.value(0).address1, u"12 Oak Street"_s);
}

TEST_F(SheetImportTest, TheChoiceIsRememberedInTheSameStep) {
    SheetReview *review = open(kList);
    choose(review, "column3", u"Street address"_s);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isDone());
    click(&window, "close");
    EXPECT_EQ(done, QStringList{u"Import services"_s});
    review = open("Program,Agency,Phone,Where\nRest,Nurses,312-555-0100,1 Elm Street\n");
    EXPECT_EQ(column(review, "column3"), u"Street address"_s);
    click(review, "cancel");
    history.undo();
    EXPECT_EQ(count(), 0);
    review = open("Program,Agency,Phone,Where\nRest,Nurses,312-555-0100,1 Elm Street\n");
    EXPECT_EQ(column(review, "column3"), u"Do not show"_s);
}

TEST_F(SheetImportTest, WithoutNamesNothingComesIn) {
    SheetReview *review = open("A,B\nRides,312-555-0183\n");
    EXPECT_TRUE(says(review, u"No column is the name of the service."_s));
    EXPECT_FALSE(find<QPushButton>(review, "bringIn")->isEnabled());
    EXPECT_EQ(auditFindings(review->window()), "");
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(shown(), review);
    choose(review, "column0", u"Name"_s);
    EXPECT_FALSE(says(review, u"No column is the name of the service."_s));
    EXPECT_TRUE(find<QPushButton>(review, "bringIn")->isEnabled());
    choose(review, "column1", u"Name"_s);
    EXPECT_EQ(column(review, "column0"), u"Do not show"_s) << "one column is the name";
}

TEST_F(SheetImportTest, CancelChangesNothing) {
    SheetReview *review = open(kList);
    choose(review, "column3", u"City"_s);
    click(review, "cancel");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !isOpen(&window); }));
    EXPECT_EQ(count(), 0);
    EXPECT_FALSE(history.canUndo());
}

TEST_F(SheetImportTest, SeveralTablesAreLookedAtOneAfterTheOther) {
    SheetReview *review = open({write(kList), write("Name,Tel\nRest,312-555-0100\n", "more.csv")});
    EXPECT_EQ(find<QPushButton>(review, "bringIn")->text(), u"Next file"_s);
    click(review, "bringIn");
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() && shown() != review; }, 20'000));
    review = shown();
    EXPECT_TRUE(says(review, u"more.csv"_s));
    click(review, "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 3);
    history.undo();
    EXPECT_EQ(count(), 0);
}

TEST_F(SheetImportTest, TablesWithTheSameHeadingsShareTheChoice) {
    SheetReview *review =
        open({write(kList),
              write("Program,Agency,Phone,Where\nRest,Nurses,312-555-0100,1 Elm Street\n", "b.csv")});
    choose(review, "column3", u"Street address"_s);
    click(review, "bringIn");
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() && shown() != review; }, 20'000));
    EXPECT_EQ(column(shown(), "column3"), u"Street address"_s);
    click(shown(), "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 3);
    EXPECT_EQ((**book->table<ServiceTable>().row(3)).locations.value(0).address1, u"1 Elm Street"_s);
}

TEST_F(SheetImportTest, ATableThatCannotBeReadIsTold) {
    importServices(context, {write("Name,Phone\n")}, &window);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(says(&window, u"There are no lines below the headings of this file."_s));
    EXPECT_FALSE(history.canUndo());
}

constexpr char kTitledList[] = "Our list,spring,,\n"
                               "Thing,Line,Spot,\n"
                               "Meals,520-555-0100,Tucson,\n"
                               "Rides,520-555-0101,Mesa,\n";

/// As the box "The headings are in line" has it.
static QString textOfLine(const QObject *review, int line) {
    const auto *box = review->findChild<QComboBox *>(u"headingLine"_s);
    return box->itemText(box->findData(line));
}

TEST_F(SheetImportTest, TheLineOfTheHeadingsIsChosenAndRemembered) {
    SheetReview *review = open(kTitledList);
    EXPECT_EQ(column(review, "headingLine"), u"1: Our list · spring"_s);
    EXPECT_TRUE(find<QPushButton>(review, "bringIn")->text().contains(u'3'));
    choose(review, "headingLine", u"2: Thing · Line · Spot"_s);
    QCoreApplication::processEvents(); // the new columns are shown then
    EXPECT_EQ(auditFindings(review->window()), "");
    EXPECT_TRUE(says(review, u"for example Meals · Rides"_s));
    EXPECT_EQ(column(review, "column1"), u"Phone"_s);
    EXPECT_TRUE(find<QPushButton>(review, "bringIn")->text().contains(u'2'));
    choose(review, "column0", u"Name"_s);
    EXPECT_EQ(cell(review, 0, 0), u"Meals"_s);
    click(review, "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 2);
    click(&window, "close");
    review = open(QByteArray(kTitledList).replace("spring", "summer"));
    EXPECT_EQ(column(review, "headingLine"), textOfLine(review, 2));
    EXPECT_EQ(column(review, "column0"), u"Name"_s);
}

TEST_F(SheetImportTest, AFileWithoutHeadingsComesInWhole) {
    SheetReview *review = open("Meals,520-555-0100\nRides,520-555-0101\n");
    choose(review, "headingLine", u"No line: the file has no headings"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(review, u"Column 1"_s));
    choose(review, "column0", u"Name"_s);
    EXPECT_EQ(cell(review, 1, 0), u"Rides"_s);
    find(review, "column1")->setFocus();
    QTest::keyClick(find(review, "column1"), Qt::Key_Tab);
    EXPECT_EQ(review->window()->focusWidget(), find(review, "cancel")) << "the new boxes come before it";
    click(review, "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ(count(), 2);
}

TEST_F(SheetImportTest, FilesWithTheSameHeadingsHaveThemInTheSameLine) {
    SheetReview *review = open({write(kTitledList), write(kTitledList, "b.csv")});
    choose(review, "headingLine", textOfLine(review, 2));
    choose(review, "column0", u"Name"_s);
    click(review, "bringIn");
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() && shown() != review; }, 20'000));
    EXPECT_EQ(column(shown(), "headingLine"), textOfLine(shown(), 2));
    EXPECT_EQ(column(shown(), "column0"), u"Name"_s);
}

TEST_F(SheetImportTest, WhatTheWholeFileHelpsWithIsAskedWhereNoRowSaysIt) {
    SheetReview *review = open("Name,Kind\nTuesday group,Legal\nWednesday group,Legal\n");
    ASSERT_TRUE(says(review, u"What does this whole file help with?"_s));
    EXPECT_EQ(column(review, "helpsWith"), u"Nothing said"_s);
    choose(review, "helpsWith", nameOf(ResourceCategory::Bereavement));
    choose(review, "column1", u"Category"_s);
    EXPECT_FALSE(says(review, u"What does this whole file help with?"_s)) << "a column says it";
    EXPECT_FALSE(review->mapped().helpsWith);
    choose(review, "column1", u"Do not show"_s);
    EXPECT_EQ(column(review, "helpsWith"), nameOf(ResourceCategory::Bereavement));
    click(review, "bringIn");
    ASSERT_TRUE(isDone());
    EXPECT_EQ((**book->table<ServiceTable>().row(1)).categories, QList{ResourceCategory::Bereavement});
    click(&window, "close");
    review = open("Name,Kind\nThursday group,Legal\n");
    EXPECT_EQ(column(review, "helpsWith"), u"Nothing said"_s) << "another file helps with something else";
}

TEST_F(SheetImportTest, AWorkbookAndAPdfAreSaidToBeWhatTheyAre) {
    const std::pair<const char *, const char *> files[] = {{"\xD0\xCF\x11\xE0 of 1997", "This is a workbook"},
                                                           {"%PDF-1.7 a list", "This is a PDF"}};
    for (const auto &[content, words] : files) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importServices(context, {write(content)}, &window);
        ASSERT_TRUE(isDone());
        EXPECT_TRUE(says(&window, QString::fromLatin1(words))) << words;
        EXPECT_EQ(count(), 0);
        click(&window, "close");
    }
}
