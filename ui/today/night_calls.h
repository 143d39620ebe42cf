// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/call_ladder.h"
#include "ui/kit/page.h"

class QLabel;
class QVBoxLayout;

/// Whom to call at night: for each thing the first, and who is next. A tap on a number copies it; the key C
/// copies the one that has the keyboard, or else the first.
class NightCalls : public QWidget {
    Q_OBJECT
public:
    explicit NightCalls(const PageContext &context, QWidget *parent = nullptr);

    void copyFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLadder(QVBoxLayout *column, const CallLadder &ladder);
    QWidget *buildStep(const Contact &contact, int number);
    void copy(const Contact &contact);

    QList<CallLadder> m_ladders;
    QLabel *m_copied;
};
