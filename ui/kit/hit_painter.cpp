// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hit_painter.h"

#include "model/base/word_hits.h"

#include <QPainter>
#include <QTextLayout>

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<WordHit> &hits) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const WordHit &hit : hits)
        ranges.append({int(hit.begin), int(hit.length), format});
    return ranges;
}

} // namespace

Qt::TextFlag directionOf(const QString &text) {
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

void drawTextLine(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment side) {
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment place = side | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(rect, int(place) | directionOf(text), shown);
}

void drawWithHits(QPainter *painter, const QRect &rect, const QString &text, const QString &searched,
                  Qt::LayoutDirection direction) {
    const Qt::Alignment start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QList<WordHit> hits = hitsIn(text, searched);
    QFont widest = painter->font();
    if (!hits.isEmpty())
        widest.setWeight(QFont::Bold); // so that what is bold fits, too
    const QString shown = QFontMetrics(widest).elidedText(text, Qt::ElideRight, rect.width());
    hits.removeIf([&](const WordHit &hit) { return hit.begin + hit.length > shown.size(); });
    if (hits.isEmpty())
        return drawTextLine(painter, rect, text, start);
    QTextLayout layout(shown, painter->font());
    QTextOption option(start | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(hits));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(painter, rect.topLeft() + QPointF(0, (rect.height() - line.height()) / 2));
}
