// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/list_renewal.h"

#include <QListWidget>

/// The services of a list in the worker's order. They are moved by dragging or with Alt and the arrows.
class ListItems : public QListWidget {
    Q_OBJECT
public:
    explicit ListItems(QWidget *parent = nullptr);

    /// `outdated` are those of which the directory says something else by now.
    void setItems(const ServiceList &list, const QList<RenewedItem> &outdated);

Q_SIGNALS:
    void moved(int from, int to);
    void editRequested(int row);
    void removeRequested(int row);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void move(int by);
};
