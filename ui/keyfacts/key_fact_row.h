// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"

#include <QWidget>

/// One fact as it is read, with what can be done with it.
class KeyFactRow : public QWidget {
    Q_OBJECT
public:
    explicit KeyFactRow(const KeyFact &fact, QWidget *parent = nullptr);

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    void splitWanted(); ///< each line of it becomes a fact of its own

private:
    QWidget *buildWords(const KeyFact &fact);
};
