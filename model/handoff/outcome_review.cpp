// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handoff/outcome_review.h"

#include "model/base/choices.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/database/open_tables.h"
#include "model/directory/service_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OutcomeReviewText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeReview)
};

QString noteLine(const OutcomeNote &note) {
    QString line = note.writtenOn.isValid()
                       ? OutcomeReviewText::tr("%1: %2", "a date, and what was written then")
                             .arg(dateText(note.writtenOn), isolated(note.text))
                       : note.text;
    if (!note.saidBy.isEmpty())
        line += u'\n' + OutcomeReviewText::tr("Said by %1").arg(isolated(note.saidBy));
    if (!note.reference.isEmpty())
        line += u'\n' + OutcomeReviewText::tr("Reference number: %1").arg(isolated(note.reference));
    return line;
}

Service noted(Service service, const QString &text) {
    if (service.note.contains(text))
        return service;
    if (!service.note.isEmpty())
        service.note += u"\n\n"_s;
    service.note += text;
    return service;
}

} // namespace

QString restingText() {
    return OutcomeReviewText::tr("This family's book is resting.");
}

QString outcomeText(const ServiceOutcome &outcome, const QDate &writtenOn) {
    QStringList lines{
        writtenOn.isValid()
            ? OutcomeReviewText::tr("A family, %1: %2", "a date, and where they stand with a service")
                  .arg(dateText(writtenOn), nameOf(outcome.state))
            : OutcomeReviewText::tr("A family: %1", "where they stand with a service")
                  .arg(nameOf(outcome.state))};
    for (const OutcomeNote &note : outcome.notes)
        lines.append(noteLine(note));
    return lines.join(u'\n');
}

Result<QList<ArrivedOutcome>> reviewOutcomes(const OutcomesFile &file, const OpenTables &book) {
    QList<ArrivedOutcome> arrived;
    for (const ServiceOutcome &outcome : file.outcomes) {
        const auto service =
            book.table<ServiceTable>().told(outcome.hsdsId, outcome.service, outcome.organization);
        if (!service)
            return service.error();
        ArrivedOutcome one{outcome, *service, *service};
        if (one.after)
            one.after = noted(*one.before, outcomeText(outcome, file.writtenOn));
        arrived.append(one);
    }
    return arrived;
}
