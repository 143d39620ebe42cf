// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_messages.h"

#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/save_elsewhere.h"

namespace {

/// In the words of the thing; else as the step is called.
QString nowTrue(const ChangeSet &step) {
    return step.outcome.isEmpty() ? step.label : step.outcome;
}

} // namespace

HistoryMessages::HistoryMessages(const PageContext &context, MessageBar &bar, QWidget *window) :
    QObject(window), m_context(context), m_bar(bar), m_window(window) {
    History &history = m_context.history;
    const auto undo = [&history] { history.undo(); };
    const auto redo = [&history] { history.redo(); };
    connect(&history, &History::performed, this,
            [this, undo](const ChangeSet &step) { m_bar.say(nowTrue(step), tr("Undo"), undo); });
    connect(&history, &History::undone, this, [this, redo](const ChangeSet &step) {
        //: %1 is what was true before: "Taken back: Acetaminophen given at 2:00 PM"
        m_bar.say(tr("Taken back: %1").arg(nowTrue(step)), tr("Redo"), redo);
    });
    connect(&history, &History::redone, this,
            [this, undo](const ChangeSet &step) { m_bar.say(nowTrue(step), tr("Undo"), undo); });
    connect(&history, &History::failed, this, [this](const Error &error) { m_bar.refuse(error.text); });
    connect(&history, &History::notSaved, this, &HistoryMessages::tellNotSaved);
    connect(&history, &History::copySaved, this, [this](const QString &path) {
        m_bar.offer(tr("The copy is saved, and what you wrote last is in it."), tr("Open the copy"),
                    [this, path] { Q_EMIT bookWanted(path); });
    });
    connect(&history, &History::told, this, [this](const QString &text) { m_bar.say(text); });
    connect(&history, &History::refused, this, [this](const QString &text) { m_bar.refuse(text); });
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
