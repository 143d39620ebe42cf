// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws a row of a list page: a heading above the first row of a group, the title, a quieter
/// second line, and a short word at the end. Reads the roles of rows_model.h. A row that can be
/// ticked has its box in front.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The words to be marked where they stand in a row.
    void setSearched(const QString &words) { m_searched = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QString m_searched;
};
