// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/care_skill.h"
#include "ui/kit/repeat_field.h"

/// What somebody of the care team learned to do for the child, each with the day and who was there.
class SkillsField : public RepeatField {
    Q_OBJECT
public:
    SkillsField(const QList<CareSkill> &skills, const QDate &today, QWidget *parent = nullptr);

    QList<CareSkill> skills() const;
    /// Why a day is none, in a sentence; else nothing.
    QString problem() const;

protected:
    QWidget *makeRow() override;

private:
    QDate m_today;
};
