// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/entry_editor.h"

#include "model/child/child_table.h"
#include "model/comfort/comfort_page.h"
#include "model/diary/current_informant_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/new_entry.h"
#include "model/medicines/medicine.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/diary/body_picture.h"
#include "ui/story/diary_page.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The form as the diary page opens it.
class EntryEditorTest : public PageFixture {
protected:
    EntryEditorTest() { showAndWait(page); }

    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    EntryEditor *add() {
        click(&page, "add");
        return editor();
    }
    EntryEditor *editor() { return dialog<EntryEditor>(&page); }
    DiaryEntry only() {
        const auto all = *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    int trackers = 0;
    DiaryPage page{context};
};

} // namespace

TEST_F(EntryEditorTest, UnderstandsTimeWordsAndShowsWhatTheyMean) {
    track(u"Pain"_s);
    add();
    click(editor(), "value6");
    type(editor(), "time", u"last night 3:10"_s);
    EXPECT_TRUE(says(editor(), u"That is Saturday, March 14, 3:10"_s));
    type(editor(), "time", u"yesterday evening"_s);
    EXPECT_TRUE(says(editor(), u"That is Friday, March 13, 7:00"_s));
    click(editor(), "save");
    EXPECT_EQ(only().moment, Moment::of(QDateTime(QDate(2026, 3, 13), QTime(19, 0), QTimeZone::utc())));
}

TEST_F(EntryEditorTest, WordsBecomeTheDayAndTheTime) {
    track(u"Pain"_s);
    add();
    type(editor(), "time", u"yesterday at 5 pm"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(find<QLineEdit>(editor(), "time")->text(), u"5:00 PM"_s);
    EXPECT_EQ(editor()->record().moment.date(), QDate(2026, 3, 13));
}

TEST_F(EntryEditorTest, KeepsWhenItWasAndWhenItWasWritten) {
    track(u"Pain"_s);
    add();
    click(editor(), "value6");
    type(editor(), "time", u"2 hours ago"_s);
    click(editor(), "save");
    EXPECT_EQ(only().moment.time(), QTime(7, 30));
    EXPECT_EQ(only().writtenUtc, clock.now().toMSecsSinceEpoch());
    clock.set(clock.now().addDays(3));
    QTest::keyClick(find(&page, "table"), Qt::Key_Return);
    EXPECT_TRUE(says(editor(), u"Written down on Saturday, March 14, 9:30"_s));
    click(editor(), "value2");
    click(editor(), "save");
    EXPECT_EQ(only().value, 2);
    EXPECT_EQ(only().writtenUtc, clock.now().addDays(-3).toMSecsSinceEpoch()) << "it was written then";
}

TEST_F(EntryEditorTest, IsCompleteWithTheKeyboardAlone) {
    track(u"Pain"_s);
    ASSERT_TRUE(isActive(&page));
    page.primaryAction(); // Ctrl+N
    EntryEditor *form = editor();
    press(Qt::Key_Tab); // from what to how much
    press(Qt::Key_7);
    press(Qt::Key_Space);
    for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"time"_s; ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"time"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"an hour ago"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(only().value, 7);
    EXPECT_EQ(only().moment.time(), QTime(8, 30));
}

TEST_F(EntryEditorTest, AnEventHasABeginningAnEndAndWords) {
    track(u"Seizure"_s, TrackerKind::Event);
    add();
    EXPECT_FALSE(find(editor(), "value")->isVisible());
    type(editor(), "time", u"8:50 am"_s);
    type(editor(), "end", u"8:53 am"_s);
    type(editor(), "words", u"Both arms"_s);
    click(editor(), "save");
    EXPECT_EQ(only().seconds, 180);
    EXPECT_EQ(only().words, u"Both arms"_s);
    EXPECT_FALSE(only().value);
}

TEST_F(EntryEditorTest, TheEndMayBeHowLongOrGoOverMidnight) {
    track(u"Waking"_s, TrackerKind::Event);
    add();
    type(editor(), "time", u"yesterday 23:40"_s);
    type(editor(), "end", u"0:10"_s);
    EXPECT_EQ(editor()->record().seconds, 30 * 60);
    type(editor(), "end", u"90 s"_s);
    EXPECT_EQ(editor()->record().seconds, 90);
    type(editor(), "end", u"soon"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"Please write a time, such as"_s));
    type(editor(), "time", u"today 9:20 am"_s);
    type(editor(), "end", u"20 min"_s);
    click(editor(), "save");
    EXPECT_TRUE(says(editor(), u"This end is still to come."_s));
    type(editor(), "end", QString());
    QTest::keyClick(find<QLineEdit>(editor(), "end"), Qt::Key_Delete);
    click(editor(), "save");
    EXPECT_FALSE(only().seconds);
}

TEST_F(EntryEditorTest, AnUntouchedEventStaysExactlyAsItWas) {
    const Tracker seizure = track(u"Seizure"_s, TrackerKind::Event);
    DiaryEntry entry = newEntry(seizure.id, clock.now().addSecs(-7261).addMSecs(-345));
    entry.seconds = 97;
    entry.places = {u"left_hand"_s, u"of a later version"_s};
    book.add(entry);
    QTest::keyClick(find(&page, "table"), Qt::Key_Return);
    EXPECT_EQ(editor()->record(), entry);
}

TEST_F(EntryEditorTest, ALengthThatCameWithAnotherKindStays) {
    const Tracker sleep = track(u"Sleep"_s, TrackerKind::Hours);
    DiaryEntry entry = newEntry(sleep.id, clock.now().addSecs(-9 * 3600));
    entry.value = 75;
    entry.seconds = 27'000;
    book.add(entry);
    QTest::keyClick(find(&page, "table"), Qt::Key_Return);
    EXPECT_TRUE(find(editor(), "end")->isVisible());
    type(editor(), "words", u"Woke twice"_s);
    click(editor(), "save");
    EXPECT_EQ(only().words, u"Woke twice"_s);
    EXPECT_EQ(only().seconds, 27'000);
}

TEST_F(EntryEditorTest, PlacesAreChosenOnThePictureByKeyAndInTheList) {
    track(u"Pain"_s);
    add();
    auto *body = find<BodyPicture>(editor(), "body");
    ASSERT_TRUE(QTest::qWaitFor([body] { return body->height() == body->heightForWidth(body->width()); }));
    QTest::mouseClick(body, Qt::LeftButton, {}, body->pointOf(u"belly"_s));
    EXPECT_EQ(editor()->record().places, QStringList(u"belly"_s));
    click(editor(), "left_ear");
    EXPECT_EQ(editor()->record().places, (QStringList{u"left_ear"_s, u"belly"_s}));
    QTest::keyClick(body, Qt::Key_Up); // from the belly to the chest
    QTest::keyClick(body, Qt::Key_Space);
    EXPECT_TRUE(editor()->record().places.contains(u"chest"_s));
    EXPECT_TRUE(body->accessibleDescription().contains(u"Left ear, Chest, Belly"_s));
    QTest::mouseClick(body, Qt::LeftButton, {}, body->pointOf(u"belly"_s));
    EXPECT_FALSE(editor()->record().places.contains(u"belly"_s));
}

TEST_F(EntryEditorTest, ThePictureStandsOpenForWhatIsFeltSomewhere) {
    book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Hours, .preset = u"sleep"_s});
    book.add(Tracker{.name = u"Pain"_s, .preset = u"pain"_s, .position = 1});
    add();
    EXPECT_FALSE(find(editor(), "places")->isVisible());
    choose(editor(), "tracker", u"Pain"_s);
    EXPECT_TRUE(find(editor(), "places")->isVisible());
}

TEST_F(EntryEditorTest, OffersWhatHelpedBeforeAndWhatTheComfortPageSays) {
    const Tracker pain = track(u"Pain"_s);
    book.add(ComfortPage{.calms = u"Slow music\nThe yellow blanket"_s});
    book.add(DiaryEntry{.tracker = pain.id,
                        .moment = Moment::of(clock.now().addDays(-1)),
                        .value = 3,
                        .whatHelped = u"warm bath, slow music"_s});
    add();
    QStringList offered;
    for (auto *button : find(editor(), "whatHelped")->findChildren<QPushButton *>())
        offered.append(button->text());
    EXPECT_EQ(offered, (QStringList{u"Slow music"_s, u"The yellow blanket"_s, u"warm bath"_s}));
    click(find(editor(), "whatHelped"), "suggestion0");
    EXPECT_EQ(editor()->record().whatHelped, u"Slow music"_s);
    click(find(editor(), "whatHelped"), "suggestion0");
    EXPECT_TRUE(editor()->record().whatHelped.isEmpty());
}

TEST_F(EntryEditorTest, KeepsWhichMedicineWasGivenForIt) {
    const Tracker pain = track(u"Pain"_s);
    const Medicine medicine = book.add(Medicine{.name = u"Syrup"_s});
    const Dose now = book.add(
        Dose{.medicine = medicine.id, .moment = Moment::of(clock.now().addSecs(-1800)), .amount = u"5 mL"_s});
    const Dose longAgo =
        book.add(Dose{.medicine = medicine.id, .moment = Moment::of(clock.now().addDays(-30))});
    DiaryEntry entry = newEntry(pain.id, clock.now());
    entry.value = 4;
    entry.dose = longAgo.id;
    book.add(entry);
    QTest::keyClick(find(&page, "table"), Qt::Key_Return);
    EXPECT_EQ(editor()->record().dose, longAgo.id) << "also when it is not of the last hours";
    auto *dose = find<QComboBox>(editor(), "dose");
    EXPECT_EQ(dose->count(), 3);
    EXPECT_EQ(dose->itemText(1), u"Syrup, 5 mL, at 9:00 AM"_s);
    dose->setCurrentIndex(1);
    click(editor(), "save");
    EXPECT_EQ(only().dose, now.id);
}

TEST_F(EntryEditorTest, AChildUnderFiveIsNotAskedToRate) {
    track(u"Pain"_s);
    Child child = *book->table<ChildTable>().get();
    const Child before = child;
    child.birthDate = clock.today().addYears(-3);
    ASSERT_TRUE(book->apply({u"Edit"_s, {replacing(before, child)}}));
    add();
    EXPECT_EQ(find<QComboBox>(editor(), "reporter")->findText(u"Child"_s), -1);
}

TEST_F(EntryEditorTest, StandsUpToAnAuditWithAllDetails) {
    track(u"Pain"_s);
    add();
    click(editor(), "more");
    EXPECT_EQ(auditFindings(editor()), "");
}

TEST_F(EntryEditorTest, ANameThatIsKnownBringsItsKindOfPersonWithIt) {
    const Tracker pain = track(u"Pain"_s);
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    const DiaryEntry before = book.add(DiaryEntry{.tracker = pain.id,
                                                  .moment = Moment::of(clock.now().addDays(-1)),
                                                  .reporter = Reporter::Other,
                                                  .reportedBy = u"Grandma"_s,
                                                  .value = 1});
    add();
    EXPECT_EQ(editor()->record().reportedBy, u"Mom"_s) << "she writes at present";
    type(editor(), "reportedBy", u"Grandma"_s);
    EXPECT_EQ(find<QComboBox>(editor(), "reporter")->currentText(), u"Someone else"_s);
    choose(editor(), "reporter", u"Nurse"_s);
    EXPECT_EQ(editor()->record().reportedBy, QString());
    type(editor(), "reportedBy", u"Ana"_s);
    click(editor(), "value6");
    click(editor(), "save");
    const auto all = *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    EXPECT_EQ(informantOf(all.last()), (Informant{Reporter::Nurse, u"Ana"_s}));
    EXPECT_EQ(all.first(), before);
}

TEST_F(EntryEditorTest, TheChildIsNotAskedForAName) {
    track(u"Pain"_s);
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    add();
    type(editor(), "reportedBy", u"Aunt Bea"_s);
    choose(editor(), "reporter", u"Child"_s);
    EXPECT_FALSE(find(editor(), "reportedBy")->isVisible());
    click(editor(), "value6");
    click(editor(), "save");
    EXPECT_EQ(informantOf(only()), (Informant{Reporter::Child, {}}));
}
