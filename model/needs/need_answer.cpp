// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/needs/need_answer.h"

namespace {

/// The oldest first.
QList<NeedAnswer> answersTo(const QList<NeedAnswer> &answers, Need need) {
    QList<NeedAnswer> own;
    for (const NeedAnswer &answer : answers) {
        if (answer.need == need)
            own.append(answer);
    }
    return own;
}

/// A slip of the finger is put right within the day; it leaves no answer that nobody meant.
Change changingToday(const QList<NeedAnswer> &own, std::optional<HelpWanted> wanted) {
    const NeedAnswer &latest = own.last();
    const auto before = own.size() > 1 ? own[own.size() - 2].wanted : std::nullopt;
    if (before == wanted)
        return removing(latest);
    NeedAnswer after = latest;
    after.wanted = wanted;
    return replacing(latest, after);
}

} // namespace

std::optional<NeedAnswer> currentAnswer(const QList<NeedAnswer> &answers, Need need) {
    const QList<NeedAnswer> own = answersTo(answers, need);
    if (own.isEmpty() || !own.last().wanted)
        return std::nullopt;
    return own.last();
}

QList<Need> wantedNeeds(const QList<NeedAnswer> &answers) {
    QList<Need> wanted;
    for (int i = 0; i < kNeeds; ++i) {
        const auto answer = currentAnswer(answers, Need(i));
        if (answer && answer->wanted == HelpWanted::Yes)
            wanted.append(Need(i));
    }
    return wanted;
}

std::vector<Change> answering(const QList<NeedAnswer> &answers, Need need, std::optional<HelpWanted> wanted,
                              const QDate &today) {
    const QList<NeedAnswer> own = answersTo(answers, need);
    const auto now = own.isEmpty() ? std::nullopt : own.last().wanted;
    if (now == wanted)
        return {};
    if (!own.isEmpty() && own.last().answeredOn >= today)
        return {changingToday(own, wanted)};
    return {adding(NeedAnswer{.need = need, .wanted = wanted, .answeredOn = today})};
}
