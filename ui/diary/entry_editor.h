// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/entry_choices.h"
#include "ui/kit/editor.h"

class PlacesField;
class QPushButton;
class QStackedWidget;
class SuggestField;
class ValueField;

/// One entry of the diary with all its details.
class EntryEditor : public Editor {
    Q_OBJECT
public:
    /// `now` gives the time zone in which a time is meant, and the latest moment that may be written.
    EntryEditor(const DiaryEntry &entry, bool isNew, const EntryChoices &choices, const QDateTime &now,
                Prompts &prompts, QWidget *parent);

    /// The entry as it stands in the form.
    DiaryEntry entry() const;

protected:
    bool validate() override;

private:
    void addTracker();
    void addValues();
    void addReporter();
    void addWhen();
    void addDetails();
    void addDose();
    void showDetailsWhenFilled();
    void showTracker();
    void showDetails(bool shown);
    void showMoment();
    void readTimeTyped();
    bool hasDetails() const;
    bool isEvent() const;
    bool mayLast() const;
    const Tracker &tracker() const;
    ValueField *valueField() const;
    Moment moment() const;
    std::optional<qint64> seconds() const;
    QString whenMessage() const;
    QString endMessage() const;
    QString contentMessage() const;

    DiaryEntry m_entry;
    EntryChoices m_choices;
    QDateTime m_now;
    std::optional<QDateTime> m_meant; ///< by words such as "an hour ago"
    QComboBox *m_tracker = nullptr;
    QStackedWidget *m_values = nullptr;
    QComboBox *m_reporter = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_time = nullptr;
    QLabel *m_moment = nullptr;
    QLineEdit *m_end = nullptr;
    QPlainTextEdit *m_words = nullptr;
    SuggestField *m_whatHelped = nullptr;
    QPushButton *m_more = nullptr;
    PlacesField *m_places = nullptr;
    SuggestField *m_feels = nullptr;
    SuggestField *m_broughtOn = nullptr;
    QComboBox *m_dose = nullptr;
};
