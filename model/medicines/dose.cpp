// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/medicines/dose.h"

template <>
std::span<const NamedChoice<DoseOutcome>> namedChoices<DoseOutcome>() {
    static constexpr NamedChoice<DoseOutcome> names[] = {
        {DoseOutcome::NotSaid, QT_TRANSLATE_NOOP("Names", "Not written down")},
        {DoseOutcome::Better, QT_TRANSLATE_NOOP("Names", "Better")},
        {DoseOutcome::Same, QT_TRANSLATE_NOOP("Names", "The same")},
        {DoseOutcome::Worse, QT_TRANSLATE_NOOP("Names", "Worse")},
        {DoseOutcome::CannotTell, QT_TRANSLATE_NOOP("Names", "Hard to tell")},
    };
    return names;
}
