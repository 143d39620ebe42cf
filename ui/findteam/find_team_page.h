// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findteam/team_search_table.h"
#include "ui/kit/page.h"

class QScrollArea;
class QVBoxLayout;

/// How to find a palliative care team: how far it is with each, whom to ask, what to ask, and how palliative
/// care and hospice care differ.
class FindTeamPage : public Page {
    Q_OBJECT
public:
    explicit FindTeamPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Find a team"); }
    void primaryAction() override { edit(std::nullopt); }
    void show(const QUuid &record) override;
    using QWidget::show;
    bool openDraft(const DraftKey &draft) override;

private:
    void reload() override;
    QWidget *buildHeader();
    QWidget *buildContent();
    void addTeams(QVBoxLayout *layout);
    QWidget *buildTeam(const TeamSearch &search);
    QWidget *buildSteps(const TeamSearch &search);
    QWidget *buildActs(const TeamSearch &search);
    QWidget *buildWhoRefers();
    QWidget *buildQuestions();
    QWidget *buildComparison();
    void edit(const std::optional<TeamSearch> &before);
    void nextStep(const TeamSearch &search);
    void remove(const TeamSearch &search);
    void print();
    void savePdf();

    PageContext m_context;
    QList<TeamSearch> m_searches;
    QScrollArea *m_area;
    bool m_isComparisonOpen = false;
};
