// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/kit/page.h"

#include <QDateTime>
#include <QFrame>
#include <QSet>
#include <QTimer>

class DaySheet;
class OutcomeLine;
class QPushButton;
class QVBoxLayout;
struct AsNeededDose;
struct Dose;
struct Medicine;
struct MedicineDay;

/// Today's medicines, those around now: ticks, what is given as needed and when it was last given, and a
/// quiet question how it was afterwards. Not there while no medicine is in use.
class MedicinesCard : public QFrame {
    Q_OBJECT
public:
    explicit MedicinesCard(const PageContext &context, QWidget *parent = nullptr);

    /// To be called when the card has its place on the page: it hides where there is nothing to show.
    void reload();
    /// Puts the keyboard where words about this dose are written; false where there is no such place.
    bool focusWords(const QUuid &dose);

Q_SIGNALS:
    void openMedicines();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followTheDay();
    void showAround(const MedicineDay &day);
    void ask();
    OutcomeLine *lineFor(const AsNeededDose &given) const;
    OutcomeLine *makeQuestion(const AsNeededDose &given);

    PageContext m_context;
    QDate m_day;
    QSet<Id<Medicine>> m_around; ///< those that are seen
    qsizetype m_inUse = 0;       ///< rows of the whole day
    QDateTime m_lookedAt;        ///< for what is around then
    QPushButton *m_all = nullptr;
    QTimer m_midnight;
    DaySheet *m_sheet;
    QVBoxLayout *m_questions;
    QList<OutcomeLine *> m_asked;
};
