// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/case_editor.h"

#include "ui/insurance/case_items_field.h"

CaseEditor::CaseEditor(const PageContext &context, const std::optional<InsuranceCase> &before,
                       const QList<InsurancePolicy> &policies, QWidget *parent) :
    RecordEditor(before ? tr("Edit letter or request") : tr("A letter or request"), context, before, {},
                 parent) {
    require(line(tr("What is it about?"), &InsuranceCase::about, "about"),
            tr("Please write what it is about."));
    choice(tr("What it is"), &InsuranceCase::kind, "kind");
    QList<std::pair<Id<InsurancePolicy>, QString>> all;
    for (const InsurancePolicy &policy : policies)
        all.append({policy.id, policy.company});
    widen(choice(tr("Insurance or program"), &InsuranceCase::policy, tr("None"), all, "policy"));
    line(tr("Reference number"), &InsuranceCase::reference, "reference");
    requireDay(date(tr("Day of the letter"), &InsuranceCase::letterOn, "letterOn"));
    line(tr("Deadline, word for word as the letter says it"), &InsuranceCase::deadline, "deadline");
    field(tr("What to send"), new CaseItemsField(start().toSend), &CaseItemsField::items,
          &InsuranceCase::toSend, "toSend");
    line(tr("Who does it"), &InsuranceCase::responsible, "responsible");
    text(tr("What came of it"), &InsuranceCase::outcome, "outcome", 2);
    text(tr("Notes"), &InsuranceCase::notes, "notes");
}
