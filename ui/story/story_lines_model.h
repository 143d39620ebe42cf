// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/timeline.h"

#include <QAbstractTableModel>

/// What happened, one line for each, the newest first: the line over time in words.
class StoryLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Kind, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<StoryLine> &lines);
    /// Texts of which one is as wide as any that a row may have there, for columns of short texts.
    QStringList longTexts(int column) const;
    const StoryLine &at(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<StoryLine> m_lines;
};
