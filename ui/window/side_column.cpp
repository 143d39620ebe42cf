// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/side_column.h"

#include "ui/kit/style.h"
#include "ui/window/search_button.h"
#include "ui/window/sidebar.h"

#include <QPainter>
#include <QVBoxLayout>

SideColumn::SideColumn(Sidebar *sidebar) : m_sidebar(sidebar), m_search(new SearchButton) {
    auto *around = new QVBoxLayout;
    around->setContentsMargins(scaled(8), scaled(8), scaled(8), 0);
    around->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(around);
    column->addWidget(sidebar, 1);
    connect(m_search, &QPushButton::clicked, this, &SideColumn::searchWanted);
}

void SideColumn::setCollapsed(bool collapsed) {
    m_sidebar->setCollapsed(collapsed);
    m_search->setCollapsed(collapsed);
}

/// The ground that the style sheet gives the places.
void SideColumn::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_sidebar->viewport()->palette().brush(QPalette::Base));
}
