// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QPushButton>

class QLabel;

/// One very large thing of the night view. Its words wrap, which those of a button do not.
class NightTile : public QPushButton {
    Q_OBJECT
public:
    explicit NightTile(const Tracker &tracker, QWidget *parent = nullptr);

    const Tracker &tracker() const { return m_tracker; }
    void setLast(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tracker m_tracker;
    QLabel *m_last;
};
