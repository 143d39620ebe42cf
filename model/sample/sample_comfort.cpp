// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_comfort.h"

using namespace Qt::StringLiterals;

ComfortPage sampleComfortPage(Sampler &sampler) {
    ComfortPage page{.id = sampler.id<ComfortPage>()};
    page.goodDay = u"She hums, tells you what the dog did, and wants to choose her own boots."_s;
    page.hardDay = u"Short answers, then none. She lies on her left side and holds the blanket "
                   "with both hands."_s;
    page.usualPains = u"Her legs after therapy. Her tummy in the night, when she ate late."_s;
    page.calms = u"yellow blanket\nslow music\nDad's hand on her back\nwarm bath"_s;
    page.pleaseNot = u"Do not ask for a number again and again. Wait, and ask once more later."_s;
    page.signs = {
        {u"She says \"it's okay\" very softly"_s, u"It hurts more than she says"_s,
         u"Sit with her, then ask where"_s},
        {u"She holds her knees"_s, u"Her legs hurt"_s, u"A change of position, the warm pillow"_s},
        {u"She looks away and hums one note"_s, u"Too many people, too loud"_s,
         u"A quiet room and slow music"_s},
    };
    return page;
}
