// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/house_style.h"

#include "ui/kit/style.h"

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
