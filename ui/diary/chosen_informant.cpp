// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/chosen_informant.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/child/age.h"
#include "model/child/child_table.h"
#include "model/diary/informant_choices.h"
#include "model/diary/tracker_presets.h"
#include "model/medicines/dose_table.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"

#include <QCoreApplication>

namespace {

struct ChosenInformantText {
    Q_DECLARE_TR_FUNCTIONS(ChosenInformant)
};

constexpr int kMostNamed = 6;

QString writesText(const Informant &informant) {
    //: %1 is a person, such as "Mom"
    return ChosenInformantText::tr("%1 writes from now on").arg(isolated(nameOf(informant)));
}

} // namespace

bool ChosenInformant::isRemembered(const Informant &informant) {
    return informant.reporter == Reporter::Parent || !informant.name.isEmpty();
}

void ChosenInformant::read() {
    const auto current =
        readOrTell(m_context.history, currentInformant(m_context.store.table<CurrentInformantTable>()));
    if (!current || *current == m_remembered)
        return;
    m_remembered = *current;
    m_who = *current;
}

QList<Informant> ChosenInformant::offered() const {
    const auto named =
        readOrTell(m_context.history, m_context.store.table<DiaryTable>().informants(kMostNamed));
    return offeredInformants(named.value_or(QList<Informant>()), m_remembered, asksChild());
}

QString ChosenInformant::rememberedText() const {
    return writesText(m_remembered);
}

bool ChosenInformant::choose(const Informant &informant) {
    if (!isRemembered(informant) || informant == m_remembered) {
        m_who = informant;
        return true;
    }
    const auto before = readOrTell(m_context.history, m_context.store.table<CurrentInformantTable>().get());
    if (!before)
        return false;
    CurrentInformant after = before->value_or(CurrentInformant());
    after.informant = informant;
    ChangeSet step = changing(ChosenInformantText::tr("Say who writes"), *before, after);
    step.outcome = writesText(informant);
    return m_context.history.perform(step);
}

QStringList ChosenInformant::names() const {
    QStringList names;
    for (const Informant &each : offered()) {
        if (!each.name.isEmpty())
            names.append(each.name);
    }
    const auto givers = readOrTell(m_context.history, m_context.store.table<DoseTable>().givers(kMostNamed));
    for (const QString &giver : givers.value_or(QStringList())) {
        if (!names.contains(giver, Qt::CaseInsensitive))
            names.append(giver);
    }
    return names;
}

/// A child under 5 is not asked to rate.
bool ChosenInformant::asksChild() const {
    const auto child = m_context.store.table<ChildTable>().get();
    const auto years = child ? yearsOld(child->birthDate, m_context.clock.today()) : std::optional<int>();
    return !years || *years >= kYoungestToRate;
}
