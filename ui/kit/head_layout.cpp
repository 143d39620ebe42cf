// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/head_layout.h"

#include "ui/kit/style.h"

#include <QStyle>
#include <QWidget>

namespace {

int heightOf(const QLayoutItem *item, int width) {
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

HeadLayout::HeadLayout(QWidget *parent) : QLayout(parent), m_gap(scaled(10)) {
    setContentsMargins(0, 0, 0, 0);
}

HeadLayout::~HeadLayout() {
    qDeleteAll(m_items);
}

QLayoutItem *HeadLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int HeadLayout::firstWidth(int width) const {
    return width - m_items.last()->sizeHint().width() - m_gap;
}

bool HeadLayout::hasRoomBeside(int width) const {
    const QLayoutItem *first = m_items.first();
    const int beside = firstWidth(width);
    return beside >= first->minimumSize().width() && heightOf(first, beside) <= heightOf(first, width);
}

int HeadLayout::heightForWidth(int width) const {
    const QLayoutItem *first = m_items.first();
    const QLayoutItem *second = m_items.last();
    if (hasRoomBeside(width))
        return qMax(heightOf(first, firstWidth(width)), second->sizeHint().height());
    return heightOf(first, width) + m_gap + heightOf(second, width);
}

QSize HeadLayout::sizeHint() const {
    const QSize first = m_items.first()->sizeHint();
    const QSize second = m_items.last()->sizeHint();
    return {first.width() + m_gap + second.width(), qMax(first.height(), second.height())};
}

QSize HeadLayout::minimumSize() const {
    return m_items.first()->minimumSize().expandedTo(m_items.last()->minimumSize());
}

void HeadLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    QLayoutItem *first = m_items.first();
    QLayoutItem *second = m_items.last();
    const auto place = [this, rect](QLayoutItem *item, const QRect &at) {
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, at));
    };
    if (hasRoomBeside(rect.width())) {
        const QSize behind = second->sizeHint();
        place(first, {rect.topLeft(), QSize(firstWidth(rect.width()), rect.height())});
        place(second, {rect.x() + rect.width() - behind.width(),
                       rect.y() + (rect.height() - behind.height()) / 2, behind.width(), behind.height()});
        return;
    }
    const int firstHeight = heightOf(first, rect.width());
    place(first, {rect.topLeft(), QSize(rect.width(), firstHeight)});
    const int below = firstHeight + m_gap;
    place(second, rect.adjusted(0, below, 0, 0));
}
