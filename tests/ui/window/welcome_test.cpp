// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome.h"

#include "model/book/store.h"
#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class WelcomeTest : public testing::Test {
protected:
    void open() {
        m_welcome = std::make_unique<Welcome>(m_book.settings, m_book.prompts);
        m_welcome->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_welcome.get()));
    }
    void click(const char *name) const {
        QTest::mouseClick(m_welcome->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    OpenBook m_book;
    std::unique_ptr<Welcome> m_welcome;
};

} // namespace

TEST_F(WelcomeTest, OffersTheFirstSteps) {
    open();
    QSignalSpy make(m_welcome.get(), &Welcome::newBookRequested);
    QSignalSpy book(m_welcome.get(), &Welcome::openBookRequested);
    QSignalSpy sample(m_welcome.get(), &Welcome::sampleRequested);
    m_book.prompts.files = {u"/x/a.hearthbook"_s};
    click("makeBook");
    click("makeDirectory");
    click("openBook");
    click("openSample");
    ASSERT_EQ(make.count(), 2);
    EXPECT_EQ(make[0][0].value<BookKind>(), BookKind::CareBook);
    EXPECT_EQ(make[1][0].value<BookKind>(), BookKind::Directory);
    EXPECT_EQ(book.count(), 1);
    EXPECT_EQ(sample.count(), 1);
}

TEST_F(WelcomeTest, BeginsWithTheKeyboardOnMakingABook) {
    open();
    QSignalSpy make(m_welcome.get(), &Welcome::newBookRequested);
    QTest::keyClick(m_welcome->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(make.count(), 1);
}

TEST_F(WelcomeTest, OpensARecentBookByOneClick) {
    m_book.settings.addRecentBook(m_book.book.path());
    open();
    QSignalSpy book(m_welcome.get(), &Welcome::openBookRequested);
    click("recentBook");
    ASSERT_EQ(book.count(), 1);
    EXPECT_EQ(book[0][0].toString(), m_book.book.path());
}

TEST_F(WelcomeTest, ChangesTheLanguage) {
    open();
    auto *box = m_welcome->findChild<QComboBox *>(u"language"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(m_book.settings.language(), u"es"_s);
}

TEST_F(WelcomeTest, SaysWhyABookCannotBeOpened) {
    open();
    m_welcome->tell({ErrorKind::NotABook, u"This is no care book."_s, {}});
    EXPECT_EQ(m_welcome->findChild<MessageBar *>()->text(), u"This is no care book."_s);
}

TEST_F(WelcomeTest, StandsUpToAnAudit) {
    m_book.settings.addRecentBook(m_book.book.path());
    open();
    EXPECT_EQ(auditFindings(m_welcome.get()), "");
}
