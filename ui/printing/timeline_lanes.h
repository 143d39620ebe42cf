// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"

#include <QRectF>

class QPainter;

/// How high the lanes are with the days below them, at this size of text.
double timelineLanesHeight(const QList<TimelineLane> &lanes, double text);

/// Draws the lanes for paper. `text` is the size of letters in pixels. Time runs from left to right in every
/// language; in one from right to left the names stand on the right.
void paintTimelineLanes(QPainter &painter, const QRectF &area, const Timeline &timeline, double text,
                        bool rightToLeft);
