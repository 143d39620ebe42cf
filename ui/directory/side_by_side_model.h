// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

#include <QAbstractTableModel>
#include <functional>

/// A row for each field that any of the services fills, a column for each service behind the field's name.
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SideBySideModel(const QList<Service> &services, QObject *parent = nullptr);

    bool differs(int row) const { return m_rows.at(row).differs; }
    void showDifferencesAlone(bool alone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name = {};
        QStringList texts = {};
        bool differs = false;
        bool isName = false; ///< always shown: it says which service is which
    };

    void add(const QString &name, const QList<Service> &services,
             const std::function<QString(const Service &)> &textOf);

    int m_services = 0;
    QList<Row> m_all;
    QList<Row> m_rows; ///< those that are shown
};
