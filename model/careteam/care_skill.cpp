// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/care_skill.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>

namespace {

struct CareSkillText {
    Q_DECLARE_TR_FUNCTIONS(CareSkill)
};

} // namespace

template <>
std::span<const NamedChoice<SkillLevel>> namedChoices<SkillLevel>() {
    static constexpr NamedChoice<SkillLevel> names[] = {
        {SkillLevel::Shown, QT_TRANSLATE_NOOP3("Names", "was shown", "how to do something")},
        {SkillLevel::DidAlone, QT_TRANSLATE_NOOP("Names", "did it alone")},
    };
    return names;
}

QString skillText(const CareSkill &skill) {
    //: a task, and how far somebody is with it: "Suction: did it alone"
    const QString what = CareSkillText::tr("%1: %2").arg(isolated(skill.what), nameOf(skill.level));
    return inARow({what, skill.on ? dateText(*skill.on) : QString(), skill.by});
}
