// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/log_sheet_typing.h"

#include "model/diary/diary_table.h"
#include "model/logsheet/log_sheet_rows.h"
#include "model/medicines/dose_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/log_sheet_editor.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

/// A sheet of yesterday, with one row of each kind.
class LogSheetTypingTest : public PageFixture {
protected:
    void SetUp() override {
        book.add(baclofen);
        book.add(morphine);
        book.add(pain);
        book.add(moments);
        sheet = *makeLogSheet(book.store(), clock.today().addDays(-1), clock.today());
        showAndWait(page);
    }
    LogSheetChooser *ask() {
        typeInLogSheet(context, &page);
        return dialog<LogSheetChooser>(&page);
    }
    /// Opens the form by the code, with the keyboard alone.
    LogSheetEditor *open() {
        LogSheetChooser *chooser = ask();
        QTest::keyClicks(chooser->focusWidget(), shownLogCode(sheet.code).toLower());
        QTest::keyClick(chooser->focusWidget(), Qt::Key_Return);
        return dialog<LogSheetEditor>(&page);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QLineEdit *cell(LogSheetEditor *form, const QUuid &what, const char *rest) {
        return find<QLineEdit>(form,
                               (what.toString(QUuid::Id128) + QLatin1String(rest)).toLatin1().constData());
    }
    QList<DiaryEntry> entries() { return *book->table<DiaryTable>().inSpan(all); }
    QList<Dose> doses() { return *book->table<DoseTable>().inSpan(all); }

    const DaySpan all{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    Medicine baclofen{.name = u"Baclofen"_s, .times = {QTime(8, 0)}};
    Medicine morphine{.name = u"Morphine"_s, .asNeeded = true};
    Tracker pain{.name = u"Pain"_s};
    Tracker moments{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s};
    LogSheet sheet;
    QWidget page;
};

} // namespace

TEST_F(LogSheetTypingTest, IsWrittenWithTheKeyboardAloneInOneStep) {
    LogSheetEditor *form = open();
    EXPECT_EQ(form->windowTitle(), u"Log sheet "_s + shownLogCode(sheet.code));
    find(form, "writer")->setFocus();
    write(u"RQ"_s);
    cell(form, baclofen.id.uuid(), "0800.0")->setFocus();
    write(u"x"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), cell(form, morphine.id.uuid(), ".0"));
    write(u"2:10 PM DM"_s);
    press(Qt::Key_Down);
    write(u"4"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), cell(form, pain.id.uuid(), ".1"));
    write(u"6"_s);
    cell(form, moments.id.uuid(), ".1")->setFocus();
    write(u"Laughed at the dog."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(isOpen(&page));
    EXPECT_EQ(done, QStringList{u"Type in a log sheet"_s});
    ASSERT_EQ(doses().size(), 2);
    EXPECT_EQ(doses()[0].givenBy, u"RQ"_s);
    EXPECT_EQ(doses()[0].forTime, QTime(8, 0));
    EXPECT_EQ(doses()[1].givenBy, u"DM"_s);
    ASSERT_EQ(entries().size(), 3);
    EXPECT_EQ(entries()[0].reportedBy, u"RQ"_s);
    EXPECT_EQ(entries()[0].moment.date(), clock.today().addDays(-1));
    history.undo();
    EXPECT_TRUE(entries().isEmpty() && doses().isEmpty());
}

TEST_F(LogSheetTypingTest, SaysBelowTheLineWhatDoesNotFitAndSavesNothing) {
    LogSheetEditor *form = open();
    cell(form, pain.id.uuid(), ".0")->setFocus();
    write(u"12"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isOpen(&page));
    EXPECT_TRUE(says(form, u"It is written so: 0 to 10"_s));
    EXPECT_EQ(QApplication::focusWidget(), cell(form, pain.id.uuid(), ".0"));
    EXPECT_TRUE(done.isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(isOpen(&page));
    EXPECT_EQ(entries().value(0).value, 1);
}

TEST_F(LogSheetTypingTest, TellsWhatIsInTheBookAlreadyBeforeItSaves) {
    LogSheetEditor *form = open();
    cell(form, pain.id.uuid(), ".0")->setFocus();
    write(u"4"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    form = open();
    cell(form, pain.id.uuid(), ".0")->setFocus();
    write(u"4"_s);
    cell(form, pain.id.uuid(), ".1")->setFocus();
    write(u"5"_s);
    prompts.chosen = std::nullopt; // to keep writing
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isOpen(&page));
    EXPECT_TRUE(prompts.askedText.contains(u"Pain: 4"_s)) << qPrintable(prompts.askedText);
    EXPECT_EQ(entries().size(), 1);
    prompts.chosen = 0; // to leave it out
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(LogSheetTypingTest, SaysThatNothingIsTypedYet) {
    LogSheetEditor *form = open();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isOpen(&page));
    EXPECT_TRUE(says(form, u"Nothing is typed in yet."_s));
}

TEST_F(LogSheetTypingTest, KeepsWhatWasTypedAndNotSaved) {
    LogSheetEditor *form = open();
    cell(form, pain.id.uuid(), ".2")->setFocus();
    write(u"7"_s);
    const auto draft = form->keepDraft();
    ASSERT_TRUE(draft);
    delete form;
    ASSERT_TRUE(openLogSheetDraft(context, *draft, &page));
    EXPECT_EQ(cell(dialog<LogSheetEditor>(&page), pain.id.uuid(), ".2")->text(), u"7"_s);
    EXPECT_FALSE(openLogSheetDraft(context, {u"diary"_s, {}}, &page));
}

TEST_F(LogSheetTypingTest, SaysThatNoSheetHasTheCode) {
    LogSheetChooser *chooser = ask();
    QTest::keyClicks(chooser->focusWidget(), u"D4"_s);
    QTest::keyClick(chooser->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(says(chooser, u"A code has six letters and digits"_s));
    type(chooser, "code", u"00-0000"_s);
    QTest::keyClick(chooser->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(says(chooser, u"No sheet of this book has that code."_s));
    type(chooser, "code", {});
    QTest::keyClick(chooser->focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(chooser->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(dialog<LogSheetEditor>(&page)); // of the day
}

TEST_F(LogSheetTypingTest, CanBeUsedByAScreenReader) {
    EXPECT_EQ(auditFindings(ask()), "");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(auditFindings(open()), "");
}
