// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_table.h"
#include "model/diary/tracker.h"
#include "tests/support/page_fixture.h"
#include "ui/today/today_page.h"

#include <QDoubleSpinBox>

using namespace Qt::StringLiterals;

namespace {

class RatingsOnToday : public PageFixture {
protected:
    void track(const QString &name, TrackerKind kind = TrackerKind::ZeroToTen) {
        book.add(Tracker{.name = name, .kind = kind, .position = trackers++});
    }
    void show() {
        page = std::make_unique<TodayPage>(context);
        showAndWait(*page);
        QApplication::processEvents();
    }
    QList<DiaryEntry> entries() {
        return *book->table<DiaryTable>().inSpan({QDate(2000, 1, 1), QDate(2030, 1, 1)});
    }
    QWidget *row(const char *name) { return find(page.get(), name); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    int trackers = 0;
    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(RatingsOnToday, RefusesWhatIsNoNumberAndKeepsIt) {
    track(u"Sleep"_s, TrackerKind::Hours);
    show();
    type(row("rating_Sleep"), "number", u"abc99"_s);
    click(row("rating_Sleep"), "saveNumber");
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(says(page.get(), u"Please write a number from 0 to 24"_s));
    EXPECT_EQ(find<QDoubleSpinBox>(row("rating_Sleep"), "number")->text(), u"abc99"_s);
    type(row("rating_Sleep"), "number", u"8,5"_s);
    EXPECT_FALSE(says(page.get(), u"Please write a number"_s));
    press(Qt::Key_Return);
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries()[0].value, 8.5);
}

TEST_F(RatingsOnToday, NoNumberLooksChosenBeforeAKeyIsUsed) {
    track(u"Pain"_s);
    show();
    QWidget *first = find(row("rating_Pain"), "value0");
    ASSERT_EQ(QApplication::focusWidget(), first);
    EXPECT_TRUE(first->property("quietFocus").toBool());
    press(Qt::Key_Tab);
    EXPECT_FALSE(first->property("quietFocus").toBool());
    EXPECT_FALSE(QApplication::focusWidget()->property("quietFocus").toBool());
}

TEST_F(RatingsOnToday, TabGoesFromTheNumberOverItsChoicesToItsSaving) {
    track(u"Sleep"_s, TrackerKind::Hours);
    track(u"Words"_s, TrackerKind::Words);
    show();
    find(row("rating_Sleep"), "number")->setFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Tab);
        names.append(QApplication::focusWidget()->objectName());
    }
    EXPECT_EQ(names, (QStringList{u"usual8"_s, u"usual9"_s, u"usual10"_s, u"saveNumber"_s}));
    EXPECT_EQ(find(row("rating_Sleep"), "saveNumber")->accessibleName(), u"Sleep: Save"_s);
    EXPECT_EQ(find(row("rating_Words"), "saveWords")->accessibleName(), u"Words: Save"_s);
}
