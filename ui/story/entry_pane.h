// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "model/story/timeline.h"
#include "ui/kit/page.h"

class DiaryRowsModel;
class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class StoryLinesModel;

/// The table beside the chart: every entry of the days that are seen, those of one thing alone, or what else
/// happened in them.
class EntryPane : public QWidget {
    Q_OBJECT
public:
    explicit EntryPane(const PageContext &context, QWidget *parent = nullptr);

    QWidget *searchField() const;
    void setTrackers(const QList<Tracker> &trackers);
    /// Reads the entries of these days.
    void showDays(const DaySpan &days);
    void setLines(const QList<StoryLine> &lines);

    /// The one thing that is shown, if not all.
    std::optional<Id<Tracker>> shownTracker() const;
    std::optional<DiaryEntry> current() const;
    int currentRow() const;
    void selectRow(int row);
    /// False when it is not among what is shown.
    bool select(const DiaryEntry &entry);
    /// Neither the search nor the choice of one thing leaves an entry out.
    void showEverything();
    void takeFocus();

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    void lineOpened(const StoryLine &line);

private:
    QWidget *buildActions();
    void buildTable();
    void load();
    void showChosen();
    void activate(int row);
    void fitColumns();
    bool showsLines() const;

    PageContext m_context;
    DaySpan m_days;
    DiaryRowsModel *m_entries;
    StoryLinesModel *m_lines;
    QLineEdit *m_search;
    QComboBox *m_only;
    QTableView *m_table;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};
