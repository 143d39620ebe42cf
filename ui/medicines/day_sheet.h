// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine_day.h"
#include "ui/kit/page.h"

#include <QHash>

class LastGiven;
class QVBoxLayout;
class SuggestField;
class TickBox;

/// One day's medicines: the planned times to be ticked, and those as needed with when they were last given.
class DaySheet : public QWidget {
    Q_OBJECT
public:
    explicit DaySheet(const PageContext &context, QWidget *parent = nullptr);

    void setDay(const MedicineDay &day);
    /// From now on, a tick counts for the present day alone: when another one has begun, dayIsOver() says so.
    void stayOnToday() { m_staysOnToday = true; }
    /// Puts the keyboard on the first tick.
    void focusFirst();

Q_SIGNALS:
    void dayIsOver();

private:
    /// What of the day decides which widgets there are; the rest only changes their words.
    struct Row {
        Medicine medicine = {};
        bool isPlanned = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static QList<Row> rowsOf(const MedicineDay &day);

    void build();
    QWidget *buildPlanned(const Medicine &medicine);
    QWidget *buildAsNeeded(const Medicine &medicine);
    void update();
    void tick(const Medicine &medicine, const QTime &time, bool given);
    void give(const Medicine &medicine, const QTime &time);
    const PlannedTime *planned(Id<Medicine> medicine, const QTime &time) const;
    QString givenBy() const;

    PageContext m_context;
    MedicineDay m_day;
    bool m_staysOnToday = false;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    SuggestField *m_giver = nullptr;
    QHash<QString, TickBox *> m_ticks;
    QHash<Id<Medicine>, LastGiven *> m_latest;
};
