// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/call_sheet.h"

#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/careteam/people_to_call.h"
#include "model/child/child_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>

namespace {

struct CallSheetText {
    Q_DECLARE_TR_FUNCTIONS(CallSheet)
};

constexpr int kPersonPercent = 34;
constexpr int kPhonePercent = 26;

QString stepText(const Contact &contact) {
    return inARow({contact.name, contact.role, contact.phones.first().number, inOneLine(contact.hours)});
}

QString numbersOf(const Contact &contact) {
    return texts(contact.phones, [](const Phone &phone) { return phone.number; }).join(u'\n');
}

void addLadders(Html &html, const QList<CallLadder> &ladders) {
    for (const CallLadder &ladder : ladders) {
        html.heading(3, inOneLine(ladder.callFor));
        html.list(texts(ladder.steps, stepText), true);
    }
}

void addPeople(Html &html, const QList<Contact> &people) {
    if (people.isEmpty())
        return;
    QList<QStringList> rows;
    for (const Contact &contact : people)
        rows.append({strong(inARow({contact.name, contact.role})), escaped(numbersOf(contact)),
                     escaped(inARow({contact.organization, inOneLine(contact.hours)}))});
    html.heading(2, CallSheetText::tr("Everybody"));
    html.table({escaped(CallSheetText::tr("Who")), escaped(CallSheetText::tr("Number")),
                escaped(CallSheetText::tr("Where, and when"))},
               rows, {kPersonPercent, kPhonePercent, 100 - kPersonPercent - kPhonePercent});
}

} // namespace

Result<CallSheet> readCallSheet(const Store &store, const QString &emergencyNumber, const QDateTime &now) {
    CallSheet sheet{.printedAt = now, .emergencyNumber = emergencyNumber};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    const auto contacts = reading.take(store.table<ContactTable>().all());
    sheet.ladders = callLadders(contacts);
    sheet.people = peopleToCall(contacts);
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const CallSheet &sheet) {
    return {CallSheetText::tr("your child's name"),
            CallSheetText::tr("names and numbers of %n person(s)", nullptr, int(sheet.people.size()))};
}

Report callSheetReport(const CallSheet &sheet) {
    const QString name = sheet.child.shortName();
    Report report{.title = name.isEmpty() ? CallSheetText::tr("Who to call")
                                          : CallSheetText::tr("Who to call for %1").arg(isolated(name)),
                  .fileTitle = CallSheetText::tr("Who to call"),
                  .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    html.raw(u"<p>%1</p>\n"_s.arg(
        strong(labelled(CallSheetText::tr("Emergency number here"), sheet.emergencyNumber))));
    if (!sheet.ladders.isEmpty())
        html.heading(2, CallSheetText::tr("Call for"));
    addLadders(html, sheet.ladders);
    addPeople(html, sheet.people);
    if (sheet.people.isEmpty())
        html.paragraph(CallSheetText::tr("Not written yet"));
    report.html = html.body();
    return report;
}
