// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story/entry_pane.h"

#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "ui/kit/history.h"
#include "ui/kit/search_line.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/story/diary_rows_model.h"
#include "ui/story/story_lines_model.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellRoom = 34; ///< of a cell, beside its words, with some to spare for the names of months
constexpr int kWidestColumn = 240;
constexpr int kRowHeight = 58;     ///< for two lines
const QString kLines = u"lines"_s; ///< as a choice: what happened

} // namespace

EntryPane::EntryPane(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context),
    m_entries(new DiaryRowsModel(context.store.table<DiaryTable>(), this)),
    m_lines(new StoryLinesModel(this)), m_search(searchLine(tr("Search in what was written"))),
    m_only(new QComboBox), m_table(new QTableView) {
    buildTable();
    m_only->setObjectName(u"only"_s);
    auto *show = plainLabel(tr("Show"));
    show->setWordWrap(false);
    show->setBuddy(m_only);
    auto *row = new QHBoxLayout;
    row->addWidget(show);
    row->addWidget(m_only, 1);
    row->addWidget(buildActions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &EntryPane::load);
    connect(m_only, &QComboBox::activated, this, &EntryPane::showChosen);
}

void EntryPane::buildTable() {
    m_table->setObjectName(u"table"_s);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Diary entries"));
    m_table->setModel(m_entries);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(m_table);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setMaximumSectionSize(QWIDGETSIZE_MAX);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive); // see fitColumns()
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
}

QWidget *EntryPane::buildActions() {
    m_edit = quietButton(tr("Edit"), "pencil");
    m_edit->setObjectName(u"edit"_s);
    connect(m_edit, &QPushButton::clicked, this, &EntryPane::editWanted);
    m_remove = dangerButton(tr("Delete"), "trash");
    m_remove->setObjectName(u"delete"_s);
    connect(m_remove, &QPushButton::clicked, this, &EntryPane::removeWanted);
    auto *byKey = new QAction(m_table);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &EntryPane::removeWanted);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    return actions;
}

QWidget *EntryPane::searchField() const {
    return m_search;
}

bool EntryPane::showsLines() const {
    return m_only->currentData() == kLines;
}

void EntryPane::setTrackers(const QList<Tracker> &trackers) {
    m_entries->setTrackers(trackers);
    const QVariant before = m_only->currentData();
    m_only->clear();
    m_only->addItem(tr("Everything"), QUuid());
    for (const Tracker &tracker : trackers)
        m_only->addItem(tracker.name, tracker.id.uuid());
    m_only->addItem(tr("What happened"), kLines);
    m_only->setCurrentIndex(qMax(0, m_only->findData(before)));
    fitColumns();
}

/// The columns are as wide as what they can hold, and the last takes the rest. Qt would measure the rows that
/// are seen, at each change, which takes longer than to read them.
void EntryPane::fitColumns() {
    for (int column = 0; column < m_table->model()->columnCount() - 1; ++column) {
        const QStringList texts = showsLines() ? m_lines->longTexts(column) : m_entries->longTexts(column);
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (const QString &text : texts)
            width = qMax(width, m_table->fontMetrics().size(0, text).width() + scaled(kCellRoom));
        m_table->setColumnWidth(column, qMin(width, scaled(kWidestColumn)));
    }
}

void EntryPane::showDays(const DaySpan &days) {
    m_days = days;
    load();
}

void EntryPane::setLines(const QList<StoryLine> &lines) {
    m_lines->setLines(lines);
    if (showsLines() && !lines.isEmpty())
        m_table->selectRow(0);
}

/// What happened is no entry of the diary: it is searched and changed where it was written down.
void EntryPane::showChosen() {
    const bool lines = showsLines();
    QAbstractItemModel *wanted = lines ? static_cast<QAbstractItemModel *>(m_lines) : m_entries;
    if (m_table->model() != wanted) {
        m_table->setModel(wanted);
        m_table->setAccessibleName(lines ? tr("What happened in this time") : tr("Diary entries"));
        fitColumns();
    }
    for (QWidget *each :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_search)})
        each->setEnabled(!lines);
    load();
}

std::optional<Id<Tracker>> EntryPane::shownTracker() const {
    const QUuid only = m_only->currentData().toUuid();
    return only.isNull() ? std::nullopt : std::optional(Id<Tracker>::fromUuid(only));
}

void EntryPane::load() {
    if (showsLines())
        return m_lines->rowCount() > 0 ? m_table->selectRow(0) : void();
    const auto before = current();
    if (const auto loaded = m_entries->load({m_days, shownTracker(), m_search->text()}); !loaded)
        return m_context.history.tell(loaded.error());
    if (m_entries->rowCount() > 0)
        m_table->selectRow(before ? qMax(0, m_entries->rowOf(*before)) : 0);
}

std::optional<DiaryEntry> EntryPane::current() const {
    return showsLines() ? std::nullopt : m_entries->at(m_table->currentIndex().row());
}

int EntryPane::currentRow() const {
    return m_table->currentIndex().row();
}

void EntryPane::selectRow(int row) {
    m_table->selectRow(qMin(row, m_table->model()->rowCount() - 1));
}

bool EntryPane::select(const DiaryEntry &entry) {
    const int row = showsLines() ? -1 : m_entries->rowOf(entry);
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

void EntryPane::showEverything() {
    m_search->clear();
    m_only->setCurrentIndex(0);
    showChosen();
}

void EntryPane::takeFocus() {
    m_table->setFocus();
}

void EntryPane::activate(int row) {
    if (!showsLines())
        return Q_EMIT editWanted();
    const StoryLine line = m_lines->at(row); // its own: where this leads, the lines may be read anew
    Q_EMIT lineOpened(line);
}
