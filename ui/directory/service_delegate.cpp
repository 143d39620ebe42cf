// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_delegate.h"

#include "ui/directory/hits.h"
#include "ui/directory/service_list_model.h"
#include "ui/directory/service_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int kLines = 3;

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<Hit> &hits) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const Hit &hit : hits)
        ranges.append({int(hit.begin), int(hit.length), format});
    return ranges;
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
    paintLine(painter, paintMarks(painter, option, row, first), nameText(row.name), option.direction);
    painter->setFont(option.font);
    paintLine(painter, first.translated(0, height), whereLine(row), option.direction);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    paintLine(painter, first.translated(0, 2 * height), whatLine(row), option.direction);
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

void ServiceDelegate::paintLine(QPainter *painter, const QRect &rect, const QString &text,
                                Qt::LayoutDirection direction) const {
    const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QList<Hit> hits = hitsIn(text, m_searched);
    QFont widest = painter->font();
    if (!hits.isEmpty())
        widest.setWeight(QFont::Bold); // so that what is bold fits, too
    const QString shown = QFontMetrics(widest).elidedText(text, Qt::ElideRight, rect.width());
    hits.removeIf([&](const Hit &hit) { return hit.begin + hit.length > shown.size(); });
    if (hits.isEmpty()) {
        painter->drawText(rect, int(start | Qt::AlignAbsolute | Qt::AlignVCenter), shown);
        return;
    }
    QTextLayout layout(shown, painter->font());
    QTextOption option(start | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(hits));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(painter, rect.topLeft());
}
