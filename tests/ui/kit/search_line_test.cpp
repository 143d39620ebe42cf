// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_line.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SearchLine, IsNamedAndEmptiedByItsButton) {
    const std::unique_ptr<QLineEdit> field(searchLine(u"Search goals"_s));
    field->show();
    EXPECT_EQ(field->placeholderText(), u"Search goals"_s);
    EXPECT_EQ(field->accessibleName(), u"Search goals"_s);
    QTest::keyClicks(field.get(), u"swim"_s);
    QStringList names;
    QToolButton *clear = nullptr;
    for (auto *button : field->findChildren<QToolButton *>()) {
        names.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
        if (names.last() == u"Empty the field"_s)
            clear = button;
    }
    EXPECT_FALSE(names.contains(QString())) << "a screen reader names every button";
    ASSERT_TRUE(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(field->text(), QString());
}
