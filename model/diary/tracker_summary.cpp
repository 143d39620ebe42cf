// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_summary.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>

namespace {

struct TrackerSummaryText {
    Q_DECLARE_TR_FUNCTIONS(TrackerSummary)
};

} // namespace

QString reporterText(const ReportedSpread &report) {
    QString reporter = nameOf(report.reporter);
    if (report.names.isEmpty())
        return reporter;
    //: a kind of person, and their names: "Parent (Dad, Mom)"
    return TrackerSummaryText::tr("%1 (%2)").arg(reporter, isolated(report.names).join(u", "));
}

QString reportText(const Tracker &tracker, const ReportedSpread &report) {
    const Spread &spread = report.spread;
    const QString entries = TrackerSummaryText::tr("%n entry(s)", nullptr, spread.count);
    const QString lowest = valueText(tracker, spread.lowest);
    const QString highest = valueText(tracker, spread.highest);
    if (lowest == highest)
        //: who says so; the one value; how many entries
        return TrackerSummaryText::tr("%1: %2 (%3).").arg(reporterText(report), lowest, entries);
    //: who says so; lowest, highest and usual value; how many entries
    return TrackerSummaryText::tr("%1: from %2 to %3, usually %4 (%5).")
        .arg(reporterText(report), lowest, highest, valueText(tracker, spread.usual), entries);
}

Result<TrackerSummary> summarize(const DiaryTable &diary, const Tracker &tracker, const DaySpan &span) {
    const auto days = diary.daysWithEntries(tracker.id, span);
    if (!days)
        return days.error();
    const auto values = diary.timedValues(tracker.id, span);
    if (!values)
        return values.error();
    const auto named = diary.informantsOf(tracker.id, span);
    if (!named)
        return named.error();
    TrackerSummary summary{tracker, span, *days, spreadsByReporter(*values)};
    for (ReportedSpread &report : summary.reports) {
        for (const Informant &each : *named) {
            if (each.reporter == report.reporter)
                report.names.append(each.name);
        }
    }
    return summary;
}

QString summaryText(const TrackerSummary &summary) {
    if (summary.daysWithEntries == 0)
        return TrackerSummaryText::tr("%1: no entry.").arg(isolated(summary.tracker.name));
    QStringList sentences{
        TrackerSummaryText::tr("%1: entries on %2 of %n day(s).", nullptr, int(summary.span.days()))
            .arg(isolated(summary.tracker.name))
            .arg(summary.daysWithEntries)};
    for (const ReportedSpread &report : summary.reports)
        sentences.append(reportText(summary.tracker, report));
    return sentences.join(u' ');
}

DaySpan timeBefore(const DaySpan &span) {
    return {span.first.addDays(-span.days()), span.first.addDays(-1)};
}
