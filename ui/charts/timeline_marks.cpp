// SPDX-License-Identifier: GPL-3.0-or-later
// The way from mark to mark, and what the chart says of each.
#include "ui/charts/timeline_view.h"

#include "model/base/isolated.h"
#include "model/diary/diary_entry.h"
#include "ui/kit/style.h"

#include <QScrollBar>
#include <QToolTip>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

QRectF TimelineView::seenPlace(const Found &found) const {
    return places().place(found.lane, found.mark).translated(0, -verticalScrollBar()->value());
}

QList<QPoint> TimelineView::markPoints(const QString &lane) const {
    QList<QPoint> points;
    for (qsizetype i = 0; i < m_chart.lanes.size(); ++i) {
        for (const ChartMark &mark : m_chart.lanes[i].marks) {
            if (m_chart.lanes[i].lane.name == lane && span().contains(mark.days().first))
                points.append(seenPlace({i, mark}).center().toPoint());
        }
    }
    return points;
}

std::optional<DiaryEntry> TimelineView::entryOf(const ChartMark &mark) const {
    return mark.row && m_readEntry ? m_readEntry(mark.row) : std::nullopt;
}

QString TimelineView::textOf(const Found &found) const {
    return markText(m_chart.lanes[found.lane].lane, found.mark, entryOf(found.mark));
}

/// Nothing for what stands for several.
QUuid TimelineView::recordOf(const Found &found) const {
    const auto entry = entryOf(found.mark);
    return entry ? entry->id.uuid() : found.mark.item.record;
}

QString TimelineView::currentText() const {
    return m_current ? textOf(*m_current) : QString();
}

void TimelineView::tellCurrent() {
    const QString how = tr("The arrows go from mark to mark, Enter opens one.");
    setAccessibleDescription(m_current ? currentText() : inARow({m_summary, how}, u" "_s));
}

/// The same mark among those that are there now, so that it is not lost where the lanes are read anew.
std::optional<TimelineView::Found> TimelineView::findAgain(const TimelineLane &lane,
                                                           const ChartMark &mark) const {
    const auto key = [](const ChartMark &each) {
        return std::tuple(each.what, each.from, each.reporter, each.row, each.item.record);
    };
    for (qsizetype i = 0; i < m_chart.lanes.size(); ++i) {
        const TimelineLane &each = m_chart.lanes[i].lane;
        if (each.kind != lane.kind || each.name != lane.name || each.medicine != lane.medicine)
            continue;
        for (const ChartMark &other : m_chart.lanes[i].marks) {
            if (key(other) == key(mark))
                return Found{i, other};
        }
    }
    return std::nullopt;
}

/// Below the mark, until the mouse leaves `within`.
void TimelineView::showTip(const Found &found, const QRect &within) {
    QToolTip::showText(viewport()->mapToGlobal(seenPlace(found).bottomLeft().toPoint()),
                       textOf(found).toHtmlEscaped().replace(u'\n', u"<br>"_s), viewport(), within);
}

/// To the next mark of the same lane, in sight or beyond.
void TimelineView::step(int by) {
    if (!m_current)
        return stepLane(0);
    const auto &marks = m_chart.lanes[m_current->lane].marks;
    const ChartMark *next = nullptr;
    const auto place = [](const ChartMark &mark) {
        return std::tuple(mark.middle(), int(mark.reporter), mark.row);
    };
    for (const ChartMark &mark : marks) {
        const bool isBeyond =
            by > 0 ? place(m_current->mark) < place(mark) : place(mark) < place(m_current->mark);
        if (isBeyond && (!next || (by > 0 ? place(mark) < place(*next) : place(*next) < place(mark))))
            next = &mark;
    }
    if (next)
        return come({m_current->lane, *next});
    if (stepOutOfSight(by))
        step(by);
}

/// Moves to where the lane goes on, beyond the days whose marks are there; false where it ends.
bool TimelineView::stepOutOfSight(int by) {
    const TimelineLane lane = m_chart.lanes[m_current->lane].lane;
    const double edge = double((by > 0 ? m_marked.last : m_marked.first).toJulianDay());
    std::optional<double> nearest;
    const auto see = [&](double day) {
        if ((day - edge) * by > 0 && (!nearest || std::abs(day - edge) < std::abs(*nearest - edge)))
            nearest = day;
    };
    for (const TimedValue &value : lane.values)
        see(double(value.local().date().toJulianDay()));
    for (const StoryItem &item : lane.items)
        see(double(item.first.toJulianDay()));
    for (const DosesOfDay &doses : lane.doses)
        see(double(doses.day.toJulianDay()));
    if (!nearest)
        return false;
    const Found from = *m_current;
    move(*nearest - m_window.days / 2 - m_window.first);
    m_current = from;
    return true;
}

/// To the mark of the next lane that is nearest in time; at first to the newest one of the first lane that
/// has any.
void TimelineView::stepLane(int by) {
    const auto lanes = m_chart.lanes.size();
    const double middle = m_current ? m_current->mark.middle() : m_window.first + m_window.days;
    for (qsizetype lane = m_current ? m_current->lane + by : 0; lane >= 0 && lane < lanes;
         lane += by ? by : 1) {
        const ChartMark *nearest = nullptr;
        for (const ChartMark &mark : m_chart.lanes[lane].marks) {
            const bool isSeen = mark.to >= m_window.first && mark.from <= m_window.first + m_window.days;
            if (isSeen &&
                (!nearest || std::abs(mark.middle() - middle) < std::abs(nearest->middle() - middle)))
                nearest = &mark;
        }
        if (nearest)
            return come({lane, *nearest});
    }
}

/// Brings a mark into sight and says what it is.
void TimelineView::come(const Found &found) {
    m_current = found;
    if (const double at = found.mark.middle(); at < m_window.first)
        move(at - m_window.first - m_window.days / 8);
    else if (at > m_window.first + m_window.days)
        move(at - m_window.first - m_window.days * 7 / 8);
    m_current = found;
    const TimelineGeometry where = places();
    const QRectF lane = where.lane(found.lane).translated(0, -where.headHeight());
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qBound(int(lane.bottom()) - bar->pageStep(), bar->value(), int(lane.top())));
    tellCurrent();
    viewport()->update();
    if (isVisible())
        showTip(found);
    if (const QUuid record = recordOf(found); !record.isNull())
        Q_EMIT chosen(m_chart.lanes[found.lane].lane.kind, record);
}

/// What stands for some days comes nearer; one record is shown whole.
void TimelineView::open(const Found &found) {
    if (const QUuid record = recordOf(found); !record.isNull())
        return Q_EMIT opened(m_chart.lanes[found.lane].lane.kind, record);
    QToolTip::hideText();
    setSpan(found.mark.days());
    Q_EMIT spanChanged(span());
}
