// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insurance/policies_page.h"

#include "model/base/clock.h"
#include "model/calls/call_table.h"
#include "model/careteam/contact_match.h"
#include "model/insurance/case_table.h"
#include "ui/attachments/attachments_section.h"
#include "ui/calls/note_call.h"
#include "ui/insurance/policy_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts policyTexts() {
    return {.title = PoliciesPage::tr("Insurance"),
            .add = PoliciesPage::tr("Add insurance"),
            .search = PoliciesPage::tr("Search insurance"),
            .empty =
                PoliciesPage::tr("What stands on the card of each insurance or program: then you have it at "
                                 "hand when you call."),
            .firstStep = PoliciesPage::tr("Add the first one"),
            .choose = PoliciesPage::tr("Choose one to read it."),
            .icon = "building",
            .place = u"insurance"_s,
            .edit = PoliciesPage::tr("Edit insurance"),
            .remove = PoliciesPage::tr("Delete insurance")};
}

QString policyWords(const InsurancePolicy &policy) {
    return searchKey(QStringList{policy.company, nameOf(policy.kind), policy.memberNumber, policy.groupNumber,
                                 policy.phone, digitsOf(policy.phone), policy.notes}
                         .join(u'\n'));
}

} // namespace

PoliciesPage::PoliciesPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, policyTexts(),
               {.title = [](const InsurancePolicy &policy) { return policy.company; },
                .subtitle = [](const InsurancePolicy &policy) { return nameOf(policy.kind); },
                .search = policyWords,
                .attachments = AttachmentOwner::InsurancePolicy},
               parent) {
    auto *letters = quietButton(tr("Letters and requests"), "envelope");
    letters->setObjectName(u"letters"_s);
    connect(letters, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"letters"_s, {}); });
    addHeaderWidget(letters);
    load<CaseTable, CallTable>();
}

Result<QList<InsurancePolicy>> PoliciesPage::readRows() {
    const auto cases = m_context.store.table<CaseTable>().all();
    const auto calls = m_context.store.table<CallTable>().all();
    if (!cases)
        return cases.error();
    if (!calls)
        return calls.error();
    m_cases = *cases;
    m_calls = *calls;
    return table().all();
}

void PoliciesPage::fillDetail(DetailView *detail, const InsurancePolicy &policy) {
    const QList<Call> calls = callsWith(m_calls, policy.id.uuid());
    detail->addTitle(policy.company, nameOf(policy.kind));
    detail->addPhone(policy.phone);
    detail->addWidget(wrappingRow({noteCallButton(m_context, {calleeOf(policy), {}}, this)}));
    addOpenPromises(detail, m_context, calls);
    detail->addField(tr("Member number"), policy.memberNumber);
    detail->addField(tr("Group number"), policy.groupNumber);
    detail->addText(policy.notes);
    addCases(detail, policy);
    addCallLog(detail, calls, m_context.clock.today());
    detail->addWidget(new AttachmentsSection(m_context, AttachmentOwner::InsurancePolicy, policy.id.uuid()));
}

void PoliciesPage::addCases(DetailView *detail, const InsurancePolicy &policy) {
    bool isFirst = true;
    for (const InsuranceCase &each : std::as_const(m_cases)) {
        if (each.policy != policy.id)
            continue;
        if (std::exchange(isFirst, false))
            detail->addSection(tr("Letters and requests"));
        auto *link = plainButton(withoutMnemonic(each.about), "envelope");
        setRole(link, "link");
        connect(link, &QPushButton::clicked, this,
                [this, id = each.id.uuid()] { Q_EMIT goTo(u"letters"_s, id); });
        detail->addWidget(wrappingRow({link}));
    }
}

RecordEditor<InsurancePolicy> *PoliciesPage::newEditor(const std::optional<InsurancePolicy> &before) {
    return new PolicyEditor(m_context, before, this);
}

Result<ChangeSet> PoliciesPage::removeStep(const InsurancePolicy &policy) const {
    ChangeSet step{pageTexts().remove, {}};
    for (const auto &[before, after] : casesWithout(m_cases, policy.id))
        step.changes.push_back(replacing(before, after));
    step.changes.push_back(removing(policy));
    return step;
}
