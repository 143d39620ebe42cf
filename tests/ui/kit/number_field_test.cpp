// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_field.h"

#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What stands in a field of hours after these keys.
double typed(const QString &keys, const QLocale &locale = QLocale(u"en_US"_s)) {
    NumberField field(0, 24, 0.5, 2);
    field.setLocale(locale);
    field.show();
    QTest::mouseClick(field.findChild<QLineEdit *>(), Qt::LeftButton);
    QTest::keyClicks(&field, keys);
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

TEST(NumberFieldTest, TheWheelChangesNothing) {
    NumberField field(0, 24, 0.5, 2);
    field.setValue(8);
    field.show();
    field.setFocus();
    QWheelEvent wheel({5, 5}, field.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &wheel);
    EXPECT_EQ(field.value(), 8);
}
