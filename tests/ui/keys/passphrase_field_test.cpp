// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/passphrase_field.h"

#include "tests/support/audit.h"
#include "tests/support/new_book_steps.h"
#include "tests/support/page_fixture.h"

#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

class PassphraseFieldTest : public PageFixture {
protected:
    PassphraseFieldTest() { showAndWait(field); }

    QLineEdit *line() const { return find<QLineEdit>(&field, "passphrase"); }
    QString strength() const { return find<QLabel>(&field, "strength")->text(); }
    bool repeats() const { return find(&field, "repeat")->isVisible(); }
    void hideWords() { click(&field, "show"); }

    PassphraseField field;
};

const QString kOwn = u"Xq7 podr brimst lonely ukulele"_s;

TEST_F(PassphraseFieldTest, OffersSixWordsThatCanBeReadAndTakenAtOnce) {
    EXPECT_EQ(field.passphrase().split(u' ').size(), 6);
    EXPECT_EQ(line()->echoMode(), QLineEdit::Normal);
    EXPECT_FALSE(repeats());
    EXPECT_TRUE(field.check());
}

TEST_F(PassphraseFieldTest, OffersOtherWords) {
    const QString first = field.passphrase();
    click(&field, "otherWords");
    EXPECT_NE(field.passphrase(), first);
    EXPECT_TRUE(field.check());
}

TEST_F(PassphraseFieldTest, JudgesOwnWordsInASentenceWhileTheyAreTyped) {
    type(&field, "passphrase", u"Xq7 podr"_s);
    EXPECT_TRUE(strength().startsWith(u"Short:"_s)) << strength().toStdString();
    type(&field, "passphrase", kOwn);
    EXPECT_EQ(strength(), u"Strong."_s);
    EXPECT_TRUE(field.check());
    EXPECT_EQ(field.passphrase(), kOwn);
}

TEST_F(PassphraseFieldTest, TakesAShortOneOnlyWhenItIsWantedAllTheSame) {
    auto *tick = find<QAbstractButton>(&field, "takeShort");
    EXPECT_FALSE(tick->isVisible());
    type(&field, "passphrase", u"Xq7 podr"_s);
    ASSERT_TRUE(tick->isVisible());
    EXPECT_FALSE(field.check());
    EXPECT_TRUE(says(&field, u"make it longer"_s));
    clickIn(&field, "takeShort");
    EXPECT_TRUE(field.check());
    type(&field, "passphrase", u"Xq7 podz"_s);
    EXPECT_FALSE(field.check()) << "that was said of another one";
    EXPECT_EQ(auditFindings(&field), "");
    type(&field, "passphrase", kOwn);
    EXPECT_FALSE(tick->isVisible());
    EXPECT_TRUE(field.check());
}

TEST_F(PassphraseFieldTest, TakesNoCommonOneHoweverItIsChanged) {
    for (const char *common :
         {"sunshine1", "P@ssw0rd", "princess2024", "te quiero mucho", "1q2w3e4r5t6y7u8i"}) {
        type(&field, "passphrase", QString::fromUtf8(common));
        EXPECT_FALSE(find(&field, "takeShort")->isVisible()) << common;
        EXPECT_FALSE(field.check()) << common;
        EXPECT_TRUE(strength().startsWith(u"Too easy"_s)) << strength().toStdString();
    }
}

TEST_F(PassphraseFieldTest, WantsOwnWordsTwiceWhenTheyAreHidden) {
    type(&field, "passphrase", kOwn);
    EXPECT_FALSE(repeats());
    hideWords();
    EXPECT_EQ(line()->echoMode(), QLineEdit::Password);
    ASSERT_TRUE(repeats());
    EXPECT_FALSE(field.check());
    EXPECT_TRUE(says(&field, u"not the same"_s));
    EXPECT_TRUE(find(&field, "repeat")->hasFocus());
    type(&field, "repeat", kOwn);
    EXPECT_TRUE(field.check());
}

TEST_F(PassphraseFieldTest, WantsDrawnWordsOnceAlsoWhenTheyAreHidden) {
    hideWords();
    EXPECT_FALSE(repeats());
    EXPECT_TRUE(field.check());
}

TEST_F(PassphraseFieldTest, TakesWhatIsPasted) {
    QApplication::clipboard()->setText(kOwn);
    line()->setFocus();
    QTest::keyClick(line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.passphrase(), kOwn);
}

TEST_F(PassphraseFieldTest, SaysWhyItCannotBeTaken) {
    field.setNames({u"Zoë Peña"_s});
    for (const char *bad : {"short", "zoë peña zoë peña", "aaaaaaaaaaaaaaaaaaaa"}) {
        type(&field, "passphrase", QString::fromUtf8(bad));
        EXPECT_FALSE(field.check()) << bad;
        EXPECT_TRUE(strength().startsWith(u"Too "_s)) << strength().toStdString();
        EXPECT_TRUE(line()->hasFocus());
    }
    QTest::keyClick(line(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line(), Qt::Key_Backspace);
    EXPECT_FALSE(field.check());
    EXPECT_TRUE(says(&field, u"Please type a passphrase."_s));
}

TEST_F(PassphraseFieldTest, GivesTheOneFormInWhichWordsAreCompared) {
    type(&field, "passphrase", QString::fromUtf8("n\u0303 and six more words"));
    EXPECT_TRUE(field.passphrase().startsWith(QChar(0xf1)));
}

TEST_F(PassphraseFieldTest, ForgetsWhatWasTyped) {
    type(&field, "passphrase", kOwn);
    field.clear();
    EXPECT_TRUE(field.passphrase().isEmpty());
}

TEST_F(PassphraseFieldTest, StandsUpToAnAudit) {
    EXPECT_EQ(auditFindings(&field), "");
}

} // namespace
