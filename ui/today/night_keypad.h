// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"

#include <QWidget>
#include <optional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// For the night view: a number, keyed in with very large buttons or with the keyboard.
class NightKeypad : public QWidget {
    Q_OBJECT
public:
    explicit NightKeypad(const Tracker &tracker, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(double value); ///< as it is kept; a number that the tracker can have

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildShown(const QString &behind);
    QWidget *buildKeys();
    void addKey(QGridLayout *grid, int row, int column, const QString &text);
    QPushButton *makeKey(const QString &text, const QString &words, const char *name);
    bool typed(const QString &text);
    void press(const QString &text);
    void tell(const QString &hint);
    void save();

    Tracker m_tracker;
    bool m_hasFraction = false;
    QString m_mark; ///< between the whole number and its fraction
    QLineEdit *m_number = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_save = nullptr;
};
