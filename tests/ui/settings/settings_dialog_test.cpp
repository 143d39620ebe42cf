// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "tests/support/audit.h"
#include "tests/support/open_book.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SettingsDialogTest : public testing::Test {
protected:
    SettingsDialogTest() : m_dialog(m_book.settings) {
        m_dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }
    template <typename Widget>
    Widget *field(const char *name) const {
        return m_dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(const char *name, Qt::Key key) const {
        field<QComboBox>(name)->setFocus();
        QTest::keyClick(field<QComboBox>(name), key);
    }

    OpenBook m_book;
    SettingsDialog m_dialog;
};

} // namespace

TEST_F(SettingsDialogTest, EachChoiceTakesEffectAtOnce) {
    choose("theme", Qt::Key_End);
    EXPECT_EQ(m_book.settings.theme(), Theme::Dark);
    choose("textSize", Qt::Key_End);
    EXPECT_EQ(m_book.settings.textPercent(), 200);
    choose("language", Qt::Key_End);
    EXPECT_EQ(m_book.settings.language(), u"es"_s);
    choose("paper", Qt::Key_Home);
    EXPECT_EQ(m_book.settings.paperSize(), QPageSize::Letter);
}

TEST_F(SettingsDialogTest, ChoosesAfterWhichTimeTheBookIsLocked) {
    EXPECT_EQ(m_book.settings.idleMinutes(), 5);
    EXPECT_EQ(field<QComboBox>("idleMinutes")->currentData().toInt(), 5);
    choose("idleMinutes", Qt::Key_Home);
    EXPECT_EQ(m_book.settings.idleMinutes(), 1);
    choose("idleMinutes", Qt::Key_End);
    EXPECT_EQ(m_book.settings.idleMinutes(), 0);
}

TEST_F(SettingsDialogTest, KeepsTheEmergencyNumberWhenTheFieldIsLeft) {
    auto *number = field<QLineEdit>("emergencyNumber");
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"112"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    EXPECT_EQ(m_book.settings.emergencyNumber(), u"112"_s);
}

TEST_F(SettingsDialogTest, KeepsTheHelpLineWhenTheFieldIsLeft) {
    auto *number = field<QLineEdit>("helpLine");
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"116 123"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    EXPECT_EQ(m_book.settings.helpLine(), u"116 123"_s);
}

TEST_F(SettingsDialogTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&m_dialog), "");
}

TEST_F(SettingsDialogTest, ADirectoryNeedsNoEmergencyNumber) {
    const SettingsDialog other(m_book.settings, nullptr, true);
    EXPECT_EQ(other.findChild<QLineEdit *>(u"emergencyNumber"_s), nullptr);
    EXPECT_EQ(other.findChild<QLineEdit *>(u"helpLine"_s), nullptr);
    EXPECT_NE(other.findChild<QComboBox *>(u"paper"_s), nullptr);
}
