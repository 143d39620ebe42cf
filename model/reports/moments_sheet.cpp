// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/moments_sheet.h"

#include "model/base/date_text.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/tracker_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct MomentsSheetText {
    Q_DECLARE_TR_FUNCTIONS(MomentsSheet)
};

constexpr int kMostMoments = 100;

} // namespace

Result<MomentsSheet> readMomentsSheet(const Store &store, const QDate &since, const QDateTime &now) {
    MomentsSheet sheet{.printedAt = now, .since = since};
    const DaySpan span{since, now.date()};
    const auto &diary = store.table<DiaryTable>();
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    for (const Tracker &tracker : reading.take(store.table<TrackerTable>().all())) {
        if (!tracker.isGoodMoment())
            continue;
        sheet.moments += reading.take(diary.withWords(tracker.id, span, kMostMoments));
        sheet.inAll += reading.take(diary.countWithWords(tracker.id, span));
    }
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const MomentsSheet &sheet) {
    return {MomentsSheetText::tr("your child's name"),
            MomentsSheetText::tr("%n good moment(s)", nullptr, int(sheet.moments.size()))};
}

Report momentsReport(const MomentsSheet &sheet) {
    const QString name = sheet.child.shortName();
    Report report{.title = name.isEmpty() ? MomentsSheetText::tr("Good moments")
                                          : MomentsSheetText::tr("Good moments: %1").arg(isolated(name)),
                  .fileTitle = MomentsSheetText::tr("Good moments"),
                  .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.paragraph(MomentsSheetText::tr("From %1 to %2")
                       .arg(isolated(dateText(sheet.since)), isolated(dateText(sheet.printedAt.date()))),
                   "quiet");
    if (sheet.moments.isEmpty())
        html.paragraph(MomentsSheetText::tr("Nothing is written down for these days."));
    for (const DiaryEntry &moment : sheet.moments) {
        html.heading(3, dateText(moment.moment.date())); // stays on one page with its words
        html.paragraph(moment.words);
    }
    if (sheet.inAll > sheet.moments.size())
        html.paragraph(andMore(sheet.inAll - int(sheet.moments.size())));
    report.html = html.body();
    return report;
}
