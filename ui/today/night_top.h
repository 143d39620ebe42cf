// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The head of the night view: the clock, what the screen is about, and the ways on and back.
class NightTop : public QWidget {
    Q_OBJECT
public:
    explicit NightTop(QWidget *parent = nullptr);

    /// Whether that is another time than before.
    bool setTime(const QString &time);
    void setTitle(const QString &title);
    /// A choice needs the room.
    void offerWays(bool medicines, bool calls);

Q_SIGNALS:
    void toMedicines();
    void toCalls();
    void leave();

private:
    QLabel *m_time;
    QLabel *m_title;
    QPushButton *m_medicines = nullptr;
    QPushButton *m_calls = nullptr;
};
