// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/diary_entry.h"

template <>
std::span<const NamedChoice<Reporter>> namedChoices<Reporter>() {
    static constexpr NamedChoice<Reporter> names[] = {
        {Reporter::Child, QT_TRANSLATE_NOOP("Names", "Child")},
        {Reporter::Parent, QT_TRANSLATE_NOOP("Names", "Parent")},
        {Reporter::Nurse, QT_TRANSLATE_NOOP("Names", "Nurse")},
        {Reporter::Other, QT_TRANSLATE_NOOP("Names", "Someone else")},
    };
    return names;
}
