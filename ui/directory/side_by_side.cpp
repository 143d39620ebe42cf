// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/side_by_side.h"

#include "ui/directory/side_by_side_model.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

ServicesSideBySide::ServicesSideBySide(const QList<Service> &services, QWidget *parent) :
    QDialog(parent), m_model(new SideBySideModel(services, this)) {
    setObjectName(u"sideBySide"_s);
    setWindowTitle(tr("Side by side"));
    buildTable();
    auto *alone = checkBox(tr("Show &differences alone"));
    alone->setObjectName(u"differencesAlone"_s);
    connect(alone, &QCheckBox::toggled, this, [this](bool on) {
        m_model->showDifferencesAlone(on);
        fitRows();
    });
    auto *close = primaryButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = pageLayout(this);
    layout->addLayout(headerRow(sectionLabel(windowTitle()), {alone}));
    layout->addWidget(m_table, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    m_table->setFocus();
    resize(sizeOnScreen(1000, 680));
}

void ServicesSideBySide::buildTable() {
    m_table = new QTableView;
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setShowGrid(true);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setMaximumSectionSize(QWIDGETSIZE_MAX);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(150));
    m_table->setCurrentIndex(m_model->index(0, 0));
}

/// As high as its longest text.
void ServicesSideBySide::fitRows() {
    m_table->resizeRowsToContents();
}

void ServicesSideBySide::resizeEvent(QResizeEvent *event) {
    QDialog::resizeEvent(event);
    fitRows();
}
