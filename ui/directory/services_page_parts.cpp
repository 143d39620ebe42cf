// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of services is put together from.
#include "model/directory/starter_list.h"
#include "ui/directory/filter_panel.h"
#include "ui/directory/saved_searches.h"
#include "ui/directory/service_delegate.h"
#include "ui/directory/service_exchange.h"
#include "ui/directory/service_pane.h"
#include "ui/directory/service_words.h"
#include "ui/directory/services_page.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>

QWidget *ServicesPage::buildHeader() {
    auto *bringIn = plainButton(tr("Bring in services…"), "download");
    bringIn->setObjectName(QStringLiteral("bringIn"));
    connect(bringIn, &QPushButton::clicked, this, [this] { askAndOpen(serviceFiles(), m_context, this); });
    auto *add = primaryButton(tr("Add service"), "plus-lg");
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QPushButton::clicked, this, &ServicesPage::primaryAction);
    return pageHead(titleLabel(title()), {bringIn, add});
}

/// What a new directory shows: a file of one's own, or national services to begin with.
QWidget *ServicesPage::buildEmpty() {
    auto *empty =
        new EmptyState("houses", tr("Bring in a file of community services, and find them here as you type."),
                       tr("Bring in services…"));
    connect(empty, &EmptyState::firstStep, this, [this] { askAndOpen(serviceFiles(), m_context, this); });
    auto *starter = plainButton(tr("Begin with %n national services", nullptr, starterListCount()), "stars");
    starter->setObjectName(QStringLiteral("starter"));
    starter->setToolTip(tr("Not checked by us: call before you rely on one."));
    connect(starter, &QPushButton::clicked, this, [this] { bringInStarterList(m_context); });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(empty, 1);
    column->addWidget(starter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *ServicesPage::buildSearch() {
    m_search = searchLine(tr("Search by name, organization, help or place"));
    m_search->installEventFilter(this);
    m_filtersButton = plainButton(tr("&Filters"), "sliders");
    m_filtersButton->setObjectName(QStringLiteral("filtersButton"));
    m_filtersButton->setCheckable(true);
    connect(m_filtersButton, &QPushButton::toggled, this, [this](bool on) { m_filters->setVisible(on); });
    auto *searches = plainButton(tr("Save&d searches"), "bookmark");
    searches->setObjectName(QStringLiteral("searches"));
    m_searches = new SavedSearches(
        m_context, searches, [this] { return SavedSearch{.search = wanted(), .near = m_filters->place()}; });
    connect(m_searches, &SavedSearches::chosen, this, &ServicesPage::use);
    return pageHead(m_search, {m_filtersButton, searches});
}

QWidget *ServicesPage::buildOrder() {
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Order of the list"));
    for (const auto order : {DirectoryOrder::BestFit, DirectoryOrder::Name, DirectoryOrder::Distance,
                             DirectoryOrder::LastChecked})
        m_order->addItem(nameOf(order), int(order));
    connect(m_order, &QComboBox::currentIndexChanged, this, &ServicesPage::find);
    return m_order;
}

QWidget *ServicesPage::buildFound() {
    m_count = strongLabel({});
    m_count->setObjectName(QStringLiteral("count"));
    m_mended = plainLabel({});
    m_mended->setObjectName(QStringLiteral("mended"));
    m_hint = mutedLabel(tr("Services without a place or a ZIP code stand at the end."));
    m_compare = quietButton(tr("&Side by side"), "columns-gap");
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Choose two or three services, with Ctrl and a click or Ctrl and Space"));
    connect(m_compare, &QPushButton::clicked, this, &ServicesPage::compare);
    auto *pairs = quietButton(tr("Look for pairs"), "search");
    pairs->setObjectName(QStringLiteral("pairs"));
    pairs->setToolTip(tr("Services that may be in the directory twice"));
    connect(pairs, &QPushButton::clicked, this, [this] { Q_EMIT goTo(QStringLiteral("pairs"), {}); });
    auto *found = new QWidget;
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addLayout(headerRow(m_count, {pairs, m_compare, buildOrder()}));
    column->addWidget(m_mended);
    column->addWidget(m_hint);
    nameBoxes(found);
    return found;
}

QWidget *ServicesPage::buildList() {
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("list"));
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
