// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/day_span.h"
#include "model/base/id.h"
#include "model/book/store.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "ui/diary/chart_series.h"
#include "ui/kit/idle_queue.h"
#include "ui/kit/page.h"

#include <QTimer>

using namespace Qt::StringLiterals;

class DiaryChart;
class DiaryRowsModel;
class PeriodBar;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The diary over time: the chart, what it says in words, and every entry in a table.
class DiaryPage : public Page {
    Q_OBJECT
public:
    explicit DiaryPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Diary"); }
    void primaryAction() override;
    QWidget *searchField() const override;
    void show(const QUuid &record) override;
    using QWidget::show;
    QUuid shownRecord() const override;
    bool openDraft(const DraftKey &draft) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildQuickWays();
    QWidget *buildContent();
    QWidget *buildTablePane();
    QWidget *buildEntryActions();
    void connectParts();

    void reload() override;
    void reloadTrackers();
    void fitColumns();
    void readLanes();
    QList<Tracker> activeTrackers() const;
    void showDaysAround(const DiaryEntry &entry);
    void showSpan(const DaySpan &span);
    void loadTable();
    void describe();
    void chooseTrackers() { Q_EMIT goTo(u"tracking"_s, {}); }
    void openEditor(const std::optional<DiaryEntry> &before);
    void editCurrent();
    void removeCurrent();
    void repeatLast();
    std::optional<Id<Tracker>> shownTracker() const;
    std::optional<DiaryEntry> current() const;

    PageContext m_context;
    QList<Tracker> m_trackers;
    DaySpan m_span;
    QList<ChartSeries> m_lanes; ///< read so far
    QStringList m_sentences;    ///< told so far
    IdleQueue m_reading;
    IdleQueue m_telling;
    QTimer m_afterMoving; ///< the table and the words follow the chart when it rests
    QPushButton *m_repeat = nullptr;
    PeriodBar *m_periods = nullptr;
    DiaryChart *m_chart = nullptr;
    DiaryRowsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_only = nullptr;
    QLabel *m_words = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_states = nullptr;
};
