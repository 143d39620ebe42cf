// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/base/day_span.h"
#include "model/diary/tracker.h"
#include "model/story/turning_points.h"
#include "ui/kit/page.h"

struct BeforeAfterBands;
class DateField;
class HeatMap;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class TimelineView;

/// A closer look: four questions that families ask, each answered in plain words with how many entries stand
/// behind it, and a picture. Never why, and never a verdict.
class AnalysisTab : public QWidget {
    Q_OBJECT
public:
    explicit AnalysisTab(const PageContext &context, QWidget *parent = nullptr);

    void reload();
    /// How it was before and after a day.
    void askAbout(const QDate &day);

private:
    enum Question { BeforeAndAfter, SideBySide, HoursOfWeek, AfterMedicine };

    void buildFields(QFormLayout *form);
    QComboBox *addBox(QFormLayout *form, const QString &label, const char *name);
    void fillTrackers();
    void fillMedicines();
    void fillDays();
    void showFields();
    void answer();
    Result<QStringList> answerTo(Question question);
    Result<QStringList> answerBeforeAfter();
    Result<QStringList> answerSideBySide();
    Result<QStringList> answerHours();
    Result<QStringList> answerAfterMedicine();
    Result<> showLanes(const QList<Tracker> &trackers, const DaySpan &span,
                       const std::optional<BeforeAfterBands> &bands);
    std::optional<Tracker> tracker(const QComboBox *box) const;
    DaySpan span() const;
    std::optional<QDate> changeDay() const;

    PageContext m_context;
    QList<Tracker> m_trackers;
    QList<TurningPoint> m_points;
    QFormLayout *m_form;
    QComboBox *m_question = nullptr;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_medicine = nullptr;
    QComboBox *m_point = nullptr;
    DateField *m_day = nullptr;
    QComboBox *m_length = nullptr;
    QComboBox *m_reporter = nullptr;
    QLabel *m_words;
    HeatMap *m_hours;
    TimelineView *m_lanes;
};
