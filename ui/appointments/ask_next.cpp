// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/ask_next.h"

#include "model/appointments/appointment_table.h"
#include "model/appointments/next_question.h"
#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/careteam/contact_table.h"
#include "model/database/change.h"
#include "ui/appointments/appointment_editor.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct AskNextText {
    Q_DECLARE_TR_FUNCTIONS(AskNext)
};

QString savedFor(const Appointment &visit) {
    //: %1 is a visit, such as "Palliative clinic"
    return AskNextText::tr("The question is saved for %1").arg(isolated(visit.title));
}

void saveAt(const PageContext &context, const Appointment &visit, const QString &question) {
    Appointment after = visit;
    after.questions.append({question});
    ChangeSet step = changing(AskNextText::tr("Add question"), std::optional(visit), after);
    step.outcome =
        visit.start.date() < context.clock.today()
            ? AskNextText::tr("The question is saved. It goes along to the next visit that you add.")
            : savedFor(visit);
    context.history.perform(step);
}

/// Where no visit is written down, one has to be: with the question in it already.
void addVisitFor(const PageContext &context, const QString &question, QWidget *page) {
    const auto contacts = readOrTell(context.history, context.store.table<ContactTable>().all());
    auto *editor = new AppointmentEditor(context, std::nullopt, Appointment{.questions = {{question}}},
                                         contacts.value_or(QList<Contact>()), page);
    editor->begin({u"appointments"_s, {}}, AskNextText::tr("Add appointment"), savedFor);
}

} // namespace

void askAtNextVisit(const PageContext &context, const QString &question, QWidget *page) {
    const auto visits = readOrTell(context.history, context.store.table<AppointmentTable>().all());
    if (!visits)
        return;
    if (const Appointment *waiting = whereItWaits(*visits, question))
        //: %1 is a visit and %2 its day
        return context.history.say(AskNextText::tr("In your questions: %1, %2")
                                       .arg(isolated(waiting->title), dateText(waiting->start.date())));
    if (const Appointment *visit = appointmentToAsk(*visits, context.clock.today()))
        return saveAt(context, *visit, question);
    addVisitFor(context, question, page);
}
