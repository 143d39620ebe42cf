// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/unlock_view.h"

#include "model/sealed/recovery_code.h"
#include "tests/support/audit.h"
#include "tests/support/fake_keyring.h"
#include "tests/support/page_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"apple tree river lamp"_s;

/// A book that these words open, and one code, and what the keyring keeps.
class UnlockViewTest : public PageFixture {
protected:
    void open(UnlockReason reason = UnlockReason::Opening) {
        info.fileId = QByteArray(16, 'f');
        if (info.keys.isEmpty())
            info.keys = {KeyKind::Passphrase, KeyKind::Recovery};
        view = std::make_unique<UnlockView>(u"/books/Emma.hearthbook"_s, info, keyring, reason);
        view->setUnlock([this](const QString &, const KeySecret &secret) { return unlock(secret); });
        QObject::connect(view.get(), &UnlockView::unlocked, [this] { ++opened; });
        showAndWait(*view);
    }
    /// Runs in another thread.
    Result<DataKey> unlock(const KeySecret &secret) {
        worker = QThread::currentThread();
        gate.acquire();
        const SecretBytes &bytes = secret.bytes();
        const QByteArray given(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        if (given == kPassphrase.toUtf8() || given == code || given == QByteArray(32, 'k'))
            return DataKey::random();
        return error;
    }
    QString problem() const { return find<QLabel>(view.get(), "problem")->text(); }
    void enter(const char *name, const QString &text) {
        type(view.get(), name, text);
        QTest::keyClick(find(view.get(), name), Qt::Key_Return);
    }
    bool isOpened() {
        return QTest::qWaitFor([this] { return opened > 0; });
    }
    bool isAnswered() {
        return QTest::qWaitFor([this] { return find(view.get(), "open")->isEnabled(); });
    }
    void byCode() { click(view.get(), "otherWay"); }

    BookInfo info;
    FakeKeyring keyring;
    QByteArray code = newRecoveryCode();
    Error error{ErrorKind::WrongKey, u"wrong"_s, {}};
    QSemaphore gate{1000}; ///< holds the work back when it has nothing left
    QThread *worker = nullptr;
    int opened = 0;
    std::unique_ptr<UnlockView> view;
};

TEST_F(UnlockViewTest, OpensWithThePassphraseOutsideTheWindowsThread) {
    open();
    EXPECT_TRUE(find(view.get(), "passphrase")->hasFocus());
    enter("passphrase", kPassphrase);
    ASSERT_TRUE(isOpened());
    EXPECT_NE(worker, QThread::currentThread());
    EXPECT_EQ(view->openedWith(), KeyKind::Passphrase);
    EXPECT_TRUE(find<QLineEdit>(view.get(), "passphrase")->text().isEmpty());
}

TEST_F(UnlockViewTest, SaysExactlyOneSentenceForAWrongPassphrase) {
    open();
    enter("passphrase", u"something else"_s);
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(problem(), u"This passphrase does not open the book."_s);
    EXPECT_EQ(opened, 0);
    EXPECT_TRUE(find(view.get(), "passphrase")->hasFocus());
    type(view.get(), "passphrase", kPassphrase);
    click(view.get(), "open");
    EXPECT_TRUE(isOpened());
}

TEST_F(UnlockViewTest, SaysWhatElseIsWrong) {
    error = {ErrorKind::Unreadable, u"The stick is gone."_s, {}};
    open();
    enter("passphrase", u"x"_s);
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(problem(), u"The stick is gone."_s);
}

TEST_F(UnlockViewTest, WaitsCalmlyAndTakesNoSecondAnswerMeanwhile) {
    gate.acquire(1000);
    open();
    enter("passphrase", u"something else"_s);
    EXPECT_TRUE(says(view.get(), u"Opening the book…"_s));
    EXPECT_FALSE(find(view.get(), "open")->isEnabled());
    QTest::keyClick(find(view.get(), "passphrase"), Qt::Key_Return);
    gate.release();
    ASSERT_TRUE(isAnswered());
    EXPECT_FALSE(find(view.get(), "waiting")->isVisible());
    EXPECT_EQ(gate.available(), 0);
}

TEST_F(UnlockViewTest, MayGoAwayWhileTheWorkIsBeingDone) {
    gate.acquire(1000);
    open();
    enter("passphrase", kPassphrase);
    view.reset();
    gate.release();
    EXPECT_TRUE(QThreadPool::globalInstance()->waitForDone());
    QTest::qWait(1);
    EXPECT_EQ(opened, 0);
}

TEST_F(UnlockViewTest, OpensWithTheRecoveryCodeAndSaysWhichGroupDoesNotFit) {
    open();
    byCode();
    EXPECT_TRUE(find(view.get(), "recoveryCode")->hasFocus());
    QStringList groups = recoveryGroups(code);
    groups.swapItemsAt(0, 1);
    groups[0] = recoveryGroups(code)[0];
    enter("recoveryCode", groups.join(u' ').toLower());
    EXPECT_EQ(problem(), u"Group 2 does not fit. Please look at it again."_s);
    enter("recoveryCode", recoveryText(newRecoveryCode()));
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(problem(), u"This code does not open the book."_s);
    enter("recoveryCode", recoveryText(code).toLower());
    ASSERT_TRUE(isOpened());
    EXPECT_EQ(view->openedWith(), KeyKind::Recovery);
}

TEST_F(UnlockViewTest, GoesBackToThePassphrase) {
    open();
    byCode();
    byCode();
    enter("passphrase", kPassphrase);
    EXPECT_TRUE(isOpened());
}

TEST_F(UnlockViewTest, OpensByItselfWhenThisComputerRemembers) {
    info.keys = {KeyKind::Passphrase, KeyKind::Keyring};
    keyring.kept[QByteArray(16, 'f')] = QByteArray(32, 'k');
    open();
    ASSERT_TRUE(isOpened());
    EXPECT_EQ(view->openedWith(), KeyKind::Keyring);
}

TEST_F(UnlockViewTest, AsksQuietlyWhenTheKeyringsKeyIsOld) {
    info.keys = {KeyKind::Passphrase, KeyKind::Keyring};
    keyring.kept[QByteArray(16, 'f')] = QByteArray(32, 'o');
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return worker != nullptr; }));
    ASSERT_TRUE(isAnswered());
    EXPECT_EQ(problem(), QString());
    enter("passphrase", kPassphrase);
    EXPECT_TRUE(isOpened());
}

TEST_F(UnlockViewTest, NeverWaitsForAKeyringThatDoesNotAnswer) {
    info.keys = {KeyKind::Passphrase, KeyKind::Keyring};
    keyring.answers = false;
    open();
    EXPECT_EQ(keyring.reads, 1);
    enter("passphrase", kPassphrase);
    EXPECT_TRUE(isOpened());
    EXPECT_FALSE(find(view.get(), "remember")->isVisible());
}

TEST_F(UnlockViewTest, ALockedBookWantsAPersonAndNamesNobody) {
    info.keys = {KeyKind::Passphrase, KeyKind::Keyring};
    keyring.kept[QByteArray(16, 'f')] = QByteArray(32, 'k');
    open(UnlockReason::Locked);
    QApplication::processEvents();
    EXPECT_EQ(keyring.reads, 0);
    EXPECT_FALSE(says(view.get(), u"Emma"_s));
    EXPECT_FALSE(view->windowTitle().contains(u"Emma"_s));
    enter("passphrase", kPassphrase);
    EXPECT_TRUE(isOpened());
}

TEST_F(UnlockViewTest, OffersToRememberOnlyWhereThereIsAKeyring) {
    open();
    auto *remember = find<QCheckBox>(view.get(), "remember");
    ASSERT_TRUE(QTest::qWaitFor([remember] { return remember->isVisible(); }));
    EXPECT_FALSE(view->rememberWanted());
    remember->setFocus();
    QTest::keyClick(remember, Qt::Key_Space);
    EXPECT_TRUE(view->rememberWanted());

    keyring.there = false;
    open();
    QApplication::processEvents();
    EXPECT_FALSE(find(view.get(), "remember")->isVisible());
}

TEST_F(UnlockViewTest, LetsThePersonLeave) {
    open();
    QSignalSpy cancelled(view.get(), &UnlockView::cancelled);
    QSignalSpy other(view.get(), &UnlockView::otherBookRequested);
    QTest::keyClick(find(view.get(), "passphrase"), Qt::Key_Escape);
    click(view.get(), "cancel");
    click(view.get(), "otherBook");
    EXPECT_EQ(cancelled.count(), 2);
    EXPECT_EQ(other.count(), 1);
}

TEST_F(UnlockViewTest, ShowsTheCodeWhereThereIsNoPassphrase) {
    info.keys = {KeyKind::Recovery};
    open();
    EXPECT_TRUE(find(view.get(), "recoveryCode")->hasFocus());
    EXPECT_FALSE(find(view.get(), "otherWay")->isVisible());
}

TEST_F(UnlockViewTest, StandsUpToAnAudit) {
    open();
    EXPECT_EQ(auditFindings(view.get()), "");
    byCode();
    EXPECT_EQ(auditFindings(view.get()), "");
}

} // namespace
