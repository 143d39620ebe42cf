// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class History;
class QLabel;
class QPushButton;

/// The foot of the night view: what was saved, or that it was not.
class NightStatus : public QWidget {
    Q_OBJECT
public:
    explicit NightStatus(History &history, QWidget *parent = nullptr);

    void clear() { tell({}); }
    /// What the words say can be taken back.
    void tellSaved(const QString &words);
    void tellNotSaved();

private:
    void tell(const QString &words);

    History &m_history;
    QLabel *m_words;
    QPushButton *m_undo;
    QPushButton *m_again;
};
