// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_page.h"

#include "model/appointments/appointment_table.h"
#include "model/careteam/contact.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/appointments/appointment_sheets.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class AppointmentsPageTest : public PageFixture {
protected:
    AppointmentsPageTest() { showAndWait(page); }

    QList<Appointment> appointments() { return *book->table<AppointmentTable>().all(); }
    AppointmentEditor *editor() { return dialog<AppointmentEditor>(&page); }
    Appointment visit(const QString &title, const QDate &day, const QList<Question> &questions = {}) {
        return book.add(Appointment{.title = title,
                                    .start = Moment::of(QDateTime(day, QTime(10, 0), QTimeZone::utc())),
                                    .questions = questions});
    }
    void fill(const QString &title, const QString &day, const QString &time) {
        type(editor(), "title", title);
        type(editor(), "date", day);
        type(editor(), "time", time);
    }
    void ask(const QString &question) {
        auto *field = find(editor(), "questions");
        click(field, "addRow");
        QTest::keyClicks(editor()->focusWidget(), question);
    }

    AppointmentsPage page{context};
    QAbstractItemModelTester tester{find<QAbstractItemView>(&page, "list")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(AppointmentsPageTest, AddsAVisitWithQuestionsInTheirOrder) {
    const Contact doctor = book.add(Contact{.name = u"Dr. Osei"_s});
    click(&page, "add");
    fill(u"Clinic"_s, u"3/20/2026"_s, u"3:10 pm"_s);
    click(editor(), "peopleGroup");
    click(find(editor(), "with"), "addRow");
    ask(u"Can he swim?"_s);
    ask(u"Why is he tired?"_s);
    click(editor(), "save");
    ASSERT_EQ(appointments().size(), 1);
    const Appointment saved = appointments()[0];
    EXPECT_EQ(saved.start.local().toString(Qt::ISODate), u"2026-03-20T15:10:00Z"_s);
    EXPECT_EQ(saved.with, QList<Id<Contact>>{doctor.id});
    ASSERT_EQ(saved.questions.size(), 2);
    EXPECT_EQ(saved.questions[0].text, u"Can he swim?"_s);
    EXPECT_TRUE(says(&page, u"Why is he tired?"_s));
    EXPECT_TRUE(says(&page, u"Dr. Osei"_s));
}

TEST_F(AppointmentsPageTest, SaysHowADayIsWrittenWhereItReadsNone) {
    click(&page, "add");
    type(editor(), "date", u"soon"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"We cannot read this day. Please write it as in "_s));
    EXPECT_TRUE(says(editor(), u"3/14/26"_s));
    type(editor(), "date", u"12/9"_s);
    QTest::keyClick(editor()->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(find(editor(), "date")->findChild<QLineEdit *>()->text(), u"December 9, 2025"_s);
}

TEST_F(AppointmentsPageTest, AsksBesideTheFieldsForWhatIsMissing) {
    click(&page, "add");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write what it is"_s));
    EXPECT_TRUE(says(editor(), u"Please write the day."_s));
    EXPECT_TRUE(says(editor(), u"Please write the time"_s));
    EXPECT_TRUE(appointments().isEmpty());
}

TEST_F(AppointmentsPageTest, BringsOpenQuestionsAlongAndLeavesAMarkWhereTheyWere) {
    visit(u"Clinic"_s, QDate(2026, 3, 2), {{u"Can he swim?"_s}});
    click(&page, "add");
    EXPECT_TRUE(says(editor(), u"Carried over from March 2, 2026"_s));
    fill(u"Next clinic"_s, u"3/20/2026"_s, u"10:00"_s);
    click(editor(), "save");
    ASSERT_EQ(appointments().size(), 2);
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::CarriedOver);
    EXPECT_EQ(appointments()[1].questions[0].text, u"Can he swim?"_s);
    EXPECT_EQ(appointments()[1].questions[0].firstAskedFor, QDate(2026, 3, 2));
    history.undo();
    ASSERT_EQ(appointments().size(), 1);
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::Open);
}

TEST_F(AppointmentsPageTest, AnAnswerClosesItsQuestion) {
    visit(u"Clinic"_s, QDate(2026, 3, 2), {{u"Can he swim?"_s}});
    click(&page, "edit");
    type(editor(), "answer", u"Yes, in warm water"_s);
    click(editor(), "save");
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::Answered);
    EXPECT_TRUE(says(&page, u"Yes, in warm water"_s));
}

TEST_F(AppointmentsPageTest, TheNextOneStandsFirstThenTheLastOne) {
    visit(u"long ago"_s, QDate(2025, 5, 1));
    visit(u"last"_s, QDate(2026, 3, 2));
    visit(u"today"_s, QDate(2026, 3, 14));
    visit(u"later"_s, QDate(2026, 4, 1));
    EXPECT_EQ(rows(&page), (QStringList{u"today"_s, u"later"_s, u"last"_s, u"long ago"_s}));
}

TEST_F(AppointmentsPageTest, DeletesAndTakesBack) {
    const Appointment before = visit(u"Clinic"_s, QDate(2026, 3, 20), {{u"Why?"_s}});
    click(&page, "delete");
    EXPECT_TRUE(appointments().isEmpty());
    history.undo();
    EXPECT_EQ(appointments(), QList<Appointment>{before});
}

TEST_F(AppointmentsPageTest, FindsAnAnswerWithoutAccents) {
    visit(u"Clinic"_s, QDate(2026, 3, 2), {{u"Who?"_s, u"Señora Núñez"_s, QuestionState::Answered, {}}});
    visit(u"School"_s, QDate(2026, 3, 3));
    type(&page, "search", u"nunez"_s);
    EXPECT_EQ(rows(&page), QStringList(u"Clinic"_s));
}

TEST_F(AppointmentsPageTest, StandsUpToAnAudit) {
    visit(u"Clinic"_s, QDate(2026, 3, 2), {{u"Can he swim?"_s}});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "add");
    EXPECT_EQ(auditFindings(editor()), "");
}

TEST_F(AppointmentsPageTest, AnswersAQuestionInAShortSheet) {
    book.add(Appointment{.title = u"Clinic"_s,
                         .start = Moment::of(clock.now()),
                         .questions = {{u"Can he swim?"_s}, {u"Why is he tired?"_s}}});
    click(&page, "answer1");
    auto *sheet = dialog<AnswerSheet>(&page);
    EXPECT_TRUE(says(sheet, u"Why is he tired?"_s));
    EXPECT_EQ(auditFindings(sheet), "");
    QTest::keyClicks(sheet->focusWidget(), u"The new dose"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(sheet->focusWidget(), u"A week"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(isOpen(&page));
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::Open);
    EXPECT_EQ(appointments()[0].questions[1].state, QuestionState::Answered);
    EXPECT_EQ(appointments()[0].questions[1].answer, u"The new dose\nA week"_s);
    EXPECT_TRUE(says(&page, u"The new dose"_s));
}

TEST_F(AppointmentsPageTest, AddsAQuestionInAShortSheet) {
    book.add(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now())});
    click(&page, "ask");
    auto *sheet = dialog<QuestionSheet>(&page);
    EXPECT_EQ(auditFindings(sheet), "");
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(sheet->isVisible()) << "nothing was asked yet";
    QTest::keyClicks(sheet->focusWidget(), u"Can he swim?"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    ASSERT_EQ(appointments()[0].questions.size(), 1);
    EXPECT_EQ(appointments()[0].questions[0], Question{u"Can he swim?"_s});
}

TEST_F(AppointmentsPageTest, NotesWhatWasDecidedInAShortSheet) {
    book.add(Appointment{.title = u"Clinic"_s, .start = Moment::of(clock.now())});
    click(&page, "decide");
    auto *sheet = dialog<DecisionSheet>(&page);
    QTest::keyClicks(sheet->focusWidget(), u"We wait"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(appointments()[0].decisions, u"We wait"_s);
    EXPECT_TRUE(says(&page, u"We wait"_s));
}
