// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logsheet/log_form.h"

#include "model/diary/diary_table.h"
#include "model/diary/part_of_day.h"
#include "model/diary/tracker_table.h"
#include "model/medicines/dose_table.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 5, 19);
const DaySpan kAllDays{QDate(2026, 1, 1), QDate(2026, 12, 31)};

class LogFormTest : public testing::Test {
protected:
    LogFormTest() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_book.add(morphine);
        m_book.add(baclofen);
        m_book.add(pain);
        m_book.add(moments);
        m_book.add(seizure);
        sheet = *makeLogSheet(m_book.store(), kDay, kDay);
        things = *readLogThings(m_book.store());
        form.day = kDay;
        form.writer = {Reporter::Nurse, u"RQ"_s};
        for (const LogRow &row : sheet.rows)
            form.lines.append({.cells = QStringList(cellsOf(row.kind), QString())});
    }
    ~LogFormTest() override { QLocale::setDefault(QLocale::c()); }

    /// What is typed in the line of this thing; of several, in the first.
    void type(const QString &name, int cell, const QString &text, const QString &by = {}) {
        LogLine &line = form.lines[lineOf(name)];
        line.cells[cell] = text;
        if (!by.isEmpty())
            line.by = by;
    }
    int lineOf(const QString &name) const {
        for (int i = 0; i < sheet.rows.size(); ++i) {
            if (sheet.rows[i].name == name)
                return i;
        }
        qFatal("there is no such line");
    }
    LogReading read() const { return readLogForm(sheet, things, form, now); }
    bool save(const LogReading &reading) { return bool(m_book->apply(typedLogStep(reading))); }
    QStringList problems() const {
        QStringList texts;
        for (const LogProblem &problem : read().problems)
            texts.append(problem.text);
        return texts;
    }
    static QTime timeOf(const Moment &moment) { return moment.time(); }

    Medicine morphine{.name = u"Morphine"_s, .dose = u"2 mL"_s, .asNeeded = true};
    Medicine baclofen{.name = u"Baclofen"_s, .dose = u"5 mL"_s, .times = {QTime(8, 0), QTime(23, 30)}};
    Tracker pain{.name = u"Pain"_s};
    Tracker moments{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s};
    Tracker seizure{.name = u"Seizure"_s, .kind = TrackerKind::Event};
    QDateTime now{kDay.addDays(1), QTime(9, 0), QTimeZone("America/Chicago")};
    TemporaryBook m_book;
    LogSheet sheet;
    LogThings things;
    LogForm form;
};

} // namespace

TEST_F(LogFormTest, TakesATickAsGivenAtThePlannedTime) {
    type(u"Baclofen"_s, 0, u"x"_s);
    const LogReading reading = read();
    ASSERT_EQ(reading.doses.size(), 1);
    const Dose &dose = reading.doses.first();
    EXPECT_EQ(dose.forTime, QTime(8, 0));
    EXPECT_EQ(dose.moment.date(), kDay);
    EXPECT_EQ(timeOf(dose.moment), QTime(8, 0));
    EXPECT_EQ(dose.amount, u"5 mL"_s);
    EXPECT_EQ(dose.givenBy, u"RQ"_s);
}

TEST_F(LogFormTest, TakesAnotherTimeAndAnotherPersonOfALine) {
    type(u"Baclofen"_s, 0, u"8:20"_s, u"DM"_s);
    const Dose dose = read().doses.value(0);
    EXPECT_EQ(dose.forTime, QTime(8, 0));
    EXPECT_EQ(timeOf(dose.moment), QTime(8, 20));
    EXPECT_EQ(dose.givenBy, u"DM"_s);
}

TEST_F(LogFormTest, KnowsThatALateDoseMayBeGivenAfterMidnight) {
    form.lines[lineOf(u"Baclofen"_s) + 1].cells[0] = u"0:10"_s; // planned at 11:30 PM
    const Dose dose = read().doses.value(0);
    EXPECT_EQ(dose.forTime, QTime(23, 30));
    EXPECT_EQ(dose.moment.date(), kDay.addDays(1));
}

TEST_F(LogFormTest, TakesEachTimeAsNeededWithItsInitials) {
    type(u"Morphine"_s, 0, u"2:10 PM"_s);
    type(u"Morphine"_s, 2, u"6 pm DM"_s);
    const LogReading reading = read();
    ASSERT_EQ(reading.doses.size(), 2);
    EXPECT_EQ(timeOf(reading.doses[0].moment), QTime(14, 10));
    EXPECT_EQ(reading.doses[0].givenBy, u"RQ"_s);
    EXPECT_FALSE(reading.doses[0].forTime);
    EXPECT_EQ(timeOf(reading.doses[1].moment), QTime(18, 0));
    EXPECT_EQ(reading.doses[1].givenBy, u"DM"_s);
}

TEST_F(LogFormTest, TakesValuesByThePartOfTheDayAndWhoSaysSo) {
    type(u"Pain"_s, 0, u"4"_s);
    type(u"Pain"_s, 3, u"10"_s);
    const LogReading reading = read();
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.entries[0].value, 4);
    EXPECT_EQ(slotOf(reading.entries[0].moment), (TimeSlot{kDay, PartOfDay::Morning}));
    EXPECT_EQ(slotOf(reading.entries[1].moment), (TimeSlot{kDay, PartOfDay::Night}));
    EXPECT_EQ(reading.entries[1].reporter, Reporter::Nurse);
    EXPECT_EQ(reading.entries[1].reportedBy, u"RQ"_s);
}

TEST_F(LogFormTest, TakesMomentsAndEventsAndFreeWords) {
    type(u"Good moment"_s, kLogWordsCell, u"Laughed at the dog."_s);
    type(u"Seizure"_s, kLogTimeCell, u"3:15 PM"_s);
    const int free = int(sheet.rows.size()) - 1;
    form.lines[free].cells = {u"4 PM"_s, u"The pump beeped."_s};
    const LogReading reading = read();
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_EQ(reading.entries[0].tracker, moments.id);
    EXPECT_EQ(reading.entries[1].tracker, seizure.id);
    EXPECT_EQ(timeOf(reading.entries[1].moment), QTime(15, 15));
    ASSERT_TRUE(reading.notes);
    EXPECT_TRUE(reading.notes->resting); // nobody is asked for it each day
    EXPECT_EQ(reading.entries[2].tracker, reading.notes->id);
    ASSERT_TRUE(save(reading));
    EXPECT_EQ(m_book->table<DiaryTable>().ofTracker(reading.notes->id)->size(), 1);

    things = *readLogThings(m_book.store()); // the next sheet has a place for its notes
    EXPECT_FALSE(read().notes);
}

TEST_F(LogFormTest, TakesAFreeLineForWhatItIsSaidToBeAbout) {
    form.lines.last().cells[kLogWordsCell] = u"Fell asleep on my arm."_s;
    form.lines.last().tracker = moments.id.uuid();
    EXPECT_EQ(read().entries.value(0).tracker, moments.id);
}

TEST_F(LogFormTest, SaysNothingForWhatStaysBlank) {
    EXPECT_TRUE(read().isEmpty());
    EXPECT_TRUE(read().problems.isEmpty());
    EXPECT_TRUE(typedLogStep(read()).changes.empty());
}

TEST_F(LogFormTest, SaysWhatDoesNotFitAndTakesTheRest) {
    type(u"Pain"_s, 0, u"12"_s);
    type(u"Pain"_s, 1, u"3"_s);
    type(u"Baclofen"_s, 0, u"perhaps"_s);
    type(u"Morphine"_s, 1, u"RQ"_s);
    type(u"Good moment"_s, kLogTimeCell, u"9 AM"_s);
    EXPECT_EQ(
        problems(),
        (QStringList{
            u"\"perhaps\" is no time. Please write x when it was given, or the time, such as 8:00 AM."_s,
            u"\"RQ\" is no time. Please write the time, and who gave it: 2:10 PM RQ"_s,
            u"\"12\" does not fit here. It is written so: 0 to 10"_s,
            u"Please write what happened, or clear the time."_s}));
    EXPECT_EQ(read().entries.size(), 1);
    EXPECT_EQ(read().problems[2].line, lineOf(u"Pain"_s));
    EXPECT_EQ(read().problems[1].cell, 1);
}

TEST_F(LogFormTest, RefusesATimeThatIsStillToCome) {
    now = QDateTime(kDay, QTime(9, 0), QTimeZone("America/Chicago"));
    type(u"Morphine"_s, 0, u"2 PM"_s);
    type(u"Pain"_s, 2, u"4"_s);
    EXPECT_EQ(problems(),
              QStringList(2, u"That time is still to come. Please look at the day and the time again."_s));
}

TEST_F(LogFormTest, TellsOfALineWhoseMedicineIsNotInTheBookAnyMore) {
    type(u"Morphine"_s, 1, u"2 PM"_s);
    things.medicines.remove(morphine.id.uuid());
    ASSERT_EQ(read().problems.size(), 1);
    EXPECT_EQ(read().problems.first().cell, 1);
    EXPECT_TRUE(read().isEmpty());
}

TEST_F(LogFormTest, FindsWhatIsInTheBookAlready) {
    type(u"Baclofen"_s, 0, u"x"_s);
    type(u"Morphine"_s, 0, u"2:10 PM"_s);
    type(u"Pain"_s, 0, u"4"_s);
    type(u"Good moment"_s, kLogWordsCell, u"Laughed at the dog."_s);
    ASSERT_TRUE(save(read()));
    type(u"Pain"_s, 1, u"4"_s); // at another time of the day
    const LogReading again = read();
    const LogDoubles doubles = *doublesOf(m_book.store(), again, things, now.date());
    EXPECT_EQ(doubles.records.size(), 4);
    EXPECT_EQ(doubles.texts.size(), 4);
    EXPECT_TRUE(doubles.texts.join(u'\n').contains(u"Pain"_s));
    const LogReading rest = without(again, doubles);
    EXPECT_EQ(rest.entries.size(), 1);
    EXPECT_TRUE(rest.doses.isEmpty());
}

TEST_F(LogFormTest, IsOneStepThatCanBeTakenBack) {
    type(u"Baclofen"_s, 0, u"x"_s);
    type(u"Pain"_s, 0, u"4"_s);
    form.lines.last().cells[kLogWordsCell] = u"The pump beeped."_s;
    const ChangeSet step = typedLogStep(read());
    ASSERT_TRUE(m_book->apply(step));
    EXPECT_EQ(m_book->table<DiaryTable>().inSpan(kAllDays)->size(), 2);
    EXPECT_EQ(m_book->table<DoseTable>().inSpan(kAllDays)->size(), 1);
    ASSERT_TRUE(m_book->apply(inverse(step)));
    EXPECT_EQ(m_book->table<DiaryTable>().inSpan(kAllDays)->size(), 0);
    EXPECT_EQ(m_book->table<DoseTable>().inSpan(kAllDays)->size(), 0);
    EXPECT_EQ(m_book->table<TrackerTable>().all()->size(), 3);
}
