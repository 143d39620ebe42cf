// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact.h"
#include "model/reports/wallet_card.h"
#include "model/sample/sample_family.h"
#include "tests/support/camera.h"
#include "tests/support/temporary_book.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime kCardPrintedAt(QDate(2026, 5, 20), QTime(9, 30), QTimeZone("America/Chicago"));

/// What a camera reads is what stands on the card, word for word.
void expectReadBack(const Store &store) {
    const auto sheet = readEmergencySheet(store, u"911"_s, kCardPrintedAt);
    ASSERT_TRUE(sheet);
    const WalletChoice choice{.hasDiagnosis = true, .sheetIsAt = u"on the refrigerator"_s};
    const ReportDocument document(walletReport(*sheet, choice), {}, kOrdinaryPoints);
    const auto words = wordsReadByCamera(document, 4); // 288 dots to the inch: a telephone held close
    ASSERT_TRUE(words) << "zbar-tools is not installed: see tools/lib/packages.txt";
    EXPECT_EQ(words->toStdString(), walletLines(*sheet, choice).join(u'\n').toStdString());
}

} // namespace

TEST(WalletCardPaper, OfTheSampleFamilyIsReadByACamera) {
    TemporaryBook book;
    ASSERT_TRUE(writeSampleFamily(book.store(), {kCardPrintedAt.date()}));
    expectReadBack(book.store());
}

TEST(WalletCardPaper, WithAsMuchAsItHoldsAndLettersOfOtherLanguagesIsReadByACamera) {
    TemporaryBook book;
    book.add(Child{.name = u"Emilia Ñañez"_s, .birthDate = QDate(2019, 1, 8)});
    book.add(KeyFact{
        .kind = KeyFactKind::StopLine, .what = u"lay her flat"_s, .detail = u"she stops breathing"_s});
    for (int i = 0; i < 25; ++i)
        book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"latex und Nüsse %1"_s.arg(i)});
    expectReadBack(book.store());
}
