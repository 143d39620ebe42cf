// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/heat_map.h"

#include "model/base/isolated.h"
#include "model/diary/chart_range.h"
#include "model/diary/value_text.h"
#include "ui/kit/style.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellWidth = 62;
constexpr int kCellHeight = 34;
constexpr int kNameWidth = 60;
constexpr int kDays = 7;
constexpr int kHoursOfBlock = 24 / HoursOfWeek::blocks;

QString blockName(int block) {
    //: hours of the day, from and to: "6–9"
    return HeatMap::tr("%1–%2").arg(block * kHoursOfBlock).arg((block + 1) * kHoursOfBlock);
}

/// Numbers alone; words and units would not fit, and stand in the sentences.
QString numberText(const Tracker &tracker, double value) {
    return QLocale().toString(fromKept(value, tracker.unit), 'g', 3);
}

ValueRange scaleOf(const HoursOfWeek &look) {
    QList<double> seen;
    for (const auto &day : look.cells) {
        for (const HourCell &cell : day) {
            if (cell.count > 0)
                seen.append(cell.usual);
        }
    }
    return chartRange(look.tracker, seen);
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent) {
    setObjectName(u"heatMap"_s);
    setAccessibleName(tr("Usual values by day of the week and hour"));
}

void HeatMap::setLook(const HoursOfWeek &look) {
    m_look = look;
    m_scale = scaleOf(look);
    describe();
    update();
}

void HeatMap::describe() {
    QStringList cells;
    for (int day = 0; day < kDays; ++day) {
        for (int block = 0; block < HoursOfWeek::blocks; ++block) {
            const HourCell &cell = m_look.cells[size_t(day)][size_t(block)];
            if (cell.count > 0)
                //: a day of the week, hours, a value and how many entries stand behind it
                cells.append(tr("%1 %2: %3 (%4)")
                                 .arg(isolated(QLocale().standaloneDayName(day + 1)),
                                      isolated(blockName(block)), valueText(m_look.tracker, cell.usual))
                                 .arg(cell.count));
        }
    }
    setAccessibleDescription(cells.join(u"; "_s));
}

QSize HeatMap::sizeHint() const {
    return {scaled(kNameWidth + HoursOfWeek::blocks * kCellWidth), scaled((kDays + 1) * kCellHeight)};
}

QRect HeatMap::cellRect(int row, int column) const {
    const QRect cell(scaled(kNameWidth + column * kCellWidth), scaled((row + 1) * kCellHeight),
                     scaled(kCellWidth), scaled(kCellHeight));
    return QStyle::visualRect(layoutDirection(), QRect(QPoint(), sizeHint()), cell);
}

void HeatMap::drawCell(QPainter &painter, const QRect &rect, const HourCell &cell) const {
    const QRect inside = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(inside);
    if (cell.count == 0)
        return;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(float(0.08 + 0.35 * shareOf(m_scale, cell.usual)));
    painter.fillRect(inside, ground);
    painter.setPen(palette().color(QPalette::WindowText));
    //: in a small cell: a value, and how many entries stand behind it
    painter.drawText(inside, Qt::AlignCenter,
                     tr("%1 (%2)").arg(numberText(m_look.tracker, cell.usual)).arg(cell.count));
}

void HeatMap::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int block = 0; block < HoursOfWeek::blocks; ++block)
        painter.drawText(cellRect(-1, block), Qt::AlignCenter, blockName(block));
    for (int day = 0; day < kDays; ++day) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        QRect name = cellRect(day, 0);
        name.moveLeft(layoutDirection() == Qt::RightToLeft ? name.right() + 1
                                                           : name.left() - scaled(kNameWidth));
        name.setWidth(scaled(kNameWidth));
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                         QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
        for (int block = 0; block < HoursOfWeek::blocks; ++block)
            drawCell(painter, cellRect(day, block), m_look.cells[size_t(day)][size_t(block)]);
    }
}
