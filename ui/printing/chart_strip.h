// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QImage>

/// Draws the chart of a report as a strip, in black and greys alone, sharp enough for paper.
/// `size` is in points of the page.
QImage chartStrip(const ReportChart &chart, const QSize &size);
