// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"
#include "ui/kit/page.h"

#include <QFrame>

class InformantChips;
class QVBoxLayout;
class RatingRow;

/// What is kept track of, to be written down with one tap.
class RatingsCard : public QFrame {
    Q_OBJECT
public:
    explicit RatingsCard(const PageContext &context, QWidget *parent = nullptr);

    void reload();
    /// Puts the keyboard where a rating begins.
    void focusFirst();
    /// Puts the keyboard where words about this tracker are written; false where there is no such place.
    bool focusWords(const QUuid &tracker);
    /// Opens the sheet in which somebody writes his or her name.
    void askName();

Q_SIGNALS:
    /// The person wants to choose what is tracked.
    void chooseTrackers();
    void catchUpWanted();

private:
    QWidget *buildMore();
    void showTrackers(const QList<Tracker> &trackers);
    void showLatest();
    void showUsual(RatingRow *row);
    void keepWords(RatingRow *row);
    void end(const RatingRow *row, const DiaryEntry &event);
    void save(RatingRow *row, std::optional<double> value, const QString &words);

    PageContext m_context;
    QList<Tracker> m_trackers;
    InformantChips *m_informants;
    QWidget *m_none;
    QWidget *m_more;
    QVBoxLayout *m_rowsLayout;
    QList<RatingRow *> m_rows;
};
