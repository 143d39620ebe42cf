// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/recovery_sheet.h"

#include "model/base/isolated.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"
#include "model/sealed/recovery_code.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct RecoverySheetText {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

constexpr int kColumns = 4;

/// The groups with their numbers, four in a line, from left to right in every language, as the code is: Qt
/// never turns the columns of a table around.
QString tableOf(const QStringList &groups) {
    QString html = u"<table class=\"code\" width=\"100%\">\n"_s;
    for (int i = 0; i < groups.size(); ++i) {
        if (i % kColumns == 0)
            html += u"<tr>"_s;
        html += u"<td align=\"center\"><span class=\"number\">%1</span>"
                "<br><span class=\"group\">%2</span></td>"_s.arg(QLocale().toString(i + 1), groups[i]);
        if (i % kColumns == kColumns - 1)
            html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace

Report recoverySheetReport(const RecoverySheet &sheet) {
    const QString date = QLocale().toString(sheet.madeAt.date(), QLocale::LongFormat);
    const QString title = RecoverySheetText::tr("Recovery sheet");
    Report report{.title = title, .fileTitle = title};
    report.footer =
        RecoverySheetText::tr("Made on %1. When you make a new sheet, this one no longer opens the book.")
            .arg(date);
    report.codes = {{recoveryText(sheet.code), RecoverySheetText::tr("The same code, for a camera")}};

    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(RecoverySheetText::tr("Book: %1").arg(isolated(sheet.book)));
    html.paragraph(RecoverySheetText::tr("Made on: %1").arg(date));
    html.paragraph(RecoverySheetText::tr(
        "If the passphrase is forgotten, this code opens the book. Without the one or the "
        "other nobody can open it: not you, and not the makers of Hearthbook."));
    html.paragraph(RecoverySheetText::tr("Keep it where only people you trust find it. "
                                         "Who has this sheet and the book's file can read all of it."));
    html.heading(2, RecoverySheetText::tr("The code"));
    html.raw(tableOf(recoveryGroups(sheet.code)));
    html.raw(u"<p><img src=\"code:0\" alt=\"%1\"></p>\n"_s.arg(escaped(report.codes[0].words)));
    html.heading(2, RecoverySheetText::tr("How to use it"));
    html.list({RecoverySheetText::tr("Open the book in Hearthbook."),
               RecoverySheetText::tr("Choose \"Use the recovery code instead\"."),
               RecoverySheetText::tr("Type the 8 groups. The letters I, L and O are not used: "
                                     "what looks like one is a 1 or a 0."),
               RecoverySheetText::tr("Then choose a new passphrase, under \"Who can open this book\".")},
              true);
    report.html = html.body();
    return report;
}
