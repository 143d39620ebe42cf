// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine_day.h"

#include <QWidget>

class FlowLayout;

/// A wheelchair and the hours of a therapy are not given at night.
bool isOfTheNight(const Medicine &medicine);

/// For the night view: a medicine as it was prescribed, when it was last given, and one button that writes
/// down that it is given now.
class NightDose : public QWidget {
    Q_OBJECT
public:
    /// `givers`: who gave something lately; `giver`: who writes, if that has a name.
    NightDose(const MedicineOfDay &medicine, const QStringList &givers, const QString &giver,
              const Moment &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &by); ///< empty when nobody was chosen

private:
    void addGivers(FlowLayout *row, const QStringList &givers);

    QString m_giver;
};
