// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_page.h"

#include "model/base/date_text.h"
#include "model/diary/current_informant_table.h"
#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/night_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using NightPageTest = NightFixture;

TEST_F(NightPageTest, ShowsAllThatIsTrackedInPagesOfSix) {
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep", "Fever", "Nausea", "Itch"})
        track(QString::fromLatin1(name));
    track(u"Good moment"_s, TrackerKind::Words);
    Tracker resting{.name = u"Cough"_s, .resting = true};
    book.add(resting);
    show();
    EXPECT_TRUE(find(page.get(), "night_Nausea")->isVisible());
    EXPECT_FALSE(find(page.get(), "night_Itch")->isVisible());
    EXPECT_TRUE(says(page.get(), u"1 of 2"_s));
    click(page.get(), "pageNext");
    EXPECT_FALSE(find(page.get(), "night_Nausea")->isVisible());
    EXPECT_TRUE(find(page.get(), "night_Good moment")->isVisible());
    EXPECT_FALSE(find(page.get(), "pageNext")->isEnabled());
    EXPECT_FALSE(page->findChild<QWidget *>(u"night_Cough"_s));
}

TEST_F(NightPageTest, KeysTurnThePagesAndChooseOfThePageThatIsShown) {
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep", "Fever", "Nausea", "Itch"})
        track(QString::fromLatin1(name));
    show();
    press(Qt::Key_PageDown);
    press(Qt::Key_1);
    press(Qt::Key_4);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_TRUE(says(page.get(), u"Saved: Itch, 4"_s));
    EXPECT_TRUE(find(page.get(), "night_Itch")->isVisible()) << "the page stays";
}

TEST_F(NightPageTest, TwoTilesStandSideBySideWhereThereIsLittleRoom) {
    for (const char *name : {"Pain", "Seizure", "Mood"})
        track(QString::fromLatin1(name));
    show();
    const auto top = [this](const char *name) { return find(page.get(), name)->y(); };
    page->resize(1300, 700);
    QApplication::processEvents();
    EXPECT_EQ(top("night_Mood"), top("night_Pain"));
    page->resize(600, 700);
    QApplication::processEvents();
    EXPECT_EQ(top("night_Seizure"), top("night_Pain"));
    EXPECT_GT(top("night_Mood"), top("night_Pain"));
}

TEST_F(NightPageTest, TellsTheTime) {
    track(u"Pain"_s);
    show();
    EXPECT_EQ(find<QLabel>(page.get(), "clock")->text(), timeText(clock.now().time()));
    clock.set(clock.now().addSecs(60));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return find<QLabel>(page.get(), "clock")->text() == timeText(clock.now().time()); }));
}

TEST_F(NightPageTest, WritesDownAnAsNeededMedicineWithItsDoseAndWhoGaveIt) {
    track(u"Pain"_s);
    const Medicine medicine = asNeeded();
    book.add(Dose{
        .medicine = medicine.id, .moment = Moment::of(clock.now().addSecs(-3 * 3600)), .givenBy = u"Dad"_s});
    show();
    EXPECT_FALSE(find(page.get(), "night_Ibuprofen")->isVisible());
    click(page.get(), "toMedicines");
    EXPECT_TRUE(says(page.get(), u"Last given 3 h ago by Dad"_s));
    click(page.get(), "night_Ibuprofen");
    EXPECT_TRUE(says(page.get(), u"5 mL"_s));
    EXPECT_TRUE(says(page.get(), u"pain"_s));
    EXPECT_EQ(doses(medicine).size(), 1);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"Dad"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    click(page.get(), "givenNow");
    ASSERT_EQ(doses(medicine).size(), 2);
    EXPECT_EQ(doses(medicine)[1].amount, u"5 mL"_s);
    EXPECT_EQ(doses(medicine)[1].givenBy, u"Dad"_s);
    EXPECT_EQ(doses(medicine)[1].moment.utcMsecs, clock.now().toMSecsSinceEpoch());
    EXPECT_TRUE(says(page.get(), u"Saved: Ibuprofen"_s));
    click(page.get(), "undo");
    EXPECT_EQ(doses(medicine).size(), 1);
}

TEST_F(NightPageTest, TimesWhatHappensUntilItIsOver) {
    track(u"Seizure"_s, TrackerKind::Event);
    show();
    click(page.get(), "night_Seizure");
    ASSERT_EQ(entries().size(), 1) << "it is in the book before it is timed";
    EXPECT_EQ(entries()[0].seconds, std::nullopt);
    clock.set(clock.now().addSecs(130));
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(page.get(), "elapsed")->text() == u"2:10"_s; }));
    click(page.get(), "isOver");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].seconds, 130);
    EXPECT_TRUE(says(page.get(), u"Saved: Seizure, "_s));
    EXPECT_FALSE(says(page.get(), u"Going on since"_s));
}

TEST_F(NightPageTest, GoesOnTimingWhenTheBookWasLockedMeanwhile) {
    track(u"Pain"_s);
    track(u"Seizure"_s, TrackerKind::Event);
    show();
    click(page.get(), "night_Seizure");
    page.reset();
    clock.set(clock.now().addSecs(400));
    show();
    EXPECT_TRUE(says(page.get(), u"6:40"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(says(page.get(), u"Going on since"_s));
    click(page.get(), "night_Seizure");
    click(page.get(), "isOver");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].seconds, 400);
    EXPECT_FALSE(says(page.get(), u"Going on since"_s));
}

TEST_F(NightPageTest, ATapByMistakeIsTakenBackAndNothingIsTimed) {
    track(u"Seizure"_s, TrackerKind::Event);
    show();
    click(page.get(), "night_Seizure");
    click(page.get(), "undo");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(says(page.get(), u"It is over"_s));
    EXPECT_TRUE(find(page.get(), "night_Seizure")->isVisible());
}

TEST_F(NightPageTest, WhatNeedNotBeTimedHappenedAndTheNextTapIsAnother) {
    track(u"Vomiting"_s, TrackerKind::Event);
    show();
    click(page.get(), "night_Vomiting");
    click(page.get(), "notTimed");
    clock.set(clock.now().addSecs(600));
    click(page.get(), "night_Vomiting");
    EXPECT_EQ(entries().size(), 2);
    EXPECT_EQ(entries()[0].seconds, std::nullopt);
}

TEST_F(NightPageTest, KeepsWordsThatWereNotSaved) {
    track(u"Good moment"_s, TrackerKind::Words);
    show();
    click(page.get(), "night_Good moment");
    type(page.get(), "words", u"Laughed in her sleep"_s);
    QTest::qWait(3300);
    page.reset();
    show();
    click(page.get(), "night_Good moment");
    EXPECT_EQ(find<QLineEdit>(page.get(), "words")->text(), u"Laughed in her sleep"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].words, u"Laughed in her sleep"_s);
    EXPECT_TRUE(book->drafts().keys().isEmpty());
}

TEST_F(NightPageTest, TwoTapsSaveAndSayItCalmlyAfterwards) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(says(page.get(), u"Saved"_s));
    click(page.get(), "value6");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 6);
    EXPECT_EQ(entries()[0].writtenUtc, clock.now().toMSecsSinceEpoch());
    EXPECT_TRUE(says(page.get(), u"Saved: Pain, 6"_s));
    click(page.get(), "undo");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), u"Taken back"_s));
    EXPECT_FALSE(find(page.get(), "undo")->isVisible());
}

TEST_F(NightPageTest, TwoKeysSave) {
    track(u"Pain"_s);
    track(u"Nausea"_s);
    show();
    press(Qt::Key_2);
    EXPECT_TRUE(says(page.get(), u"For 10, press 1 and then 0."_s));
    press(Qt::Key_7);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 7);
    EXPECT_TRUE(says(page.get(), u"Saved: Nausea, 7"_s));
}

TEST_F(NightPageTest, OneAndThenZeroIsTen) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    press(Qt::Key_1);
    EXPECT_TRUE(entries().isEmpty());
    press(Qt::Key_0);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 10);
}

TEST_F(NightPageTest, OneAloneIsTakenAfterAMoment) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    press(Qt::Key_1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !entries().isEmpty(); }));
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 1);
}

TEST_F(NightPageTest, OneIsTakenAtOnceByEnter) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    press(Qt::Key_1);
    press(Qt::Key_Return);
    EXPECT_EQ(entries().size(), 1);
    QTest::qWait(1700);
    EXPECT_EQ(entries().size(), 1);
}

TEST_F(NightPageTest, AOneThatIsLeftByEscapeIsNotSaved) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    QTest::qWait(1700);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(NightPageTest, DigitsBelongToTheQuestionWhereverTheFocusIs) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    find(page.get(), "leave")->setFocus();
    press(Qt::Key_5);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 5);
}

TEST_F(NightPageTest, AnEventIsOneTap) {
    track(u"Seizure"_s, TrackerKind::Event);
    show();
    click(page.get(), "night_Seizure");
    EXPECT_EQ(entries().size(), 1);
    EXPECT_TRUE(says(page.get(), u"Saved: Seizure, it happened"_s));
}

TEST_F(NightPageTest, EscapeGoesBackAndThenOut) {
    track(u"Pain"_s);
    show();
    QSignalSpy asked(page.get(), &Page::goTo);
    click(page.get(), "night_Pain");
    press(Qt::Key_Escape);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(find(page.get(), "night_Pain")->isVisible());
    press(Qt::Key_Escape);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"today"_s);
}

TEST_F(NightPageTest, NeverSaysSavedWhatIsNot) {
    track(u"Pain"_s);
    show();
    click(page.get(), "night_Pain");
    {
        const FullDisk disk;
        click(page.get(), "value6");
    }
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), u"This is not saved yet."_s));
    click(page.get(), "again");
    EXPECT_EQ(entries().size(), 1);
    EXPECT_TRUE(says(page.get(), u"Saved"_s));
}

TEST_F(NightPageTest, IsDarkInEveryTheme) {
    track(u"Pain"_s);
    show();
    const QImage picture = page->grab().toImage();
    qint64 light = 0;
    for (int y = 0; y < picture.height(); y += 10) {
        for (int x = 0; x < picture.width(); x += 10)
            light += qGray(picture.pixel(x, y));
    }
    EXPECT_LT(light / (picture.width() / 10 * (picture.height() / 10)), 40);
}

TEST_F(NightPageTest, StandsUpToAnAudit) {
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep"})
        track(QString::fromLatin1(name));
    track(u"Mood"_s, TrackerKind::Faces);
    track(u"Fall"_s, TrackerKind::Event);
    track(u"Good moment"_s, TrackerKind::Words);
    asNeeded();
    show();
    for (const char *tile : {"night_Pain", "night_Fall", "night_Good moment", "night_Ibuprofen"}) {
        if (!find(page.get(), tile)->isVisible())
            click(page.get(), "pageNext");
        EXPECT_EQ(auditFindings(page.get()), "") << tile;
        click(page.get(), tile);
        EXPECT_EQ(auditFindings(page.get()), "") << tile;
        press(Qt::Key_Escape);
    }
}

TEST_F(NightPageTest, SaysWhoWritesAndAnotherTakesOverWithTwoTaps) {
    const Tracker pain = track(u"Pain"_s);
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    book.add(DiaryEntry{.tracker = pain.id,
                        .moment = Moment::of(clock.now().addDays(-1)),
                        .reportedBy = u"Dad"_s,
                        .value = 1});
    show();
    EXPECT_EQ(find<QPushButton>(page.get(), "who")->text(), u"Mom writes"_s);
    click(page.get(), "who");
    EXPECT_FALSE(find(page.get(), "who")->isVisible());
    EXPECT_EQ(auditFindings(page.get()), "");
    click(page.get(), "who_Dad");
    EXPECT_EQ(find<QPushButton>(page.get(), "who")->text(), u"Dad writes"_s);
    EXPECT_TRUE(says(page.get(), u"writes from now on"_s));
    click(page.get(), "night_Pain");
    press(Qt::Key_4);
    EXPECT_EQ(entries().last().reportedBy, u"Dad"_s);
    click(page.get(), "undo");
    history.undo();
    EXPECT_EQ(find<QPushButton>(page.get(), "who")->text(), u"Mom writes"_s);
}

TEST_F(NightPageTest, WhoWritesIsOfferedFirstAsTheOneWhoGives) {
    track(u"Pain"_s);
    const Medicine medicine = asNeeded();
    book.add(CurrentInformant{.informant = {Reporter::Parent, u"Mom"_s}});
    show();
    click(page.get(), "toMedicines");
    click(page.get(), "night_Ibuprofen");
    click(page.get(), "givenNow");
    ASSERT_EQ(doses(medicine).size(), 1);
    EXPECT_EQ(doses(medicine)[0].givenBy, u"Mom"_s);
}
