// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "model/reports/report.h"

/// The child's photo for a paper, `points` wide; none where there is none or where it is left out.
QList<ReportPhoto> childPhoto(const Child &child, bool isWanted, int points);
/// The head of a paper with the first of its photos at its side. `percent` is the room of the head.
QString besidePhoto(const QString &head, const QList<ReportPhoto> &photos, int percent);
