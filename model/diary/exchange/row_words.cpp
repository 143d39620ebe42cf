// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/row_words.h"

#include "model/base/clean_text.h"
#include "model/base/marked_text.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/diary_kinds.h"

#include <QCoreApplication>

namespace {

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryRows)
};

/// Whether the cell holds nothing but the day or the time that the row's moment says already.
bool repeatsMoment(const ColumnFacts &facts, const ColumnChoice &choice, QStringView cell,
                   const RowMoment &row) {
    if (facts.days + facts.times == 0)
        return false;
    const auto said = readCellMoment(cell);
    if (!said || said->offsetSeconds || said->until.isValid())
        return false;
    const bool isSameDay = !said->hasDate() || said->date(choice.order) == row.moment.date();
    return isSameDay && (!said->time.isValid() || (row.hasTime && said->time == row.moment.time()));
}

bool needsHeading(const RowCells &cells, int column) {
    const QString &heading = cells.facts(column).heading;
    return cells.hasHeadings() && !isNoteHeading(heading) && !knownRole(cells.maker(), headingKey(heading));
}

} // namespace

QString withHeading(const QString &heading, const QString &text) {
    return WordsText::tr("%1: %2", "a heading and what stands below it").arg(heading, text);
}

QString meantText(TableMaker maker, const QString &text) {
    if (maker == TableMaker::Daylio)
        return cleanText(withoutMarks(text));
    const QString clean = cleanText(text);
    // Our own writer puts an apostrophe before what a spreadsheet would take for a formula.
    const bool isQuoted =
        maker == TableMaker::Hearthbook && clean.startsWith(u'\'') && isFormulaBehindApostrophes(clean);
    return isQuoted ? clean.mid(1) : clean;
}

QString wordsOf(const RowCells &cells, const RowMoment &moment) {
    QStringList parts;
    QList<int> columns = cells.columns(ColumnRole::Words);
    if (cells.saysDayTwice())
        columns += cells.columns(ColumnRole::Day) + cells.columns(ColumnRole::Time);
    for (const int column : std::as_const(columns)) {
        const QStringView cell = cells.cell(column);
        if (cell.isEmpty() || repeatsMoment(cells.facts(column), cells.choice(column), cell, moment))
            continue;
        const QString text = meantText(cells.maker(), cell.toString());
        if (!text.isEmpty())
            parts.append(needsHeading(cells, column) ? withHeading(cells.facts(column).heading, text) : text);
    }
    for (const QString &beyond : cells.beyond()) {
        const QString text = cleanText(beyond);
        if (!text.isEmpty())
            parts.append(text);
    }
    return (parts + moment.words).join(u'\n');
}
