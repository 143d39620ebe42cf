// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/comfort_sheet.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/reports/html.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ComfortSheetText {
    Q_DECLARE_TR_FUNCTIONS(ComfortSheet)
};

void addSection(Html &html, const QString &title, const QString &text) {
    if (text.trimmed().isEmpty())
        return;
    html.heading(2, title);
    html.paragraph(text.trimmed());
}

void addCalms(Html &html, const QString &calms) {
    QStringList lines;
    for (const QString &line : calms.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (lines.isEmpty())
        return;
    html.heading(2, ComfortSheetText::tr("What calms"));
    html.list(lines);
}

void addSigns(Html &html, const QList<ComfortSign> &signs) {
    if (signs.isEmpty())
        return;
    QList<QStringList> rows;
    for (const ComfortSign &sign : signs)
        rows.append({escaped(sign.sign), escaped(sign.means), escaped(sign.helps)});
    html.heading(2, ComfortSheetText::tr("Signs and what they mean"));
    html.table({ComfortSheetText::tr("What you see or hear"), ComfortSheetText::tr("What it means"),
                ComfortSheetText::tr("What helps then")},
               rows);
}

} // namespace

Report comfortSheetReport(const ComfortPage &page, const Child &child, const QDateTime &now) {
    const QString name = child.shortName();
    Report report;
    report.title = name.isEmpty()
                       ? ComfortSheetText::tr("Comfort page")
                       : ComfortSheetText::tr("How to understand and comfort %1").arg(isolated(name));
    report.fileTitle = ComfortSheetText::tr("Comfort page");
    report.footer = ComfortSheetText::tr("Printed on %1. It may have changed since. Ask the family.")
                        .arg(isolated(dateText(now.date())));
    Html html(QLocale().textDirection() == Qt::RightToLeft);
    html.heading(1, report.title);
    if (!child.saysYes.isEmpty())
        html.paragraph(ComfortSheetText::tr("Yes looks like this: %1").arg(isolated(child.saysYes)));
    if (!child.saysNo.isEmpty())
        html.paragraph(ComfortSheetText::tr("No looks like this: %1").arg(isolated(child.saysNo)));
    addSection(html, ComfortSheetText::tr("On a good day"), page.goodDay);
    addSection(html, ComfortSheetText::tr("On a hard day"), page.hardDay);
    addSigns(html, page.signs);
    addSection(html, ComfortSheetText::tr("What often hurts, and why"), page.usualPains);
    addCalms(html, page.calms);
    addSection(html, ComfortSheetText::tr("Please do not"), page.pleaseNot);
    report.html = html.body();
    return report;
}
