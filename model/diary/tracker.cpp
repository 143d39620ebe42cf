// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/tracker.h"

#include "model/diary/score_sheet.h"

namespace {

/// What a scale or a thermometer can show; wider than what a body can have.
ValueRange rangeOf(Unit unit) {
    switch (unit) {
    case Unit::Celsius:
    case Unit::Fahrenheit:
        return {20, 46};
    case Unit::Kilogram:
    case Unit::Pound:
        return {0, 300};
    case Unit::Percent:
        return {0, 100};
    case Unit::None:
    case Unit::Millilitre:
        return {0, 20000};
    }
    return {0, 0};
}

ValueRange rangeOf(const ScoreSheet *sheet) {
    return sheet ? ValueRange{sheet->lowest, sheet->highest} : ValueRange{0, 999};
}

} // namespace

ValueRange valueRange(const Tracker &tracker) {
    switch (tracker.kind) {
    case TrackerKind::ZeroToTen:
        return {0, 10};
    case TrackerKind::ZeroToFourInWords:
    case TrackerKind::Faces:
        return {0, 4};
    case TrackerKind::YesNo:
        return {0, 1};
    case TrackerKind::Count:
        return {0, 999};
    case TrackerKind::Hours:
        return {0, 24};
    case TrackerKind::Measurement:
        return rangeOf(tracker.unit);
    case TrackerKind::ScoreSheet:
        return rangeOf(scoreSheet(tracker.sheet));
    case TrackerKind::Words:
    case TrackerKind::Event:
        return {0, 0};
    }
    return {0, 0};
}

template <>
std::span<const NamedChoice<TrackerKind>> namedChoices<TrackerKind>() {
    static constexpr NamedChoice<TrackerKind> names[] = {
        {TrackerKind::ZeroToTen, QT_TRANSLATE_NOOP("Names", "A number from 0 to 10")},
        {TrackerKind::ZeroToFourInWords, QT_TRANSLATE_NOOP("Names", "Words, from not at all to very much")},
        {TrackerKind::YesNo, QT_TRANSLATE_NOOP("Names", "Yes or no")},
        {TrackerKind::Count, QT_TRANSLATE_NOOP("Names", "How many times")},
        {TrackerKind::Hours, QT_TRANSLATE_NOOP("Names", "Hours")},
        {TrackerKind::Words, QT_TRANSLATE_NOOP("Names", "Free words")},
        {TrackerKind::Faces, QT_TRANSLATE_NOOP("Names", "Faces, from very sad to very happy")},
        {TrackerKind::Measurement, QT_TRANSLATE_NOOP("Names", "A measurement")},
        {TrackerKind::Event, QT_TRANSLATE_NOOP("Names", "Something that happens, with its time")},
        {TrackerKind::ScoreSheet, QT_TRANSLATE_NOOP("Names", "The total of a score sheet")},
    };
    return names;
}
