// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class ValueField;

/// One tracked thing on Today: what was written last, and one tap for now.
class RatingRow : public QWidget {
    Q_OBJECT
public:
    explicit RatingRow(const Tracker &tracker, QWidget *parent = nullptr);

    /// Shows the newest entry in words and marks it on the scale; every tap is a new entry.
    void setLatest(const std::optional<DiaryEntry> &latest, const QDateTime &now);
    /// Offers these values with one tap each, where a number is typed.
    void setUsual(const QList<double> &values);
    bool isNumber() const { return m_tracker.hasValue() && !hasScale(); }
    const Tracker &tracker() const { return m_tracker; }
    void focusFirst();
    /// Where words are written; null where a value is chosen.
    QLineEdit *words() const { return m_words; }
    /// What was given is saved.
    void clear();

Q_SIGNALS:
    /// The person rated, or wrote words; either may be without.
    void rated(std::optional<double> value, const QString &words);
    /// The event of which we know no end, is over now.
    void ended(const DiaryEntry &event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hasScale() const;
    void arrange();
    QWidget *buildWords();
    QWidget *buildSaving();
    QWidget *buildEvent();
    QWidget *buildEntering();
    void offerEnd(const DiaryEntry &latest, const QDateTime &now);
    void saveWords();
    void saveNumber();
    void tell(const QString &problem);

    Tracker m_tracker;
    ValueField *m_value;
    QLabel *m_problem = nullptr; ///< with a typed number
    QLineEdit *m_words = nullptr;
    QPushButton *m_happened = nullptr;
    QPushButton *m_ended = nullptr;
    std::optional<DiaryEntry> m_open; ///< an event of late, without an end
    QLabel *m_latest;
    QWidget *m_head;
    QBoxLayout *m_sides;
};
