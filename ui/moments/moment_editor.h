// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/editor.h"

/// One good moment: what it was, when, and who tells it.
class MomentEditor : public Editor {
    Q_OBJECT
public:
    /// `now` gives the day and the time zone in which it is written.
    MomentEditor(const DiaryEntry &entry, bool isNew, const QDateTime &now, Prompts &prompts,
                 QWidget *parent);

    /// The entry as it stands in the form.
    DiaryEntry entry() const;

protected:
    bool validate() override;

private:
    Moment moment() const;

    DiaryEntry m_entry;
    QDateTime m_now;
    QPlainTextEdit *m_words;
    DateField *m_date;
    QComboBox *m_reporter;
};
