// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/doses_dialog.h"

#include "model/medicines/dose_table.h"
#include "ui/kit/history.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/dose_actions.h"
#include "ui/medicines/doses_model.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

DosesDialog::DosesDialog(const PageContext &context, const Medicine &medicine, QWidget *parent) :
    QDialog(parent), m_context(context), m_medicine(medicine),
    m_model(new DosesModel(context.store.table<DoseTable>(), medicine.id, this)), m_table(new QTableView),
    m_count(mutedLabel({})) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(medicine.name);
    m_table->setObjectName(u"doses"_s);
    m_table->setAccessibleName(tr("What was given"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    prepareTable(m_table);
    connect(m_table, &QTableView::activated, this, &DosesDialog::editCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18));
    layout->setSpacing(scaled(12));
    layout->addWidget(titleLabel(medicine.name));
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildActions());
    connect(&context.store, &Store::changed, this, [this](Tables tables) {
        if (tables.any<DoseTable>())
            reload();
    });
    resize(sizeOnScreen(820, 560));
    reload();
    m_table->setFocus();
}

QWidget *DosesDialog::buildActions() {
    m_edit = quietButton(tr("Edit"), "pencil");
    m_edit->setObjectName(u"editDose"_s);
    connect(m_edit, &QPushButton::clicked, this, &DosesDialog::editCurrent);
    m_remove = dangerButton(tr("Delete"), "trash");
    m_remove->setObjectName(u"deleteDose"_s);
    connect(m_remove, &QPushButton::clicked, this, &DosesDialog::removeCurrent);
    auto *byKey = new QAction(m_table);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &DosesDialog::removeCurrent);
    auto *close = plainButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(close);
    return actions;
}

void DosesDialog::reload() {
    const int row = qMax(0, m_table->currentIndex().row());
    if (const auto loaded = m_model->load(); !loaded)
        return m_context.history.tell(loaded.error());
    const int total = m_model->total();
    m_count->setText(total == 0 ? tr("Nothing is written down yet.")
                                : tr("Written down %n time(s)", nullptr, total));
    m_edit->setEnabled(total > 0);
    m_remove->setEnabled(total > 0);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMin(row, m_model->rowCount() - 1));
}

std::optional<Dose> DosesDialog::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void DosesDialog::editCurrent() {
    if (const auto dose = current())
        editDose(m_context, m_medicine, *dose, this);
}

void DosesDialog::removeCurrent() {
    if (const auto dose = current())
        deleteDose(m_context, m_medicine, *dose);
}
