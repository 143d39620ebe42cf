// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapping_button.h"

#include <QTextLayout>

QString brokenInto(const QString &text, const QFont &font, int width) {
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

int widestWord(const QString &text, const QFontMetrics &metrics) {
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = qMax(widest, metrics.size(Qt::TextShowMnemonic, word).width());
    return widest;
}
