// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_search_bar.h"

#include "ui/directory/filter_panel.h"
#include "ui/directory/saved_searches.h"
#include "ui/directory/service_words.h"
#include "ui/kit/page.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

ServiceSearchBar::ServiceSearchBar(const PageContext &context, QWidget *parent) : QWidget(parent) {
    m_field = searchLine(tr("Search by name, organization, help or place"));
    buildOrder();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    column->addWidget(buildRow(context));
    column->addWidget(m_filters = new FilterPanel(context.clock));
    m_filters->setObjectName(u"filters"_s);
    m_filters->hide();
    showFilters();
    connect(m_field, &QLineEdit::textChanged, this, &ServiceSearchBar::typed);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ServiceSearchBar::changed);
    connect(m_filters, &FilterPanel::changed, this, [this] {
        showFilters();
        Q_EMIT changed();
    });
}

QWidget *ServiceSearchBar::buildRow(const PageContext &context) {
    m_filtersButton = plainButton(tr("&Filters"), "sliders");
    m_filtersButton->setObjectName(u"filtersButton"_s);
    m_filtersButton->setCheckable(true);
    connect(m_filtersButton, &QPushButton::toggled, this, [this](bool on) { m_filters->setVisible(on); });
    auto *searches = plainButton(tr("Save&d searches"), "bookmark");
    searches->setObjectName(u"searches"_s);
    m_searches = new SavedSearches(
        context, searches, [this] { return SavedSearch{.search = wanted(), .near = m_filters->place()}; });
    connect(m_searches, &SavedSearches::chosen, this, &ServiceSearchBar::use);
    return pageHead(m_field, {m_filtersButton, searches});
}

void ServiceSearchBar::buildOrder() {
    m_order = new QComboBox;
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order of the list"));
    for (const auto order : {DirectoryOrder::BestFit, DirectoryOrder::Name, DirectoryOrder::Distance,
                             DirectoryOrder::LastChecked})
        m_order->addItem(nameOf(order), int(order));
}

DirectorySearch ServiceSearchBar::wanted() const {
    DirectorySearch search = m_filters->search();
    search.text = m_field->text().trimmed();
    search.order = DirectoryOrder(m_order->currentData().toInt());
    if (search.order == DirectoryOrder::Distance && !search.from)
        search.order = DirectoryOrder::BestFit;
    return search;
}

void ServiceSearchBar::save() {
    m_searches->save();
}

/// The order last: a place that comes or goes changes it.
void ServiceSearchBar::use(const SavedSearch &saved) {
    m_filters->setSearch(saved.search, saved.near);
    m_filtersButton->setChecked(m_filters->used() > 0);
    {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(m_order->findData(int(saved.search.order)));
    }
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(saved.search.text);
    }
    Q_EMIT changed();
}

/// With a place, the nearest come first unless the person chose otherwise.
void ServiceSearchBar::showFilters() {
    const bool hasPlace = m_filters->search().from.has_value();
    auto *items = static_cast<QStandardItemModel *>(m_order->model());
    QStandardItem *nearest = items->item(m_order->findData(int(DirectoryOrder::Distance)));
    if (nearest->isEnabled() != hasPlace) {
        const QSignalBlocker quiet(m_order);
        nearest->setEnabled(hasPlace);
        m_order->setCurrentIndex(
            m_order->findData(int(hasPlace ? DirectoryOrder::Distance : DirectoryOrder::BestFit)));
    }
    const int used = m_filters->used();
    m_filtersButton->setText(used > 0 ? tr("&Filters (%1)").arg(QLocale().toString(used)) : tr("&Filters"));
}
