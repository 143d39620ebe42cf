// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "ui/kit/record_editor.h"

/// One good moment: what it was, when, and who tells it.
class MomentEditor : public RecordEditor<DiaryEntry> {
    Q_OBJECT
public:
    MomentEditor(const PageContext &context, const std::optional<DiaryEntry> &before, const DiaryEntry &fresh,
                 const QList<Informant> &named, QWidget *parent);

protected:
    void complete(DiaryEntry &entry) const override;

private:
    DateField *m_date;
};
