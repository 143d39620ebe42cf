// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_text.h"

#include <QAbstractListModel>

/// What was found, as rows for RowDelegate.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// False when they are the same as before.
    bool setHits(const QList<SearchHit> &hits);
    const SearchHit &at(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};
