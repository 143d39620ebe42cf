// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/wallet_card.h"

#include "model/sample/sample_family.h"
#include "tests/support/golden.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDate kCardDay(2026, 5, 20);

class WalletCardTest : public testing::Test {
protected:
    WalletCardTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    ~WalletCardTest() override { QLocale::setDefault(QLocale::c()); }

    EmergencySheet read() {
        return *readEmergencySheet(m_book.store(), u"911"_s,
                                   {kCardDay, QTime(9, 30), QTimeZone("America/Chicago")});
    }

    TemporaryBook m_book;
};

} // namespace

TEST_F(WalletCardTest, OfTheSampleFamilyReadsAsItAlwaysDid) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kCardDay}));
    expectGolden(u"reports/wallet_card.html"_s, walletReport(read(), {}).html);
}

TEST_F(WalletCardTest, TheCodeSaysTheSameWordsAsTheCard) {
    ASSERT_TRUE(writeSampleFamily(m_book.store(), {kCardDay}));
    const Report report = walletReport(read(), {});
    ASSERT_EQ(report.codes.size(), 1);
    EXPECT_LE(report.codes[0].text.toUtf8().size(), kMostWalletBytes);
    const QString html = QString(report.html).replace(QChar::Nbsp, u' ');
    for (const QString &line : report.codes[0].text.split(u'\n'))
        EXPECT_TRUE(html.contains(line.toHtmlEscaped())) << qPrintable(line);
}

TEST_F(WalletCardTest, LeavesOutWholeLinesAndSaysSo) {
    m_book.add(KeyFact{.kind = KeyFactKind::StopLine, .what = u"lay her flat"_s});
    m_book.add(KeyFact{.what = u"Ä"_s.repeated(200)});
    const QStringList lines = walletLines(read(), {});
    EXPECT_EQ(lines, (QStringList{u"Do not: lay her flat"_s, u"There is more on the emergency sheet."_s}));
}

TEST_F(WalletCardTest, TellsBirthDateAndDiagnosesOnlyWhenTheyAreChosen) {
    m_book.add(Child{.name = u"Emi"_s, .birthDate = QDate(2019, 1, 8)});
    m_book.add(KeyFact{.kind = KeyFactKind::Diagnosis, .what = u"Sparrow"_s});
    const auto says = [this](const WalletChoice &choice, const QString &words) {
        return walletReport(read(), choice).html.contains(words);
    };
    EXPECT_TRUE(says({}, u"January 8, 2019"_s));
    EXPECT_FALSE(says({.hasBirthDate = false}, u"January 8, 2019"_s));
    EXPECT_FALSE(says({}, u"Sparrow"_s));
    EXPECT_TRUE(says({.hasDiagnosis = true}, u"Sparrow"_s));
    EXPECT_FALSE(revealedBy(read(), WalletChoice{}).contains(u"the diagnoses"_s));
}
