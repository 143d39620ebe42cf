// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact_merge.h"
#include "model/careteam/vcard/contact_files.h"

#include <QAbstractListModel>

/// What an import would do, row by row: new people first, then those who are here already with other
/// details, then those without, and at the end what could not be read.
class ReviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    ReviewModel(QList<ContactMerge> merges, QList<FileProblem> problems, QObject *parent = nullptr);

    const QList<ContactMerge> &merges() const { return m_merges; }
    bool isProblem(int row) const { return row >= m_merges.size(); }
    const ContactMerge &mergeAt(int row) const { return m_merges.at(row); }
    const FileProblem &problemAt(int row) const { return m_problems.at(row - m_merges.size()); }
    int countOf(ContactMatch match) const;
    int problemCount() const { return int(m_problems.size()); }
    /// How many people would be added or changed.
    int chosenCount() const;

    void setChoice(int row, ContactChoice choice);
    /// Ticks what can be ticked of these rows, or takes the ticks away.
    void tick(const QList<int> &rows, bool ticked);
    void setKeep(int row, ContactField field, Keep keep);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant mergeData(const ContactMerge &merge, int role) const;
    QVariant problemData(const FileProblem &problem, int role) const;

    QList<ContactMerge> m_merges;
    QList<FileProblem> m_problems;
};
