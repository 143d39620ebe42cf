// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/house_style.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(HouseStyleTest, OpensAListInWhichEveryChoiceIsSeen) {
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    QWidget window;
    auto *box = new QComboBox;
    box->addItems({u"Hope"_s, u"Worry"_s, u"Goal"_s});
    box->setCurrentIndex(2);
    (new QVBoxLayout(&window))->addWidget(box);
    window.resize(400, 200);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    box->showPopup();
    const auto *list = qobject_cast<QListView *>(box->view());
    ASSERT_NE(list, nullptr);
    const QRect seen = list->viewport()->rect();
    for (int row = 0; row < box->count(); ++row)
        EXPECT_TRUE(seen.contains(list->visualRect(list->model()->index(row, 0)))) << row;
    box->hidePopup();
}

TEST(HouseStyleTest, DrawsNoSecondRingAroundAButton) {
    const HouseStyle style;
    const QPushButton button;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &button);
    painter.end();
    EXPECT_EQ(image, before);
}

TEST(HouseStyleTest, KeepsTheFullStopOfASentenceBehindItInAWindowFromRightToLeft) {
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    const auto pictureOf = [](Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        QPushButton button(u"Keep the 2 that I checked (today)."_s);
        button.resize(400, 40);
        const QImage picture = button.grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return picture;
    };
    EXPECT_EQ(pictureOf(Qt::RightToLeft), pictureOf(Qt::LeftToRight));
}

TEST(HouseStyleTest, DrawsTheLineOfAListAsItsLettersRun) {
    const auto pictureOf = [](Qt::LayoutDirection direction) {
        QImage picture(300, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(direction);
        drawTextLine(&painter, picture.rect(), u"Call again (Monday)."_s, Qt::AlignLeft);
        return picture;
    };
    EXPECT_EQ(pictureOf(Qt::RightToLeft), pictureOf(Qt::LeftToRight));
}
