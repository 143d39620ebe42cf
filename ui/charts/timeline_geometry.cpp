// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_geometry.h"

#include "model/base/choices.h"
#include "model/diary/chart_range.h"
#include "ui/kit/style.h"

#include <QWidget>
#include <algorithm>

namespace {

constexpr double kValuesHeight = 64;
constexpr double kItemsHeight = 26;
constexpr double kValuesLines = 2.6; ///< of text beside a lane with a scale, at least
constexpr double kItemsLines = 1.3;
constexpr double kGap = 8;
constexpr double kMark = 4.5;
constexpr double kMarkRoom = 9;   ///< of what stands for some days
constexpr double kSlot = 13;      ///< of one reporter, at most
constexpr double kDatesRow = 1.3; ///< of the head, in lines of text, as are its other rows
constexpr double kBandNamesRow = 1;
constexpr double kWordsRow = 0.9;
constexpr double kBetweenLines = 9; ///< closer ones would be a block
constexpr double kOfEachLine = 28;  ///< what each has of the width in the middle, at least
constexpr double kWordRoom = 130;   ///< of a change, at most
constexpr double kNamesPart = 0.27; ///< of the width, at most
constexpr float kFaint = 0.55F;

/// Lines help the eye, and must not be what it sees first.
QColor faint(QColor color) {
    color.setAlphaF(kFaint);
    return color;
}

} // namespace

TimelineLook TimelineLook::of(const QWidget &widget) {
    const QPalette colors = widget.palette();
    return {.font = widget.font(),
            .unit = double(scaled(100)) / 100,
            .nameRoom = double(widget.fontMetrics().height()) + 2,
            .ink = colors.color(QPalette::WindowText),
            .quiet = colors.color(QPalette::PlaceholderText),
            .line = faint(colors.color(QPalette::Mid)),
            .paper = colors.color(QPalette::Base),
            .child = colors.color(QPalette::Highlight),
            .others = colors.color(QPalette::BrightText),
            .rightToLeft = widget.layoutDirection() == Qt::RightToLeft};
}

ChartLane ChartLane::of(const TimelineLane &lane, Grain grain, const DaySpan &seen) {
    ChartLane made{lane, marksOf(lane, grain, seen)};
    for (const auto &[reporter, name] : choices<Reporter>()) {
        if (std::any_of(made.marks.begin(), made.marks.end(),
                        [reporter = reporter](const ChartMark &mark) { return mark.reporter == reporter; }))
            made.reporters.append(reporter);
    }
    return made;
}

QList<StoryLine> changesOf(const QList<TimelineLane> &lanes, const DaySpan &span) {
    Timeline timeline{span, lanes};
    timeline.lanes.removeIf([](const TimelineLane &lane) {
        return lane.kind != StoryKind::Medicines && lane.kind != StoryKind::Appointments;
    });
    QList<StoryLine> changes = storyLines(timeline, span);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

TimelineGeometry::TimelineGeometry(const TimelineChart &chart, const TimelineLook &look,
                                   const TimeWindow &window, double width) :
    m_chart(chart),
    m_look(look), m_window(window) {
    const double beside = markSize() + 2 * look.unit; // a mark at the edge, such as today's, is drawn whole
    m_names = qMin(look.nameWidth, width * kNamesPart);
    m_width = qMax(1.0, width - m_names - 2 * beside);
    m_left = look.rightToLeft ? beside : m_names + beside;
    m_namesLeft = look.rightToLeft ? width - m_names : 0;
    for (const StoryKind kind : {StoryKind::Appointments, StoryKind::Medicines}) {
        if (hasWords(kind))
            m_wordRows.append(kind);
    }
    double top = headHeight();
    for (const ChartLane &lane : chart.lanes) {
        m_tops.append(top);
        top += laneHeight(lane, look);
    }
    m_tops.append(top);
}

double TimelineGeometry::laneHeight(const ChartLane &lane, const TimelineLook &look) {
    const double drawn = (lane.lane.hasValues() ? kValuesHeight : kItemsHeight) * look.unit;
    const double written = (lane.lane.hasValues() ? kValuesLines : kItemsLines) * look.nameRoom;
    return qMax(drawn, written) + kGap * look.unit;
}

/// A row for the dates; and one each for visits and for medicines where there are any, or one for the names
/// of the bands.
double TimelineGeometry::headHeight() const {
    const double above = m_chart.bands ? kBandNamesRow : double(m_wordRows.size()) * kWordsRow;
    return m_look.nameRoom * (kDatesRow + above);
}

QList<StoryLine> TimelineGeometry::apart(StoryKind kind) const {
    QList<StoryLine> kept;
    double last = -1e9;
    for (const StoryLine &change : m_chart.changes) {
        const double at = x(change);
        if (change.kind != kind || at < m_left || at > right() || at - last < kBetweenLines * m_look.unit)
            continue;
        last = at;
        kept.append(change);
    }
    return kept;
}

bool TimelineGeometry::isFence(const QList<StoryLine> &lines) const {
    return double(lines.size()) * kOfEachLine * m_look.unit > m_width;
}

QList<StoryLine> TimelineGeometry::linesOf(StoryKind kind) const {
    const QList<StoryLine> lines = apart(kind);
    return isFence(lines) ? QList<StoryLine>() : lines;
}

double TimelineGeometry::wordRoom(const QList<StoryLine> &lines, qsizetype i) const {
    const double end = i + 1 < lines.size() ? x(lines[i + 1]) : right();
    const double room = qMin(end - x(lines[i]) - 6 * m_look.unit, kWordRoom * m_look.unit);
    return room < kLeastWord * m_look.unit ? 0 : room;
}

/// A row stays where all of its kind are out of sight: who moves in time would see the lanes jump. From far
/// away nobody moves far, and it is there only for words that are.
bool TimelineGeometry::hasWords(StoryKind kind) const {
    const QList<StoryLine> lines = apart(kind);
    if (m_chart.bands || isFence(lines))
        return false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (wordRoom(lines, i) > 0)
            return true;
    }
    return m_chart.grain <= Grain::Month &&
           std::any_of(m_chart.changes.begin(), m_chart.changes.end(),
                       [kind](const StoryLine &change) { return change.kind == kind; });
}

QRectF TimelineGeometry::words(StoryKind kind) const {
    const auto row = double(m_wordRows.indexOf(kind));
    if (row < 0)
        return {};
    const double height = m_look.nameRoom * kWordsRow;
    return {m_left, row * height, m_width, height};
}

double TimelineGeometry::height() const {
    return m_tops.last();
}

QRectF TimelineGeometry::lane(qsizetype index) const {
    return {qMin(m_left, m_namesLeft), m_tops[index], m_names + m_width, m_tops[index + 1] - m_tops[index]};
}

QRectF TimelineGeometry::name(qsizetype index) const {
    const double half = kGap * m_look.unit / 2;
    return {m_namesLeft, m_tops[index] + half, m_names, m_tops[index + 1] - m_tops[index] - 2 * half};
}

QRectF TimelineGeometry::band(qsizetype index) const {
    const QRectF beside = name(index);
    return {m_left, beside.top(), m_width, beside.height()};
}

qsizetype TimelineGeometry::laneAt(double y) const {
    if (y < headHeight() || y >= height())
        return -1;
    return std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin() - 1;
}

double TimelineGeometry::markSize() const {
    return kMark * m_look.unit;
}

/// Marks at the ends of the scale are whole, too.
double TimelineGeometry::y(qsizetype lane, double value) const {
    const double air = markSize() + 1;
    const QRectF inside = band(lane).adjusted(0, air, 0, -air);
    return inside.bottom() - shareOf(m_chart.lanes[lane].lane.scale, value) * inside.height();
}

double TimelineGeometry::slot(qsizetype lane, const ChartMark &mark) const {
    const auto reporters = double(qMax<qsizetype>(1, m_chart.lanes[lane].reporters.size()));
    return qMin((mark.to - mark.from) * dayWidth() / reporters, kSlot * m_look.unit);
}

QRectF TimelineGeometry::place(qsizetype lane, const ChartMark &mark) const {
    const double size = markSize();
    const QRectF around = band(lane);
    switch (mark.what) {
    case ChartMark::What::Entry:
        return {x(mark.from) - size, y(lane, mark.spread.usual) - size, 2 * size, 2 * size};
    case ChartMark::What::Range: {
        const auto &reporters = m_chart.lanes[lane].reporters;
        const double room = slot(lane, mark);
        const double nth = double(reporters.indexOf(mark.reporter)) - double(reporters.size() - 1) / 2;
        const double half = qMin(room * 0.38, size);
        // Of days that reach over the edge, the middle of those that are seen.
        const double from = qMax(mark.from, qMin(m_window.first, mark.to));
        const double to = qMin(mark.to, qMax(m_window.first + m_window.days, mark.from));
        const double middle = x((from + to) / 2) + nth * room;
        return QRectF(QPointF(middle - half, y(lane, mark.spread.highest) - half),
                      QPointF(middle + half, y(lane, mark.spread.lowest) + half));
    }
    case ChartMark::What::Item:
        return {x(mark.from) - size, around.center().y() - size, 2 * size, 2 * size};
    case ChartMark::What::Bar:
        return QRectF(QPointF(x(mark.from), around.center().y() - size),
                      QPointF(x(mark.to), around.center().y() + size));
    case ChartMark::What::Items:
    case ChartMark::What::Doses: {
        const double half = qBound(1.0, (mark.to - mark.from) * dayWidth() * 0.3, size);
        return {x(mark.middle()) - half, around.top(), 2 * half, around.height()};
    }
    }
    return {};
}

Grain grainOf(const TimeWindow &window, double width, const TimelineLook &look) {
    return grainOf(width / window.days, kMarkRoom * look.unit);
}
