// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPainterPath>
#include <optional>

/// How old the drawn body looks.
enum class BodyAge { Baby, Child, Adolescent };
/// A child where the age is unknown.
BodyAge bodyAge(std::optional<int> years);

enum class BodySide { Front, Back };

/// A place on the drawing: its key as in model/diary/body_place.h.
struct BodyRegion {
    QString key = {};
    QPainterPath path = {};
};

/// A body, drawn by ourselves, standing with the feet at (0, 0) and the head at (0, -height).
struct BodyShape {
    double height = 0;
    double halfWidth = 0;
    QPainterPath outline = {};
    QPainterPath lines = {};        ///< inside, such as eyes and spine
    QList<BodyRegion> regions = {}; ///< what lies on top comes last
};

BodyShape bodyShape(BodyAge age, BodySide side);
