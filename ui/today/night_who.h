// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"

#include <QWidget>

/// For the night view: who writes, chosen with one tap.
class NightWho : public QWidget {
    Q_OBJECT
public:
    NightWho(const QList<Informant> &offered, const Informant &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Informant &informant);
};
