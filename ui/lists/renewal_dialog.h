// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/list_renewal.h"

#include <QDialog>

/// What the directory says by now of the services of a list, to be taken over as a whole.
class RenewalDialog : public QDialog {
    Q_OBJECT
public:
    RenewalDialog(const ServiceList &list, const QList<RenewedItem> &outdated, QWidget *parent);
};
