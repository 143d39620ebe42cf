// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {
double luminance(const QColor &color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

class StyleTest : public testing::TestWithParam<Theme> {
protected:
    /// The other tests of this program count on the usual look.
    void TearDown() override { Style().apply(Theme::Light, Style::smallestText); }
};

const QStringList surfaces{u"window"_s, u"card"_s, u"sunken"_s, u"accentSoft"_s, u"warmSoft"_s, u"hover"_s};
} // namespace

TEST_P(StyleTest, WritesEveryTextReadablyOnEverySurface) {
    Style style;
    style.apply(GetParam(), 100);
    for (const char *ink : {"text", "muted", "accent", "warm", "disabled"}) {
        for (const QString &surface : surfaces) {
            const QString name = QString::fromLatin1(ink);
            EXPECT_GE(contrast(style.color(name), style.color(surface)), name == u"disabled"_s ? 3.0 : 4.5)
                << ink << " on " << surface.toStdString();
        }
    }
    EXPECT_GE(contrast(style.color(u"onAccent"_s), style.color(u"accent"_s)), 4.5);
    EXPECT_GE(contrast(style.color(u"onAccent"_s), style.color(u"accentStrong"_s)), 4.5);
    EXPECT_GE(contrast(style.color(u"onTip"_s), style.color(u"tip"_s)), 4.5);
    EXPECT_GE(contrast(style.color(u"field"_s), style.color(u"card"_s)), 3.0);
}

TEST_P(StyleTest, FillsEveryWordOfTheSheet) {
    Style style;
    style.apply(GetParam(), 100);
    const QString sheet = style.sheet();
    EXPECT_FALSE(sheet.contains(u'@'));
    EXPECT_FALSE(sheet.contains(u": ;"_s));
    EXPECT_FALSE(sheet.contains(u"solid ;"_s));
}

TEST_P(StyleTest, MakesEveryTargetFortyFourPixelsHigh) {
    Style style;
    style.apply(GetParam(), 100);
    QWidget window;
    QVBoxLayout layout(&window);
    const QList<QWidget *> targets{plainButton(u"A"_s),   primaryButton(u"B"_s, "plus-lg"),
                                   quietButton(u"C"_s),   new QLineEdit,
                                   new QComboBox,         new QSpinBox,
                                   new QCheckBox(u"D"_s), iconButton(u"E"_s, "gear")};
    for (QWidget *target : targets)
        layout.addWidget(target);
    auto *list = new QListWidget;
    list->addItem(u"F"_s);
    layout.addWidget(list);
    window.show();
    for (QWidget *target : targets)
        EXPECT_GE(target->height(), 44) << target->metaObject()->className();
    EXPECT_GE(list->visualItemRect(list->item(0)).height(), 44);
}

INSTANTIATE_TEST_SUITE_P(Both, StyleTest, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto &each) { return each.param == Theme::Dark ? "Dark" : "Light"; });

TEST_F(StyleTest, DoublesTheTextAndWhatIsMeasuredWithIt) {
    Style style;
    style.apply(Theme::Light, 100);
    const double once = QApplication::font().pointSizeF();
    const int length = scaled(44);
    style.apply(Theme::Light, 200);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 2 * once);
    EXPECT_NEAR(scaled(44), 2 * length, 1);
}

TEST_F(StyleTest, KeepsTheTextWithinItsSizes) {
    Style style;
    style.apply(Theme::Light, 100);
    const double once = QApplication::font().pointSizeF();
    style.apply(Theme::Light, 20);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), once);
    style.apply(Theme::Light, 900);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 2 * once);
}

TEST_F(StyleTest, IsLightOrDarkAsTold) {
    Style style;
    style.apply(Theme::System, 100);
    EXPECT_FALSE(style.isDark()) << "the offscreen platform is light";
    style.apply(Theme::Dark, 100);
    EXPECT_TRUE(style.isDark());
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
}

TEST_F(StyleTest, LooksAtTheSystemOnceWhenItsColoursChange) {
    Style style;
    style.apply(Theme::System, 100);
    QSignalSpy changed(&style, &Style::changed);
    QEvent event(QEvent::ApplicationPaletteChange);
    QApplication::sendEvent(qApp, &event);
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    EXPECT_EQ(changed.count(), 0) << "still light";
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), style.color(u"window"_s));
}

TEST_F(StyleTest, DressesWindowsThatAreThereAndThoseThatCome) {
    Style style;
    QWidget there;
    style.apply(Theme::Dark, 100);
    QWidget later;
    later.show();
    EXPECT_EQ(there.styleSheet(), style.sheet());
    EXPECT_EQ(later.styleSheet(), style.sheet());
}

TEST_F(StyleTest, TellsWhenTheColoursChanged) {
    Style style;
    QSignalSpy spy(&style, &Style::changed);
    style.apply(Theme::Dark, 100);
    EXPECT_EQ(spy.count(), 1);
}

TEST(FilledSheet, PutsColoursAndLengthsIn) {
    const QHash<QString, QString> words{{u"accent"_s, u"#123456"_s}, {u"theme"_s, u"dark"_s}};
    EXPECT_EQ(filledSheet(u"a { color: @accent; margin: 3u 4u-1 5px; url(x-@theme.svg) }"_s, words, 2.0),
              u"a { color: #123456; margin: 6px 7px 5px; url(x-dark.svg) }"_s);
}

TEST(FilledSheet, LeavesOtherNumbersAlone) {
    EXPECT_EQ(filledSheet(u"#a10u600 h2u 600"_s, {}, 2.0), u"#a10u600 h2u 600"_s);
}
