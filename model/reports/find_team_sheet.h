// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

/// One line of the comparison: what it is about, and how each kind of care does it.
struct CareDifference {
    QString about = {};
    QString palliative = {};
    QString hospice = {};
};

/// General words about finding a team, the same for every family: nothing of a book is in them.
QList<CareDifference> careDifferences();
/// That children may have hospice and treatment, and who knows more.
QStringList bothAtOnce();
/// Who can send a child to a team.
QStringList whoRefers();
/// What to ask a team, the most important first.
QStringList questionsForATeam();

/// All of it as a page to take along, with room to write.
Report findTeamReport(const QDateTime &printedAt);
