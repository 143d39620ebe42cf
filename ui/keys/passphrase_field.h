// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for a new passphrase. Six drawn words stand there to be kept; whoever likes types others over
/// them. What is typed hidden has to be typed twice, and what is short has to be wanted all the same.
class PassphraseField : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget *parent = nullptr);

    QString passphrase() const;
    /// What somebody would try first: the names of the child and the book.
    void setNames(const QStringList &names);
    /// Whether it can be taken; else says why not and puts the keyboard there.
    bool check();
    void clear();

private:
    void build();
    void draw();
    void showState();
    bool isDrawn() const;
    bool isRepeatNeeded() const;
    void say(const QString &problem, QLineEdit *field);

    QStringList m_names;
    QString m_drawn;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_repeat = nullptr;
    QLabel *m_repeatLabel = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_short = nullptr;
    QLabel *m_problem = nullptr;
};
