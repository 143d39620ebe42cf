// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPushButton>

class QStackedWidget;

/// A dialog in a few steps, with Back and Next. Return goes on, Escape leaves.
class StepsDialog : public QDialog {
    Q_OBJECT
public:
    void accept() override;

protected:
    /// `finish` is what the last button says, `name` its object name.
    StepsDialog(const QString &title, const QString &finish, const char *name, QWidget *parent);

    void addStep(QWidget *content);
    int step() const;
    /// To be called when isLast() may say something else than before.
    void showButtons();

    /// Whether what the step asks for is there; else it says what is missing.
    virtual bool check(int step) = 0;
    virtual bool isLast(int step) const;
    /// The step is about to be shown.
    virtual void enter(int step) { Q_UNUSED(step) }
    void showEvent(QShowEvent *event) override;

private:
    void goTo(int step);
    void focusFirst();

    QStackedWidget *m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_finish;
    bool m_ordered = false;
};
