// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include "model/store/store.h"

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

bool History::apply(const ChangeSet &changes) {
    const auto applied = m_store.apply(changes);
    if (!applied)
        Q_EMIT failed(applied.error());
    return applied.ok();
}

bool History::perform(const ChangeSet &changes) {
    if (!apply(changes))
        return false;
    m_stack.push(new Step(changes));
    Q_EMIT performed(changes.label);
    return true;
}

void History::undo() {
    if (!canUndo())
        return;
    const ChangeSet changes = changesOf(m_stack, m_stack.index() - 1);
    if (!apply(inverse(changes)))
        return;
    m_stack.undo();
    Q_EMIT undone(changes.label);
}

void History::redo() {
    if (!canRedo())
        return;
    const ChangeSet changes = changesOf(m_stack, m_stack.index());
    if (!apply(changes))
        return;
    m_stack.redo();
    Q_EMIT redone(changes.label);
}
