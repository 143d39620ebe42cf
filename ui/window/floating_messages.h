// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MessageBar;

/// The message bar of a window, floating at the foot of what is shown, so that no message moves the page.
class FloatingMessages : public QWidget {
    Q_OBJECT
public:
    /// `over` is what it floats over, a widget beside this one.
    FloatingMessages(QWidget *over, QWidget *parent);

    MessageBar &bar() const { return *m_bar; }
    /// Over a page that fills the window no message is shown.
    void setAllowed(bool allowed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_over;
    MessageBar *m_bar;
    bool m_isAllowed = true;
};
