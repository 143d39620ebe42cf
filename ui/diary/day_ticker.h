// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

/// Names days below a time axis of chartTime(): whole days, weeks, months or years apart, so far that the
/// names have room side by side. Belongs to the axis that it names the days of, which is as wide as its plot
/// without the margins of its rectangle.
class DayTicker : public QCPAxisTicker {
public:
    explicit DayTicker(const QCPAxis &axis) : m_axis(axis) {}

protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double) override { return 0; }
    QVector<double> createTickVector(double step, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &, QChar, int) override;

private:
    double pixelsOfAxis() const;
    double pixelsOfName() const;
    bool hasRoomForName(double tick) const;

    const QCPAxis &m_axis;
};
