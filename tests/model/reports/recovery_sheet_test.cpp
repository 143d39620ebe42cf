// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/recovery_sheet.h"

#include "model/sealed/recovery_code.h"
#include "tests/support/golden.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

RecoverySheet sheet() {
    QByteArray code;
    for (int i = 0; i < kRecoveryBytes; ++i)
        code += char(i);
    return {.book = u"Zoë & <Emma>.hearthbook"_s,
            .code = code,
            .madeAt = QDateTime(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc())};
}

TEST(RecoverySheet, IsAsItStandsInTheGoldenFile) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    expectGolden(u"reports/recovery_sheet.html"_s, recoverySheetReport(sheet()).html);
    QLocale::setDefault(QLocale::c());
}

TEST(RecoverySheet, HasEachGroupAndTheSameForACamera) {
    const Report report = recoverySheetReport(sheet());
    for (const QString &group : recoveryGroups(sheet().code))
        EXPECT_TRUE(report.html.contains(group));
    ASSERT_EQ(report.codes.size(), 1);
    const auto read = readRecoveryCode(report.codes.first().text);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sheet().code);
}

TEST(RecoverySheet, SaysWhichBookAndNothingAsMarkup) {
    const QString html = recoverySheetReport(sheet()).html;
    EXPECT_TRUE(html.contains(u"Zoë &amp; &lt;Emma&gt;.hearthbook"_s));
    EXPECT_FALSE(html.contains(u"<Emma>"_s));
}

} // namespace
