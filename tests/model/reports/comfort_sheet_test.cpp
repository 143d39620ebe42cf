// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/comfort_sheet.h"

#include "tests/support/golden.h"

#include <QTimeZone>

namespace {

ComfortPage page() {
    return {.goodDay = QStringLiteral("She hums & looks for faces."),
            .hardDay = QStringLiteral("Fists, and a <thin> cry."),
            .usualPains = QStringLiteral("Her hips, when she sits long."),
            .calms = QStringLiteral("slow music\n\nthe yellow blanket"),
            .pleaseNot = QStringLiteral("Bright light from above."),
            .signs = {{QStringLiteral("rubs her ear"), QStringLiteral("tired"), QStringLiteral("quiet room")},
                      {QStringLiteral("arches her back"), QStringLiteral("belly pain"), {}}}};
}

const QDateTime kPrintedAt(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc());

} // namespace

TEST(ComfortSheet, IsAsItStandsInTheGoldenFile) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Child child{.name = QStringLiteral("Zoë"), .saysYes = QStringLiteral("looks up")};
    expectGolden(QStringLiteral("reports/comfort_sheet.html"),
                 comfortSheetReport(page(), child, kPrintedAt).html);
    QLocale::setDefault(QLocale::c());
}

TEST(ComfortSheet, LeavesOutWhatIsBlankAndSaysWhenItWasPrinted) {
    const Report report = comfortSheetReport({.calms = QStringLiteral("music")}, {}, kPrintedAt);
    EXPECT_EQ(report.title, QStringLiteral("Comfort page"));
    EXPECT_FALSE(report.html.contains(QStringLiteral("hard day")));
    EXPECT_TRUE(report.html.contains(QStringLiteral("music")));
    EXPECT_TRUE(report.footer.contains(QStringLiteral("14 March 2026"))) << report.footer.toStdString();
    EXPECT_TRUE(report.footer.contains(QStringLiteral("may have changed")));
}
