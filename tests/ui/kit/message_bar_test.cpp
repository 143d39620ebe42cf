// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "tests/support/audit.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class MessageBarTest : public testing::Test {
protected:
    MessageBarTest() {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(new QPushButton(u"Other"_s));
        m_bar = new MessageBar;
        layout->addWidget(m_bar);
        m_window.resize(600, 300);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    QAbstractButton *button(const char *name) const {
        return m_bar->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    /// Lets the time run out that a notice stays.
    void runOut() const { QMetaObject::invokeMethod(m_bar->findChild<QTimer *>(), "timeout"); }

    QWidget m_window;
    MessageBar *m_bar = nullptr;
};

} // namespace

TEST_F(MessageBarTest, IsNotThereUntilThereIsSomethingToSay) {
    EXPECT_FALSE(m_bar->isVisible());
    m_bar->say(u"Saved"_s);
    EXPECT_TRUE(m_bar->isVisible());
    EXPECT_EQ(m_bar->text(), u"Saved"_s);
}

TEST_F(MessageBarTest, DoesItsActionOnceAndGoes) {
    int done = 0;
    m_bar->say(u"Saved"_s, u"Undo"_s, [&done] { ++done; });
    QTest::mouseClick(button("messageAction"), Qt::LeftButton);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, ANoticeGoesByItself) {
    m_bar->say(u"Saved"_s);
    runOut();
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, ANoticeStaysWhileTheKeyboardIsInIt) {
    m_bar->say(u"Saved"_s, u"Undo"_s, [] {});
    button("messageAction")->setFocus();
    runOut();
    EXPECT_TRUE(m_bar->isVisible());
}

TEST_F(MessageBarTest, AnErrorStaysUntilItIsPutAway) {
    m_bar->say(u"Saved"_s);
    m_bar->tell({ErrorKind::Full, u"The disk is full."_s, {}});
    EXPECT_FALSE(m_bar->findChild<QTimer *>()->isActive());
    EXPECT_FALSE(button("messageAction")->isVisible());
    QTest::mouseClick(button("messageClose"), Qt::LeftButton);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, EscapePutsItAway) {
    m_bar->tell({ErrorKind::Full, u"The disk is full."_s, {}});
    QTest::keyClick(&m_window, Qt::Key_Escape);
    EXPECT_FALSE(m_bar->isVisible());
}

TEST_F(MessageBarTest, TakesNoFocusAndTellsItsText) {
    QWidget *before = QApplication::focusWidget();
    m_bar->say(u"Saved"_s);
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_EQ(m_bar->accessibleName(), u"Saved"_s);
}

TEST_F(MessageBarTest, ShowsMarkupAsItWasWritten) {
    m_bar->tell({ErrorKind::Failed, u"<b>bold</b>"_s, {}});
    EXPECT_EQ(m_bar->findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
}

TEST_F(MessageBarTest, ARefusalDoesNotLookLikeSuccess) {
    m_bar->refuse(u"It is in this list already."_s);
    EXPECT_EQ(m_bar->property("role"), u"warmBar"_s);
    m_bar->say(u"Saved"_s);
    EXPECT_EQ(m_bar->property("role"), u"bar"_s);
}
