// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/services_page.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "model/directory/starter_list.h"
#include "ui/directory/service_delegate.h"
#include "ui/directory/service_exchange.h"
#include "ui/directory/service_pane.h"
#include "ui/directory/service_search_bar.h"
#include "ui/directory/side_by_side.h"
#include "ui/kit/history.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

enum ServicesState { NoServices, ListShown };

constexpr qint64 kQuick = 50; ///< milliseconds; a search that takes longer waits for the fingers to rest
constexpr int kRest = 40;     ///< milliseconds without a key
constexpr int kCountRest = 160;
constexpr int kShowRest = 140;
constexpr qsizetype kMostCompared = 3;

} // namespace

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_model(context.store.serviceFinder()) {
    auto *full = new QWidget;
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    column->addWidget(m_search = new ServiceSearchBar(context));
    column->addWidget(buildFound());
    column->addWidget(buildList(), 1);
    m_states = new QStackedWidget;
    m_states->addWidget(buildEmpty());
    m_states->addWidget(scrolling(full)); // with large text, filters and list need more than a window
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    connectList();
    showState();
}

QString ServicesPage::title() const {
    return tr("Services");
}

QWidget *ServicesPage::buildHeader() {
    auto *bringIn = plainButton(tr("Import services…"), "download");
    bringIn->setObjectName(u"bringIn"_s);
    connect(bringIn, &QPushButton::clicked, this, [this] { askAndOpen(serviceFiles(), m_context, this); });
    auto *add = primaryButton(tr("Add service"), "plus-lg");
    add->setObjectName(u"add"_s);
    connect(add, &QPushButton::clicked, this, &ServicesPage::primaryAction);
    return pageHead(titleLabel(title()), {bringIn, add});
}

/// What a new directory shows: a file of one's own, or national services to begin with.
QWidget *ServicesPage::buildEmpty() {
    auto *empty =
        new EmptyState("houses", tr("Import a file of community services, and find them here as you type."),
                       tr("Import services…"));
    connect(empty, &EmptyState::firstStep, this, [this] { askAndOpen(serviceFiles(), m_context, this); });
    auto *starter = plainButton(tr("Begin with %n national services", nullptr, starterListCount()), "stars");
    starter->setObjectName(u"starter"_s);
    starter->setToolTip(tr("Not checked by us: call before you rely on one."));
    connect(starter, &QPushButton::clicked, this, [this] { bringInStarterList(m_context); });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(empty, 1);
    column->addWidget(starter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *ServicesPage::buildFound() {
    m_count = strongLabel({});
    m_count->setObjectName(u"count"_s);
    m_mended = plainLabel({});
    m_mended->setObjectName(u"mended"_s);
    m_hint = mutedLabel(tr("Services without a place or a ZIP code stand at the end."));
    m_compare = quietButton(tr("&Side by side"), "columns-gap");
    m_compare->setObjectName(u"compare"_s);
    m_compare->setToolTip(tr("Choose two or three services, with Ctrl and a click or Ctrl and Space"));
    connect(m_compare, &QPushButton::clicked, this, &ServicesPage::compare);
    auto *pairs = quietButton(tr("Look for pairs"), "search");
    pairs->setObjectName(u"pairs"_s);
    pairs->setToolTip(tr("Services that may be in the directory twice"));
    connect(pairs, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"pairs"_s, {}); });
    auto *found = new QWidget;
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(pageHead(m_count, {pairs, m_compare, m_search->order()}));
    column->addWidget(m_mended);
    column->addWidget(m_hint);
    nameBoxes(found);
    return found;
}

QWidget *ServicesPage::buildList() {
    m_list = new QListView;
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(title());
    m_list->setItemDelegate(m_delegate = new ServiceDelegate(m_list));
    m_list->setUniformItemSizes(true); // else all rows are measured
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(scaled(220));
    m_list->setMinimumHeight(scaled(110));
    prepareList(m_list);
    m_pane = new ServicePane(m_context);
    return new ListAndDetail(m_list, m_pane, {.beside = 250, .below = 460});
}

void ServicesPage::connectList() {
    m_list->setModel(&m_model);
    const std::pair<QTimer *, void (ServicesPage::*)()> timers[] = {
        {&m_findLater, &ServicesPage::find},
        {&m_countLater, &ServicesPage::countAll},
        {&m_showLater, &ServicesPage::showChosen}};
    for (const auto &[timer, does] : timers) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, does);
    }
    m_search->field()->installEventFilter(this);
    connect(m_search, &ServiceSearchBar::typed, this, &ServicesPage::later);
    connect(m_search, &ServiceSearchBar::changed, this, &ServicesPage::find);
    connect(&m_model, &ServiceListModel::failed, &m_context.history, &History::tell);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ServicesPage::showSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                m_isChosenByHand = m_isChosenByHand || !m_choosesItself;
                choose(m_model.at(current.row()).key);
            });
    reloadOn<ServiceTable, OrganizationTable, DirectoryImportTable>(m_context.store);
    m_pane->addKeys(m_list);
    find();
}

void ServicesPage::primaryAction() {
    m_pane->addNew();
}

QWidget *ServicesPage::searchField() const {
    return m_search->field();
}

void ServicesPage::later() {
    if (m_lastMsecs < kQuick)
        find();
    else
        m_findLater.start(kRest);
}

void ServicesPage::find() {
    m_findLater.stop();
    QElapsedTimer taken;
    taken.start();
    const auto found = m_model.setSearch(m_search->wanted());
    m_lastMsecs = taken.elapsed();
    if (!found)
        m_context.history.tell(found.error());
    m_delegate->setSearched(m_model.answered().text);
    m_isChosenByHand = m_isChosenByHand && m_model.rowOf(m_chosen) >= 0;
    const int kept = m_isChosenByHand ? m_model.rowOf(m_chosen) : 0;
    const QScopedValueRollback notByHand(m_choosesItself, true);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(kept));
    else
        choose(0);
    m_list->verticalScrollBar()->setValue(0);
    if (kept > 0)
        m_list->scrollTo(m_model.index(kept));
    m_list->viewport()->update();
    showCount();
}

/// After something was written: the same list, where it was.
void ServicesPage::reload() {
    const int scrolled = m_list->verticalScrollBar()->value();
    if (const auto read = m_model.reload(); !read)
        m_context.history.tell(read.error());
    const QScopedValueRollback notByHand(m_choosesItself, true);
    if (const int row = m_model.rowOf(m_chosen); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row));
    else if (row < 0 && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    else if (row < 0)
        choose(0);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_pane->reload();
    showState();
    showCount();
}

/// While somebody types, only the list keeps up; who moves in the list sees each service at once.
void ServicesPage::choose(qint64 key) {
    m_chosen = key;
    if (m_search->field()->hasFocus())
        m_showLater.start(kShowRest);
    else
        showChosen();
}

void ServicesPage::showChosen() {
    m_showLater.stop();
    m_pane->showService(m_chosen);
}

void ServicesPage::showState() {
    const DirectorySearch wanted = m_search->wanted();
    const bool isSearching = wanted != DirectorySearch{.order = wanted.order};
    m_states->setCurrentIndex(m_model.rowCount() > 0 || isSearching ? ListShown : NoServices);
}

/// What the first page tells at once; how many there are beyond it is counted when the fingers rest.
void ServicesPage::showCount() {
    const DirectorySearch &answered = m_model.answered();
    const bool isMended = answered.text != m_search->wanted().text;
    m_mended->setText(tr("Showing results for \"%1\".").arg(isolated(answered.text)));
    m_mended->setVisible(isMended);
    m_hint->setVisible(answered.order == DirectoryOrder::Distance && !answered.withinKm);
    m_countLater.stop();
    tellCount(m_model.rowCount(), !m_model.isWhole());
    if (!m_model.isWhole())
        m_countLater.start(kCountRest);
    showSelection();
}

void ServicesPage::countAll() {
    if (const auto count = m_context.store.serviceFinder().count(m_model.answered()))
        tellCount(*count, false);
    else
        m_context.history.tell(count.error());
}

void ServicesPage::tellCount(qint64 count, bool isAtLeast) {
    const bool isAll = m_model.answered() == DirectorySearch{.order = m_model.answered().order};
    if (isAtLeast)
        m_count->setText(tr("More than %L1 found").arg(count));
    else if (count == 0)
        m_count->setText(tr("Nothing here matches. Try fewer words or fewer filters."));
    else
        m_count->setText(isAll ? tr("%Ln service(s)", nullptr, int(count))
                               : tr("%Ln found", nullptr, int(count)));
}

QList<qint64> ServicesPage::selectedKeys() const {
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QList<qint64> keys;
    for (const QModelIndex &index : std::as_const(chosen))
        keys.append(m_model.at(index.row()).key);
    return keys;
}

void ServicesPage::showSelection() {
    const QList<qint64> keys = selectedKeys();
    const qsizetype count = keys.size();
    m_pane->setChosen(keys);
    m_compare->setEnabled(count >= 2 && count <= kMostCompared);
}

void ServicesPage::compare() {
    QList<Service> services;
    for (const qint64 key : selectedKeys()) {
        const auto service = m_context.store.table<ServiceTable>().row(key);
        if (!service)
            return m_context.history.tell(service.error());
        if (*service)
            services.append(**service);
    }
    auto *dialog = new ServicesSideBySide(services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The record may lie anywhere in the list, or not in it; it is shown all the same.
void ServicesPage::show(const QUuid &record) {
    const auto service = m_context.store.table<ServiceTable>().find(Id<Service>::fromUuid(record));
    if (!service)
        return m_context.history.tell(service.error());
    if (!*service)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).name != (*service)->name)
            continue;
        const auto same = m_context.store.table<ServiceTable>().row(m_model.at(row).key);
        if (same && *same && (*same)->id == (*service)->id) {
            m_list->setCurrentIndex(m_model.index(row));
            m_list->setFocus();
            return showChosen();
        }
    }
    m_chosen = 0;
    m_list->clearSelection();
    m_pane->showService(**service);
    m_pane->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

QUuid ServicesPage::shownRecord() const {
    return m_pane->service() ? m_pane->service()->id.uuid() : QUuid();
}

bool ServicesPage::openDraft(const DraftKey &draft) {
    if (draft.place == u"services"_s && draft.record.isNull()) {
        m_pane->addNew();
        return true;
    }
    if (draft.place == u"services/search"_s && draft.record.isNull()) {
        m_search->save();
        return true;
    }
    show(draft.record);
    return shownRecord() == draft.record && m_pane->openForm(draft.place.section(u'/', 1));
}

/// From the start of the program one types what is looked for.
void ServicesPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    if (!focusWidget())
        m_search->field()->setFocus(Qt::OtherFocusReason);
}

/// From the field straight into the list.
bool ServicesPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search->field() || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    if (m_findLater.isActive())
        find();
    m_list->setFocus(Qt::OtherFocusReason);
    showChosen();
    return true;
}
