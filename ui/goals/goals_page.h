// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/goals/goal.h"
#include "ui/kit/list_page.h"
#include "ui/kit/rows_model.h"

/// Hopes, worries and goals, in the family's words.
class GoalsPage : public ListPage {
    Q_OBJECT
public:
    explicit GoalsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillDetail(DetailView *detail, int row) override;
    void add() override;
    void edit(int row) override;
    void remove(int row) override;
    int rowOf(const QUuid &record) const override { return m_model.rowOf(record); }
    QUuid recordAt(int row) const override { return m_model.at(row).id.uuid(); }

private:
    void reload() override;
    void buildModel();
    void openEditor(const std::optional<Goal> &before);
    void addSteps(DetailView *detail, const Goal &goal);
    void tick(const Goal &goal, int step, bool done);
    /// What makes `after` of `before`; nothing when they are the same.
    ChangeSet changes(const QString &label, const std::optional<Goal> &before, const Goal &after) const;

    RowsModel<Goal> m_model;
};
