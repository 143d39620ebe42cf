// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/call_texts.h"

#include "model/base/date_text.h"
#include "model/calls/call_table.h"
#include "model/careteam/contact_match.h"
#include "model/findteam/team_search_table.h"
#include "model/insurance/case_table.h"
#include "model/insurance/policy_table.h"
#include "model/search/table_texts.h"

using namespace Qt::StringLiterals;

namespace {

SearchText callSearchText(const Call &call) {
    return {.kind = SearchKind::Call,
            .record = call.id.uuid(),
            .place = u"calls"_s,
            .title = call.name,
            .note = dateText(call.on),
            .texts = written({call.said, call.promised, call.answeredBy, call.reference, call.number}),
            .also = digitsOf(call.number)};
}

SearchText policyText(const InsurancePolicy &policy) {
    return {.kind = SearchKind::Insurance,
            .record = policy.id.uuid(),
            .place = u"insurance"_s,
            .title = policy.company,
            .note = nameOf(policy.kind),
            .texts = written({policy.memberNumber, policy.groupNumber, policy.phone, policy.notes}),
            .also = digitsOf(policy.phone)};
}

SearchText caseText(const InsuranceCase &each) {
    QStringList texts{each.reference, each.deadline, each.responsible, each.outcome, each.notes};
    for (const CaseItem &item : each.toSend)
        texts.append(item.text);
    return {.kind = SearchKind::Insurance,
            .record = each.id.uuid(),
            .place = u"letters"_s,
            .title = each.about,
            .note = nameOf(each.kind),
            .texts = written(texts)};
}

SearchText teamSearchText(const TeamSearch &search) {
    QStringList texts{search.phone, search.notes};
    for (const TeamStep &step : search.steps)
        texts.append(step.with);
    return {.kind = SearchKind::Service,
            .record = search.id.uuid(),
            .place = u"findteam"_s,
            .title = search.name,
            .note = nameOf(search.kind),
            .texts = written(texts),
            .also = digitsOf(search.phone)};
}

} // namespace

Result<QList<SearchText>> readCallTexts(const OpenTables &tables) {
    return readAll<CallTable>(tables, callSearchText);
}

Result<QList<SearchText>> readPolicyTexts(const OpenTables &tables) {
    return readAll<PolicyTable>(tables, policyText);
}

Result<QList<SearchText>> readCaseTexts(const OpenTables &tables) {
    return readAll<CaseTable>(tables, caseText);
}

Result<QList<SearchText>> readTeamSearchTexts(const OpenTables &tables) {
    return readAll<TeamSearchTable>(tables, teamSearchText);
}
