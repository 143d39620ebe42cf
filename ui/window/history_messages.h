// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/kit/page.h"

#include <QObject>

class MessageBar;

/// Tells in the window's message bar what became of each step: saved, taken back, done again, or not saved,
/// with the ways out.
class HistoryMessages : public QObject {
    Q_OBJECT
public:
    HistoryMessages(const PageContext &context, MessageBar &bar, QWidget *window);

Q_SIGNALS:
    /// The copy that was saved elsewhere is to be opened.
    void bookWanted(const QString &path);

private:
    void tellNotSaved(const Error &error);
    void saveElsewhere();

    PageContext m_context;
    MessageBar &m_bar;
    QWidget *m_window;
};
