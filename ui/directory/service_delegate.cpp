// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_delegate.h"

#include "ui/directory/service_list_model.h"
#include "ui/directory/service_words.h"
#include "ui/kit/hit_painter.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int kLines = 3;

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {scaled(160), kLines * QFontMetrics(option.font).height() + scaled(22)};
}

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    painter->save();
    QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    paintTexts(painter, row, index.data(ServiceListModel::kRowRole).value<DirectoryRow>());
    painter->restore();
}

void ServiceDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                                 const DirectoryRow &row) const {
    const QRect rect = option.rect.adjusted(scaled(14), scaled(9), -scaled(14), -scaled(9));
    const int height = QFontMetrics(option.font).height();
    const QRect first(rect.topLeft(), QSize(rect.width(), height));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(strong(option.font));
    const auto paintLine = [&](const QRect &line, const QString &text) {
        drawWithHits(painter, line, text, m_searched, option.direction);
    };
    paintLine(paintMarks(painter, option, row, first), nameText(row.name));
    painter->setFont(option.font);
    paintLine(first.translated(0, height), whereLine(row));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    paintLine(first.translated(0, 2 * height), whatLine(row));
}

/// The star and a state to know of, at the end of the first line; what is left for the name.
QRect ServiceDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                                  const DirectoryRow &row, const QRect &line) const {
    QRect left = line;
    const auto take = [&](int width) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                QSize(width, line.height()), left);
        option.direction == Qt::RightToLeft ? left.setLeft(place.right() + scaled(8))
                                            : left.setRight(place.left() - scaled(8));
        return place;
    };
    if (row.isMine)
        icon("star-fill", Ink::Warm).paint(painter, take(scaled(16)));
    const QString warning = warningOf(row.status);
    if (warning.isEmpty())
        return left;
    const int width = qMin(painter->fontMetrics().horizontalAdvance(warning) + 1, left.width() / 2);
    const QRect place = take(width);
    painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(warning, Qt::ElideRight, width));
    return left;
}
