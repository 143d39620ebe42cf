// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QWidget>

/// For the night view: the values of a tracker as very large buttons, or keys for its number. One tap
/// chooses.
class NightValue : public QWidget {
    Q_OBJECT
public:
    explicit NightValue(const Tracker &tracker, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(double value);

private:
    QWidget *buildButtons(const Tracker &tracker);
    QWidget *buildKeypad(const Tracker &tracker);
};
