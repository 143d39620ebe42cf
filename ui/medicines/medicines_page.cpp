// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicines_page.h"

#include "model/base/clock.h"
#include "model/book/store.h"
#include "model/careteam/contact_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "ui/medicines/day_view.h"
#include "ui/medicines/dose_actions.h"
#include "ui/medicines/medicine_list.h"

#include <QStackedWidget>
#include <QVBoxLayout>

MedicinesPage::MedicinesPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_list(new MedicineList(context)), m_days(new DayView(context)),
    m_views(new QStackedWidget) {
    m_views->addWidget(m_list);
    m_views->addWidget(m_days);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    connect(m_list, &MedicineList::dayByDay, this, &MedicinesPage::showDays);
    connect(m_list, &Page::goTo, this, &Page::goTo);
    connect(m_days, &DayView::backToList, this, &MedicinesPage::showList);
    reloadOn<MedicineTable, DoseTable, ContactTable>(context.store);
    m_list->reload();
}

/// What nobody sees is read when somebody does.
void MedicinesPage::reload() {
    m_list->reload();
    if (m_views->currentWidget() == m_days)
        m_days->reload();
}

void MedicinesPage::showList() {
    m_views->setCurrentWidget(m_list);
}

void MedicinesPage::showDays() {
    m_views->setCurrentWidget(m_days);
    m_days->showDay(m_context.clock.today());
}

void MedicinesPage::primaryAction() {
    showList();
    m_list->primaryAction();
}

QWidget *MedicinesPage::searchField() const {
    return m_views->currentWidget() == m_list ? m_list->searchField() : nullptr;
}

void MedicinesPage::show(const QUuid &record) {
    reloadIfStale();
    showList();
    m_list->show(record);
}

QUuid MedicinesPage::shownRecord() const {
    return m_views->currentWidget() == m_list ? m_list->shownRecord() : QUuid();
}

bool MedicinesPage::openDraft(const DraftKey &draft) {
    if (draft.place == kDoseDraft)
        return openDoseDraft(m_context, draft, window());
    showList();
    return m_list->openDraft(draft);
}
