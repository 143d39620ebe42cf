// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/number_shape.h"

#include "model/base/choices.h"
#include "model/base/unit.h"
#include "model/diary/tracker.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ValueFieldText {
    Q_DECLARE_TR_FUNCTIONS(ValueField)
};

NumberShape measuredShape(Unit unit) {
    switch (unit) {
    case Unit::Celsius:
    case Unit::Fahrenheit:
    case Unit::Pound:
        return {1, 0.1, nameOf(unit)};
    case Unit::Kilogram:
        return {2, 0.1, nameOf(unit)};
    case Unit::Percent:
    case Unit::Millilitre:
    case Unit::None:
        break;
    }
    return {0, 1, nameOf(unit)};
}

} // namespace

NumberShape numberShape(const Tracker &tracker) {
    if (tracker.kind == TrackerKind::Hours)
        return {2, 0.5, ValueFieldText::tr("hours")};
    if (tracker.kind == TrackerKind::Measurement)
        return measuredShape(tracker.unit);
    if (tracker.kind != TrackerKind::ScoreSheet)
        return {};
    const QLocale locale;
    const ValueRange range = valueRange(tracker);
    // Some are the middle of many answers.
    const int decimals = range.highest <= 4 ? 2 : 0;
    return {decimals, 1,
            ValueFieldText::tr("from %1 to %2")
                .arg(locale.toString(range.lowest), locale.toString(range.highest))};
}

ValueRange shownRange(const Tracker &tracker) {
    const ValueRange kept = valueRange(tracker);
    return {fromKept(kept.lowest, tracker.unit), fromKept(kept.highest, tracker.unit)};
}
