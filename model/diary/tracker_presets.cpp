// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker_presets.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrackerPresets)
};

} // namespace

QList<TrackerPreset> trackerPresets() {
    return {
        {QStringLiteral("pain"), Text::tr("Pain"), TrackerKind::ZeroToTen},
        {QStringLiteral("nausea"), Text::tr("Feeling sick (nausea)"), TrackerKind::ZeroToTen},
        {QStringLiteral("appetite"), Text::tr("Appetite"), TrackerKind::ZeroToFourInWords},
        {QStringLiteral("tiredness"), Text::tr("Tiredness"), TrackerKind::ZeroToTen},
        {QStringLiteral("sleep"), Text::tr("Sleep"), TrackerKind::Hours},
        {QStringLiteral("worry"), Text::tr("Worry", "a feeling"), TrackerKind::ZeroToFourInWords},
        {QStringLiteral("sadness"), Text::tr("Sadness"), TrackerKind::ZeroToFourInWords},
        {QStringLiteral("breathing"), Text::tr("Trouble breathing"), TrackerKind::ZeroToFourInWords},
        {QStringLiteral("good_moment"), Text::tr("Good moment"), TrackerKind::Words},
    };
}

Tracker trackerFrom(const TrackerPreset &preset, int position) {
    return {.name = preset.name, .kind = preset.kind, .preset = preset.key, .position = position};
}
