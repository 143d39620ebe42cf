// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keyfacts/key_fact.h"

KeyFactState KeyFactList::state() const {
    if (!rows.isEmpty())
        return KeyFactState::Written;
    return none ? KeyFactState::NoneKnown : KeyFactState::NotWritten;
}

KeyFactList factsOf(const QList<KeyFact> &facts, KeyFactKind kind) {
    KeyFactList list{.kind = kind};
    for (const KeyFact &fact : facts) {
        if (fact.kind != kind)
            continue;
        if (fact.isNone)
            list.none = fact;
        else
            list.rows.append(fact);
    }
    return list;
}

bool canBeNone(KeyFactKind kind) {
    return kind == KeyFactKind::Allergy || kind == KeyFactKind::Diagnosis || kind == KeyFactKind::Stay;
}

template <>
std::span<const NamedChoice<KeyFactKind>> namedChoices<KeyFactKind>() {
    static constexpr NamedChoice<KeyFactKind> names[] = {
        {KeyFactKind::StopLine, QT_TRANSLATE_NOOP("Names", "Please do not")},
        {KeyFactKind::Allergy, QT_TRANSLATE_NOOP("Names", "Allergies and intolerances")},
        {KeyFactKind::Baseline, QT_TRANSLATE_NOOP("Names", "What is normal for my child")},
        {KeyFactKind::Plan, QT_TRANSLATE_NOOP("Names", "If this happens")},
        {KeyFactKind::Diagnosis, QT_TRANSLATE_NOOP("Names", "Diagnoses")},
        {KeyFactKind::Stay, QT_TRANSLATE_NOOP("Names", "Operations and hospital stays")},
    };
    return names;
}
