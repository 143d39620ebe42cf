// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_activities.h"

using namespace Qt::StringLiterals;

QList<Activity> sampleActivities(Sampler &sampler, const QDate &lastDay) {
    return {{.id = sampler.id<Activity>(),
             .what = u"See the ducks at the pond"_s,
             .whoseIdea = u"Junie"_s,
             .preparation = u"Grandma drives. Bring the warm blanket and the small oxygen bottle."_s,
             .plannedFor = lastDay.addDays(9)},
            {.id = sampler.id<Activity>(),
             .what = u"A night in a blanket fort"_s,
             .whoseIdea = u"Junie"_s,
             .preparation = u"Ask the night nurse whether the monitor fits inside."_s},
            {.id = sampler.id<Activity>(),
             .what = u"Music time with the whole family on a screen"_s,
             .whoseIdea = u"Dad"_s},
            {.id = sampler.id<Activity>(),
             .what = u"Bake pancakes in the shape of stars"_s,
             .whoseIdea = u"Grandma"_s,
             .cameTrueOn = lastDay.addDays(-12)}};
}

QList<Brochure> sampleBrochures(Sampler &sampler, const QDate &lastDay) {
    QList<Brochure> brochures = starterBrochures().first(2);
    for (Brochure &brochure : brochures)
        brochure.id = sampler.id<Brochure>();
    brochures.first().isChecked = true;
    brochures.append({.id = sampler.id<Brochure>(),
                      .title = u"When your child sleeps badly"_s,
                      .publisher = u"The children's clinic"_s,
                      .language = u"English"_s,
                      .isChecked = true,
                      .readOn = lastDay.addDays(-20),
                      .talkedAboutWith = u"The night nurse"_s,
                      .notes = u"The part on light in the evening helped us."_s});
    return brochures;
}
