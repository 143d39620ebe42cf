// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_field.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What stands in a field of hours after these keys.
double typed(const QString &keys, const QLocale &locale = QLocale(u"en_US"_s)) {
    NumberField field(0, 24, 0.5, 2);
    field.setLocale(locale);
    field.show();
    QTest::mouseClick(field.findChild<QLineEdit *>(), Qt::LeftButton);
    for (const QChar key : keys) // QTest::keyClicks() knows ASCII alone
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(key), Qt::NoModifier);
    QTest::keyClick(&field, Qt::Key_Return);
    return field.isBlank() ? -1 : field.value();
}

} // namespace

TEST(NumberFieldTest, IsClickedAndTyped) {
    EXPECT_EQ(typed(u"8.5"_s), 8.5);
    EXPECT_EQ(typed(u"7"_s), 7);
    EXPECT_EQ(typed({}), -1);
}

TEST(NumberFieldTest, TakesAPointAndAComma) {
    EXPECT_EQ(typed(u"8,5"_s), 8.5);
    EXPECT_EQ(typed(u"8.5"_s, QLocale(u"es_ES"_s)), 8.5);
    EXPECT_EQ(typed(u"8,5"_s, QLocale(u"es_ES"_s)), 8.5);
}

TEST(NumberFieldTest, ReadsAsOneWouldTypeIt) {
    NumberField field(0, 24, 0.5, 2);
    field.setLocale(QLocale(u"en_US"_s));
    EXPECT_EQ(field.text(), QString());
    field.setValue(8.5);
    EXPECT_EQ(field.text(), u"8.5"_s);
    field.setValue(0);
    EXPECT_EQ(field.text(), u"0"_s);
    EXPECT_FALSE(field.isBlank());
}

TEST(NumberFieldTest, KeepsWhatIsNoNumberAndSaysWhatWouldBe) {
    for (const QString &keys : {u"abc99"_s, u"99"_s, u"1e1"_s, u"8.5.5"_s, u"-3"_s, u"8.555"_s, u"1,000"_s}) {
        NumberField field(0, 24, 0.5, 2);
        field.setLocale(QLocale(u"en_US"_s));
        field.show();
        QTest::keyClicks(&field, keys);
        QTest::keyClick(&field, Qt::Key_Return);
        field.clearFocus();
        EXPECT_TRUE(field.isBlank()) << qPrintable(keys);
        EXPECT_EQ(field.text(), keys);
        EXPECT_TRUE(field.problem().startsWith(u"Please write a number from 0 to 24, with up to 2 "_s));
        field.setBlank();
        EXPECT_EQ(field.text(), QString());
        EXPECT_EQ(field.problem(), QString());
    }
}

TEST(NumberFieldTest, AsksForAWholeNumberWhereOneIsMeant) {
    NumberField field(0, 60, 1, 0);
    QTest::keyClicks(&field, u"7.5"_s);
    EXPECT_EQ(field.problem(), u"Please write a whole number from 0 to 60."_s);
}

TEST(NumberFieldTest, ReadsAnArabicNumber) {
    EXPECT_EQ(typed(u"٨٫٥"_s, QLocale(u"ar_EG"_s)), 8.5);
    EXPECT_EQ(typed(u"8.5"_s, QLocale(u"ar_EG"_s)), 8.5);
}
