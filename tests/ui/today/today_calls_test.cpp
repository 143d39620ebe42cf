// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact.h"
#include "tests/support/page_fixture.h"
#include "ui/today/today_page.h"

#include <QClipboard>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class TodayCalls : public PageFixture {
protected:
    void show() {
        page = std::make_unique<TodayPage>(context);
        showAndWait(*page);
        QApplication::processEvents();
    }

    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(TodayCalls, ShowsWhomToCallInLargeNumbers) {
    book.add(
        Contact{.name = u"Night nurse"_s, .phones = {{PhoneKind::Mobile, u"555-0100"_s}}, .favourite = true});
    settings.setEmergencyNumber(u"112"_s);
    show();
    EXPECT_TRUE(says(page.get(), u"555-0100"_s));
    EXPECT_TRUE(says(page.get(), u"112"_s));
}

TEST_F(TodayCalls, SaysWhoIsNextAndCopiesANumber) {
    const Contact doctor = book.add(
        Contact{.name = u"Dr. Bell"_s, .phones = {{PhoneKind::Work, u"555-0120"_s}}, .hours = u"8 to 5"_s});
    book.add(Contact{.name = u"Night nurse"_s,
                     .phones = {{PhoneKind::Mobile, u"555-0100"_s}},
                     .hours = u"Day and night"_s,
                     .callFor = u"Pain"_s,
                     .next = doctor.id,
                     .favourite = true});
    show();
    EXPECT_TRUE(says(page.get(), u"Day and night"_s));
    EXPECT_TRUE(says(page.get(), u"No answer? Then Dr. Bell · 8 to 5"_s));
    EXPECT_TRUE(says(page.get(), u"555-0120"_s));
    find(page.get(), "night")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"555-0100"_s);
    const auto copies = page->findChildren<QToolButton *>(u"copyNumber"_s);
    ASSERT_EQ(copies.size(), 2);
    EXPECT_TRUE(copies[0]->toolTip().contains(u"key C"_s));
    QTest::mouseClick(copies[1], Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"555-0120"_s);
}
