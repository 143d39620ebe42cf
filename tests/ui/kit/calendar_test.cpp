// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/calendar.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class CalendarTest : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(m_before); }

    /// The keys one after the other; what Enter picks in the end.
    static QDate picked(const QDate &chosen, const QList<int> &keys,
                        Qt::LayoutDirection direction = Qt::LeftToRight,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        Calendar calendar(chosen, kToday);
        calendar.setAttribute(Qt::WA_DeleteOnClose, false);
        calendar.setLayoutDirection(direction);
        QSignalSpy spy(&calendar, &Calendar::picked);
        for (const int key : keys)
            QTest::keyClick(&calendar, Qt::Key(key), modifiers);
        QTest::keyClick(&calendar, Qt::Key_Return);
        return spy.count() == 1 ? spy.first().first().toDate() : QDate();
    }
    static QStringList dayTexts(const Calendar &calendar) {
        QStringList texts;
        for (const auto *button : calendar.findChildren<QPushButton *>()) {
            if (!button->accessibleName().isEmpty())
                texts.append(button->text());
        }
        return texts;
    }

    static inline const QDate kToday{2026, 3, 14};
    const QLocale m_before;
};

} // namespace

TEST_F(CalendarTest, BeginsAtTheChosenDayOrToday) {
    EXPECT_EQ(picked({2026, 2, 3}, {}), QDate(2026, 2, 3));
    EXPECT_EQ(picked({}, {}), kToday);
}

TEST_F(CalendarTest, GoesByDaysWeeksAndMonthsWithTheKeys) {
    EXPECT_EQ(picked({2026, 3, 1}, {Qt::Key_Left}), QDate(2026, 2, 28));
    EXPECT_EQ(picked({2026, 3, 1}, {Qt::Key_Down, Qt::Key_Right}), QDate(2026, 3, 9));
    EXPECT_EQ(picked({2026, 3, 31}, {Qt::Key_PageUp}), QDate(2026, 2, 28));
    EXPECT_EQ(picked({2024, 2, 29}, {Qt::Key_PageDown}, Qt::LeftToRight, Qt::ShiftModifier),
              QDate(2025, 2, 28));
}

TEST_F(CalendarTest, ArrowsPointWhereTheyGoFromRightToLeft) {
    EXPECT_EQ(picked({2026, 3, 10}, {Qt::Key_Left}, Qt::RightToLeft), QDate(2026, 3, 11));
}

TEST_F(CalendarTest, BeginsTheWeekAsTheLocaleDoes) {
    QLocale::setDefault(QLocale(u"de_DE"_s)); // Monday
    EXPECT_EQ(dayTexts(Calendar({2026, 3, 14}, kToday)).mid(0, 8),
              (QStringList{u"23"_s, u"24"_s, u"25"_s, u"26"_s, u"27"_s, u"28"_s, u"1"_s, u"2"_s}));
    EXPECT_EQ(picked({2026, 3, 14}, {Qt::Key_Home}), QDate(2026, 3, 9));
    QLocale::setDefault(QLocale(u"en_US"_s)); // Sunday
    EXPECT_EQ(dayTexts(Calendar({2026, 3, 14}, kToday)).first(), u"1"_s);
    EXPECT_EQ(picked({2026, 3, 14}, {Qt::Key_Home}), QDate(2026, 3, 8));
}

TEST_F(CalendarTest, AClickPicksTheDayThatIsShown) {
    QLocale::setDefault(QLocale(u"en_US"_s));
    Calendar calendar({2026, 3, 14}, kToday);
    QSignalSpy spy(&calendar, &Calendar::picked);
    for (auto *button : calendar.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"March 20, 2026"_s)
            button->click();
    }
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toDate(), QDate(2026, 3, 20));
}
