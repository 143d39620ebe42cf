// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/shell/editor.h"

class QStackedWidget;
class ValueField;

/// One entry of the diary with all its details.
class EntryEditor : public Editor {
    Q_OBJECT
public:
    /// `now` gives the time zone in which a time is meant, and the latest moment that may be written.
    EntryEditor(const DiaryEntry &entry, bool isNew, const QList<Tracker> &trackers, const QDateTime &now,
                Prompts &prompts, QWidget *parent);

    /// The entry as it stands in the form.
    DiaryEntry entry() const;

protected:
    bool validate() override;

private:
    void buildValues();
    void showTracker();
    const Tracker &tracker() const;
    ValueField *valueField() const;
    Moment moment() const;
    QString whenMessage() const;

    DiaryEntry m_entry;
    QList<Tracker> m_trackers;
    QDateTime m_now;
    QComboBox *m_tracker;
    QStackedWidget *m_values;
    DateField *m_date;
    QLineEdit *m_time;
    QComboBox *m_reporter;
    QPlainTextEdit *m_words;
    QLineEdit *m_whatHelped;
};
