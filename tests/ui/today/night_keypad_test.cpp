// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_keypad.h"

#include "tests/support/audit.h"
#include "tests/support/full_disk.h"
#include "tests/support/night_fixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

using NightKeypadTest = NightFixture;

TEST_F(NightKeypadTest, ANumberIsTypedAndSavedByEnter) {
    book.add(Tracker{.name = u"Fever"_s, .kind = TrackerKind::Measurement, .unit = Unit::Celsius});
    show();
    press(Qt::Key_1);
    type(page.get(), "number", u"38.4"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_NEAR(*entries()[0].value, 38.4, 0.0001);
}

TEST_F(NightKeypadTest, ANumberIsKeyedInWithTheFingerAlone) {
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

TEST_F(NightKeypadTest, TheKeypadHasTheMarkOfTheLanguageAndTakesTheOtherOne) {
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

TEST_F(NightKeypadTest, DigitsOfOtherScriptsAreUnderstood) {
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

TEST_F(NightKeypadTest, TheKeypadOfACountHasNoMark) {
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

TEST_F(NightKeypadTest, ANumberThatCannotBeIsNotSavedAndTheKeypadSaysWhichCan) {
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

TEST_F(NightKeypadTest, TheKeyboardTypesOnAfterATapOnAKey) {
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

TEST_F(NightKeypadTest, AKeyedNumberThatIsNotSavedIsNotCalledSaved) {
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

TEST_F(NightKeypadTest, TheKeypadStandsUpToAnAuditAndTabGoesThroughIt) {
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
