// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_finder.h"

#include <QAbstractListModel>

/// The services of a search, a page at a time: what nobody scrolls to is never read.
class ServiceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// The DirectoryRow of a row.
    static constexpr int kRowRole = Qt::UserRole + 1;

    explicit ServiceListModel(const ServiceFinder &finder, QObject *parent = nullptr);

    /// Shows the first services of a search. After an error, it is empty.
    Result<> setSearch(const DirectorySearch &search);
    /// Reads again as many as are shown.
    Result<> reload();

    const DirectoryRow &at(int row) const { return m_rows.at(row); }
    /// -1 where it is not, or not yet, among the rows.
    int rowOf(qint64 key) const;
    /// The search that the rows answer, with slips of typing mended.
    const DirectorySearch &answered() const { return m_answered; }
    /// Every service that fits is among the rows.
    bool isWhole() const { return !m_next; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Error &error); ///< a further page could not be read

private:
    Result<> show(Result<DirectoryPage> page);

    const ServiceFinder &m_finder;
    DirectorySearch m_answered;
    QList<DirectoryRow> m_rows;
    std::optional<DirectoryMark> m_next;
};
