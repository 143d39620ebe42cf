// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_messages.h"

#include "model/base/isolated.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/save_elsewhere.h"

HistoryMessages::HistoryMessages(const PageContext &context, MessageBar &bar, QWidget *window) :
    QObject(window), m_context(context), m_bar(bar), m_window(window) {
    History &history = m_context.history;
    const auto undo = [&history] { history.undo(); };
    const auto redo = [&history] { history.redo(); };
    connect(&history, &History::performed, this, [this, undo](const QString &label, const QString &outcome) {
        m_bar.say(outcome.isEmpty() ? tr("%1: saved").arg(isolated(label)) : outcome, tr("Undo"), undo);
    });
    connect(&history, &History::undone, this, [this, redo](const QString &label) {
        m_bar.say(tr("%1: taken back").arg(isolated(label)), tr("Redo"), redo);
    });
    connect(&history, &History::redone, this, [this, undo](const QString &label) {
        m_bar.say(tr("%1: done again").arg(isolated(label)), tr("Undo"), undo);
    });
    connect(&history, &History::failed, this, [this](const Error &error) { m_bar.tell(error); });
    connect(&history, &History::notSaved, this, &HistoryMessages::tellNotSaved);
    connect(&history, &History::copySaved, this, [this](const QString &path) {
        m_bar.offer(tr("The copy is saved, and what you wrote last is in it."), tr("Open the copy"),
                    [this, path] { Q_EMIT bookWanted(path); });
    });
    connect(&history, &History::told, this, [this](const QString &text) { m_bar.say(text); });
}

void HistoryMessages::tellNotSaved(const Error &error) {
    m_bar.tell(error, waysOut(
                          error, [this] { saveElsewhere(); }, [this] { m_context.history.tryAgain(); }));
}

void HistoryMessages::saveElsewhere() {
    const auto copy = saveCopyElsewhere(m_context, m_window);
    if (!copy)
        tellNotSaved(copy.error());
    else if (!copy->isEmpty())
        Q_EMIT m_context.history.copySaved(*copy);
    else
        tellNotSaved({ErrorKind::Failed, tr("Your last change is not saved yet."), {}});
}
