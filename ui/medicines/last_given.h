// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/dose.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class Clock;
class QLabel;

/// When something was last given, and by whom: "Last given 3 h 10 min ago by Dad". It goes with the clock.
class LastGiven : public QWidget {
    Q_OBJECT
public:
    explicit LastGiven(const Clock &clock, QWidget *parent = nullptr);

    void setDose(const std::optional<Dose> &dose);

private:
    void tell();

    const Clock &m_clock;
    std::optional<Dose> m_dose;
    QLabel *m_label;
    QTimer m_minute;
};
