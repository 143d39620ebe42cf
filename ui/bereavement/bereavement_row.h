// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bereavement/bereavement_lists.h"
#include "model/bereavement/bereavement_step.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

/// One thing that can be done after a death: it can be ticked, given to somebody, or hidden. Nothing counts
/// it.
class BereavementRow : public QWidget {
    Q_OBJECT
public:
    explicit BereavementRow(const BereavementThing &thing, QWidget *parent = nullptr);

    /// The name of its thing.
    const QString &what() const { return m_thing.what; }
    void setStep(const BereavementStep &step);
    void setNothingNoted() { setStep({.what = m_thing.what}); }
    bool isHiddenAway() const { return m_step.isHidden; }

Q_SIGNALS:
    void changed(const BereavementStep &after);

private:
    void change(const BereavementStep &after);

    BereavementThing m_thing;
    BereavementStep m_step;
    QCheckBox *m_done;
    QLineEdit *m_givenTo;
    QPushButton *m_hide;
};
