// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/catch_up_model.h"
#include "ui/diary/chosen_informant.h"
#include "ui/kit/page.h"

class CatchUpGrid;
class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

/// Writes down a day or a week afterwards: one cell for each thing and time of day.
class CatchUpPage : public Page {
    Q_OBJECT
public:
    explicit CatchUpPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Catch up"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildPeriod();
    QWidget *buildReporter();
    void showInformants();
    DaySpan span() const;
    void reload() override;
    void step(int by);
    bool write(const Tracker &tracker, const TimeSlot &place, const QString &text);
    bool fill(const Tracker &tracker, const QString &text, DiaryEntry &entry) const;
    std::optional<DiaryEntry> writtenHere(const Tracker &tracker, const TimeSlot &place) const;
    void open(const QModelIndex &index);
    void clear(const QModelIndex &index);

    PageContext m_context;
    CatchUpModel m_model;
    CatchUpGrid *m_grid = nullptr;
    QButtonGroup *m_lengths = nullptr; ///< by the number of days
    QLabel *m_period = nullptr;
    QToolButton *m_later = nullptr;
    QComboBox *m_reporter = nullptr;
    QStackedWidget *m_states = nullptr;
    ChosenInformant m_informant;
    QList<Informant> m_offered; ///< in the order of the box
    QDate m_last;               ///< the last day that is shown
    QSet<Id<DiaryEntry>> m_own; ///< written here, since the page was made
};
