// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_account.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct DiaryAccountText {
    Q_DECLARE_TR_FUNCTIONS(DiaryAccount)
};

QString localNumber(qint64 number) {
    return QLocale().toString(number);
}

} // namespace

QString recordsText(const RecordCount &records, const ImportOutcome &outcome) {
    const qint64 used = records.used - outcome.linesHeld - outcome.linesNotChosen;
    const qint64 unused = records.unused + outcome.linesNotChosen;
    QStringList parts{DiaryAccountText::tr("%1 used").arg(localNumber(used))};
    if (outcome.linesHeld > 0)
        parts.append(DiaryAccountText::tr("%1 left out for now").arg(localNumber(outcome.linesHeld)));
    if (records.told > 0)
        parts.append(DiaryAccountText::tr("%1 cannot be read").arg(localNumber(records.told)));
    if (records.empty > 0)
        parts.append(DiaryAccountText::tr("%1 with nothing but a day").arg(localNumber(records.empty)));
    if (unused > 0)
        parts.append(DiaryAccountText::tr("%1 not used").arg(localNumber(unused)));
    if (records.above > 0)
        parts.append(DiaryAccountText::tr("%1 above the table").arg(localNumber(records.above)));
    return DiaryAccountText::tr("Lines or records in the file: %1. Of these: %2.",
                                "how many, and what became of them")
        .arg(localNumber(records.all), parts.join(u", "_s));
}

QString leftOutText(const ImportOutcome &outcome) {
    QStringList parts;
    const int chosen = int(outcome.leftOut);
    if (chosen > 0)
        parts.append(DiaryAccountText::tr("%n left out, as you chose.", nullptr, chosen));
    const int unlikely = int(outcome.unlikely);
    if (unlikely > 0)
        parts.append(
            DiaryAccountText::tr("%n left out for now, as the day may be wrong.", nullptr, unlikely));
    return parts.join(u' ');
}
