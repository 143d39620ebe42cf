// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/timeline_lanes.h"

#include "model/diary/value_text.h"
#include "ui/charts/item_shape.h"
#include "ui/charts/time_axis.h"
#include "ui/printing/chart_strip.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

// As parts of the size of the text.
constexpr double kValueLane = 2.9;
constexpr double kOtherLane = 1.6;
constexpr double kAxisLane = 1.9;
constexpr double kLinePart = 0.05;
constexpr double kMarkPart = 0.3;
constexpr double kBarPart = 0.34;
constexpr double kDashedBegin = 3;   ///< of a bar whose first day nobody wrote
constexpr double kScalePart = 0.82;  ///< the ends of a scale
constexpr double kTextBoxPart = 1.4; ///< a line with all that its letters need above and below

constexpr double kNameColumn = 0.27; ///< of the page's width
constexpr double kScaleColumn = 0.4; ///< of the column of names, at its end

double heightOf(const TimelineLane &lane, double text) {
    return text * (lane.hasValues() ? kValueLane : kOtherLane);
}

/// Where on the page time stands, and where the names.
struct TimePlot {
    QPainter &painter;
    QRectF names;
    QRectF plot;
    DaySpan span;
    double text;
    bool rightToLeft;

    double dayWidth() const { return plot.width() / double(span.days()); }
    /// The begin of a day.
    double x(const QDate &day) const { return plot.left() + double(span.first.daysTo(day)) * dayWidth(); }
    double middle(const QDate &day) const { return x(day) + dayWidth() / 2; }
    QPen pen(double parts = 1, Qt::PenStyle style = Qt::SolidLine) const {
        return {Qt::black, text * kLinePart * parts, style, Qt::FlatCap};
    }
};

QFont letters(double text) {
    QFont font;
    font.setPixelSize(qMax(1, qRound(text)));
    return font;
}

void drawText(const TimePlot &on, const QRectF &box, int side, const QString &words, double text) {
    on.painter.setFont(letters(text));
    on.painter.setPen(Qt::black);
    const QFontMetricsF metrics(on.painter.font());
    on.painter.drawText(box, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                        metrics.elidedText(words, Qt::ElideRight, box.width()));
}

/// A box with room for all of a line of letters around this height.
QRectF lineAround(double left, double width, double middle, double text) {
    return {left, middle - text * kTextBoxPart / 2, width, text * kTextBoxPart};
}

void drawName(const TimePlot &on, const TimelineLane &lane, const QRectF &band) {
    const int begin = on.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int end = on.rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const double scale = lane.hasValues() ? on.names.width() * kScaleColumn : 0;
    const double gap = lane.hasValues() ? on.text * 0.4 : 0;
    const double nameLeft = on.rightToLeft ? on.names.left() + scale + gap : on.names.left();
    drawText(on, lineAround(nameLeft, on.names.width() - scale - gap, band.center().y(), on.text), begin,
             lane.name, on.text);
    if (!lane.hasValues())
        return;
    const ValueRange range = lane.scale;
    const double scaleLeft = on.rightToLeft ? on.names.left() : on.names.right() - scale;
    const double small = on.text * kScalePart;
    const double away = small * kTextBoxPart / 2;
    drawText(on, lineAround(scaleLeft, scale, band.top() + away, small), end,
             valueText(lane.tracker, range.highest), small);
    drawText(on, lineAround(scaleLeft, scale, band.bottom() - away, small), end,
             valueText(lane.tracker, range.lowest), small);
}

void drawMark(const TimePlot &on, const QPointF &at, StoryKind kind) {
    const double size = on.text * kMarkPart;
    on.painter.setPen(on.pen(kind == StoryKind::Medicines ? 3 : 1.6));
    on.painter.setBrush(isItemFull(kind) ? Qt::black : Qt::white);
    on.painter.drawPath(itemShape(kind, at, size));
    on.painter.setBrush(Qt::NoBrush);
}

/// Where nobody wrote when it began, it begins with dashes.
void drawBar(const TimePlot &on, const StoryItem &item, double y) {
    const double left = qMax(on.plot.left(), on.x(item.first));
    const double right = qMin(on.plot.right(), on.x(*item.last) + on.dayWidth());
    if (right <= left)
        return;
    double solid = left;
    if (!item.isBeginKnown) {
        solid = qMin(right, left + on.text * kDashedBegin);
        QPen dashed(Qt::black, on.text * kBarPart, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({0.8, 0.8});
        on.painter.setPen(dashed);
        on.painter.drawLine(QPointF(left, y), QPointF(solid, y));
    }
    on.painter.fillRect(QRectF(solid, y - on.text * kBarPart / 2, right - solid, on.text * kBarPart),
                        Qt::black);
}

/// Words stand behind a mark only where all of them have room: the beginning of a word says nothing.
void drawWords(const TimePlot &on, const TimelineLane &lane, qsizetype i, double y) {
    const double gap = on.text * kMarkPart * 2;
    const double begin = on.middle(lane.items[i].first) + gap;
    const double end = i + 1 < lane.items.size() ? on.middle(lane.items[i + 1].first) - gap : on.plot.right();
    const QFontMetricsF metrics(letters(on.text));
    if (metrics.horizontalAdvance(lane.items[i].text) <= end - begin)
        drawText(on, lineAround(begin, end - begin, y, on.text), Qt::AlignLeft, lane.items[i].text, on.text);
}

void drawItems(const TimePlot &on, const TimelineLane &lane, const QRectF &band) {
    const double y = band.center().y();
    for (const StoryItem &item : lane.items) {
        if (item.last)
            drawBar(on, item, y);
    }
    double lastX = -1e9;
    for (qsizetype i = 0; i < lane.items.size(); ++i) {
        const StoryItem &item = lane.items[i];
        const double x = on.middle(item.first);
        if (item.last || x < on.plot.left() || x > on.plot.right() || x - lastX < on.text * kMarkPart)
            continue;
        lastX = x;
        drawMark(on, {x, y}, lane.kind);
        if (lane.kind != StoryKind::Medicines)
            drawWords(on, lane, i, y);
    }
}

/// A stroke for each day on which something was given as needed, higher for more.
void drawDoses(const TimePlot &on, const TimelineLane &lane, const QRectF &band) {
    constexpr int most = 6;
    on.painter.setPen(on.pen(2));
    for (const DosesOfDay &day : lane.doses) {
        const double x = on.middle(day.day);
        const double part = 0.4 + 0.6 * qMin(day.count, most) / most;
        if (x >= on.plot.left() && x <= on.plot.right())
            on.painter.drawLine(QPointF(x, band.bottom()), QPointF(x, band.bottom() - band.height() * part));
    }
}

void drawLane(const TimePlot &on, const TimelineLane &lane, double top) {
    const double height = heightOf(lane, on.text);
    const QRectF band(on.plot.left(), top, on.plot.width(), height);
    drawName(on, lane, band);
    if (lane.hasValues()) {
        // Dots are as large as letters ask for, whatever the size of a pixel.
        const double dot = on.text / 8;
        on.painter.save();
        on.painter.scale(dot, dot);
        const QRectF inside = band.adjusted(0, on.text * 0.35, 0, -on.text * 0.35);
        paintStrip(on.painter, QRectF(inside.topLeft() / dot, inside.size() / dot),
                   {on.span, lane.scale, lane.rangesByDay(), {}});
        on.painter.restore();
        return;
    }
    drawItems(on, lane, band);
    drawDoses(on, lane, band.adjusted(0, on.text * 0.1, 0, -on.text * 0.1));
}

void drawAxis(const TimePlot &on, double top, double bottom) {
    const QFontMetricsF metrics(letters(on.text));
    for (const AxisDay &day : axisDays(TimeWindow::of(on.span), on.plot.width(), metrics)) {
        const double x = on.plot.left() + day.x;
        on.painter.setPen(on.pen(1, Qt::DotLine));
        on.painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const double width = metrics.horizontalAdvance(day.name) + on.text;
        drawText(on, lineAround(x - width / 2, width, bottom + on.text * kAxisLane / 2, on.text),
                 Qt::AlignHCenter, day.name, on.text);
    }
    on.painter.setPen(on.pen());
    on.painter.drawLine(QPointF(on.plot.left(), bottom), QPointF(on.plot.right(), bottom));
}

/// A line across the page where another kind of lanes begins.
void drawBorder(const TimePlot &on, double y) {
    on.painter.setPen(on.pen());
    on.painter.drawLine(QPointF(qMin(on.names.left(), on.plot.left()), y),
                        QPointF(qMax(on.names.right(), on.plot.right()), y));
}

} // namespace

double timelineLanesHeight(const QList<TimelineLane> &lanes, double text) {
    double height = text * kAxisLane;
    for (const TimelineLane &lane : lanes)
        height += heightOf(lane, text);
    return height;
}

void paintTimelineLanes(QPainter &painter, const QRectF &area, const Timeline &timeline, double text,
                        bool rightToLeft) {
    const double names = area.width() * kNameColumn;
    const double gap = text * 0.8;
    const double edge = text * kMarkPart * 2; // a mark of the last day is drawn whole
    QRectF left = area.adjusted(0, 0, names - area.width(), 0);
    QRectF right = area.adjusted(names + gap, 0, -edge, 0);
    if (rightToLeft) {
        left = area.adjusted(area.width() - names, 0, 0, 0);
        right = area.adjusted(edge, 0, -names - gap, 0);
    }
    const TimePlot on{painter, left, right, timeline.whole, text, rightToLeft};
    drawAxis(on, area.top(), area.bottom() - text * kAxisLane);
    double top = area.top();
    std::optional<StoryKind> kind;
    for (const TimelineLane &lane : timeline.lanes) {
        if (kind != lane.kind)
            drawBorder(on, top);
        kind = lane.kind;
        drawLane(on, lane, top);
        top += heightOf(lane, text);
    }
}
