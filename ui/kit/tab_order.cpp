// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops) {
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops.append(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        return collect(area->widget(), stops);
    if (auto *splitter = qobject_cast<QSplitter *>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    if (widget->layout())
        collect(widget->layout(), stops);
}

} // namespace

void tabInReadingOrder(QWidget *root) {
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

QWidget *firstTabStop(QWidget *root) {
    QList<QWidget *> stops;
    collect(root, stops);
    for (QWidget *stop : stops)
        if (stop->isVisibleTo(root) && stop->isEnabled())
            return stop;
    return nullptr;
}
