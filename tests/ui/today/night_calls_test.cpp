// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_calls.h"

#include "model/careteam/contact.h"
#include "tests/support/audit.h"
#include "tests/support/night_fixture.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

namespace {

class NightCallsTest : public NightFixture {
protected:
    void SetUp() override {
        QGuiApplication::clipboard()->clear();
        track(u"Pain"_s);
        const Contact doctor =
            book.add(Contact{.name = u"Dr. Bell"_s, .phones = {{PhoneKind::Work, u"555-0120"_s}}});
        book.add(Contact{.name = u"Night nurse"_s,
                         .phones = {{PhoneKind::Mobile, u"555-0100"_s}},
                         .hours = u"Day and night"_s,
                         .callFor = u"Pain that does not stop"_s,
                         .next = doctor.id,
                         .favourite = true});
        settings.setEmergencyNumber(u"112"_s);
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

TEST_F(NightCallsTest, ShowWhomToCallForWhatAndWhoIsNext) {
    show();
    click(page.get(), "toCalls");
    EXPECT_TRUE(says(page.get(), u"Pain that does not stop"_s));
    EXPECT_TRUE(says(page.get(), u"1. Night nurse · Day and night"_s));
    EXPECT_TRUE(says(page.get(), u"2. Dr. Bell"_s));
    EXPECT_TRUE(says(page.get(), u"Emergency number here: 112"_s));
    EXPECT_EQ(copied(), QString());
    EXPECT_FALSE(find(page.get(), "toCalls")->isVisible());
    EXPECT_EQ(auditFindings(page.get()), "");
    press(Qt::Key_Escape);
    EXPECT_TRUE(find(page.get(), "night_Pain")->isVisible());
}

TEST_F(NightCallsTest, OneKeyCopiesTheFirstNumber) {
    show();
    press(Qt::Key_C);
    EXPECT_EQ(copied(), u"555-0100"_s);
    EXPECT_TRUE(says(page.get(), u"Copied: Night nurse, 555-0100"_s));
}

TEST_F(NightCallsTest, CopyTheNumberThatIsTappedOrHasTheKeyboard) {
    show();
    click(page.get(), "toCalls");
    const auto calls = find(page.get(), "copied")->parentWidget()->findChildren<QPushButton *>(u"call"_s);
    ASSERT_EQ(calls.size(), 2);
    QTest::mouseClick(calls[1], Qt::LeftButton);
    EXPECT_EQ(copied(), u"555-0120"_s);
    calls[0]->setFocus();
    press(Qt::Key_C);
    EXPECT_EQ(copied(), u"555-0100"_s);
}
