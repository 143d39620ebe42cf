// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_painter.h"

#include "model/diary/value_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMap>
#include <algorithm>

namespace {

struct PainterText {
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)
};

constexpr double kOpenPart = 40; ///< of a bar whose begin nobody knows, until it has its full colour
constexpr double kSmall = 0.86;
constexpr float kPale = 0.28F;
constexpr float kHalf = 0.55F;

QColor paler(QColor color, float part) {
    color.setAlphaF(part * color.alphaF());
    return color;
}

Qt::Alignment nameSide(const TimelineLook &look) {
    return Qt::AlignAbsolute | (look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment scaleSide(const TimelineLook &look) {
    return Qt::AlignAbsolute | (look.rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineChart &chart, const TimelineLook &look,
                                 const TimelineGeometry &places) :
    m_painter(painter),
    m_chart(chart), m_look(look), m_places(places) {
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // words run as their own letters do
}

QFont TimelinePainter::small() const {
    QFont font = m_look.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * kSmall)));
    else
        font.setPointSizeF(font.pointSizeF() * kSmall);
    return font;
}

QPen TimelinePainter::changePen(const TimelineLook &look, StoryKind kind) {
    const bool isVisit = kind == StoryKind::Appointments;
    return {paler(look.quiet, isVisit ? 0.8F : kHalf), qMax(1.0, look.unit),
            isVisit ? Qt::DashLine : Qt::SolidLine};
}

void TimelinePainter::paintHead(const TimeWindow &window) {
    const double bottom = m_places.headHeight();
    if (m_chart.bands)
        paintBandNames();
    paintWords(StoryKind::Appointments);
    paintWords(StoryKind::Medicines);
    m_painter.setFont(small());
    m_painter.setPen(m_look.quiet);
    for (const AxisDay &day : axisDays(window, m_places.width(), QFontMetricsF(small()))) {
        const QRectF around(m_places.left() + day.x - 200, bottom - m_look.nameRoom * 1.2, 400,
                            m_look.nameRoom);
        m_painter.drawText(around, Qt::AlignCenter, day.name);
    }
}

/// A short word for each, where the next leaves room.
void TimelinePainter::paintWords(StoryKind kind) {
    const QRectF row = m_places.words(kind);
    if (row.isEmpty())
        return;
    const QList<StoryLine> changes = m_places.linesOf(kind);
    const QFontMetricsF metrics(small());
    m_painter.setFont(small());
    m_painter.setPen(m_look.quiet);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const double x = m_places.x(changes[i]);
        const double room = m_places.wordRoom(changes, i);
        if (room <= 0)
            continue;
        m_painter.drawText(QRectF(x + 3 * m_look.unit, row.top(), room, m_look.nameRoom),
                           Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute,
                           metrics.elidedText(changes[i].text, Qt::ElideRight, room));
    }
}

void TimelinePainter::paintChanges(double top, double bottom) {
    for (const StoryKind kind : {StoryKind::Medicines, StoryKind::Appointments}) {
        m_painter.setPen(changePen(m_look, kind));
        for (const StoryLine &change : m_places.linesOf(kind)) {
            const double x = m_places.x(change);
            m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
}

QRectF TimelinePainter::band(const DaySpan &days, double top, double bottom) const {
    const double from = qMax(m_places.left(), m_places.x(days.first));
    const double to = qMin(m_places.right(), m_places.x(days.last.addDays(1)));
    return {QPointF(from, top), QPointF(qMax(from, to), bottom)};
}

/// A dashed line between the time before and the time after, so that they are told apart in greys.
void TimelinePainter::paintBands(double top, double bottom) {
    if (!m_chart.bands)
        return;
    m_painter.fillRect(band(m_chart.bands->before.span, top, bottom), paler(m_look.quiet, 0.10F));
    const QRectF after = band(m_chart.bands->after.span, top, bottom);
    m_painter.fillRect(after, paler(m_look.child, 0.13F));
    m_painter.setPen(QPen(m_look.ink, 1.5 * m_look.unit, Qt::DashLine));
    m_painter.drawLine(after.topLeft(), after.bottomLeft());
}

void TimelinePainter::paintBandNames() {
    QFont strong = small();
    strong.setWeight(QFont::DemiBold);
    m_painter.setFont(strong);
    m_painter.setPen(m_look.ink);
    const double height = m_look.nameRoom;
    m_painter.drawText(band(m_chart.bands->before.span, 0, height), Qt::AlignCenter,
                       PainterText::tr("Before"));
    m_painter.drawText(band(m_chart.bands->after.span, 0, height), Qt::AlignCenter, PainterText::tr("After"));
}

/// What is usual, through all of a band: for who said enough before and after, as the words tell it.
void TimelinePainter::paintUsual(qsizetype lane, const TimeLooked &time) {
    const auto saidEnough = [](const TimeLooked &in, Reporter reporter) {
        return std::any_of(in.reports.begin(), in.reports.end(), [reporter](const ReportedSpread &each) {
            return each.reporter == reporter && each.spread.count >= kFewestEntries;
        });
    };
    for (const ReportedSpread &report : time.reports) {
        if (!saidEnough(m_chart.bands->before, report.reporter) ||
            !saidEnough(m_chart.bands->after, report.reporter))
            continue;
        const double y = m_places.y(lane, report.spread.usual);
        const QRectF days = band(time.span, y, y);
        m_painter.setPen(QPen(inkOf(m_look, report.reporter), 2 * m_look.unit, Qt::DotLine));
        m_painter.drawLine(days.left(), y, days.right(), y);
    }
}

void TimelinePainter::paintLanes(const TimeWindow &window, double from, double to) {
    const QList<AxisDay> days = axisDays(window, m_places.width(), QFontMetricsF(small()));
    const double bottom = qMin(to, m_places.height());
    paintBands(from, bottom);
    paintChanges(from, bottom); // behind the marks and their words
    for (qsizetype lane = 0; lane < m_chart.lanes.size(); ++lane) {
        const QRectF place = m_places.lane(lane);
        if (place.bottom() < from || place.top() > to)
            continue;
        paintName(lane);
        paintLane(lane, days);
    }
}

/// The name, and at the other side of its room the ends of the scale, each at the height of its line.
void TimelinePainter::paintName(qsizetype lane) {
    const ChartLane &each = m_chart.lanes[lane];
    const double pad = 8 * m_look.unit;
    const QRectF room = m_places.name(lane).adjusted(pad, 0, -pad, 0);
    QFont strong = m_look.font;
    strong.setWeight(QFont::DemiBold);
    m_painter.setFont(strong);
    m_painter.setPen(m_look.ink);
    const auto elided = [&](const QString &text) {
        return QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, room.width());
    };
    if (each.lane.hasValues() && QFontMetricsF(strong).horizontalAdvance(each.lane.name) > room.width()) {
        strong.setPixelSize(QFontInfo(small()).pixelSize());
        m_painter.setFont(strong);
        const double lines = QFontMetricsF(strong).height() * 2;
        m_painter.drawText(QRectF(room.left(), room.center().y() - lines / 2, room.width(), lines),
                           Qt::TextWordWrap | Qt::AlignVCenter | nameSide(m_look), each.lane.name);
    } else {
        m_painter.drawText(room, Qt::AlignVCenter | nameSide(m_look), elided(each.lane.name));
    }
    if (!each.lane.hasValues())
        return;
    m_painter.setFont(small());
    m_painter.setPen(m_look.quiet);
    m_painter.drawText(room, Qt::AlignTop | scaleSide(m_look),
                       elided(valueText(each.lane.tracker, each.lane.scale.highest)));
    m_painter.drawText(room, Qt::AlignBottom | scaleSide(m_look),
                       elided(valueText(each.lane.tracker, each.lane.scale.lowest)));
}

void TimelinePainter::paintLane(qsizetype lane, const QList<AxisDay> &days) {
    const QRectF place = m_places.band(lane);
    const double beside = m_places.markSize() + 2 * m_look.unit;
    m_painter.save();
    m_painter.setClipRect(place.adjusted(-beside, -1, beside, 1), Qt::IntersectClip);
    m_painter.setPen(QPen(paler(m_look.line, kHalf), 0));
    for (const AxisDay &day : days)
        m_painter.drawLine(QPointF(m_places.left() + day.x, place.top()),
                           QPointF(m_places.left() + day.x, place.bottom()));
    m_painter.setPen(QPen(m_look.line, 0));
    m_painter.drawLine(place.bottomLeft(), place.bottomRight());
    if (m_chart.lanes[lane].lane.hasValues()) {
        m_painter.drawLine(place.topLeft(), place.topRight());
        if (m_chart.bands) {
            paintUsual(lane, m_chart.bands->before);
            paintUsual(lane, m_chart.bands->after);
        }
        paintValues(lane);
    } else {
        paintCounts(lane, ChartMark::What::Doses);
        paintItems(lane);
        paintCounts(lane, ChartMark::What::Items);
    }
    m_painter.restore();
}

bool TimelinePainter::isSeen(const QRectF &place) const {
    const double half = qMin(place.width() / 2, m_places.markSize());
    return place.right() - half >= m_places.left() && place.left() + half <= m_places.right();
}

/// What follows upon each other without a gap is joined by a fine line. A gap stays one.
void TimelinePainter::paintValues(qsizetype lane) {
    QMap<Reporter, const ChartMark *> before;
    for (const ChartMark &mark : m_chart.lanes[lane].marks) {
        const QRectF place = m_places.place(lane, mark);
        const QColor ink = inkOf(m_look, mark.reporter);
        const ChartMark *last = before.value(mark.reporter);
        before[mark.reporter] = &mark;
        if (!isSeen(place) && !(last && isSeen(m_places.place(lane, *last))))
            continue;
        const QPointF at(place.center().x(), m_places.y(lane, mark.spread.usual));
        if (mark.what == ChartMark::What::Range && last && last->to == mark.from) {
            m_painter.setPen(QPen(paler(ink, kHalf), m_look.unit));
            m_painter.drawLine(
                QPointF(m_places.place(lane, *last).center().x(), m_places.y(lane, last->spread.usual)), at);
        }
        if (mark.what == ChartMark::What::Range)
            paintRange(lane, mark, ink);
        const double size = mark.what == ChartMark::What::Range
                                ? qMin(place.width() / 2, m_places.markSize() * 0.8)
                                : m_places.markSize();
        drawReporter(m_painter, m_look, mark.reporter, at, size);
    }
}

void TimelinePainter::paintRange(qsizetype lane, const ChartMark &mark, const QColor &ink) {
    if (mark.spread.highest <= mark.spread.lowest)
        return;
    const QRectF bar = m_places.place(lane, mark);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(paler(ink, kPale));
    m_painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    m_painter.setBrush(Qt::NoBrush);
}

/// A stroke for each, higher for more, beside the most that are seen.
void TimelinePainter::paintCounts(qsizetype lane, ChartMark::What what) {
    int most = what == ChartMark::What::Doses ? 3 : 1; // a single dose does not fill its lane
    for (const ChartMark &mark : m_chart.lanes[lane].marks)
        most = mark.what == what ? qMax(most, mark.count) : most;
    for (const ChartMark &mark : m_chart.lanes[lane].marks) {
        QRectF bar = m_places.place(lane, mark);
        if (mark.what != what || !isSeen(bar))
            continue;
        bar.setTop(bar.bottom() - bar.height() * mark.count / most);
        m_painter.fillRect(bar, paler(m_look.ink, kHalf));
    }
}

void TimelinePainter::paintItems(qsizetype lane) {
    const auto &marks = m_chart.lanes[lane].marks;
    const StoryKind kind = m_chart.lanes[lane].lane.kind;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QRectF place = m_places.place(lane, marks[i]);
        if (!isSeen(place))
            continue;
        if (marks[i].what == ChartMark::What::Bar)
            paintBar(marks[i], place);
        if (marks[i].what != ChartMark::What::Item)
            continue;
        paintItem(kind, place.center());
        if (kind != StoryKind::Medicines)
            paintWordsOf(lane, i);
    }
}

/// Behind a mark, where the next one leaves room.
void TimelinePainter::paintWordsOf(qsizetype lane, qsizetype mark) {
    const auto &marks = m_chart.lanes[lane].marks;
    const QRectF place = m_places.place(lane, marks[mark]);
    const double gap = 5 * m_look.unit;
    const double end =
        mark + 1 < marks.size() ? m_places.place(lane, marks[mark + 1]).left() : m_places.right();
    const double room = end - place.right() - 2 * gap;
    if (room < kLeastWord * m_look.unit)
        return;
    const QFontMetricsF metrics(small());
    const QString words = metrics.elidedText(marks[mark].item.text, Qt::ElideRight, room);
    const QRectF band = m_places.band(lane);
    const QRectF around(place.right() + gap, band.center().y() - metrics.height() / 2,
                        metrics.horizontalAdvance(words), metrics.height());
    m_painter.fillRect(around, m_look.paper); // no line goes through them
    m_painter.setFont(small());
    m_painter.setPen(m_look.quiet);
    m_painter.drawText(QRectF(around.left(), band.top(), room, band.height()),
                       Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, words);
}

/// Where nobody wrote when it began, it comes out of the pale, without an edge on the left.
void TimelinePainter::paintBar(const ChartMark &mark, const QRectF &bar) {
    const QRectF shown(QPointF(qMax(bar.left(), m_places.left()), bar.top()),
                       QPointF(qMin(bar.right(), m_places.right()), bar.bottom()));
    m_painter.setPen(QPen(paler(m_look.quiet, kHalf), 0));
    if (mark.item.isBeginKnown) {
        m_painter.setBrush(m_look.line);
        m_painter.drawRect(shown);
        m_painter.setBrush(Qt::NoBrush);
        return;
    }
    QLinearGradient fill(shown.topLeft(), shown.topRight());
    fill.setColorAt(0, paler(m_look.line, 0));
    fill.setColorAt(qMin(1.0, kOpenPart * m_look.unit / qMax(1.0, shown.width())), m_look.line);
    m_painter.fillRect(shown, fill);
    m_painter.drawLine(shown.topRight(), shown.bottomRight());
}

void TimelinePainter::paintRing(qsizetype lane, const ChartMark &mark) {
    const double room = 4 * m_look.unit;
    const QRectF ring = m_places.place(lane, mark).adjusted(-room, -room, room, room);
    m_painter.setPen(QPen(m_look.ink, 2 * m_look.unit));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(ring, room * 1.5, room * 1.5);
}

double timelineHeight(const TimelineChart &chart, const TimelineLook &look) {
    return TimelineGeometry(chart, look, {}, 1).height();
}
