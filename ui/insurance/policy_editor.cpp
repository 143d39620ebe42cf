// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/policy_editor.h"

PolicyEditor::PolicyEditor(const PageContext &context, const std::optional<InsurancePolicy> &before,
                           QWidget *parent) :
    RecordEditor(before ? tr("Edit insurance") : tr("An insurance or program"), context, before, {}, parent) {
    require(line(tr("Company or program"), &InsurancePolicy::company, "company"),
            tr("Please write who it is with."));
    widen(choice(tr("Kind"), &InsurancePolicy::kind, "kind"));
    line(tr("Phone, as on the card"), &InsurancePolicy::phone, "phone");
    line(tr("Member number"), &InsurancePolicy::memberNumber, "memberNumber");
    line(tr("Group number"), &InsurancePolicy::groupNumber, "groupNumber");
    addNote(tr("These numbers stand on no paper but that of a letter or request."));
    text(tr("Notes"), &InsurancePolicy::notes, "notes");
}
