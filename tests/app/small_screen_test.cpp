// SPDX-License-Identifier: GPL-3.0-or-later
// What a laptop of 1366 x 768 pixels shows at once of the sample family's book.
#include "app/language.h"
#include "model/book/store.h"
#include "model/sample/sample_family.h"
#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/kit/style.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kListPlaces[] = {"goals",    "medicines", "equipment",
                                       "careteam", "community", "appointments"};

class SmallScreen : public testing::Test {
protected:
    void show(const char *language = "en", int textPercent = Style::smallestText) {
        m_language.use(QString::fromLatin1(language));
        m_style.apply(Theme::Light, textPercent);
        ASSERT_TRUE(writeSampleFamily(m_book.book.store(), {m_book.clock.today(), 0}));
        m_window = std::make_unique<MainWindow>(m_book.context(), places(), fileKindsOf(BookKind::CareBook));
        m_window->resize(1366, 740);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        goTo("today");
    }
    void TearDown() override {
        m_window.reset();
        m_language.use(u"en"_s);
        m_style.apply(Theme::Light, Style::smallestText);
    }
    void goTo(const char *place) {
        m_window->goTo(QString::fromLatin1(place));
        QTest::qWait(150);
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const {
        for (Widget *found : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        qFatal("there is no %s", name);
    }
    /// Below the top of the window.
    int bottomOf(const QWidget *widget) const {
        return widget->mapTo(m_window.get(), QPoint(0, widget->height())).y();
    }
    int topOf(const QWidget *widget) const { return widget->mapTo(m_window.get(), QPoint()).y(); }
    bool isSeen(const QWidget *widget) const { return bottomOf(widget) <= m_window->height(); }

    OpenBook m_book;
    ProgramLanguage m_language;
    Style m_style;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(SmallScreen, TodayShowsTheRatingsAndTheMedicinesOfNowWithoutScrolling) {
    show();
    int ratings = 0;
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->objectName().startsWith(u"rating_"_s))
            continue;
        ++ratings;
        EXPECT_TRUE(isSeen(widget)) << qPrintable(widget->objectName()) << bottomOf(widget);
    }
    EXPECT_GE(ratings, 8);
    const auto *card = find("medicinesToday");
    EXPECT_LT(topOf(card), 200);
    QSet<int> rows;
    for (const auto *tick : card->findChildren<QCheckBox *>()) {
        EXPECT_TRUE(isSeen(tick)) << bottomOf(tick);
        rows.insert(topOf(tick));
    }
    EXPECT_EQ(rows.size(), 3) << "each medicine has its times in one row";
    int highest = m_window->height();
    for (const auto *give : card->findChildren<QAbstractButton *>()) {
        if (give->objectName().startsWith(u"give_"_s))
            highest = qMin(highest, bottomOf(give));
    }
    EXPECT_LT(highest, m_window->height()) << "below a question how it was after the last one, too";
    EXPECT_TRUE(smallTargets(m_window.get(), 36).isEmpty());
}

TEST_F(SmallScreen, ListsStandBesideWhatIsChosen) {
    show();
    for (const char *place : kListPlaces) {
        goTo(place);
        EXPECT_LT(topOf(find("edit")), bottomOf(find<QListView>("list"))) << place;
    }
}

TEST_F(SmallScreen, ListsStandAboveWhatIsChosenWithLargeText) {
    show("en", 200);
    for (const char *place : kListPlaces) {
        goTo(place);
        const auto *list = find<QListView>("list");
        EXPECT_GE(topOf(find("edit")), bottomOf(list)) << place;
        EXPECT_GT(list->width(), 1000) << place;
        EXPECT_GT(list->height(), 160) << place;
    }
}

TEST_F(SmallScreen, TheChartOfTheDiaryIsSeenInSpanishWithLargeText) {
    show("es", 200);
    goTo("diary");
    const auto *add = find("add");
    const auto *more = find("moreWays");
    EXPECT_LT(qAbs(topOf(add) - topOf(more)), 10) << "one row";
    const int top = topOf(find("chart"));
    EXPECT_LT(top, m_window->height() * 6 / 10);
}

} // namespace
