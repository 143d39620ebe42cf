// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_plan.h"
#include "tests/fuzz/targets.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// From the bytes to the entries, by all guesses of the program.
void fuzzCsv(const uint8_t *bytes, size_t size) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"diary.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    file.write(reinterpret_cast<const char *>(bytes), qint64(size));
    file.close();
    const auto table = lookAtTable(path, QDate(2026, 3, 14));
    if (!table)
        return;
    const DiaryShape shape = guessShape(*table, {});
    static const QTimeZone zone("America/New_York");
    const auto rows = readDiaryRows(*table, shape, zone);
    if (!rows)
        return;
    const DiaryPlan plan{.things = planThings(*rows, {})};
    (void)makeEntries(*rows, plan, {});
    (void)shapeFrom(toJson(shape), *table);
}
