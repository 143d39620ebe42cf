// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_key_facts.h"

using namespace Qt::StringLiterals;

namespace {

const QString kRosa = u"Rosa Quint, palliative care nurse"_s;

QList<KeyFact> safetyFacts(const QDate &lastDay) {
    return {{.kind = KeyFactKind::StopLine,
             .what = u"lay her flat"_s,
             .detail = u"She vomits and cannot turn her head away"_s,
             .saidBy = kRosa,
             .saidOn = lastDay.addDays(-40)},
            {.kind = KeyFactKind::StopLine,
             .what = u"lift her by the arms"_s,
             .detail = u"Her shoulders slip out easily"_s,
             .saidBy = u"Mom"_s,
             .saidOn = lastDay.addDays(-90)},
            {.kind = KeyFactKind::Allergy,
             .what = u"Penicillin"_s,
             .detail = u"Rash all over within an hour"_s,
             .further = u"\"Never again\", the children's clinic said"_s,
             .since = u"age 3"_s},
            {.kind = KeyFactKind::Allergy, .what = u"Tape with latex"_s, .detail = u"Red, sore skin"_s},
            {.kind = KeyFactKind::Baseline,
             .what = u"Breathing"_s,
             .detail = u"Fast when she is awake, with a soft snore at night"_s,
             .saidBy = kRosa,
             .saidOn = lastDay.addDays(-40)},
            {.kind = KeyFactKind::Baseline,
             .what = u"Oxygen"_s,
             .detail = u"93 to 95 without, when she is well"_s,
             .saidBy = kRosa,
             .saidOn = lastDay.addDays(-40)},
            {.kind = KeyFactKind::Baseline,
             .what = u"Muscle tone"_s,
             .detail = u"Stiff legs, weak neck: hold her head"_s,
             .saidBy = u"Mom"_s,
             .saidOn = lastDay.addDays(-90)}};
}

QList<KeyFact> plans(const QDate &lastDay) {
    return {{.kind = KeyFactKind::Plan,
             .what = u"A seizure that does not stop by itself"_s,
             .detail = u"Turn her on her left side. Look at the clock."_s,
             .further = u"Give the rescue spray as on its label"_s,
             .call = u"Palliative nurse line, (312) 555-0100"_s,
             .saidBy = kRosa,
             .saidOn = lastDay.addDays(-40),
             .isFromTeam = true},
            {.kind = KeyFactKind::Plan,
             .what = u"The feeding tube falls out"_s,
             .detail = u"Cover the opening with a clean cloth. Keep the tube."_s,
             .call = u"Palliative nurse line, (312) 555-0100"_s,
             .saidBy = u"Mom"_s,
             .saidOn = lastDay.addDays(-90)}};
}

QList<KeyFact> history(const QDate &lastDay) {
    return {{.kind = KeyFactKind::Diagnosis,
             .what = u"Leigh syndrome"_s,
             .detail = u"Her cells make too little energy (a mitochondrial illness)"_s,
             .further = u"Dr. Amara Osei, Lakeside Children's Hospital"_s,
             .since = u"age 2"_s},
            {.kind = KeyFactKind::Diagnosis, .what = u"Spasticity"_s, .detail = u"Stiff muscles"_s},
            {.kind = KeyFactKind::Stay,
             .what = u"Feeding tube (G-tube) put in"_s,
             .detail = u"The tube is looked at every three months"_s,
             .further = u"Lakeside Children's Hospital"_s,
             .call = u"Rosa Quint, (312) 555-0112"_s,
             .since = u"age 4"_s},
            {.kind = KeyFactKind::Stay,
             .what = u"Pneumonia"_s,
             .detail = u"Since then oxygen at night"_s,
             .further = u"Lakeside Children's Hospital, 6 days"_s,
             .since = QString::number(lastDay.year() - 1)}};
}

} // namespace

AboutMe sampleAboutMe(Sampler &sampler) {
    AboutMe about{.id = sampler.id<AboutMe>()};
    about.words = {
        u"Eli is my brother. Biscuit is our dog: I say \"bibi\". My yellow blanket is \"sunny\"."_s,
        u"I look up for yes and turn away for no. I hold my knees when my legs hurt."_s,
        u"Masks and bright lamps frighten me. Tell me first, then show me your hands."_s,
        u"On my left side, with the warm pillow behind my back and a small light."_s,
        u"Through my tube. I may taste applesauce from a spoon when I sit up."_s,
        u"In my wheelchair. Two people lift me, one of them holds my head."_s,
        u"I wear diapers. Please close the door."_s,
        u"8:00 medicines, 9:00 school, 1:00 rest, 5:00 music, 8:30 oxygen and bed"_s,
        u"Numbing cream an hour before. Dad sings, and nobody counts to three."_s,
        u"We speak English, and Spanish with Grandma Pilar."_s,
        u"Eli is ten. He may always come in."_s,
        {}};
    return about;
}

QList<KeyFact> sampleKeyFacts(Sampler &sampler, const QDate &lastDay) {
    QList<KeyFact> facts = safetyFacts(lastDay) + plans(lastDay) + history(lastDay);
    for (KeyFact &fact : facts)
        fact.id = sampler.id<KeyFact>();
    return facts;
}
