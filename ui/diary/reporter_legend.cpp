// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/reporter_legend.h"

#include "model/base/choices.h"
#include "model/diary/diary_entry.h"
#include "ui/diary/lane_plot.h"
#include "ui/kit/style.h"

#include <QPainter>

namespace {

constexpr int kMarkRoom = 22;
constexpr int kGap = 18;

} // namespace

ReporterLegend::ReporterLegend(QWidget *parent) : QWidget(parent) {
    QStringList names;
    for (const auto &[reporter, name] : choices<Reporter>())
        names.append(name);
    setAccessibleName(tr("Marks: %1").arg(QLocale().createSeparatedList(names)));
}

QSize ReporterLegend::sizeHint() const {
    int width = scaled(kGap);
    for (const auto &[reporter, name] : choices<Reporter>())
        width += scaled(kMarkRoom) + fontMetrics().horizontalAdvance(name) + scaled(kGap);
    return {width, fontMetrics().height() + scaled(6)};
}

void ReporterLegend::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int at = scaled(kGap);
    for (const auto &[reporter, name] : choices<Reporter>()) {
        const int width = fontMetrics().horizontalAdvance(name) + 1;
        const QRect text(at + scaled(kMarkRoom), 0, width, height());
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), text);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(at, 0, scaled(16), height()));
        LanePlot::drawMark(&painter, reporter, QRectF(mark).center(), scaled(5));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(shown, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, name);
        at += scaled(kMarkRoom) + width + scaled(kGap);
    }
}
