// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/import_review.h"

#include "ui/careteam/merge_detail.h"
#include "ui/kit/list_and_detail.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/search_line.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>
#include <QListView>
#include <QShortcut>

using namespace Qt::StringLiterals;

ImportReview::ImportReview(const QList<ContactMerge> &merges, const QList<FileProblem> &problems,
                           QWidget *parent) :
    QDialog(parent),
    m_model(merges, problems) {
    setObjectName(u"importReview"_s);
    setWindowTitle(tr("Look through the contacts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    build();
    resize(sizeOnScreen(960, 680));
    connect(&m_model, &ReviewModel::dataChanged, this, &ImportReview::refreshChoices);
    refreshChoices();
    m_list->setCurrentIndex(m_found.index(0, 0));
    m_list->setFocus();
}

void ImportReview::build() {
    m_detailArea = scrolling(new QWidget);
    auto *sheet = card();
    cardLayout(sheet)->addWidget(m_detailArea);
    auto *both = new ListAndDetail(buildList(), sheet, {.beside = 220, .below = 480});
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    auto *counts = plainLabel(summary());
    counts->setObjectName(u"summary"_s);
    layout->addWidget(counts);
    layout->addWidget(scrolling(both), 1);
    layout->addWidget(buildButtons());
}

QWidget *ImportReview::buildList() {
    m_search = searchLine(tr("Search in this list"));
    m_found.setFilterRole(SearchRole);
    m_found.setSourceModel(&m_model);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_found.setFilterFixedString(searchKey(text)); });
    m_list = new QListView;
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("People in the file. The space bar chooses or leaves out."));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    prepareList(m_list);
    m_list->setModel(&m_found);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportReview::showCurrent);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget *ImportReview::buildTicks() {
    auto *all = quietButton(tr("Choose all"));
    all->setObjectName(u"chooseAll"_s);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    auto *none = quietButton(tr("Choose none"));
    none->setObjectName(u"chooseNone"_s);
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto *ticks = new QWidget;
    auto *row = new QHBoxLayout(ticks);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(all);
    row->addWidget(none);
    return ticks;
}

QWidget *ImportReview::buildButtons() {
    m_bringIn = primaryButton({}, "check-lg");
    m_bringIn->setObjectName(u"bringIn"_s);
    m_bringIn->setDefault(true);
    m_bringIn->setToolTip(tr("Import them (Ctrl+Enter). You can undo it."));
    connect(m_bringIn, &QPushButton::clicked, this, &QDialog::accept);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(key, &QShortcut::activated, m_bringIn, &QPushButton::click);
    auto *cancel = quietButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildTicks());
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_bringIn);
    return buttons;
}

QString ImportReview::summary() const {
    QStringList parts;
    if (const int count = m_model.countOf(ContactMatch::Added))
        parts.append(tr("%n person(s) new.", nullptr, count));
    if (const int count = m_model.countOf(ContactMatch::Differs))
        parts.append(tr("%n already here, with other details.", nullptr, count));
    if (const int count = m_model.countOf(ContactMatch::Same))
        parts.append(tr("%n already here, nothing new.", nullptr, count));
    if (const int count = m_model.problemCount())
        parts.append(tr("%n place(s) could not be read as they stand.", nullptr, count));
    return parts.join(u' ');
}

void ImportReview::tickAll(bool ticked) {
    QList<int> rows;
    for (int row = 0; row < m_found.rowCount(); ++row)
        rows.append(m_found.mapToSource(m_found.index(row, 0)).row());
    m_model.tick(rows, ticked);
}

int ImportReview::currentRow() const {
    return m_found.mapToSource(m_list->currentIndex()).row();
}

void ImportReview::showCurrent() {
    const int row = currentRow();
    m_detail = nullptr;
    replaceContent(m_detailArea, row < 0 ? new QWidget : buildDetail(row));
}

QWidget *ImportReview::buildDetail(int row) {
    if (m_model.isProblem(row)) {
        const FileProblem &problem = m_model.problemAt(row);
        auto *told = new DetailView;
        told->addTitle(problem.problem.field.isEmpty() ? tr("Could not be read as it stands")
                                                       : problem.problem.field,
                       placeOf(problem));
        told->addText(problem.problem.text);
        return told;
    }
    m_detail = new MergeDetail(m_model.mergeAt(row));
    connect(m_detail, &MergeDetail::choiceMade, this,
            [this, row](ContactChoice choice) { m_model.setChoice(row, choice); });
    connect(m_detail, &MergeDetail::keepChosen, this,
            [this, row](ContactField field, Keep keep) { m_model.setKeep(row, field, keep); });
    return m_detail;
}

void ImportReview::refreshChoices() {
    const int count = m_model.chosenCount();
    m_bringIn->setText(count == 0 ? tr("Nothing to import") : tr("Import %n people", nullptr, count));
    m_bringIn->setEnabled(count > 0);
    if (m_detail)
        m_detail->showChoice(m_model.mergeAt(currentRow()).choice);
}

ChangeSet ImportReview::changes() const {
    ChangeSet step = changeSet(m_model.merges(), tr("Import %n contact(s)", nullptr, m_model.chosenCount()));
    step.outcome = tr("%n contact(s) imported", nullptr, m_model.chosenCount());
    return step;
}
