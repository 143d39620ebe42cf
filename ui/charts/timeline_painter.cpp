// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_painter.h"

#include "model/base/isolated.h"
#include "model/diary/chart_range.h"
#include "model/diary/diary_entry.h"
#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QMap>
#include <cmath>

namespace {

constexpr double kValuesHeight = 46;
constexpr double kItemsHeight = 24;
constexpr double kAxisHeight = 1.5; ///< of the room of a name
constexpr double kGap = 6;
constexpr double kMark = 4;
constexpr double kOpenPart = 40; ///< of a bar whose begin nobody knows, until it has its full colour
constexpr double kNear = 8;      ///< of the mouse to a mark
constexpr float kPale = 0.3F;

bool hasValues(const TimelineLane &lane) {
    return lane.kind == StoryKind::Symptoms;
}

double laneHeight(const TimelineLane &lane, const TimelineLook &look) {
    return look.nameRoom + ((hasValues(lane) ? kValuesHeight : kItemsHeight) + kGap) * look.unit;
}

/// One lane on its way to the screen.
struct LaneArea {
    QRectF band = {}; ///< below the name
    TimeWindow window = {};
    double x(double day) const { return band.left() + (day - window.first) / window.days * band.width(); }
    double middle(const QDate &day) const { return x(double(day.toJulianDay()) + 0.5); }
    double dayWidth() const { return band.width() / window.days; }
};

LaneArea areaOf(const TimelineLane &lane, double top, const QRectF &area, const TimeWindow &window,
                const TimelineLook &look) {
    const double room = hasValues(lane) ? kValuesHeight : kItemsHeight;
    return {QRectF(area.left(), top + look.nameRoom, area.width(), room * look.unit), window};
}

/// The name with what its lowest and highest line stand for: "Pain · 0 to 10".
QString nameWithScale(const TimelineLane &lane) {
    if (!hasValues(lane))
        return lane.name;
    const ValueRange range = chartRange(lane.tracker, lane.ranges);
    //: a tracked thing; the lowest and the highest value of its scale: "Pain · 0 to 10"
    return QCoreApplication::translate("Timeline", "%1 · %2 to %3")
        .arg(isolated(lane.name), valueText(lane.tracker, range.lowest),
             valueText(lane.tracker, range.highest));
}

void drawName(QPainter &painter, const TimelineLane &lane, double top, const QRectF &area,
              const TimelineLook &look) {
    painter.setPen(look.quiet);
    const QRectF row(area.left(), top, area.width(), look.nameRoom);
    const QFontMetricsF metrics(look.font);
    const auto side = look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(row, Qt::AlignVCenter | side | Qt::AlignAbsolute,
                     metrics.elidedText(nameWithScale(lane), Qt::ElideRight, row.width()));
}

/// Days that fall on the same column of pixels are drawn as one: years of marks on top of each other show no
/// more.
QMap<std::pair<int, Reporter>, DayRange> columnsOf(const TimelineLane &lane, const LaneArea &area) {
    QMap<std::pair<int, Reporter>, DayRange> columns;
    const DaySpan seen = area.window.span();
    auto each = std::lower_bound(lane.ranges.begin(), lane.ranges.end(), seen.first,
                                 [](const DayRange &range, const QDate &day) { return range.day < day; });
    for (; each != lane.ranges.end() && each->day <= seen.last; ++each) {
        const std::pair<int, Reporter> key{int(area.middle(each->day)), each->reporter};
        const auto known = columns.find(key);
        if (known == columns.end()) {
            columns.insert(key, *each);
            continue;
        }
        known->lowest = qMin(known->lowest, each->lowest);
        known->highest = qMax(known->highest, each->highest);
    }
    return columns;
}

/// The child's own values are full, those of others pale with an edge, so that greys tell them apart.
void drawValues(QPainter &painter, const TimelineLane &lane, const LaneArea &area, const TimelineLook &look) {
    const ValueRange range = chartRange(lane.tracker, lane.ranges);
    const auto y = [&](double value) {
        return area.band.bottom() - shareOf(range, value) * area.band.height();
    };
    painter.setPen(QPen(look.line, 0));
    painter.drawLine(area.band.topLeft(), area.band.topRight());
    painter.drawLine(area.band.bottomLeft(), area.band.bottomRight());
    const double width = qBound(2 * look.unit, area.dayWidth() * 0.3, 7 * look.unit);
    const auto columns = columnsOf(lane, area);
    for (const DayRange &each : columns) {
        const bool child = each.reporter == Reporter::Child;
        const QColor ink = child ? look.child : look.others;
        const double beside = area.dayWidth() < 4 ? 0 : (child ? -width * 0.7 : width * 0.7);
        const double middle = area.middle(each.day) + beside;
        const QRectF bar(middle - width / 2, y(each.highest) - 1, width,
                         qMax(3 * look.unit, y(each.lowest) - y(each.highest) + 2));
        if (child || width < 3 * look.unit) {
            painter.fillRect(bar, ink);
            continue;
        }
        QColor pale = ink;
        pale.setAlphaF(kPale);
        painter.fillRect(bar, pale);
        painter.setPen(QPen(ink, 0));
        painter.drawRect(bar);
    }
}

void drawMark(QPainter &painter, const QPointF &at, StoryKind kind, const TimelineLook &look) {
    const double size = kMark * look.unit;
    painter.setPen(QPen(look.ink, 1.2 * look.unit));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case StoryKind::GoodMoments:
        painter.setBrush(look.ink);
        painter.drawEllipse(at, size, size);
        break;
    case StoryKind::Appointments:
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
        break;
    case StoryKind::Goals:
        painter.setBrush(look.ink);
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -size - 1), at + QPointF(size, size), at + QPointF(-size, size)}));
        break;
    case StoryKind::Medicines:
        painter.drawLine(at + QPointF(0, -2 * size), at + QPointF(0, 2 * size));
        break;
    case StoryKind::Symptoms:
    case StoryKind::Events:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -size - 1), at + QPointF(size + 1, 0),
                                       at + QPointF(0, size + 1), at + QPointF(-size - 1, 0)}));
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

/// Nobody wrote when it began: it comes out of the pale, without an edge on the left.
void drawOpenBar(QPainter &painter, const QRectF &bar, const TimelineLook &look) {
    QLinearGradient fill(bar.topLeft(), bar.topRight());
    QColor clear = look.line;
    clear.setAlpha(0);
    fill.setColorAt(0, clear);
    fill.setColorAt(qMin(1.0, kOpenPart * look.unit / qMax(1.0, bar.width())), look.line);
    painter.fillRect(bar, fill);
    painter.setPen(QPen(look.others, 0));
    painter.drawLine(bar.topRight(), bar.bottomRight());
}

void drawBar(QPainter &painter, const StoryItem &item, const LaneArea &area, const TimelineLook &look) {
    const double left = qMax(area.band.left(), area.x(double(item.first.toJulianDay())));
    const double right = qMin(area.band.right(), area.x(double(item.last->toJulianDay()) + 1));
    const double middle = area.band.center().y();
    const double half = 5 * look.unit;
    if (right < left)
        return;
    const QRectF bar(left, middle - half, right - left, 2 * half);
    if (!item.isBeginKnown)
        return drawOpenBar(painter, bar, look);
    painter.setPen(QPen(look.others, 0));
    painter.setBrush(look.line);
    painter.drawRect(bar);
    painter.setBrush(Qt::NoBrush);
}

/// A mark for each, and its words behind it where the next one leaves room.
void drawItems(QPainter &painter, const TimelineLane &lane, const LaneArea &area, const TimelineLook &look) {
    const QFontMetricsF metrics(look.font);
    const double middle = area.band.center().y();
    const double gap = (kMark + 4) * look.unit;
    double lastX = -1e9;
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const StoryItem &item = lane.items[i];
        if (item.last) {
            drawBar(painter, item, area, look);
            continue;
        }
        const double x = area.middle(item.first);
        if (x < area.band.left() || x > area.band.right() || x - lastX < 2)
            continue;
        lastX = x;
        drawMark(painter, {x, middle}, lane.kind, look);
        const double next =
            i + 1 < lane.items.size() ? area.middle(lane.items[i + 1].first) : area.band.right();
        const double room = qMin(next, area.band.right()) - x - 2 * gap;
        if (lane.kind == StoryKind::Medicines || room < 40 * look.unit)
            continue;
        painter.setPen(look.ink);
        painter.drawText(QRectF(x + gap, area.band.top(), room, area.band.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                         metrics.elidedText(item.text, Qt::ElideRight, room));
    }
}

/// A small stroke for each day on which something was given as needed, higher for more.
void drawDoses(QPainter &painter, const TimelineLane &lane, const LaneArea &area, const TimelineLook &look) {
    constexpr int most = 6;
    painter.setPen(QPen(look.ink, qBound(1.0, area.dayWidth() * 0.4, 3 * look.unit)));
    double lastX = -1e9;
    for (const DosesOfDay &day : lane.doses) {
        const double x = area.middle(day.day);
        if (x < area.band.left() || x > area.band.right() || x - lastX < 1)
            continue;
        lastX = x;
        const double height = area.band.height() * qMin(day.count, most) / most;
        painter.drawLine(QPointF(x, area.band.bottom()), QPointF(x, area.band.bottom() - height));
    }
}

void drawLane(QPainter &painter, const TimelineLane &lane, const LaneArea &area, const TimelineLook &look) {
    painter.save();
    const double beside = timelineMarkRoom(look); // a mark at the edge, such as today's, is drawn whole
    painter.setClipRect(area.band.adjusted(-beside, -1, beside, 1));
    if (hasValues(lane))
        drawValues(painter, lane, area, look);
    else {
        painter.setPen(QPen(look.line, 0));
        painter.drawLine(area.band.bottomLeft(), area.band.bottomRight());
        drawDoses(painter, lane, area, look);
        drawItems(painter, lane, area, look);
    }
    painter.restore();
}

/// Days, weeks, months or years between two marks of the axis, so that their texts have room.
QList<QDate> axisDays(const TimeWindow &window, double width, double textWidth) {
    const DaySpan seen = window.span();
    const double perMark = qMax(1.0, std::ceil(window.days * textWidth / qMax(1.0, width)));
    QList<QDate> days;
    if (perMark <= 14) {
        const int step = perMark <= 1 ? 1 : perMark <= 7 ? 7 : 14;
        for (QDate day = seen.first; day <= seen.last; day = day.addDays(step))
            days.append(day);
        return days;
    }
    int months = 1;
    for (const int each : {1, 3, 6, 12, 24, 60, 120}) {
        months = each;
        if (each * 30.4 >= perMark)
            break;
    }
    QDate day(seen.first.year(), months >= 12 ? 1 : seen.first.month(), 1);
    for (; day <= seen.last; day = day.addMonths(months)) {
        if (day >= seen.first)
            days.append(day);
    }
    return days;
}

/// The days that have a line, where they stand and how wide their texts are.
struct Axis {
    QList<QDate> days = {};
    double textWidth = 0;
};

Axis axisOf(const QRectF &area, const TimeWindow &window, const TimelineLook &look) {
    const QLocale locale;
    const QString widest = locale.toString(QDate(2028, 12, 28), locale.dateFormat(QLocale::ShortFormat));
    const double width = QFontMetricsF(look.font).horizontalAdvance(widest);
    return {axisDays(window, area.width(), width * 1.4), width};
}

/// Behind a lane, so that names stand free.
void drawGrid(QPainter &painter, const Axis &axis, const LaneArea &area, const TimelineLook &look) {
    painter.setPen(QPen(look.line, 0));
    for (const QDate &day : axis.days) {
        const double x = area.x(double(day.toJulianDay()));
        painter.drawLine(QPointF(x, area.band.top()), QPointF(x, area.band.bottom()));
    }
}

void drawAxis(QPainter &painter, const Axis &axis, const QRectF &area, const TimeWindow &window,
              const TimelineLook &look) {
    const LaneArea below{QRectF(area.left(), area.bottom() - look.nameRoom * kAxisHeight, area.width(),
                                look.nameRoom * kAxisHeight),
                         window};
    const QLocale locale;
    painter.setPen(look.quiet);
    for (const QDate &day : axis.days) {
        const double x = below.x(double(day.toJulianDay()));
        if (x + axis.textWidth <= area.right() + 1)
            painter.drawText(QRectF(x, below.band.top(), axis.textWidth * 1.2, below.band.height()),
                             Qt::AlignTop | Qt::AlignLeft | Qt::AlignAbsolute,
                             locale.toString(day, locale.dateFormat(QLocale::ShortFormat)));
    }
}

void drawMarked(QPainter &painter, const QRectF &area, const TimeWindow &window, const TimelineLook &look) {
    const LaneArea axis{area, window};
    const double x = axis.x(double(look.marked->toJulianDay()));
    painter.setPen(QPen(look.ink, 1.5 * look.unit, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() - look.nameRoom * kAxisHeight));
}

} // namespace

DaySpan TimeWindow::span() const {
    const auto firstDay = qint64(std::floor(first));
    const auto lastDay = qint64(std::ceil(first + days)) - 1;
    return {QDate::fromJulianDay(firstDay), QDate::fromJulianDay(qMax(firstDay, lastDay))};
}

double timelineMarkRoom(const TimelineLook &look) {
    return (kMark + 2) * look.unit;
}

double timelineHeight(const QList<TimelineLane> &lanes, const TimelineLook &look) {
    double height = look.nameRoom * kAxisHeight;
    for (const TimelineLane &lane : lanes)
        height += laneHeight(lane, look);
    return height;
}

void paintTimeline(QPainter &painter, const QRectF &area, const QList<TimelineLane> &lanes,
                   const TimeWindow &window, const TimelineLook &look) {
    painter.setFont(look.font);
    const Axis axis = axisOf(area, window, look);
    drawAxis(painter, axis, area, window, look);
    double top = area.top();
    for (const TimelineLane &lane : lanes) {
        const LaneArea place = areaOf(lane, top, area, window, look);
        drawName(painter, lane, top, area, look);
        drawGrid(painter, axis, place, look);
        drawLane(painter, lane, place, look);
        top += laneHeight(lane, look);
    }
    if (look.marked)
        drawMarked(painter, area, window, look);
}

const StoryItem *timelineItemAt(const QPointF &point, const QRectF &area, const QList<TimelineLane> &lanes,
                                const TimeWindow &window, const TimelineLook &look) {
    double top = area.top();
    for (const TimelineLane &lane : lanes) {
        const double height = laneHeight(lane, look);
        if (point.y() >= top && point.y() < top + height) {
            const LaneArea lanePlace = areaOf(lane, top, area, window, look);
            const StoryItem *bar = nullptr;
            for (const StoryItem &item : lane.items) {
                if (!item.last && std::abs(lanePlace.middle(item.first) - point.x()) <= kNear * look.unit)
                    return &item;
                if (item.last && lanePlace.x(double(item.first.toJulianDay())) <= point.x() &&
                    point.x() <= lanePlace.x(double(item.last->toJulianDay()) + 1))
                    bar = &item;
            }
            return bar;
        }
        top += height;
    }
    return nullptr;
}
