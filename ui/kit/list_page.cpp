// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_page.h"

#include "model/attachments/attachment_removal.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/search_line.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

// Heights at least, in the pixels of a text of 100 %.
constexpr int kBeside = 220;
constexpr int kBelow = 520;
constexpr int kListBelow = 42; ///< percent, where the detail stands below

enum State { EmptyStateShown, ListShown };
enum DetailState { NothingChosen, RecordShown };

} // namespace

ListPage::ListPage(const PageContext &context, Texts texts, QWidget *parent) :
    Page(parent), m_context(context), m_texts(std::move(texts)) {
    auto *empty = new EmptyState(m_texts.icon, m_texts.empty, m_texts.firstStep);
    connect(empty, &EmptyState::firstStep, this, [this] { add(); });
    QWidget *list = buildList(); // the actions beside it have keys in it
    auto *split = new ListAndDetail(list, buildDetailPane(), {.beside = kBeside, .below = kBelow});
    split->remember(m_context.settings, m_texts.place, {.beside = m_texts.listShare, .below = kListBelow});
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(scrolling(split));
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
}

QWidget *ListPage::buildHeader() {
    auto *add = primaryButton(m_texts.add, "plus-lg");
    add->setObjectName(u"add"_s);
    connect(add, &QPushButton::clicked, this, [this] { this->add(); });
    m_headerActions = wrappingRow({add});
    return pageHead(titleLabel(m_texts.title), {m_headerActions});
}

void ListPage::addHeaderWidget(QWidget *widget) {
    QLayout *row = m_headerActions->layout();
    QLayoutItem *add = row->takeAt(row->count() - 1);
    row->addWidget(widget);
    row->addItem(add);
}

QWidget *ListPage::buildList() {
    m_search = searchLine(m_texts.search);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::search);
    m_list = new QListView;
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(m_texts.title);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prepareList(m_list);
    connect(m_list, &QListView::activated, this, [this] { edit(currentRow()); });
    m_nothingFound = mutedLabel(tr("Nothing here matches your search."));
    m_nothingFound->hide();
    auto *pane = new QWidget;
    pane->setMinimumWidth(scaled(230));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget *ListPage::buildDetailPane() {
    m_detailArea = scrolling(new QWidget);
    auto *sheet = card();
    cardLayout(sheet)->addWidget(buildRecordActions());
    cardLayout(sheet)->addWidget(m_detailArea, 1);
    auto *nothing = mutedLabel(m_texts.choose);
    nothing->setAlignment(Qt::AlignCenter);
    m_detailStates = new QStackedWidget;
    m_detailStates->addWidget(nothing);
    m_detailStates->addWidget(sheet);
    return m_detailStates;
}

QWidget *ListPage::buildRecordActions() {
    auto *edit = quietButton(tr("Edit"), "pencil");
    edit->setObjectName(u"edit"_s);
    edit->setToolTip(tr("Edit this (Enter in the list)"));
    connect(edit, &QPushButton::clicked, this, [this] { this->edit(currentRow()); });
    auto *remove = dangerButton(tr("Delete"), "trash");
    remove->setObjectName(u"delete"_s);
    remove->setToolTip(tr("Delete this (you can undo it)"));
    connect(remove, &QPushButton::clicked, this, [this] { this->remove(currentRow()); });
    auto *byKey = new QAction(m_list);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(byKey);
    connect(byKey, &QAction::triggered, remove, &QPushButton::click);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(edit);
    row->addWidget(remove);
    return actions;
}

QWidget *ListPage::searchField() const {
    return m_search;
}

void ListPage::setModel(QAbstractItemModel *model) {
    m_found.setFilterRole(SearchRole);
    m_found.setSourceModel(model);
    m_list->setModel(&m_found);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPage::showCurrent);
}

void ListPage::search(const QString &text) {
    m_found.setFilterFixedString(searched(text));
    showState();
}

QString ListPage::searched(const QString &typed) const {
    return searchKey(typed);
}

void ListPage::refresh() {
    showState();
    showCurrent();
}

void ListPage::showState() {
    const bool hasRecords = m_found.sourceModel()->rowCount() > 0;
    m_states->setCurrentIndex(hasRecords ? ListShown : EmptyStateShown);
    m_nothingFound->setVisible(hasRecords && m_found.rowCount() == 0);
    selectFirstIfNone();
}

void ListPage::selectFirstIfNone() {
    if (!m_list->currentIndex().isValid() && m_found.rowCount() > 0)
        m_list->setCurrentIndex(m_found.index(0, 0));
}

int ListPage::currentRow() const {
    return m_found.mapToSource(m_list->currentIndex()).row();
}

void ListPage::showCurrent() {
    const int row = currentRow();
    m_detailStates->setCurrentIndex(row < 0 ? NothingChosen : RecordShown);
    if (row < 0) {
        m_shown = {};
        return;
    }
    // The detail is built anew, and the place read stays.
    const bool sameRecord = m_shown == idAt(row);
    const int scrolled = m_detailArea->verticalScrollBar()->value();
    m_shown = idAt(row);
    auto *detail = new DetailView;
    fillDetailOf(detail, row);
    detail->addStretch();
    replaceContent(m_detailArea, detail);
    m_detailArea->verticalScrollBar()->setValue(sameRecord ? scrolled : 0);
}

void ListPage::select(const QUuid &record) {
    const int row = rowOf(record);
    if (row < 0)
        return;
    const QModelIndex index = m_found.sourceModel()->index(row, 0);
    if (!m_found.mapFromSource(index).isValid())
        m_search->clear();
    m_list->setCurrentIndex(m_found.mapFromSource(index));
}

QString ListPage::savedText(const QString &name, bool isNew) const {
    const QString text = isNew && !m_texts.added.isEmpty() ? m_texts.added : tr("%1 is saved");
    return name.isEmpty() ? QString() : text.arg(isolated(name));
}

QString ListPage::deletedText(const QString &name) const {
    const QString text = m_texts.gone.isEmpty() ? tr("%1 is deleted") : m_texts.gone;
    return name.isEmpty() ? QString() : text.arg(isolated(name));
}

void ListPage::removeWithAttachments(const Result<ChangeSet> &step, std::optional<AttachmentOwner> kind,
                                     const QUuid &record) {
    const auto whole = step && kind ? withAttachments(m_context.store, *step, *kind, record) : step;
    if (whole)
        m_context.history.perform(*whole);
    else
        m_context.history.tell(whole.error());
}

bool ListPage::openDraft(const DraftKey &draft) {
    const int row = draft.record.isNull() ? -1 : rowOf(draft.record);
    if (row < 0 && !draft.record.isNull())
        return false;
    select(draft.record);
    row < 0 ? add() : edit(row);
    return true;
}

void ListPage::show(const QUuid &record) {
    select(record);
    m_list->setFocus();
}
