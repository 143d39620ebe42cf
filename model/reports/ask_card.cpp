// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/ask_card.h"

#include "model/needs/need_answer_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct AskCardText {
    Q_DECLARE_TR_FUNCTIONS(AskCard)
};

constexpr int kAskedPercent = 45;

} // namespace

Result<AskCard> readAskCard(const Store &store, const QDateTime &now) {
    const auto answers = store.table<NeedAnswerTable>().all();
    if (!answers)
        return answers.error();
    return AskCard{now, wantedNeeds(*answers)};
}

QStringList revealedBy(const AskCard &card) {
    return texts(card.needs, nameOf<Need>);
}

Report askCardReport(const AskCard &card) {
    Report report{.title = AskCardText::tr("What would help right now"),
                  .fileTitle = AskCardText::tr("What would help right now"),
                  .footer = printedFooter(card.printedAt)};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    if (card.needs.isEmpty()) {
        html.paragraph(AskCardText::tr("Nothing is ticked yet."));
    } else {
        html.paragraph(AskCardText::tr("We would like a list of services that can help us with this:"));
        QList<QStringList> rows;
        for (const Need need : card.needs)
            rows.append({strong(nameOf(need)), u"&nbsp;<br>&nbsp;"_s});
        html.grid({escaped(AskCardText::tr("Help that we would like")),
                   escaped(AskCardText::tr("Who can help, and the number to call"))},
                  rows, {kAskedPercent, 100 - kAskedPercent});
    }
    report.html = html.body();
    return report;
}
