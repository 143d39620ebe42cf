// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/diary_doubts.h"

#include "model/text/date_text.h"

#include <QCoreApplication>

namespace {

struct DiaryDoubtsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryDoubts)
};

QString nameOf(char16_t delimiter) {
    switch (delimiter) {
    case u',':
        return DiaryDoubtsText::tr("commas");
    case u';':
        return DiaryDoubtsText::tr("semicolons");
    case u'\t':
        return DiaryDoubtsText::tr("tabs");
    case u'|':
        return DiaryDoubtsText::tr("upright lines");
    default:
        return DiaryDoubtsText::tr("\"%1\"", "a mark between cells").arg(QChar(delimiter));
    }
}

QString nameOf(Letters letters) {
    switch (letters) {
    case Letters::Utf8:
        return QStringLiteral("UTF-8");
    case Letters::Utf16Le:
    case Letters::Utf16Be:
        return QStringLiteral("UTF-16");
    case Letters::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

} // namespace

QString doubtOf(const ColumnFacts &facts, const ColumnChoice &choice) {
    if (isOrderDoubtful(facts, choice)) {
        const auto said = readCellMoment(facts.unclearExample);
        const QString day = said ? dateText(said->date(choice.order)) : QString();
        return DiaryDoubtsText::tr("\"%1\" can be read in two ways. It is read as %2. Please check.")
            .arg(facts.unclearExample, day);
    }
    if (isMarkDoubtful(facts, choice)) {
        const auto said = readCellNumber(facts.groupExample, choice.mark);
        return DiaryDoubtsText::tr("\"%1\" can be read in two ways. It is read as %2. Please check.")
            .arg(facts.groupExample, said ? QLocale().toString(said->value) : QString());
    }
    return {};
}

QStringList doubtsOf(const TableFile &table, const DiaryShape &shape) {
    QStringList doubts;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString doubt = doubtOf(table.columns[i], shape.columns[i]);
        if (!doubt.isEmpty())
            doubts.append(DiaryDoubtsText::tr("%1: %2", "a heading and what is open below it")
                              .arg(table.columns[i].heading, doubt));
    }
    if (shape.hasDay() && shape.indexOf(ColumnRole::When) < 0 && shape.indexOf(ColumnRole::Time) < 0)
        doubts.append(DiaryDoubtsText::tr("The file says no times. Noon is taken for each day."));
    return doubts;
}

QString formatText(const CsvFormat &format) {
    return DiaryDoubtsText::tr("A table with %1 between its cells, written in %2.",
                               "a mark, and a kind of letters")
        .arg(nameOf(format.dialect.delimiter), nameOf(format.letters));
}
