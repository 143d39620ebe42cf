// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class DayView;
class MedicineList;
class QStackedWidget;

/// Medicines and treatments: the list of them, and what was given day by day.
class MedicinesPage : public Page {
    Q_OBJECT
public:
    explicit MedicinesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Medicines"); }
    void primaryAction() override;
    QWidget *searchField() const override;
    void show(const QUuid &record) override;
    using QWidget::show;
    QUuid shownRecord() const override;
    bool openDraft(const DraftKey &draft) override;

private:
    void showList();
    void showDays();
    void reload() override;

    PageContext m_context;
    MedicineList *m_list;
    DayView *m_days;
    QStackedWidget *m_views;
};
