// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"
#include "ui/shell/editor.h"

class TrackersField;

/// Where the family chooses what to keep track of.
class TrackersEditor : public Editor {
    Q_OBJECT
public:
    /// `written` are the trackers that have entries.
    TrackersEditor(const QList<Tracker> &trackers, const QSet<Id<Tracker>> &written, Prompts &prompts,
                   QWidget *parent);

    QList<Tracker> trackers() const;

    void accept() override;

private:
    QWidget *buildSuggestions();
    bool losesEntries() const;

    QSet<Id<Tracker>> m_written;
    Prompts &m_askFirst;
    TrackersField *m_field;
};
