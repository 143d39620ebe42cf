// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/history.h"

#include "model/book/store.h"

namespace {

/// One step of undo, for every kind of record. History writes the book; this only remembers.
class Step : public QUndoCommand {
public:
    explicit Step(const ChangeSet &changes) : QUndoCommand(changes.label), m_changes(changes) {}
    const ChangeSet &changes() const { return m_changes; }

private:
    ChangeSet m_changes;
};

const ChangeSet &changesOf(const QUndoStack &stack, int index) {
    return static_cast<const Step *>(stack.command(index))->changes();
}

} // namespace

History::History(Store &store, QObject *parent) : QObject(parent), m_store(store) {
    connect(&m_stack, &QUndoStack::indexChanged, this, &History::changed);
}

Result<> History::apply(const ChangeSet &changes, What what, const Progress &progress) {
    auto applied = m_store.apply(changes, progress);
    m_unsaved.reset();
    if (!applied && !progress.isFollowed()) { // what can be stopped is begun again by whoever began it
        m_unsaved = changes;
        m_wanted = what;
    }
    return applied;
}

bool History::report(const Result<> &saved) {
    if (!saved)
        Q_EMIT notSaved(saved.error());
    return saved.ok();
}

Result<> History::attempt(const ChangeSet &changes, const Progress &progress) {
    if (changes.changes.empty())
        return {};
    auto applied = apply(changes, What::Perform, progress);
    if (!applied)
        return applied;
    m_stack.push(new Step(changes));
    Q_EMIT performed(changes);
    return {};
}

bool History::perform(const ChangeSet &changes) {
    return report(attempt(changes));
}

bool History::performForGood(const ChangeSet &changes) {
    if (!report(apply(changes, What::Perform)))
        return false;
    m_stack.clear();
    Q_EMIT changed();
    Q_EMIT told(changes.label);
    return true;
}

void History::tryAgain() {
    if (!m_unsaved)
        return;
    const ChangeSet changes = *m_unsaved;
    if (m_wanted == What::Undo)
        undo();
    else if (m_wanted == What::Redo)
        redo();
    else
        perform(changes);
}

void History::undo() {
    if (!canUndo())
        return;
    const ChangeSet changes = changesOf(m_stack, m_stack.index() - 1);
    if (!report(apply(inverse(changes), What::Undo)))
        return;
    m_stack.undo();
    Q_EMIT undone(changes);
}

void History::redo() {
    if (!canRedo())
        return;
    const ChangeSet changes = changesOf(m_stack, m_stack.index());
    if (!report(apply(changes, What::Redo)))
        return;
    m_stack.redo();
    Q_EMIT redone(changes);
}
