// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_search.h"

#include <QStyledItemDelegate>

/// Paints a service in three lines, with what was searched for bold and underlined. Every row is equally
/// high.
class ServiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearched(const QString &searched) { m_searched = searched; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const DirectoryRow &row) const;
    QRect paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const DirectoryRow &row,
                     const QRect &line) const;

    QString m_searched;
};
