// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/story/timeline.h"
#include "ui/kit/page.h"

using namespace Qt::StringLiterals;

class AnalysisTab;
class ChartPane;
class EntryPane;
class QPushButton;
class QStackedWidget;

/// The diary and all that goes with it over time: the chart, every entry in a table beside it, and a closer
/// look at both.
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
    void showEvent(QShowEvent *event) override;

private:
    enum State { Empty, Overview, Closer };

    QWidget *buildHeader();
    QPushButton *buildMore();
    QWidget *buildOverview();
    QWidget *buildWays();
    void connectParts();

    void reload() override;
    void reloadTrackers();
    void lookCloser(bool closer);
    void lookAround(const QDate &day);
    void choose(StoryKind kind, const QUuid &record);
    void open(StoryKind kind, const QUuid &record);
    bool bringIntoSight(const DiaryEntry &entry);
    void chooseTrackers() { Q_EMIT goTo(u"tracking"_s, {}); }
    void openEditor(const std::optional<DiaryEntry> &before);
    void editCurrent();
    void removeCurrent();
    void repeatLast();
    std::optional<DiaryEntry> entry(const QUuid &record) const;

    PageContext m_context;
    QList<Tracker> m_trackers;
    ChartPane *m_chart;
    EntryPane *m_entries;
    AnalysisTab *m_closer = nullptr; ///< made when it is first looked at
    QPushButton *m_look = nullptr;
    QPushButton *m_repeat = nullptr;
    QStackedWidget *m_states;
};
