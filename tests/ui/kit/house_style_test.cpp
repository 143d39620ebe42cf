// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/house_style.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionFocusRect>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
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

TEST(HouseStyleTest, DrawsACellOfATableAsItsLettersRun) {
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    QStandardItemModel model(1, 1);
    const auto pictureOf = [&model](const QString &text, Qt::LayoutDirection direction) {
        auto *item = new QStandardItem(text);
        item->setTextAlignment(Qt::AlignCenter);
        model.setItem(0, 0, item);
        QTableView table;
        table.setModel(&model);
        table.setLayoutDirection(direction);
        table.horizontalHeader()->hide();
        table.verticalHeader()->hide();
        table.setColumnWidth(0, 200);
        table.ensurePolished();
        QImage picture(200, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.direction = direction;
        option.rect = picture.rect();
        option.widget = &table;
        table.itemDelegate()->paint(&painter, option, model.index(0, 0));
        return picture;
    };
    const QString text = u"\u2068Pain\u2069 \u20683\u2069."_s;
    EXPECT_EQ(pictureOf(text, Qt::RightToLeft), pictureOf(text, Qt::LeftToRight));
    const QString hebrew = u"\u05db\u05d0\u05d1 (3)."_s;
    EXPECT_NE(pictureOf(hebrew, Qt::RightToLeft), pictureOf(hebrew, Qt::LeftToRight)) << "Qt decides";
}

TEST(HouseStyleTest, TheWheelIsLeftToThePageAndChangesNoAnswer) {
    Style style;
    style.apply(Theme::Light, Style::smallestText);
    QWidget page;
    auto *box = new QComboBox;
    box->addItems({u"Parent"_s, u"Someone else"_s});
    auto *number = new QSpinBox;
    auto *slider = new QSlider(Qt::Horizontal);
    auto *layout = new QVBoxLayout(&page);
    for (QWidget *each :
         {static_cast<QWidget *>(box), static_cast<QWidget *>(number), static_cast<QWidget *>(slider)})
        layout->addWidget(each);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    for (QWidget *each :
         {static_cast<QWidget *>(box), static_cast<QWidget *>(number), static_cast<QWidget *>(slider)}) {
        const QPointF at(5, 5);
        QWheelEvent wheel(at, each->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(each, &wheel);
        EXPECT_FALSE(wheel.isAccepted()) << "so that Qt goes on to what it lies in";
        EXPECT_NE(each->focusPolicy(), Qt::WheelFocus);
    }
    EXPECT_EQ(box->currentIndex(), 0);
    EXPECT_EQ(number->value(), 0);
    EXPECT_EQ(slider->value(), 0);
}
