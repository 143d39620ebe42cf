// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "ui/kit/repeat_field.h"

/// Who has a copy of a paper, each with the day since when.
class HoldersField : public RepeatField {
    Q_OBJECT
public:
    HoldersField(const QList<PaperHolder> &holders, const QDate &today, QWidget *parent = nullptr);

    QList<PaperHolder> holders() const;
    /// Why a day of it is none, in a sentence; else nothing.
    QString problem() const;

protected:
    QWidget *makeRow() override;

private:
    QDate m_today;
};
