// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "ui/kit/record_editor.h"

class NewAttachments;

/// One good moment: what it was, when, and who tells it.
class MomentEditor : public RecordEditor<DiaryEntry> {
    Q_OBJECT
public:
    MomentEditor(const PageContext &context, const std::optional<DiaryEntry> &before, const DiaryEntry &fresh,
                 const QList<Informant> &named, QWidget *parent);

    /// The photos that come with it.
    QStringList photos() const;

protected:
    void complete(DiaryEntry &entry) const override;

private:
    NewAttachments *m_photos;
    DateField *m_date;
};
