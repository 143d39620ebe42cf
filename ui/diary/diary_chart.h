// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/diary/diary_table.h"
#include "ui/diary/chart_series.h"

#include <QWidget>

class QCPAxisRect;
class QCPRange;
class QCustomPlot;
class LanePlot;

/// The diary over time: one lane for each tracked thing, all on one time axis. The wheel and + and -
/// zoom, the arrows move, Home shows everything. What it shows in words is its accessible description,
/// given by the page, and the table stands beside it.
class DiaryChart : public QWidget {
    Q_OBJECT
public:
    explicit DiaryChart(const DiaryTable &diary, QWidget *parent = nullptr);
    ~DiaryChart() override;

    /// Shows other lanes. `whole` is the time in which one may move, and for which they were read.
    void setLanes(const QList<ChartSeries> &lanes, const DaySpan &whole);
    /// Which days are seen.
    void setSpan(const DaySpan &span);
    DaySpan span() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person zoomed or moved.
    void spanChanged(const DaySpan &span);
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clearLanes();
    void buildLanes();
    void buildLane(int row);
    void dressAxes(QCPAxisRect *rect, const ChartSeries &lane, bool isLast);
    void addLaneName(QCPAxisRect *rect, const QString &name);
    void zoom(double factor, double around);
    void move(double part);
    void setRange(const QCPRange &range);
    void fetchPoints();

    const DiaryTable &m_diary;
    QCustomPlot *m_plot;
    QList<ChartSeries> m_lanes;
    QList<LanePlot *> m_lanePlots; ///< in the order of the lanes; the plot owns them
    DaySpan m_whole;
    DaySpan m_fetched;
};
