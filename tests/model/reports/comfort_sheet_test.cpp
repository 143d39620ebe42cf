// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/comfort_sheet.h"

#include "tests/support/golden.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

ComfortPage page() {
    return {.goodDay = u"She hums & looks for faces."_s,
            .hardDay = u"Fists, and a <thin> cry."_s,
            .usualPains = u"Her hips, when she sits long."_s,
            .calms = u"slow music\n\nthe yellow blanket"_s,
            .pleaseNot = u"Bright light from above."_s,
            .signs = {{u"rubs her ear"_s, u"tired"_s, u"quiet room"_s},
                      {u"arches her back"_s, u"belly pain"_s, {}}}};
}

const QDateTime kPrintedAt(QDate(2026, 3, 14), QTime(9, 30), QTimeZone::utc());

} // namespace

TEST(ComfortSheet, IsAsItStandsInTheGoldenFile) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Child child{.name = u"Zoë"_s, .saysYes = u"looks up"_s};
    expectGolden(u"reports/comfort_sheet.html"_s, comfortSheetReport(page(), child, kPrintedAt).html);
    QLocale::setDefault(QLocale::c());
}

TEST(ComfortSheet, LeavesOutWhatIsBlankAndSaysWhenItWasPrinted) {
    const Report report = comfortSheetReport({.calms = u"music"_s}, {}, kPrintedAt);
    EXPECT_EQ(report.title, u"Comfort page"_s);
    EXPECT_FALSE(report.html.contains(u"hard day"_s));
    EXPECT_TRUE(report.html.contains(u"music"_s));
    EXPECT_TRUE(report.footer.contains(u"14 March 2026"_s)) << report.footer.toStdString();
    EXPECT_TRUE(report.footer.contains(u"may have changed"_s));
}
