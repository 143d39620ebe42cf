// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;
class QPushButton;

/// A month of days to pick one from, opened over a field. The arrows go by days and weeks, Page up and down
/// by months, with Shift by years, Home and End to the ends of the week; Enter picks, Escape leaves.
class Calendar : public QFrame {
    Q_OBJECT
public:
    Calendar(const QDate &chosen, const QDate &today, QWidget *parent = nullptr);

    /// Opens it below `field`, or above where there is no room.
    void openAt(const QWidget *field);
    /// The day that Enter would pick.
    const QDate &day() const { return m_day; }

Q_SIGNALS:
    void picked(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildStepper(QLabel *label, int months, const QString &earlier, const QString &later);
    QWidget *buildWeeks();
    void goTo(const QDate &day);
    void showMonth();
    QDate firstShown() const;
    QDate dayAfterKey(const QKeyEvent &event) const;

    QDate m_day;
    QDate m_chosen;
    QDate m_today;
    QLabel *m_month = nullptr;
    QLabel *m_year = nullptr;
    QList<QPushButton *> m_days;
};
