// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Which mark of the chart stands for whom.
class ReporterLegend : public QWidget {
    Q_OBJECT
public:
    explicit ReporterLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
