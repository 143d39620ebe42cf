// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_page.h"

#include "model/appointments/appointment_table.h"
#include "model/careteam/contact.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/appointments/appointment_editor.h"

#include <QAbstractItemModelTester>

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
    const Contact doctor = book.add(Contact{.name = QStringLiteral("Dr. Osei")});
    click(&page, "add");
    fill(QStringLiteral("Clinic"), QStringLiteral("3/20/2026"), QStringLiteral("3:10 pm"));
    click(find(editor(), "with"), "addRow");
    ask(QStringLiteral("Can he swim?"));
    ask(QStringLiteral("Why is he tired?"));
    click(editor(), "save");
    ASSERT_EQ(appointments().size(), 1);
    const Appointment saved = appointments()[0];
    EXPECT_EQ(saved.start.local().toString(Qt::ISODate), QStringLiteral("2026-03-20T15:10:00Z"));
    EXPECT_EQ(saved.with, QList<Id<Contact>>{doctor.id});
    ASSERT_EQ(saved.questions.size(), 2);
    EXPECT_EQ(saved.questions[0].text, QStringLiteral("Can he swim?"));
    EXPECT_TRUE(says(&page, QStringLiteral("Why is he tired?")));
    EXPECT_TRUE(says(&page, QStringLiteral("Dr. Osei")));
}

TEST_F(AppointmentsPageTest, AsksBesideTheFieldsForWhatIsMissing) {
    click(&page, "add");
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write what it is")));
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write the day.")));
    EXPECT_TRUE(says(editor(), QStringLiteral("Please write the time")));
    EXPECT_TRUE(appointments().isEmpty());
}

TEST_F(AppointmentsPageTest, BringsOpenQuestionsAlongAndLeavesAMarkWhereTheyWere) {
    visit(QStringLiteral("Clinic"), QDate(2026, 3, 2), {{QStringLiteral("Can he swim?")}});
    click(&page, "add");
    EXPECT_TRUE(says(editor(), QStringLiteral("Carried over from March 2, 2026")));
    fill(QStringLiteral("Next clinic"), QStringLiteral("3/20/2026"), QStringLiteral("10:00"));
    click(editor(), "save");
    ASSERT_EQ(appointments().size(), 2);
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::CarriedOver);
    EXPECT_EQ(appointments()[1].questions[0].text, QStringLiteral("Can he swim?"));
    EXPECT_EQ(appointments()[1].questions[0].firstAskedFor, QDate(2026, 3, 2));
    history.undo();
    ASSERT_EQ(appointments().size(), 1);
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::Open);
}

TEST_F(AppointmentsPageTest, AnAnswerClosesItsQuestion) {
    visit(QStringLiteral("Clinic"), QDate(2026, 3, 2), {{QStringLiteral("Can he swim?")}});
    click(&page, "edit");
    type(editor(), "answer", QStringLiteral("Yes, in warm water"));
    click(editor(), "save");
    EXPECT_EQ(appointments()[0].questions[0].state, QuestionState::Answered);
    EXPECT_TRUE(says(&page, QStringLiteral("Yes, in warm water")));
}

TEST_F(AppointmentsPageTest, TheNextOneStandsFirstThenTheLastOne) {
    visit(QStringLiteral("long ago"), QDate(2025, 5, 1));
    visit(QStringLiteral("last"), QDate(2026, 3, 2));
    visit(QStringLiteral("today"), QDate(2026, 3, 14));
    visit(QStringLiteral("later"), QDate(2026, 4, 1));
    EXPECT_EQ(rows(&page), (QStringList{QStringLiteral("today"), QStringLiteral("later"),
                                        QStringLiteral("last"), QStringLiteral("long ago")}));
}

TEST_F(AppointmentsPageTest, DeletesAndTakesBack) {
    const Appointment before =
        visit(QStringLiteral("Clinic"), QDate(2026, 3, 20), {{QStringLiteral("Why?")}});
    click(&page, "delete");
    EXPECT_TRUE(appointments().isEmpty());
    history.undo();
    EXPECT_EQ(appointments(), QList<Appointment>{before});
}

TEST_F(AppointmentsPageTest, FindsAnAnswerWithoutAccents) {
    visit(QStringLiteral("Clinic"), QDate(2026, 3, 2),
          {{QStringLiteral("Who?"), QStringLiteral("Señora Núñez"), QuestionState::Answered, {}}});
    visit(QStringLiteral("School"), QDate(2026, 3, 3));
    type(&page, "search", QStringLiteral("nunez"));
    EXPECT_EQ(rows(&page), QStringList(QStringLiteral("Clinic")));
}

TEST_F(AppointmentsPageTest, StandsUpToAnAudit) {
    visit(QStringLiteral("Clinic"), QDate(2026, 3, 2), {{QStringLiteral("Can he swim?")}});
    EXPECT_EQ(auditFindings(&page), "");
    click(&page, "add");
    EXPECT_EQ(auditFindings(editor()), "");
}
