// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/case_sheet.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/calls/call_table.h"
#include "model/calls/promise.h"
#include "model/child/child_table.h"
#include "model/insurance/policy_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct CaseSheetText {
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
};

constexpr int kCasePercent = 26;

void addCase(Html &html, const CaseSheet &sheet) {
    const InsuranceCase &about = sheet.about;
    html.facts({{CaseSheetText::tr("What it is"), escaped(nameOf(about.kind))},
                {CaseSheetText::tr("Child"), escaped(sheet.child.name)},
                {CaseSheetText::tr("Reference number"), escaped(about.reference)},
                {CaseSheetText::tr("Day of the letter"),
                 about.letterOn ? escaped(dateText(*about.letterOn)) : QString()},
                {CaseSheetText::tr("Deadline, as the letter says it"), escaped(about.deadline)},
                {CaseSheetText::tr("Who does it"), escaped(about.responsible)},
                {CaseSheetText::tr("What came of it"), escaped(about.outcome)},
                {CaseSheetText::tr("Notes"), escaped(about.notes)}},
               kCasePercent);
}

void addPolicy(Html &html, const InsurancePolicy &policy) {
    html.heading(2, CaseSheetText::tr("Insurance"));
    html.facts({{CaseSheetText::tr("Company"), escaped(inARow({policy.company, nameOf(policy.kind)}))},
                {CaseSheetText::tr("Member number"), escaped(unbroken(policy.memberNumber))},
                {CaseSheetText::tr("Group number"), escaped(unbroken(policy.groupNumber))},
                {CaseSheetText::tr("Phone"), escaped(unbroken(policy.phone))}},
               kCasePercent);
}

/// With a box in front of each, to tick by hand what goes off later.
void addItems(Html &html, const QList<CaseItem> &items) {
    if (items.isEmpty())
        return;
    html.heading(2, CaseSheetText::tr("What to send"));
    for (const CaseItem &item : items)
        html.paragraph((item.isDone ? u"\u2611 "_s : u"\u2610 "_s) + isolated(item.text));
}

void addCalls(Html &html, const CaseSheet &sheet) {
    if (sheet.calls.isEmpty())
        return;
    const QDate printedOn = sheet.printedAt.date();
    html.heading(2, CaseSheetText::tr("Calls"));
    QList<QStringList> rows;
    for (const Call &call : sheet.calls) {
        const QString promise = promiseText(call, printedOn);
        const QString kept =
            call.promise == PromiseState::Kept ? CaseSheetText::tr("They kept this promise.") : QString();
        rows.append(
            {escaped(unbroken(dateText(call.on))), escaped(call.name),
             escaped(inARow({callText(call), promise, promise.isEmpty() ? QString() : kept}, u"\n"_s))});
    }
    html.table({escaped(CaseSheetText::tr("Day")), escaped(CaseSheetText::tr("With")),
                escaped(CaseSheetText::tr("What was said and promised"))},
               rows, {20, 24, 56});
}

} // namespace

Result<CaseSheet> readCaseSheet(const Store &store, const InsuranceCase &about, const QDateTime &now) {
    CaseSheet sheet{.about = about, .printedAt = now};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.policy = policyOf(about, reading.take(store.table<PolicyTable>().all()));
    sheet.calls = callsAbout(reading.take(store.table<CallTable>().all()), about.id);
    std::reverse(sheet.calls.begin(), sheet.calls.end());
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const CaseSheet &sheet) {
    QStringList revealed{CaseSheetText::tr("your child's name"),
                         CaseSheetText::tr("all that stands in this case")};
    if (sheet.policy && !(sheet.policy->memberNumber + sheet.policy->groupNumber).isEmpty())
        revealed.append(CaseSheetText::tr("the numbers on the insurance card"));
    if (!sheet.calls.isEmpty())
        revealed.append(CaseSheetText::tr("%n call(s) about it", nullptr, int(sheet.calls.size())));
    return revealed;
}

Report caseReport(const CaseSheet &sheet) {
    Html html(isRightToLeft());
    html.heading(1, sheet.about.about);
    addCase(html, sheet);
    if (sheet.policy)
        addPolicy(html, *sheet.policy);
    addItems(html, sheet.about.toSend);
    addCalls(html, sheet);
    return {.title = sheet.about.about,
            .fileTitle = CaseSheetText::tr("Letter to the insurance"),
            .html = html.body(),
            .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
}
