// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/database/change.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

class Store;

/// Everything that can be undone goes through here: the only code that pushes on the undo stack.
/// The book is written first and the stack moves only when that succeeded, so a full disk never
/// leaves the two apart.
class History : public QObject {
    Q_OBJECT
public:
    explicit History(Store &store, QObject *parent = nullptr);

    /// Applies the changes and makes them one step of undo. A failure is told by notSaved().
    bool perform(const ChangeSet &changes);
    /// The same for who tells a failure in a place of its own. Nothing to change is no failure. What can be
    /// stopped is not kept as unsaved().
    Result<> attempt(const ChangeSet &changes, const Progress &progress = {});
    /// What no undo brings back: nor can what was done before be undone then. A failure is told by
    /// notSaved().
    bool performForGood(const ChangeSet &changes);
    /// Does again what could not be saved last.
    void tryAgain();
    /// What could not be saved last; nothing after a success.
    const std::optional<ChangeSet> &unsaved() const { return m_unsaved; }

    /// Shows an error of reading in the same place as one of writing.
    void tell(const Error &error) { Q_EMIT failed(error); }

    /// Says there why something was not done.
    void refuse(const QString &text) { Q_EMIT refused(text); }

    /// Shows a quiet sentence there.
    void say(const QString &text) { Q_EMIT told(text); }

    void undo();
    void redo();

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }

Q_SIGNALS:
    void performed(const ChangeSet &step); ///< durably saved
    void undone(const ChangeSet &step);
    void redone(const ChangeSet &step);
    void failed(const Error &error);     ///< something could not be read
    void notSaved(const Error &error);   ///< see unsaved() and tryAgain()
    void copySaved(const QString &path); ///< of the book, with what could not be saved in it
    void told(const QString &text);
    void refused(const QString &text);
    void changed(); ///< what can be undone or redone is another now

private:
    enum class What { Perform, Undo, Redo };
    Result<> apply(const ChangeSet &changes, What what, const Progress &progress = {});
    bool report(const Result<> &saved);

    Store &m_store;
    QUndoStack m_stack;
    std::optional<ChangeSet> m_unsaved;
    What m_wanted = What::Perform; ///< of what could not be saved
};
