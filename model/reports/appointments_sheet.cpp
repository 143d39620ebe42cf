// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/appointments_sheet.h"

#include "model/appointments/appointment_table.h"
#include "model/base/date_text.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct AppointmentsSheetText {
    Q_DECLARE_TR_FUNCTIONS(AppointmentsSheet)
};

constexpr int kLinesForAnAnswer = 2;

QString whenText(const Moment &start) {
    return inARow({dateText(start.date()), timeText(start.time())});
}

QString peopleText(const QList<Contact> &people, const QList<Id<Contact>> &ids) {
    QStringList names;
    for (const Contact &contact : people) {
        if (ids.contains(contact.id))
            names.append(isolated(contact.name));
    }
    return names.join(u", "_s);
}

/// Each with what was answered, or with room to write that.
void addQuestions(Html &html, const QList<Question> &questions) {
    for (const Question &question : questions) {
        html.raw(u"<p>%1</p>\n"_s.arg(strong(question.text)));
        if (question.answer.isEmpty())
            html.writingLines(kLinesForAnAnswer);
        else
            html.paragraph(question.answer);
    }
}

void addVisit(Html &html, const Appointment &visit, const QList<Contact> &people) {
    html.heading(2, visit.title);
    html.facts({{AppointmentsSheetText::tr("When"), escaped(whenText(visit.start))},
                {AppointmentsSheetText::tr("Where"), escaped(visit.place)},
                {AppointmentsSheetText::tr("With"), escaped(peopleText(people, visit.with))}});
    addQuestions(html, visit.questions);
}

} // namespace

Result<AppointmentsSheet> readAppointmentsSheet(const Store &store, const QDateTime &now) {
    AppointmentsSheet sheet{.printedAt = now};
    Reading reading;
    sheet.child = reading.take(store.table<ChildTable>().get());
    sheet.people = reading.take(store.table<ContactTable>().all());
    const auto all = reading.take(store.table<AppointmentTable>().all());
    const Moment from = Moment::of(now);
    std::copy_if(all.begin(), all.end(), std::back_inserter(sheet.coming),
                 [&from](const Appointment &each) { return !(each.start < from); });
    std::sort(sheet.coming.begin(), sheet.coming.end(),
              [](const Appointment &a, const Appointment &b) { return a.start < b.start; });
    sheet.unasked = openQuestions(all, from);
    if (reading.error())
        return *reading.error();
    return sheet;
}

QStringList revealedBy(const AppointmentsSheet &sheet) {
    QStringList revealed{AppointmentsSheetText::tr("your child's name")};
    if (!sheet.coming.isEmpty())
        revealed.append(AppointmentsSheetText::tr("the visits that are coming, and with whom"));
    const bool hasQuestions =
        std::any_of(sheet.coming.begin(), sheet.coming.end(),
                    [](const Appointment &visit) { return !visit.questions.isEmpty(); });
    if (hasQuestions || !sheet.unasked.isEmpty())
        revealed.append(AppointmentsSheetText::tr("your questions"));
    return revealed;
}

Report appointmentsReport(const AppointmentsSheet &sheet) {
    const QString name = sheet.child.shortName();
    Report report{.title = name.isEmpty()
                               ? AppointmentsSheetText::tr("Visits and questions")
                               : AppointmentsSheetText::tr("Visits and questions: %1").arg(isolated(name)),
                  .fileTitle = AppointmentsSheetText::tr("Visits and questions"),
                  .footer = inARow({sheet.child.name, printedFooter(sheet.printedAt)})};
    Html html(isRightToLeft());
    html.heading(1, report.title);
    if (sheet.coming.isEmpty())
        html.paragraph(AppointmentsSheetText::tr("No visit is written down yet."));
    for (const Appointment &visit : sheet.coming)
        addVisit(html, visit, sheet.people);
    if (!sheet.unasked.isEmpty())
        html.heading(2, AppointmentsSheetText::tr("Questions from earlier visits"));
    addQuestions(html, sheet.unasked);
    report.html = html.body();
    return report;
}
