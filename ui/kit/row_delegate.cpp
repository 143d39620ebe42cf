// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/row_delegate.h"

#include "ui/kit/hit_painter.h"
#include "ui/kit/rows_model.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QPainter>

namespace {

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

bool beginsGroup(const QModelIndex &index) {
    const QVariant group = index.data(GroupRole);
    if (group.toString().isEmpty())
        return false;
    return index.row() == 0 || index.siblingAtRow(index.row() - 1).data(GroupRole) != group;
}

int headingHeight(const QModelIndex &index, const QFont &font) {
    return beginsGroup(index) ? QFontMetrics(strong(font)).height() + scaled(18) : 0;
}

QColor quiet(const QStyleOptionViewItem &option) {
    return option.palette.color(QPalette::PlaceholderText);
}

/// The room that the box to tick takes at the start of a row.
int widthOfTick(const QStyleOptionViewItem &row) {
    if (!(row.features & QStyleOptionViewItem::HasCheckIndicator))
        return 0;
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
    return row.direction == Qt::RightToLeft ? row.rect.right() - box.left() : box.right() - row.rect.left();
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int lines = index.data(SubtitleRole).toString().isEmpty() ? 1 : 2;
    const int texts = lines * QFontMetrics(option.font).height() + scaled(20);
    return {scaled(160), qMax(texts, scaled(44)) + headingHeight(index, option.font)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int heading = headingHeight(index, option.font);
    painter->save();
    if (heading > 0)
        paintHeading(painter, QRect(row.rect.topLeft(), QSize(row.rect.width(), heading)), index);
    row.rect.setTop(row.rect.top() + heading);
    row.text.clear();
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    paintTexts(painter, row, index);
    painter->restore();
}

void RowDelegate::paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const {
    painter->setFont(strong(QApplication::font()));
    painter->setPen(QApplication::palette().color(QPalette::PlaceholderText));
    const QRect inner = rect.adjusted(scaled(12), scaled(10), -scaled(12), 0);
    const bool mirrored = QApplication::isRightToLeft();
    drawTextLine(painter, inner, index.data(GroupRole).toString(), mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

void RowDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const int tick = widthOfTick(option);
    const QRect beside = option.rect.adjusted(mirrored ? 0 : tick, 0, mirrored ? -tick : 0, 0);
    QRect rect = beside.adjusted(scaled(14), scaled(8), -scaled(14), -scaled(8));
    const QString note = index.data(NoteRole).toString();
    painter->setFont(option.font);
    painter->setPen(quiet(option));
    if (!note.isEmpty()) {
        const int width = qMin(painter->fontMetrics().horizontalAdvance(note), rect.width() / 2);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                QSize(width + 1, rect.height()), rect);
        drawTextLine(painter, place, note, end);
        mirrored ? rect.setLeft(place.right() + scaled(10)) : rect.setRight(place.left() - scaled(10));
    }
    const QString subtitle = index.data(SubtitleRole).toString();
    const int lineHeight = painter->fontMetrics().height();
    const QRect title = subtitle.isEmpty() ? rect : QRect(rect.topLeft(), QSize(rect.width(), lineHeight));
    drawWithHits(painter, title.translated(0, lineHeight), subtitle, m_searched, option.direction);
    painter->setFont(strong(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    drawWithHits(painter, title, index.data(Qt::DisplayRole).toString(), m_searched, option.direction);
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index) {
    QStyleOptionViewItem row = option;
    row.rect.setTop(row.rect.top() + headingHeight(index, option.font));
    return QStyledItemDelegate::editorEvent(event, model, row, index);
}
