// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_source.h"

#include "model/base/search_key.h"
#include "model/child/child_table.h"
#include "model/database/open_tables.h"
#include "model/diary/exchange/ambiguities.h"
#include "model/diary/import_table.h"
#include "model/diary/tracker_table.h"
#include "model/import_shapes/remembered_shape.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace {

constexpr qint64 kDiaryBeginning = 16 * 1024;

QByteArray beginningOf(const QString &path) {
    QFile file(path);
    const bool isOpen = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    return isOpen ? file.peek(kDiaryBeginning) : QByteArray();
}

ShapeHints hintsOf(const OpenTables &book) {
    ShapeHints hints{.usual = usualOrder(QLocale())};
    for (const Tracker &tracker : book.table<TrackerTable>().all().valueOr({}))
        hints.things.append(searchKey(tracker.name));
    return hints;
}

/// What was right for the last file gives way where more days of this one can be read in another order.
DiaryShape withReadableDays(DiaryShape shape, const DiaryShape &guessed, const TableFile &table) {
    for (qsizetype i = 0; i < shape.columns.size(); ++i) {
        const ColumnFacts &facts = table.columns[i];
        const auto fitOf = [&](const ColumnChoice &choice) {
            return std::pair(facts.reads[size_t(choice.order)], facts.fits[size_t(choice.order)]);
        };
        if (fitOf(shape.columns[i]) < fitOf(guessed.columns[i]))
            shape.columns[i].order = guessed.columns[i].order;
    }
    return shape;
}

} // namespace

Result<DiarySource> lookAtDiary(const QString &path, const QDate &today, const Progress &progress) {
    DiarySource source{.path = path};
    const QByteArray beginning = beginningOf(path);
    if (looksLikeHealth(beginning)) {
        auto health = countHealth(path, progress);
        if (!health)
            return health.error();
        source.health = *std::move(health);
        return source;
    }
    if (const QString other = otherXmlText(beginning); !other.isEmpty())
        return Error{ErrorKind::Invalid, other, {}};
    auto table = lookAtTable(path, today, progress);
    if (!table)
        return table.error();
    source.table = *std::move(table);
    return source;
}

DiaryShape shapeOf(const DiarySource &source, const OpenTables &book) {
    if (!source.table)
        return {};
    DiaryShape guessed = guessShape(*source.table, hintsOf(book));
    const auto remembered = rememberedChoices(signatureOf(*source.table), book).object();
    const auto shape = shapeFrom(remembered, *source.table);
    return shape ? withReadableDays(*shape, guessed, *source.table) : guessed;
}

std::optional<Change> remembering(const DiarySource &source, const DiaryShape &shape,
                                  const OpenTables &book) {
    if (!source.table || shape == shapeOf(source, book))
        return std::nullopt;
    return rememberingChoices(signatureOf(*source.table), QJsonDocument(toJson(shape)), book);
}

Result<DiaryRows> readDiary(const DiarySource &source, const DiaryShape &shape, const QTimeZone &zone,
                            const Progress &progress) {
    if (source.health)
        return readHealth(*source.health, {}, progress);
    return readDiaryRows(*source.table, shape, zone, progress);
}

Result<KnownEntries> knownEntries(const OpenTables &book, const DiaryPlan &plan, const Progress &progress) {
    KnownEntries known;
    for (const TrackerMapping &thing : plan.things) {
        if (thing.areWordsOfProgram)
            known.addWithoutWords(thing.tracker.id);
    }
    qint64 count = 0;
    for (const Id<Tracker> tracker : trackersMet(plan)) {
        const auto read = book.table<DiaryImportTable>().eachSaying(
            tracker, [&](const DiaryEntry &entry) { known.add(entry); });
        if (!read)
            return read.error();
        if (!progress.goesOn(++count))
            return stoppedByPerson();
    }
    return known;
}

DaySpan likelyDaysOf(const OpenTables &book, const QDate &today) {
    const auto child = book.table<ChildTable>().get();
    return likelyDays(child ? child->birthDate : std::nullopt, today);
}

QStringList doubtsOf(const DiarySource &source, const DiaryShape &shape, const DiaryRows &rows,
                     const DiaryPlan &plan) {
    QStringList doubts = source.table ? doubtsOf(*source.table, shape) : unusedText(*source.health);
    return doubts + doubtsOf(rows, plan);
}
