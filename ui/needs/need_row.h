// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/needs/need_answer.h"

#include <QFrame>
#include <QUuid>

class History;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// One thing with which a family may want help: three answers, of which none has to be given; below a yes
/// the services that help, what one can say first, and who sees to it.
class NeedRow : public QFrame {
    Q_OBJECT
public:
    NeedRow(Need need, History &history, QWidget *parent = nullptr);

    void showAnswer(const std::optional<NeedAnswer> &answer, const QList<Resource> &services);
    /// Puts the keyboard on what was answered.
    void focusAnswer();

Q_SIGNALS:
    /// Nothing where the answer was taken back.
    void answered(std::optional<HelpWanted> wanted);
    void helperRequested();
    void serviceRequested(const QUuid &service);
    void askCardRequested();

private:
    QWidget *buildAnswers();
    QWidget *buildHelp();
    QWidget *buildService(const Resource &service);
    QWidget *buildHelper();

    Need m_need;
    History &m_history;
    QVBoxLayout *m_column;
    QLabel *m_day;
    QList<QPushButton *> m_buttons;
    QWidget *m_help = nullptr; ///< while help is wanted
    std::optional<NeedAnswer> m_answer = {};
    QList<Resource> m_services = {};
};
