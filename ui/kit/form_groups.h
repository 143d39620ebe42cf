// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/columns.h"

#include <QStringList>

class Fold;
class QVBoxLayout;

/// The fields of a form in their groups: first what one came for, then groups that are folded and say what is
/// in them. Where there is room, they stand beside the first one, and else below it.
class FormGroups : public Columns {
    Q_OBJECT
public:
    explicit FormGroups(QWidget *parent = nullptr);

    /// What is added from now on belongs to a folded group, whose head is found by `name`.
    void beginGroup(const QString &title, const char *name);
    /// The fields that are added until endRow() stand beside each other where there is room, each with its
    /// share of it.
    void beginRow(const QList<int> &shares);
    void endRow() { m_row = nullptr; }
    /// Over the whole width of the group.
    void add(QWidget *row);
    /// What stands in `field`, a part of `row`, is said while the group is folded.
    void addField(QWidget *row, QWidget *field);
    bool hasFolds() const { return !m_groups.isEmpty(); }

    /// Opens the group in which the field stands.
    static void unfold(const QWidget *field);
    /// What the groups say is in them.
    QStringList summaries() const;
    /// Says anew what is in each, and opens those that say something else than `before`.
    void unfoldChanged(const QStringList &before);
    void refresh();

private:
    struct Group {
        Fold *fold = nullptr;
        QList<std::pair<QWidget *, QWidget *>> fields = {}; ///< the row of each, and itself
    };
    static QString summaryOf(const Group &group);

    QVBoxLayout *m_folds;
    QVBoxLayout *m_at;        ///< where the next row goes
    Columns *m_row = nullptr; ///< or where the next field goes
    QList<int> m_shares;      ///< of the fields that are still to come
    QWidget *m_beside;
    QList<Group> m_groups;
};
