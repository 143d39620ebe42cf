// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"

#include <QWidget>

/// What a family asked for, a row for each: those for which no service is in the list yet are to be looked
/// for.
class AskedRows : public QWidget {
    Q_OBJECT
public:
    explicit AskedRows(const ServiceList &list, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookRequested(Need need);
};
