// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/import_table.h"

#include "model/diary/diary_table.h"
#include "model/store/query.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiaryImportTable)
};

constexpr qsizetype kEntriesBetweenQuestions = 250;

constexpr char kAll[] =
    "SELECT id, file_name, at_utc, at_offset, at_zone FROM diary_import ORDER BY at_utc DESC, rowid DESC";
constexpr char kSayings[] =
    "SELECT at_utc, at_offset, at_zone, reporter, value, words FROM diary_entry WHERE tracker_id = ?";
constexpr char kPut[] =
    "INSERT INTO diary_import (id, file_name, at_utc, at_offset, at_zone) VALUES (?, ?, ?, ?, ?)";
constexpr char kRemoveEntries[] = "DELETE FROM diary_entry WHERE import_id = ?";
constexpr char kRemove[] = "DELETE FROM diary_import WHERE id = ?";

constexpr char kFindShape[] = "SELECT id, signature, choices FROM import_shape WHERE signature = ?";
constexpr char kPutShape[] = R"sql(
    INSERT INTO import_shape (id, signature, choices) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET signature = excluded.signature, choices = excluded.choices)sql";
constexpr char kRemoveShape[] = "DELETE FROM import_shape WHERE id = ?";

// Braces keep the order of the columns: a list between braces is read from left to right.
DiaryImport readImport(Query &row) {
    return {row.id<DiaryImport>(), row.text(), row.moment(), {}};
}

ImportShape readShape(Query &row) {
    return {row.id<ImportShape>(), row.text(), row.text()};
}

} // namespace

Result<QList<DiaryImport>> DiaryImportTable::all() const {
    return Query(m_connection, kAll).all(readImport);
}

Result<> DiaryImportTable::eachSaying(Id<Tracker> tracker,
                                      const std::function<void(const DiaryEntry &)> &take) const {
    DiaryEntry entry{.id = {}, .tracker = tracker};
    const auto read = Query(m_connection, kSayings).bind(tracker).all([&](Query &row) {
        entry.moment = row.moment();
        entry.reporter = row.choice<Reporter>();
        entry.value = row.optionalReal();
        entry.words = row.text();
        take(entry);
        return true;
    });
    return read ? Result<>() : read.error();
}

Result<> DiaryImportTable::put(const DiaryImport &record, const GoOn &goOn) {
    auto done = Query(m_connection, kPut).bind(record.id).bind(record.fileName).bind(record.at).run();
    for (qsizetype i = 0; done && i < record.entries.size(); ++i) {
        DiaryEntry entry = record.entries[i];
        entry.broughtBy = record.id;
        done = m_diary.put(entry);
        if (goOn && i % kEntriesBetweenQuestions == 0 && !goOn(i))
            return Error{ErrorKind::Failed, Text::tr("It was stopped. Nothing was brought in."), {}};
    }
    return done;
}

Result<> DiaryImportTable::remove(Id<DiaryImport> id) {
    auto done = Query(m_connection, kRemoveEntries).bind(id).run();
    return done ? Query(m_connection, kRemove).bind(id).run() : done;
}

Result<std::optional<ImportShape>> ImportShapeTable::find(const QString &signature) const {
    return Query(m_connection, kFindShape).bind(signature).first(readShape);
}

Result<> ImportShapeTable::put(const ImportShape &record) {
    return Query(m_connection, kPutShape).bind(record.id).bind(record.signature).bind(record.choices).run();
}

Result<> ImportShapeTable::remove(Id<ImportShape> id) {
    return Query(m_connection, kRemoveShape).bind(id).run();
}
