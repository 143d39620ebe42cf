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

QList<QWidget *> usableStops(QWidget *root) {
    QList<QWidget *> stops;
    collect(root, stops);
    stops.removeIf([root](const QWidget *stop) { return !stop->isVisibleTo(root) || !stop->isEnabled(); });
    return stops;
}

} // namespace

void tabInReadingOrder(QWidget *root) {
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

bool goToTabStop(QWidget *root, bool forward) {
    const QList<QWidget *> stops = usableStops(root);
    if (stops.isEmpty())
        return false;
    const qsizetype last = stops.size() - 1;
    const qsizetype from = stops.indexOf(root->focusWidget());
    const qsizetype to = forward ? (from == last ? 0 : from + 1) : (from <= 0 ? last : from - 1);
    stops[to]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QWidget *firstTabStop(QWidget *root) {
    return usableStops(root).value(0);
}
