// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_comfort.h"

ComfortPage sampleComfortPage(Sampler &sampler) {
    ComfortPage page{.id = sampler.id<ComfortPage>()};
    page.goodDay = QStringLiteral("She hums, tells you what the dog did, and wants to choose her own boots.");
    page.hardDay = QStringLiteral("Short answers, then none. She lies on her left side and holds the blanket "
                                  "with both hands.");
    page.usualPains = QStringLiteral("Her legs after therapy. Her tummy in the night, when she ate late.");
    page.calms = QStringLiteral("yellow blanket\nslow music\nDad's hand on her back\nwarm bath");
    page.pleaseNot =
        QStringLiteral("Do not ask for a number again and again. Wait, and ask once more later.");
    page.signs = {
        {QStringLiteral("She says \"it's okay\" very softly"), QStringLiteral("It hurts more than she says"),
         QStringLiteral("Sit with her, then ask where")},
        {QStringLiteral("She holds her knees"), QStringLiteral("Her legs hurt"),
         QStringLiteral("A change of position, the warm pillow")},
        {QStringLiteral("She looks away and hums one note"), QStringLiteral("Too many people, too loud"),
         QStringLiteral("A quiet room and slow music")},
    };
    return page;
}
