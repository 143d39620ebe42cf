// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_model.h"

#include "model/base/isolated.h"
#include "ui/kit/rows_model.h"

using namespace Qt::StringLiterals;

bool SearchModel::setHits(const QList<SearchHit> &hits) {
    if (hits == m_hits)
        return false;
    beginResetModel();
    m_hits = hits;
    endResetModel();
    return true;
}

int SearchModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isolated(hit.title);
    case SubtitleRole:
        return isolated(hit.text);
    case NoteRole:
        return isolated(hit.note);
    case GroupRole:
        return nameOf(hit.kind);
    case Qt::AccessibleTextRole:
        return inARow({nameOf(hit.kind), hit.title, hit.text, hit.note}, u", "_s);
    default:
        return {};
    }
}
