// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/heading_line.h"

#include "model/base/clean_text.h"

QStringList filledCells(const QStringList &cells) {
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = cleanLine(cell); !text.isEmpty())
            filled.append(text);
    }
    return filled;
}

int guessHeadingLine(const QList<CsvRow> &lines, const CsvFormat &format, int few, const CountKnown &known) {
    int line = 0, most = few;
    for (const CsvRow &row : lines.first(qMin(kLinesWithHeadings, lines.size()))) {
        const bool isTitle = format.usualCells > 1 && filledCells(row.cells).size() < 2;
        if (!isTitle && line == 0)
            line = row.line;
        if (const int count = known(row.cells); count > most) {
            most = count;
            line = row.line;
        }
    }
    return line == 0 ? lines.value(0).line : line;
}
