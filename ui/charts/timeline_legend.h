// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/chart_marks.h"

#include <QWidget>

class QLabel;

/// Whose marks are whose, what the fine lines are, and what a bar stands for where many days are seen.
class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    /// Only those who have marks are named.
    void setReporters(const QList<Reporter> &reporters);
    void setGrain(Grain grain);

private:
    QList<QWidget *> m_reporters; ///< one for each
    QLabel *m_bars;
};
