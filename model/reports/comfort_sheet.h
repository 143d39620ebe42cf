// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/reports/report.h"

#include <QDateTime>

/// How a child shows what he or she feels, for who cares for the child: one page in the family's words.
/// Where there is room, with lines for what others see.
Report comfortSheetReport(const ComfortPage &page, const Child &child, const QDateTime &now,
                          bool hasRoomToWrite = false);
