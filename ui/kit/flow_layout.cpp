// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include "ui/kit/style.h"

#include <QStyle>
#include <QWidget>

namespace {

/// Words of a button can wrap here, though elsewhere it keeps them in one line.
QSize smallestOf(const QLayoutItem *item) {
    const QWidget *widget = item->widget();
    return item->hasHeightForWidth() && widget ? widget->minimumSizeHint() : item->minimumSize();
}

/// A layout's item would keep a button as low as one line of words.
void setPlace(QLayoutItem *item, const QRect &rect) {
    QWidget *widget = item->widget();
    widget && item->hasHeightForWidth() ? widget->setGeometry(rect) : item->setGeometry(rect);
}

QSize sizeWithin(int width, const QLayoutItem *item) {
    const QSize size = item->sizeHint();
    if (size.width() <= width)
        return size;
    return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : size.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap < 0 ? scaled(8) : gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
        size.setWidth(size.width() + item->sizeHint().width() + (size.width() > 0 ? m_gap : 0));
    }
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(smallestOf(item));
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const {
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<Placed> row;
    int x = area.x();
    int y = area.y();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(area.width(), item);
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            if (move)
                place(row, area, rowHeight);
            row.clear();
            x = area.x();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    if (move)
        place(row, area, rowHeight);
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

/// What is less high than its row stands in the middle of it, as a label beside its box.
void FlowLayout::place(const QList<Placed> &row, const QRect &area, int rowHeight) const {
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed &each : row) {
        const QRect middle = each.rect.translated(0, (rowHeight - each.rect.height()) / 2);
        setPlace(each.item, QStyle::visualRect(direction, area, middle));
    }
}
