// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/store/change.h"

#include <QObject>
#include <QUndoStack>

class Store;

/// Everything that can be undone goes through here: the only code that pushes on the undo stack.
/// The book is written first and the stack moves only when that succeeded, so a full disk never
/// leaves the two apart.
class History : public QObject {
    Q_OBJECT
public:
    explicit History(Store &store, QObject *parent = nullptr);

    /// Applies the changes and makes them one step of undo. A failure is told by failed().
    bool perform(const ChangeSet &changes);
    /// Shows an error of reading in the same place as one of writing.
    void tell(const Error &error) { Q_EMIT failed(error); }

    /// Shows a quiet sentence there.
    void say(const QString &text) { Q_EMIT told(text); }

    void undo();
    void redo();

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }

Q_SIGNALS:
    void performed(const QString &label); ///< durably saved
    void undone(const QString &label);
    void redone(const QString &label);
    void failed(const Error &error);
    void told(const QString &text);
    void changed(); ///< what can be undone or redone is another now

private:
    bool apply(const ChangeSet &changes);

    Store &m_store;
    QUndoStack m_stack;
};
