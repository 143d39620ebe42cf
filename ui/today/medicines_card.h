// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QDate>
#include <QFrame>
#include <QTimer>

class DaySheet;
class OutcomeLine;
class QVBoxLayout;
struct AsNeededDose;
struct Dose;

/// Today's medicines: ticks, what is given as needed and when it was last given, and a quiet question how it
/// was afterwards. Not there while no medicine is in use.
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

private:
    void followTheDay();
    void ask();
    OutcomeLine *lineFor(const AsNeededDose &given) const;
    OutcomeLine *makeQuestion(const AsNeededDose &given);

    PageContext m_context;
    QDate m_day;
    QTimer m_midnight;
    DaySheet *m_sheet;
    QVBoxLayout *m_questions;
    QList<OutcomeLine *> m_asked;
};
