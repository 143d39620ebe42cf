// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/tracker.h"
#include "ui/shell/repeat_field.h"

#include <QSet>

/// What the family keeps track of, in its order: name, kind, and whether it rests for now.
class TrackersField : public RepeatField {
    Q_OBJECT
public:
    /// `written` are those with entries: their kind stays.
    TrackersField(const QList<Tracker> &trackers, const QSet<Id<Tracker>> &written,
                  QWidget *parent = nullptr);

    void add(const Tracker &tracker);
    bool hasPreset(const QString &key) const;
    /// In the order of the rows. A row without a name is left out.
    QList<Tracker> trackers() const;

protected:
    QWidget *makeRow() override;
    QString originOf(const QWidget *row) const override;
    QWidget *appendRowOf(const QString &origin) override;

private:
    Tracker trackerOf(const QWidget *row) const;

    QHash<const QWidget *, Tracker> m_before; ///< what each row started from
    QSet<Id<Tracker>> m_written;
};
