// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_kind.h"

template <>
std::span<const NamedChoice<SearchKind>> namedChoices<SearchKind>() {
    static constexpr NamedChoice<SearchKind> names[] = {
        {SearchKind::Program, QT_TRANSLATE_NOOP("Names", "Commands and places")},
        {SearchKind::Person, QT_TRANSLATE_NOOP("Names", "People")},
        {SearchKind::Medicine, QT_TRANSLATE_NOOP("Names", "Medicines and treatments")},
        {SearchKind::Equipment, QT_TRANSLATE_NOOP("Names", "Equipment")},
        {SearchKind::Appointment, QT_TRANSLATE_NOOP("Names", "Appointments")},
        {SearchKind::Goal, QT_TRANSLATE_NOOP("Names", "Goals")},
        {SearchKind::Moment, QT_TRANSLATE_NOOP("Names", "Good moments")},
        {SearchKind::DiaryEntry, QT_TRANSLATE_NOOP("Names", "Diary")},
        {SearchKind::Service, QT_TRANSLATE_NOOP("Names", "Services")},
        {SearchKind::Call, QT_TRANSLATE_NOOP("Names", "Calls and promises")},
        {SearchKind::Insurance, QT_TRANSLATE_NOOP("Names", "Insurance and letters")},
        {SearchKind::Organization, QT_TRANSLATE_NOOP("Names", "Organizations")},
        {SearchKind::List, QT_TRANSLATE_NOOP("Names", "Lists")},
        {SearchKind::Fact, QT_TRANSLATE_NOOP("Names", "About the child")},
        {SearchKind::Attachment, QT_TRANSLATE_NOOP("Names", "Photos and papers")},
        {SearchKind::Tracker, QT_TRANSLATE_NOOP("Names", "What to keep track of")},
        {SearchKind::Reading, QT_TRANSLATE_NOOP("Names", "Pages to read")},
        {SearchKind::Help, QT_TRANSLATE_NOOP("Names", "Help")},
    };
    return names;
}
