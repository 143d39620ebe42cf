// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/reading_texts.h"

#include "model/activities/activity_table.h"
#include "model/learning/brochure_table.h"
#include "model/search/table_texts.h"

using namespace Qt::StringLiterals;

namespace {

SearchText activityText(const Activity &activity) {
    return {.kind = SearchKind::Moment,
            .record = activity.id.uuid(),
            .place = u"ideas"_s,
            .title = activity.what,
            .texts = written({activity.whoseIdea, activity.preparation})};
}

SearchText brochureText(const Brochure &brochure) {
    return {.kind = SearchKind::Reading,
            .record = brochure.id.uuid(),
            .place = u"brochures"_s,
            .title = brochure.title,
            .texts =
                written({brochure.publisher, brochure.address, brochure.talkedAboutWith, brochure.notes})};
}

} // namespace

Result<QList<SearchText>> readActivityTexts(const OpenTables &tables) {
    return readAll<ActivityTable>(tables, activityText);
}

Result<QList<SearchText>> readBrochureTexts(const OpenTables &tables) {
    return readAll<BrochureTable>(tables, brochureText);
}
