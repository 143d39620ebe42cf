// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_page.h"

#include "model/diary/diary_table.h"
#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/page_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class NightPageTest : public PageFixture {
protected:
    Tracker track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        return book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    void show() {
        page = std::make_unique<NightPage>(context);
        showAndWait(*page);
    }
    void trackFever() {
        book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    int trackers = 0;
    std::unique_ptr<NightPage> page;
};

} // namespace

TEST_F(NightPageTest, ShowsTheFirstFourThingsThatCanBeTapped) {
    track(u"Good moment"_s, TrackerKind::Words);
    for (const char *name : {"Pain", "Seizure", "Mood", "Sleep", "Fever"})
        track(QString::fromLatin1(name));
    show();
    EXPECT_TRUE(find(page.get(), "night_Pain")->isVisible());
    EXPECT_TRUE(find(page.get(), "night_Sleep")->isVisible());
    EXPECT_FALSE(page->findChild<QWidget *>(u"night_Fever"_s));
    EXPECT_FALSE(page->findChild<QWidget *>(u"night_Good moment"_s));
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

TEST_F(NightPageTest, ANumberIsTypedAndSavedByEnter) {
    book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    show();
    press(Qt::Key_1);
    type(page.get(), "number", u"38.4"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.4, 0.0001);
}

TEST_F(NightPageTest, ANumberIsKeyedInWithTheFingerAlone) {
    trackFever();
    show();
    click(page.get(), "night_Fever");
    for (const char *key : {"key3", "key8", "mark", "key5", "back", "key4"})
        click(page.get(), key);
    EXPECT_EQ(find<QLineEdit>(page.get(), "number")->text(), u"38.4"_s);
    EXPECT_FALSE(says(page.get(), u"Saved"_s));
    click(page.get(), "saveNumber");
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.4, 0.0001);
    EXPECT_TRUE(says(page.get(), u"Saved: Fever"_s));
}

TEST_F(NightPageTest, TheKeypadHasTheMarkOfTheLanguageAndTakesTheOtherOne) {
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
    trackFever();
    show();
    click(page.get(), "night_Fever");
    EXPECT_EQ(find<QPushButton>(page.get(), "mark")->text(), u","_s);
    type(page.get(), "number", u"38.4"_s);
    EXPECT_EQ(find<QLineEdit>(page.get(), "number")->text(), u"38,4"_s);
    press(Qt::Key_Return);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.4, 0.0001);
}

TEST_F(NightPageTest, DigitsOfOtherScriptsAreUnderstood) {
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    track(u"Vomiting"_s, TrackerKind::Count);
    show();
    click(page.get(), "night_Vomiting");
    click(page.get(), "key1");
    click(page.get(), "key2");
    click(page.get(), "saveNumber");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 12);
}

TEST_F(NightPageTest, TheKeypadOfACountHasNoMark) {
    track(u"Vomiting"_s, TrackerKind::Count);
    show();
    press(Qt::Key_1);
    EXPECT_FALSE(page->findChild<QWidget *>(u"mark"_s));
    press(Qt::Key_Period);
    press(Qt::Key_4);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 4);
}

TEST_F(NightPageTest, ANumberThatCannotBeIsNotSavedAndTheKeypadSaysWhichCan) {
    trackFever();
    show();
    click(page.get(), "night_Fever");
    click(page.get(), "saveNumber");
    EXPECT_TRUE(says(page.get(), u"Please give a number from 20 to 46."_s));
    click(page.get(), "key3");
    EXPECT_FALSE(says(page.get(), u"Please give"_s));
    click(page.get(), "saveNumber");
    EXPECT_TRUE(says(page.get(), u"Please give a number from 20 to 46."_s));
    EXPECT_TRUE(entries().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_TRUE(find(page.get(), "night_Fever")->isVisible());
}

TEST_F(NightPageTest, TheKeyboardTypesOnAfterATapOnAKey) {
    track(u"Sleep"_s, TrackerKind::Hours);
    show();
    click(page.get(), "night_Sleep");
    click(page.get(), "key1");
    press(Qt::Key_1);
    press(Qt::Key_Comma);
    press(Qt::Key_5);
    EXPECT_EQ(find<QLineEdit>(page.get(), "number")->text(), u"11.5"_s);
    find(page.get(), "key7")->setFocus(); // by Tab
    press(Qt::Key_Backspace);
    press(Qt::Key_2);
    find(page.get(), "number")->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 11.2);
}

TEST_F(NightPageTest, AKeyedNumberThatIsNotSavedIsNotCalledSaved) {
    trackFever();
    show();
    click(page.get(), "night_Fever");
    type(page.get(), "number", u"39"_s);
    {
        const FullDisk disk;
        click(page.get(), "saveNumber");
    }
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), u"This is not saved yet."_s));
}

TEST_F(NightPageTest, TheKeypadStandsUpToAnAuditAndTabGoesThroughIt) {
    trackFever();
    show();
    click(page.get(), "night_Fever");
    EXPECT_EQ(auditFindings(page.get()), "");
    QStringList order;
    for (int i = 0; i < 14; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(order.join(u' '),
              u"number key1 key2 key3 key4 key5 key6 key7 key8 key9 mark key0 back saveNumber"_s);
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
    show();
    EXPECT_EQ(auditFindings(page.get()), "");
    click(page.get(), "night_Pain");
    EXPECT_EQ(auditFindings(page.get()), "");
}
