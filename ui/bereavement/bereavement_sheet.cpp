// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bereavement/bereavement_sheet.h"

#include "model/base/clock.h"
#include "model/bereavement/bereavement_step_table.h"
#include "ui/bereavement/bereavement_row.h"
#include "ui/kit/fold.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <algorithm>

using namespace Qt::StringLiterals;

BereavementSheet::BereavementSheet(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_folds(new QVBoxLayout),
    m_showHidden(checkBox(tr("Also show what we hid"))) {
    m_showHidden->setObjectName(u"showHidden"_s);
    connect(m_showHidden, &QCheckBox::toggled, this, &BereavementSheet::showSteps);
    m_folds->setSpacing(scaled(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    layout->addWidget(sectionLabel(tr("Things that can wait, and someone else can do")));
    layout->addLayout(m_folds);
    layout->addWidget(m_showHidden);
}

void BereavementSheet::reload() {
    const auto ofBook =
        readOrTell(m_context.history, bereavementListsOf(m_context.store, m_context.clock.today()));
    if (!ofBook)
        return;
    const QList<BereavementList> lists = bereavementLists() + *ofBook;
    if (lists != m_lists)
        build(lists);
    showSteps();
}

void BereavementSheet::build(const QList<BereavementList> &lists) {
    m_lists = lists;
    m_rows.clear();
    while (QLayoutItem *item = m_folds->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BereavementList &list : m_lists)
        addList(list);
}

void BereavementSheet::addList(const BereavementList &list) {
    auto *fold = new Fold(list.title, qPrintable(u"list-"_s + list.name));
    QVBoxLayout *content = fold->content();
    content->addWidget(plainLabel(list.whatToExpect));
    content->addWidget(strongLabel(tr("Who can help")));
    content->addWidget(plainLabel(list.whoCanHelp));
    content->addWidget(strongLabel(tr("If you want to do it")));
    for (const BereavementThing &thing : list.things) {
        auto *row = new BereavementRow(thing);
        connect(row, &BereavementRow::changed, this, &BereavementSheet::note);
        content->addWidget(row);
        m_rows.append(row);
    }
    fold->setOpen(m_open.contains(list.name));
    connect(fold, &Fold::toggled, this, [this, name = list.name](bool open) {
        if (open)
            m_open.insert(name);
        else
            m_open.remove(name);
    });
    m_folds->addWidget(fold);
}

void BereavementSheet::showSteps() {
    const auto steps = readOrTell(m_context.history, m_context.store.table<BereavementStepTable>().all());
    if (!steps)
        return;
    m_steps = *steps;
    bool isAnyHidden = false;
    for (BereavementRow *row : std::as_const(m_rows)) {
        const auto noted = std::find_if(m_steps.begin(), m_steps.end(), [row](const BereavementStep &step) {
            return step.what == row->what();
        });
        noted == m_steps.end() ? row->setNothingNoted() : row->setStep(*noted);
        isAnyHidden |= row->isHiddenAway();
        row->setHidden(row->isHiddenAway() && !m_showHidden->isChecked());
    }
    m_showHidden->setVisible(isAnyHidden);
}

void BereavementSheet::note(const BereavementStep &after) {
    const auto before = std::find_if(m_steps.begin(), m_steps.end(),
                                     [&after](const auto &step) { return step.id == after.id; });
    m_context.history.perform(
        changing(tr("Note it"), before == m_steps.end() ? std::nullopt : std::optional(*before), after));
}
