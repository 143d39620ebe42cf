// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/exchange/diary_source.h"
#include "ui/kit/page.h"
#include "ui/kit/rows_model.h"

#include <memory>

class ColumnChoices;
class DateField;
class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TrackerMappingForm;
struct DiaryReading;

/// What a file would bring in, before anything is written: what was found, how its columns are understood,
/// what becomes of its things, the first entries, and the lines that need a look.
class DiaryReview : public QWidget {
    Q_OBJECT
public:
    DiaryReview(std::shared_ptr<const DiarySource> source, const PageContext &context,
                QWidget *parent = nullptr);

    /// Shows what was read, understood so.
    void show(const DiaryShape &shape, const DiaryReading &reading);
    using QWidget::show;
    /// Says that it is read anew.
    void wait(const QString &what);
    /// Says why it could not be read so, or not be written.
    void tell(const QString &text);

Q_SIGNALS:
    void shapeChanged(const DiaryShape &shape);
    void planChanged(const DiaryPlan &plan);
    void bringIn();
    void cancelled();

private:
    QWidget *buildContent();
    QWidget *buildOptions();
    QWidget *buildProblems();
    QWidget *buildButtons();
    void changePlan();
    void showProblems(const DiaryShape &shape, const DiaryReading &reading);
    QString summaryOf(const DiaryReading &reading) const;

    std::shared_ptr<const DiarySource> m_source;
    PageContext m_context;
    DiaryPlan m_plan;
    QList<Tracker> m_trackers;
    QHash<Id<Tracker>, Tracker> m_known; ///< and new ones, to name what is shown
    RowsModel<DiaryEntry> m_examples;
    QLabel *m_summary = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_records = nullptr;
    QCheckBox *m_unlikely = nullptr; ///< takes in days that seem wrong
    ColumnChoices *m_columns = nullptr;
    TrackerMappingForm *m_things = nullptr;
    QComboBox *m_reporter = nullptr;
    DateField *m_from = nullptr;
    QFrame *m_problemCard = nullptr;
    QLabel *m_problems = nullptr;
    QPushButton *m_bringIn = nullptr;
};
