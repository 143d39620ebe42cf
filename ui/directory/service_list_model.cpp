// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_list_model.h"

#include "ui/directory/service_words.h"

using namespace Qt::StringLiterals;

ServiceListModel::ServiceListModel(const ServiceFinder &finder, QObject *parent) :
    QAbstractListModel(parent), m_finder(finder) {}

Result<> ServiceListModel::setSearch(const DirectorySearch &search) {
    m_answered = search;
    return show(m_finder.page(search));
}

Result<> ServiceListModel::reload() {
    return show(m_finder.page(m_answered, {}, int(qMax<qsizetype>(m_rows.size(), kRowsOfPage))));
}

/// The same services in the same order are told as changed rows, so that nothing on the screen moves.
Result<> ServiceListModel::show(Result<DirectoryPage> page) {
    const DirectoryPage found = page ? *page : DirectoryPage();
    const auto isSame = [](const DirectoryRow &a, const DirectoryRow &b) { return a.key == b.key; };
    const bool stays = std::equal(m_rows.begin(), m_rows.end(), found.rows.begin(), found.rows.end(), isSame);
    if (!stays)
        beginResetModel();
    m_rows = found.rows;
    m_next = found.next;
    if (page)
        m_answered.text = found.searchedFor; // further pages and the count are of the mended words
    if (!stays)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    return page ? Result<>() : Result<>(page.error());
}

int ServiceListModel::rowOf(qint64 key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [key](const DirectoryRow &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ServiceListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ServiceListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DirectoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameText(row.name);
    case Qt::AccessibleTextRole: {
        QStringList parts{nameText(row.name), warningOf(row.status), whereLine(row), whatLine(row)};
        if (row.isMine)
            parts.append(tr("mine", "a service that the person marked"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case kRowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool ServiceListModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_next.has_value();
}

void ServiceListModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    const auto page = m_finder.page(m_answered, m_next);
    m_next = page ? page->next : std::nullopt; // else the view would ask again and again
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    if (page->rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page->rows.size()) - 1);
    m_rows += page->rows;
    endInsertRows();
}
