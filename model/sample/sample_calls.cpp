// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_calls.h"

using namespace Qt::StringLiterals;

namespace {

// Where each stands in sampleResources().
constexpr int kRespite = 0;
constexpr int kSiblings = 2;
constexpr int kChair = 4;

const QString kInsurer = u"Prairie Health Plan"_s;
const QString kInsurerNumber = u"(312) 555-0170"_s;

QDate nextThursday(const QDate &day) {
    return day.addDays((Qt::Thursday - day.dayOfWeek() + 7) % 7);
}

Call callToService(const Resource &resource, const QDate &on, const QString &said) {
    return {.on = on,
            .name = resource.service,
            .partner = CallPartner::Service,
            .partnerId = resource.id.uuid(),
            .number = resource.phone,
            .said = said};
}

} // namespace

InsurancePolicy samplePolicy(Sampler &sampler) {
    return {.id = sampler.id<InsurancePolicy>(),
            .company = kInsurer,
            .kind = PolicyKind::ThroughWork,
            .memberNumber = u"PHP 000 123 456"_s,
            .groupNumber = u"0042"_s,
            .phone = kInsurerNumber,
            .notes = u"Through Dad's job. The card is in the red folder."_s};
}

InsuranceCase sampleCase(Sampler &sampler, const InsurancePolicy &policy, const QDate &lastDay) {
    return {.id = sampler.id<InsuranceCase>(),
            .kind = CaseKind::Refusal,
            .about = u"A third night with a nurse"_s,
            .policy = policy.id,
            .reference = u"R-2208"_s,
            .letterOn = lastDay.addDays(-11),
            .deadline = u"\"within 180 days of this letter\""_s,
            .toSend = {{u"Ask for the reason in writing"_s, true},
                       {u"Letter of need from Dr. Lindqvist"_s, false},
                       {u"Two weeks of the night log"_s, false}},
            .responsible = u"Dad, with Devon"_s};
}

QList<Call> sampleCalls(Sampler &sampler, const QList<Resource> &resources, const InsuranceCase &about,
                        const QDate &lastDay) {
    Call insurer{.on = lastDay.addDays(-2),
                 .name = kInsurer,
                 .partner = CallPartner::Policy,
                 .partnerId = about.policy->uuid(),
                 .number = kInsurerNumber,
                 .answeredBy = u"Kelly"_s,
                 .said = u"A nurse of theirs has to read it again. Our doctor can ask to talk to theirs."_s,
                 .promised = u"The reason in writing"_s,
                 .promisedBy = lastDay.addDays(6),
                 .reference = u"C-5519"_s,
                 .insuranceCase = about.id};
    Call chair = callToService(resources[kChair], lastDay.addDays(-3), u"Ask for Kim."_s);
    chair.promisedBy = nextThursday(lastDay);
    QList<Call> calls{
        callToService(resources[kSiblings], lastDay.addDays(-35), u"Eli liked it. He made a friend."_s),
        callToService(resources[kRespite], lastDay.addDays(-25), u"About three months to wait."_s), chair,
        insurer};
    for (Call &call : calls)
        call.id = sampler.id<Call>();
    return calls;
}

TeamSearch sampleTeamSearch(Sampler &sampler, const QDate &lastDay) {
    return {.id = sampler.id<TeamSearch>(),
            .name = u"Harbor Children's Hospice, visits at home"_s,
            .kind = TeamKind::Hospice,
            .phone = u"(312) 555-0188"_s,
            .notes = u"Beside all that Junie has now."_s,
            .steps = {{TeamStage::Asked, lastDay.addDays(-20), u"Devon Marsh"_s},
                      {TeamStage::Referred, lastDay.addDays(-6), u"Dr. Hana Lindqvist"_s}}};
}
