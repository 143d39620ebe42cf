// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine_day.h"
#include "ui/kit/page.h"

class DaySheet;
class EmptyState;
class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

/// What was planned and given on one day, and the way to other days.
class DayView : public QWidget {
    Q_OBJECT
public:
    explicit DayView(const PageContext &context, QWidget *parent = nullptr);

    void showDay(const QDate &day);
    void reload();

Q_SIGNALS:
    void backToList();

private:
    QWidget *buildHeader();
    QWidget *buildContent();
    void showGiven(const MedicineDay &day);
    void move(int days);

    PageContext m_context;
    QDate m_day;
    QLabel *m_title = nullptr;
    QToolButton *m_later = nullptr;
    QStackedWidget *m_states = nullptr;
    DaySheet *m_sheet = nullptr;
    QVBoxLayout *m_given = nullptr;
    QWidget *m_givenRows = nullptr;
};
