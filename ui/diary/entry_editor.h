// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/entry_choices.h"
#include "ui/kit/record_editor.h"

class PlacesField;
class QStackedWidget;
class ValueField;

/// One entry of the diary with all its details.
class EntryEditor : public RecordEditor<DiaryEntry> {
    Q_OBJECT
public:
    EntryEditor(const PageContext &context, const std::optional<DiaryEntry> &before, const DiaryEntry &fresh,
                const EntryChoices &choices, QWidget *parent);

protected:
    void complete(DiaryEntry &entry) const override;

private:
    void addTracker();
    void addValues();
    void addReporter();
    void addWhen();
    void addDetails();
    void showTracker();
    void showName(Reporter reporter);
    void showMoment();
    void readTimeTyped();
    bool isEvent() const;
    bool mayLast() const;
    const Tracker &tracker() const;
    ValueField *valueField() const;
    Moment moment() const;
    std::optional<qint64> seconds() const;
    QString whenMessage() const;
    QString endMessage() const;
    QString contentMessage() const;
    void addRules();

    EntryChoices m_choices;
    QDateTime m_now; ///< in the time zone in which a time is meant; nothing later may be written
    std::optional<QDateTime> m_meant; ///< by words such as "an hour ago"
    QComboBox *m_tracker = nullptr;
    QStackedWidget *m_values = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_time = nullptr;
    QLabel *m_moment = nullptr;
    QLineEdit *m_end = nullptr;
    QPlainTextEdit *m_words = nullptr;
    PlacesField *m_places = nullptr;
    SuggestField *m_name = nullptr;
};
