// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/item_shape.h"

#include <QPolygonF>

namespace {

/// A corner that stands up looks as high as an edge only when it is higher.
constexpr double kCorner = 1.25;

QPolygonF cornersOf(StoryKind kind, double size) {
    const double corner = size * kCorner;
    switch (kind) {
    case StoryKind::Appointments:
        return {{-size, -size}, {size, -size}, {size, size}, {-size, size}};
    case StoryKind::Goals:
        return {{0, -corner}, {size, size}, {-size, size}};
    case StoryKind::Medicines:
        return {{0, -2 * size}, {0, 2 * size}};
    case StoryKind::GoodMoments:
    case StoryKind::Symptoms:
    case StoryKind::Events:
        break;
    }
    return {{0, -corner}, {corner, 0}, {0, corner}, {-corner, 0}};
}

} // namespace

QPainterPath itemShape(StoryKind kind, const QPointF &at, double size) {
    QPainterPath shape;
    if (kind == StoryKind::GoodMoments) {
        shape.addEllipse(at, size, size);
        return shape;
    }
    shape.addPolygon(cornersOf(kind, size).translated(at));
    shape.closeSubpath();
    return shape;
}

bool isItemFull(StoryKind kind) {
    return kind == StoryKind::GoodMoments || kind == StoryKind::Goals;
}
