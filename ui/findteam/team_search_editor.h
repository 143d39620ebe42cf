// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findteam/team_search.h"
#include "ui/kit/short_sheet.h"

#include <array>

/// A team that the family looks for, with all its steps.
class TeamSearchEditor : public RecordEditor<TeamSearch> {
    Q_OBJECT
public:
    TeamSearchEditor(const PageContext &context, const std::optional<TeamSearch> &before, QWidget *parent);

protected:
    void complete(TeamSearch &search) const override;

private:
    struct StepFields {
        QCheckBox *isReached = nullptr;
        DateField *on = nullptr;
        QLineEdit *with = nullptr;
    };
    void buildStep(TeamStage stage);

    std::array<StepFields, kTeamStages> m_steps;
};

/// The next step: on which day, and with whom.
class TeamStepSheet : public ShortSheet<TeamSearch> {
    Q_OBJECT
public:
    /// There must be a next stage.
    TeamStepSheet(const PageContext &context, const TeamSearch &search, QWidget *parent);

    QString outcome(const TeamSearch &after) const override;

protected:
    void complete(TeamSearch &search) const override;

private:
    TeamStage m_stage;
    DateField *m_on;
    QLineEdit *m_with;
};
