// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "model/appointments/appointment.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/equipment/equipment.h"
#include "model/goals/goal.h"
#include "model/medicines/medicine.h"
#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"
#include "ui/lock/clear_traces.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class TodayPageTest : public PageFixture {
protected:
    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen,
                  const QString &preset = {}) {
        return book.add(Tracker{.name = name, .kind = kind, .preset = preset, .position = trackers++});
    }
    void show() {
        page = std::make_unique<TodayPage>(context);
        showAndWait(*page);
        QApplication::processEvents();
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    QWidget *row(const char *name) { return find(page.get(), name); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    Appointment visit(const QString &title, int inDays, const QList<Question> &questions = {}) {
        return book.add(Appointment{
            .title = title, .start = Moment::of(clock.now().addDays(inDays)), .questions = questions});
    }
    /// The link with this text.
    QPushButton *link(const QString &text) {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(page.get()) && button->text() == text)
                return button;
        }
        qFatal("there is no link %s", qPrintable(text));
    }

    int trackers = 0;
    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(TodayPageTest, OneClickOnANumberSavesAtOnceAndCanBeTakenBack) {
    track(u"Pain"_s);
    show();
    click(row("rating_Pain"), "value7");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 7);
    EXPECT_EQ(entries()[0].moment, Moment::of(clock.now()));
    EXPECT_TRUE(says(page.get(), u"Last: 7 (Parent"_s));
    history.undo();
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(says(page.get(), u"Last: 7"_s));
}

TEST_F(TodayPageTest, EveryTapIsAnEntryOfItsOwn) {
    track(u"Pain"_s);
    show();
    click(row("rating_Pain"), "value7");
    click(row("rating_Pain"), "value7");
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(TodayPageTest, ADigitAndEnterRateFromTheStartOfTheProgram) {
    track(u"Pain"_s);
    show();
    press(Qt::Key_4);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 4);
}

TEST_F(TodayPageTest, OneAndZeroAreTen) {
    track(u"Pain"_s);
    show();
    press(Qt::Key_1);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 10);
}

TEST_F(TodayPageTest, TenIsForgottenOnceARatingIsDone) {
    track(u"Pain"_s);
    show();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    press(Qt::Key_0);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 2);
    EXPECT_EQ(entries()[0].value.value_or(-1) + entries()[1].value.value_or(-1), 1);
}

TEST_F(TodayPageTest, RatingKeepsTheKeyboardWhereItWas) {
    track(u"Pain"_s);
    track(u"Nausea"_s);
    show();
    auto *button = find(row("rating_Nausea"), "value3");
    button->setFocus();
    press(Qt::Key_Space);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(QApplication::focusWidget(), button);
}

TEST_F(TodayPageTest, WritesDownWhoSaysSo) {
    track(u"Pain"_s);
    show();
    click(page.get(), "reporter0");
    click(row("rating_Pain"), "value2");
    click(page.get(), "reporter2");
    click(row("rating_Pain"), "value3");
    QHash<Reporter, std::optional<double>> said;
    for (const DiaryEntry &entry : entries())
        said.insert(entry.reporter, entry.value);
    EXPECT_EQ(said.value(Reporter::Child), 2);
    EXPECT_EQ(said.value(Reporter::Nurse), 3);
}

TEST_F(TodayPageTest, WritesWordsAndYesOrNo) {
    track(u"Appetite"_s, TrackerKind::ZeroToFourInWords);
    track(u"Slept well"_s, TrackerKind::YesNo);
    show();
    click(row("rating_Appetite"), "value4");
    click(row("rating_Slept well"), "value1");
    EXPECT_EQ(entries().size(), 2);
    EXPECT_TRUE(says(page.get(), u"Last: yes"_s));
}

TEST_F(TodayPageTest, HoursAreTypedAndSaved) {
    track(u"Sleep"_s, TrackerKind::Hours);
    show();
    click(row("rating_Sleep"), "saveNumber");
    EXPECT_TRUE(entries().isEmpty());
    type(row("rating_Sleep"), "number", u"7.5"_s);
    click(row("rating_Sleep"), "saveNumber");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 7.5);
}

TEST_F(TodayPageTest, HoursAreSavedByEnterToo) {
    track(u"Sleep"_s, TrackerKind::Hours);
    show();
    type(row("rating_Sleep"), "number", u"7"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 7);
}

TEST_F(TodayPageTest, WordsAreSavedByEnter) {
    track(u"Good moment"_s, TrackerKind::Words, u"good_moment"_s);
    show();
    type(row("rating_good_moment"), "words", u"She laughed"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].words, u"She laughed"_s);
}

TEST_F(TodayPageTest, AnEventIsWrittenAndEndedWithOneTapEach) {
    track(u"Seizure"_s, TrackerKind::Event);
    show();
    EXPECT_FALSE(find(row("rating_Seizure"), "ended")->isVisible());
    click(row("rating_Seizure"), "happened");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_FALSE(entries()[0].seconds);
    EXPECT_EQ(entries()[0].writtenUtc, clock.now().toMSecsSinceEpoch());
    clock.set(clock.now().addSecs(150));
    click(row("rating_Seizure"), "ended");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].seconds, 150);
    EXPECT_TRUE(says(page.get(), u"Last: 2 min 30 s (Parent"_s));
    EXPECT_FALSE(find(row("rating_Seizure"), "ended")->isVisible());
    history.undo();
    EXPECT_FALSE(entries()[0].seconds);
}

TEST_F(TodayPageTest, AnEventOfLongAgoIsNotAskedForItsEnd) {
    const Tracker seizure = track(u"Seizure"_s, TrackerKind::Event);
    book.add(DiaryEntry{.tracker = seizure.id, .moment = Moment::of(clock.now().addDays(-1))});
    show();
    EXPECT_FALSE(find(row("rating_Seizure"), "ended")->isVisible());
    EXPECT_TRUE(says(page.get(), u"Last: it happened"_s));
}

TEST_F(TodayPageTest, AFaceIsOneClick) {
    track(u"Mood"_s, TrackerKind::Faces);
    show();
    click(row("rating_Mood"), "value4");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 4);
    EXPECT_TRUE(says(page.get(), u"Last: very happy"_s));
}

TEST_F(TodayPageTest, AMeasurementIsTypedInItsUnit) {
    book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Fahrenheit});
    show();
    type(row("rating_Fever"), "number", u"101.3"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.5, 0.001);
    EXPECT_TRUE(says(page.get(), u"Last: 101.3 °F"_s));
}

TEST_F(TodayPageTest, AChildUnderFiveIsNotAskedToRate) {
    track(u"Pain"_s);
    show();
    EXPECT_TRUE(find(page.get(), "reporter0")->isVisible());
    Child child = *book->table<ChildTable>().get();
    const Child before = child;
    child.birthDate = clock.today().addYears(-3);
    ASSERT_TRUE(book->apply({u"Edit"_s, {replacing(before, child)}}));
    EXPECT_FALSE(find(page.get(), "reporter0")->isVisible());
}

TEST_F(TodayPageTest, TypedWordsSurviveARatingBesideThem) {
    track(u"Pain"_s);
    track(u"Good moment"_s, TrackerKind::Words, u"good_moment"_s);
    show();
    type(row("rating_good_moment"), "words", u"She lau"_s);
    click(row("rating_Pain"), "value2");
    EXPECT_EQ(find<QLineEdit>(row("rating_good_moment"), "words")->text(), u"She lau"_s);
}

TEST_F(TodayPageTest, OffersToChooseWhileNothingIsTracked) {
    show();
    QSignalSpy asked(page.get(), &Page::goTo);
    click(page.get(), "chooseTrackers");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"tracking"_s);
}

TEST_F(TodayPageTest, DoesNotAskForWhatRests) {
    book.add(Tracker{.name = u"Pain"_s, .resting = true});
    show();
    EXPECT_FALSE(page->findChild<QWidget *>(u"rating_Pain"_s));
}

TEST_F(TodayPageTest, ShowsTheNextAppointmentWithItsOpenQuestions) {
    visit(u"past"_s, -3);
    const Appointment next = visit(u"Clinic"_s, 2, {{u"Can he swim?"_s}});
    visit(u"later"_s, 20);
    show();
    EXPECT_TRUE(says(page.get(), u"Can he swim?"_s));
    QSignalSpy asked(page.get(), &Page::goTo);
    QTest::mouseClick(link(u"Clinic"_s), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].toUuid(), next.id.uuid());
}

TEST_F(TodayPageTest, ShowsWhatRunsOutSoonOfWhatIsInUse) {
    const QDate today = clock.today();
    const auto add = [&](const QString &name, const QDate &runsOut,
                         const std::optional<QDate> &stopped = {}) {
        return book.add(Medicine{
            .name = name, .stoppedOn = stopped, .supplies = {{.what = u"Bottle"_s, .runsOutOn = runsOut}}});
    };
    const Medicine soon = add(u"Baclofen"_s, today.addDays(5));
    add(u"Ibuprofen"_s, today.addDays(60));
    add(u"Prednisone"_s, today.addDays(5), today.addDays(-1));
    const auto addOf = [&](const QString &supply, const std::optional<QDate> &stopped = {}) {
        book.add(Equipment{.name = u"Pump"_s,
                           .stoppedOn = stopped,
                           .supplies = {{.what = supply, .runsOutOn = today.addDays(4)}}});
    };
    addOf(u"Suction tubes"_s);
    addOf(u"Old filters"_s, today.addDays(-1));
    show();
    const auto isShown = [this](const QString &name) {
        const auto buttons = find(page.get(), "comingUp")->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](const QPushButton *button) { return button->text().contains(name); });
    };
    EXPECT_TRUE(isShown(soon.name));
    EXPECT_FALSE(isShown(u"Ibuprofen"_s)) << "there is time";
    EXPECT_FALSE(isShown(u"Prednisone"_s)) << "nobody takes it any more";
    EXPECT_TRUE(isShown(u"Suction tubes: enough until Wednesday, March 18"_s));
    EXPECT_FALSE(isShown(u"Old filters"_s)) << "nobody uses it any more";
}

TEST_F(TodayPageTest, MarksTheLastValueOnItsScale) {
    track(u"Pain"_s);
    show();
    click(page.get(), "value4");
    EXPECT_TRUE(find(page.get(), "value4")->property("last").toBool());
    click(page.get(), "value6");
    EXPECT_FALSE(find(page.get(), "value4")->property("last").toBool());
    EXPECT_TRUE(find(page.get(), "value6")->property("last").toBool());
}

TEST_F(TodayPageTest, HoursThatAreUsualAreOneTap) {
    track(u"Sleep"_s, TrackerKind::Hours);
    show();
    QWidget *field = find(page.get(), "number");
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, u"8.5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 8.5);
    click(page.get(), "usual8.5");
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(TodayPageTest, AWideWindowHasAThirdColumn) {
    book.add(Medicine{.name = u"Ibuprofen"_s, .asNeeded = true});
    show();
    const auto leftOf = [this](const char *card) {
        QApplication::processEvents();
        QWidget *found = find(page.get(), card);
        return found->mapTo(page.get(), QPoint()).x();
    };
    page->resize(1160, 700);
    EXPECT_EQ(leftOf("medicinesToday"), leftOf("comingUp"));
    EXPECT_LT(leftOf("goalsInView"), leftOf("comingUp"));
    page->resize(1700, 900);
    EXPECT_LT(leftOf("medicinesToday"), leftOf("comingUp"));
    page->resize(700, 700);
    EXPECT_EQ(leftOf("goalsInView"), leftOf("comingUp"));
}

TEST_F(TodayPageTest, ShowsGoalsInViewAlone) {
    book.add(Goal{.title = u"Walk"_s});
    book.add(Goal{.title = u"Hidden"_s, .inView = false});
    book.add(Goal{.title = u"Done"_s, .status = GoalStatus::Reached});
    show();
    EXPECT_TRUE(link(u"Walk"_s));
    EXPECT_EQ(find(page.get(), "goalsInView")->findChildren<QPushButton *>().size(), 1);
}

TEST_F(TodayPageTest, StandsUpToAnAudit) {
    track(u"Pain"_s);
    track(u"Sleep"_s, TrackerKind::Hours);
    track(u"Good moment"_s, TrackerKind::Words, u"good_moment"_s);
    visit(u"Clinic"_s, 2, {{u"Can he swim?"_s}});
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
}

TEST_F(TodayPageTest, WordsThatCouldNotBeSavedStayAndComeBack) {
    const Tracker good = track(u"Good"_s, TrackerKind::Words);
    show();
    type(row("rating_Good"), "words", u"She laughed"_s);
    {
        const FullDisk disk;
        click(row("rating_Good"), "saveWords");
    }
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(find<QLineEdit>(row("rating_Good"), "words")->text(), u"She laughed"_s);
    keepDrafts(page.get()); // as when the book is locked
    show();
    EXPECT_EQ(find<QLineEdit>(row("rating_Good"), "words")->text(), u"She laughed"_s);
    EXPECT_TRUE(page->openDraft({u"today"_s, good.id.uuid()}));
    click(row("rating_Good"), "saveWords");
    EXPECT_EQ(entries().size(), 1);
    keepDrafts(page.get());
    EXPECT_TRUE(book->drafts().keys().isEmpty());
}
