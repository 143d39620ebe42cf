// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets.h"

#include "tests/support/audit.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/pseudo_translator.h"
#include "ui/kit/tab_order.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class RightToLeft {
public:
    RightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~RightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

QImage painted(const QIcon &picture) {
    return picture.pixmap(QSize(24, 24)).toImage();
}

} // namespace

TEST(Labels, TakeNothingThatPeopleTypeForRichText) {
    for (QLabel *label :
         {plainLabel(QString()), titleLabel(QString()), mutedLabel(QString()), errorLabel()}) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        delete label;
    }
}

TEST(Labels, StandAtTheSideWhereTheLanguageBegins) {
    const RightToLeft direction;
    const std::unique_ptr<QLabel> label(plainLabel(u"Emma"_s));
    EXPECT_TRUE(label->alignment().testFlag(Qt::AlignRight));
}

TEST(Labels, ShowTheWholeOfForeignWordsFromRightToLeft) {
    const RightToLeft direction;
    const QString text = QString::fromUtf8("أ The only backups lie on the same disk as the book. A copy on a "
                                           "memory stick survives more. ي");
    QWidget window, windowOfQt;
    auto *label = plainLabel(text, &window);
    auto *labelOfQt = new QLabel(text, &windowOfQt);
    labelOfQt->setWordWrap(true);
    labelOfQt->setAlignment(label->alignment());
    window.show();
    windowOfQt.show();
    QStringList cut;
    for (int width = 150; width < 500; ++width) {
        for (QLabel *each : {label, labelOfQt})
            each->resize(width, each->heightForWidth(width));
        EXPECT_EQ(paintedOverTheEdge(&window), QStringList()) << width;
        cut += paintedOverTheEdge(&windowOfQt);
    }
    EXPECT_FALSE(cut.isEmpty()) << "the test would see it";
}

TEST(ScrolledContents, KeepTheirRoomBesideTheScrollBarInBothDirections) {
    for (const bool isTurned : {false, true}) {
        const auto direction = isTurned ? std::make_unique<RightToLeft>() : nullptr;
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->setContentsMargins(0, 0, 8, 0);
        const std::unique_ptr<QScrollArea> area(scrolling(content));
        EXPECT_EQ(layout->contentsMargins(), isTurned ? QMargins(8, 0, 0, 0) : QMargins(0, 0, 8, 0));
    }
}

TEST(ScrolledContents, AreFoundWhenTheyAreWiderThanTheirWindow) {
    auto *content = new QWidget;
    content->setMinimumWidth(400);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content));
    for (const int width : {500, 300}) {
        window.resize(width, 300);
        window.show();
        QApplication::processEvents();
        EXPECT_EQ(scrolledSideways(&window).size(), width < 400 ? 1 : 0);
    }
}

TEST(Buttons, ArePressedByReturnAndBySpace) {
    const std::unique_ptr<QPushButton> button(primaryButton(u"Add"_s, "plus-lg"));
    button->show();
    QSignalSpy clicked(button.get(), &QPushButton::clicked);
    QTest::keyClick(button.get(), Qt::Key_Return);
    QTest::keyClick(button.get(), Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
}

TEST(Buttons, WithAnIconAloneTellTheirName) {
    const std::unique_ptr<QToolButton> button(iconButton(u"Search"_s, "search"));
    EXPECT_EQ(button->accessibleName(), u"Search"_s);
    EXPECT_EQ(button->toolTip(), u"Search"_s);
}

TEST(EmptyStates, OfferTheFirstStep) {
    EmptyState state("stars", u"What do you hope for?"_s, u"Add a goal"_s);
    state.resize(500, 400);
    state.show();
    QSignalSpy first(&state, &EmptyState::firstStep);
    QTest::mouseClick(state.findChild<QPushButton *>(u"firstStep"_s), Qt::LeftButton);
    EXPECT_EQ(first.count(), 1);
}

TEST(EmptyStates, ScrollWhereThereIsLittleRoom) {
    EmptyState state("stars", u"What do you hope for? What worries you? Small things count."_s,
                     u"Add a goal"_s);
    state.resize(300, 90);
    state.show();
    const auto *sentence = state.findChild<QLabel *>();
    for (const QLabel *label : state.findChildren<QLabel *>())
        sentence = label->text().isEmpty() ? sentence : label;
    EXPECT_GE(sentence->height(), sentence->heightForWidth(sentence->width()));
    auto *step = state.findChild<QPushButton *>(u"firstStep"_s);
    EXPECT_GE(step->height(), step->sizeHint().height());
    state.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&state));
    QTest::keyClick(&state, Qt::Key_Tab);
    EXPECT_TRUE(step->hasFocus());
    EXPECT_TRUE(state.rect().intersects(QRect(step->mapTo(&state, QPoint()), step->size())));
}

TEST(Icons, TakeTheColourOfThePalette) {
    const QPalette before = QApplication::palette();
    const QIcon picture = icon("star-fill");
    QPalette palette = before;
    palette.setColor(QPalette::WindowText, QColor(u"#ff0000"_s));
    QApplication::setPalette(palette);
    EXPECT_EQ(painted(picture).pixelColor(12, 12), QColor(u"#ff0000"_s));
    palette.setColor(QPalette::WindowText, QColor(u"#0000ff"_s));
    QApplication::setPalette(palette);
    EXPECT_EQ(painted(picture).pixelColor(12, 12), QColor(u"#0000ff"_s));
    QApplication::setPalette(before);
}

TEST(Icons, ThatPointSomewhereTurnRoundWithTheLanguage) {
    const QImage before = painted(icon("arrow-right"));
    const QImage heart = painted(icon("search"));
    const RightToLeft direction;
    EXPECT_NE(painted(icon("arrow-right")), before);
    EXPECT_EQ(painted(icon("search")), heart);
}

TEST(FlowLayouts, BeginANewRowWhenTheOldOneIsFull) {
    QWidget window;
    auto *layout = new FlowLayout(&window, 0);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(100, 30);
        layout->addWidget(item);
        items.append(item);
    }
    window.resize(220, 100);
    window.show();
    EXPECT_EQ(items[1]->pos(), QPoint(100, 0));
    EXPECT_EQ(items[2]->pos(), QPoint(0, 30));
    EXPECT_EQ(layout->heightForWidth(220), 60);
    EXPECT_EQ(layout->sizeHint(), QSize(300, 30));
    EXPECT_EQ(layout->heightForWidth(300), 30);
}

TEST(FlowLayouts, SetLowItemsInTheMiddleOfTheirRow) {
    QWidget window;
    auto *layout = new FlowLayout(&window, 0);
    QList<QWidget *> items;
    for (const int height : {20, 40, 30}) {
        auto *item = new QWidget;
        item->setFixedSize(100, height);
        layout->addWidget(item);
        items.append(item);
    }
    window.resize(220, 100);
    window.show();
    EXPECT_EQ(items[0]->y(), 10);
    EXPECT_EQ(items[1]->y(), 0);
    EXPECT_EQ(items[2]->y(), 40); // alone in the next row
}

TEST(FlowLayouts, BeginAtTheRightForRightToLeftLanguages) {
    const RightToLeft direction;
    QWidget window;
    auto *layout = new FlowLayout(&window, 0);
    auto *item = new QWidget;
    item->setFixedSize(100, 30);
    layout->addWidget(item);
    window.resize(220, 100);
    window.show();
    EXPECT_EQ(item->x(), 120);
}

TEST(TabOrder, FollowsTheLayoutNotTheTimeOfMaking) {
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *last = new QLineEdit(&window);
    auto *inner = new QVBoxLayout;
    auto *first = new QLineEdit(&window);
    inner->addWidget(first);
    layout->addLayout(inner);
    layout->addWidget(last);
    tabInReadingOrder(&window);
    window.show();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), last);
}

TEST(PseudoTranslators, KeepPlacesForNumbersAndLeaveQtAlone) {
    const PseudoTranslator translator;
    const QString text = translator.translate("MainWindow", "%1: saved");
    EXPECT_TRUE(text.contains(u"%1"_s));
    EXPECT_TRUE(text.isRightToLeft());
    EXPECT_TRUE(translator.translate("QShortcut", "Ctrl").isEmpty());
}
