// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"

#include <QPainterPath>

/// What happened has a shape of its own for each kind, the same on the screen and on paper. `size` is half of
/// its width.
QPainterPath itemShape(StoryKind kind, const QPointF &at, double size);
/// Whether the shape is drawn full, rather than as a line around nothing.
bool isItemFull(StoryKind kind);
