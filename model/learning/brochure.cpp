// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/learning/brochure.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BrochureText {
    Q_DECLARE_TR_FUNCTIONS(Brochures)
};

} // namespace

QList<Brochure> starterBrochures() {
    const QString english = BrochureText::tr("English");
    const QString both = BrochureText::tr("English and Spanish");
    return {
        {.title = u"Together"_s,
         .publisher = u"St. Jude Children's Research Hospital"_s,
         .language = both,
         .address = u"together.stjude.org"_s},
        {.title = u"CaringInfo"_s,
         .publisher = u"National Alliance for Care at Home"_s,
         .language = both,
         .address = u"www.caringinfo.org"_s},
        {.title = u"Courageous Parents Network"_s,
         .publisher = u"Courageous Parents Network"_s,
         .language = both,
         .address = u"courageousparentsnetwork.org"_s},
        {.title = BrochureText::tr("Palliative care"),
         .publisher = u"American Cancer Society"_s,
         .language = both,
         .address = u"www.cancer.org"_s},
        {.title = u"Get Palliative Care"_s,
         .publisher = u"Center to Advance Palliative Care"_s,
         .language = both,
         .address = u"getpalliativecare.org"_s},
        {.title = u"Together for Short Lives"_s,
         .publisher = u"Together for Short Lives"_s,
         .language = english,
         .address = u"www.togetherforshortlives.org.uk"_s},
        {.title = BrochureText::tr("End of life care for babies, children and young people"),
         .publisher = u"NICE"_s,
         .language = english,
         .address = u"www.nice.org.uk/guidance/ng61"_s},
    };
}

QList<Brochure> missingStarters(const QList<Brochure> &present) {
    QList<Brochure> missing = starterBrochures();
    missing.removeIf([&present](const Brochure &starter) {
        return std::any_of(present.begin(), present.end(),
                           [&starter](const Brochure &each) { return each.address == starter.address; });
    });
    return missing;
}
