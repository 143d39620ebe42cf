// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapping_button.h"

#include "tests/support/audit.h"
#include "ui/kit/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kWords = u"&Without: anyone who has this file can read it"_s;

/// A window of this width with the button in a layout.
class Narrow {
public:
    Narrow(QWidget *button, int width) {
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button);
        layout->addStretch(1);
        m_window.resize(width, 300);
        m_window.show();
        QApplication::processEvents();
    }
    QWidget *window() { return &m_window; }

private:
    QWidget m_window;
};

TEST(WrappingButtons, KeepTheirWordsInOneLineWhereThereIsRoom) {
    auto *box = checkBox(kWords);
    const int line = box->sizeHint().height();
    Narrow place(box, box->sizeHint().width() + 10);
    EXPECT_EQ(box->heightForWidth(box->width()), line);
}

TEST(WrappingButtons, GoOnInTheNextLineInsteadOfMakingTheWindowWider) {
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(checkBox(kWords)),
                                    static_cast<QAbstractButton *>(radioButton(kWords))}) {
        const int line = button->sizeHint().height();
        Narrow place(button, 160);
        EXPECT_EQ(button->width(), 160);
        EXPECT_GE(button->height(), line + 2 * button->fontMetrics().height());
        EXPECT_EQ(cutTexts(place.window()), QStringList());
        EXPECT_EQ(button->text(), kWords) << "what a screen reader tells has no new lines";
    }
}

TEST(WrappingButtons, ArePressedOnTheirLastLine) {
    auto *box = checkBox(kWords);
    Narrow place(box, 160);
    QTest::mouseClick(box, Qt::LeftButton, {},
                      QPoint(40, box->height() - box->fontMetrics().height() / 2 - 2));
    EXPECT_TRUE(box->isChecked());
}

TEST(WrappingButtons, WrapInARowOfButtonsToo) {
    auto *wide = plainButton(u"Make a new &recovery sheet for this book and this family"_s);
    Narrow place(wrappingRow({wide, plainButton(u"Close"_s)}), 200);
    EXPECT_EQ(place.window()->width(), 200);
    EXPECT_EQ(wide->width(), 200);
    EXPECT_GT(wide->height(), wide->sizeHint().height());
    EXPECT_EQ(stickingOut(place.window()) + cutTexts(place.window()), QStringList());
}

TEST(WrappingButtons, BreakBetweenWordsAlone) {
    const QFont font;
    const QFontMetrics metrics(font);
    const QString broken = brokenInto(kWords, font, metrics.horizontalAdvance(u"anyone who"_s));
    EXPECT_EQ(QString(broken).replace(u'\n', u' '), kWords);
    EXPECT_GE(broken.count(u'\n'), 3);
}

} // namespace
