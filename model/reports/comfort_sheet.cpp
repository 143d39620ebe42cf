// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/comfort_sheet.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct ComfortSheetText {
    Q_DECLARE_TR_FUNCTIONS(ComfortSheet)
};

constexpr int kLinesToWrite = 4;
constexpr int kLongLabels = 30; // percent

QString sectionOf(const QString &title, const QString &text) {
    if (text.trimmed().isEmpty())
        return {};
    Html html(isRightToLeft());
    html.heading(2, title);
    html.paragraph(text.trimmed());
    return html.body();
}

QString calmsOf(const QString &calms) {
    QStringList lines;
    for (const QString &line : calms.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (lines.isEmpty())
        return {};
    Html html(isRightToLeft());
    html.heading(2, ComfortSheetText::tr("What calms"));
    html.list(lines);
    return html.body();
}

/// Two short sections side by side; one alone across the page.
void addBeside(Html &html, const QString &first, const QString &second) {
    first.isEmpty() || second.isEmpty() ? html.raw(first + second) : html.beside(first, second);
}

void addSigns(Html &html, const QList<ComfortSign> &signs) {
    if (signs.isEmpty())
        return;
    QList<QStringList> rows;
    for (const ComfortSign &sign : signs)
        rows.append({strong(sign.sign), escaped(sign.means), escaped(sign.helps)});
    html.heading(2, ComfortSheetText::tr("Signs and what they mean"));
    html.table({ComfortSheetText::tr("What you see or hear"), ComfortSheetText::tr("What it means"),
                ComfortSheetText::tr("What helps then")},
               rows, {kLongLabels, kLongLabels, 100 - 2 * kLongLabels});
}

} // namespace

Report comfortSheetReport(const ComfortPage &page, const Child &child, const QDateTime &now,
                          bool hasRoomToWrite) {
    const QString name = child.shortName();
    Report report;
    report.title = name.isEmpty()
                       ? ComfortSheetText::tr("Comfort page")
                       : ComfortSheetText::tr("How to understand and comfort %1").arg(isolated(name));
    report.fileTitle = ComfortSheetText::tr("Comfort page");
    report.footer = ComfortSheetText::tr("Printed on %1. It may have changed since. Ask the family.")
                        .arg(isolated(dateText(now.date())));
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.facts({{ComfortSheetText::tr("Yes looks like this"), escaped(child.saysYes)},
                {ComfortSheetText::tr("No looks like this"), escaped(child.saysNo)}},
               kLongLabels);
    addBeside(html, sectionOf(ComfortSheetText::tr("On a good day"), page.goodDay),
              sectionOf(ComfortSheetText::tr("On a hard day"), page.hardDay));
    addSigns(html, page.signs);
    addBeside(html, sectionOf(ComfortSheetText::tr("What often hurts, and why"), page.usualPains),
              calmsOf(page.calms));
    html.raw(sectionOf(ComfortSheetText::tr("Please do not"), page.pleaseNot));
    if (hasRoomToWrite) {
        html.heading(2, ComfortSheetText::tr("What else we have seen"));
        html.writingLines(kLinesToWrite);
    }
    report.html = html.body();
    return report;
}
