// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/new_book_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

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

class NewBookDialogTest : public testing::Test {
protected:
    NewBookDialogTest() {
        m_book.settings.setLastFolder(m_folder.path());
        m_dialog = std::make_unique<NewBookDialog>(m_book.settings, m_book.prompts);
        m_dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    OpenBook m_book;
    std::unique_ptr<NewBookDialog> m_dialog;
};

} // namespace

TEST_F(WelcomeTest, OffersTheThreeFirstSteps) {
    open();
    QSignalSpy make(m_welcome.get(), &Welcome::newBookRequested);
    QSignalSpy book(m_welcome.get(), &Welcome::openBookRequested);
    QSignalSpy sample(m_welcome.get(), &Welcome::sampleRequested);
    m_book.prompts.files = {QStringLiteral("/x/a.hearthbook")};
    click("makeBook");
    click("openBook");
    click("openSample");
    EXPECT_EQ(make.count(), 1);
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
    auto *box = m_welcome->findChild<QComboBox *>(QStringLiteral("language"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(m_book.settings.language(), QStringLiteral("es"));
}

TEST_F(WelcomeTest, SaysWhyABookCannotBeOpened) {
    open();
    m_welcome->tell({ErrorKind::NotABook, QStringLiteral("This is no care book."), {}});
    EXPECT_EQ(m_welcome->findChild<MessageBar *>()->text(), QStringLiteral("This is no care book."));
}

TEST_F(WelcomeTest, StandsUpToAnAudit) {
    m_book.settings.addRecentBook(m_book.book.path());
    open();
    EXPECT_EQ(auditFindings(m_welcome.get()), "");
}

TEST_F(NewBookDialogTest, NamesTheFileAfterTheChild) {
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("Emma"));
    EXPECT_EQ(m_dialog->childName(), QStringLiteral("Emma"));
    EXPECT_EQ(m_dialog->path(), file("Emma.hearthbook"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

TEST_F(NewBookDialogTest, NeedsNoName) {
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog->path(), file("Care book.hearthbook"));
}

TEST_F(NewBookDialogTest, TakesNoFileThatIsThereAlready) {
    QFile there(file("Emma.hearthbook"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    QTest::keyClicks(m_dialog->focusWidget(), QStringLiteral("Emma"));
    EXPECT_EQ(m_dialog->path(), file("Emma 2.hearthbook"));
    m_dialog->findChild<QLineEdit *>(QStringLiteral("bookPath"))->setText(there.fileName());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(NewBookDialogTest, AddsTheEndingToAChosenFile) {
    m_book.prompts.files = {file("ours")};
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text().contains(QLatin1String("Choose")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(m_dialog->path(), file("ours.hearthbook"));
}

TEST_F(NewBookDialogTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(m_dialog.get()), "");
}

TEST(BookFileName, KeepsNamesAndLeavesOutWhatFileSystemsRefuse) {
    EXPECT_EQ(bookFileName(QStringLiteral("Zoë Peña")), QStringLiteral("Zoë Peña.hearthbook"));
    EXPECT_EQ(bookFileName(QStringLiteral("../a/b:c")), QStringLiteral("a b c.hearthbook"));
    EXPECT_EQ(bookFileName(QStringLiteral("   ")), QStringLiteral("Care book.hearthbook"));
}
