// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/database/table_set.h"
#include "model/diary/diary_import.h"

#include <functional>

class Connection;
class DiaryTable;

/// The only place that knows the columns of diary imports.
class DiaryImportTable {
public:
    using Record = DiaryImport;
    static constexpr char kName[] = "diary_import"; ///< in the database
    using Touched = TableSet<DiaryTable>;

    explicit DiaryImportTable(Connection &connection) : m_connection(connection) {}
    Q_DISABLE_COPY_MOVE(DiaryImportTable)

    /// All imports, the newest first, without their entries.
    Result<QList<DiaryImport>> all() const;

    /// Every entry of one thing, with nothing of it but its moment, who said it, its value, its words and how
    /// long it lasted: by these an import knows it again.
    Result<> eachSaying(Id<Tracker> tracker, const std::function<void(const DiaryEntry &)> &take) const;

    Result<> put(const DiaryImport &record, const Progress &progress = {});
    /// Takes its entries with it.
    Result<> remove(Id<DiaryImport> id);

private:
    Connection &m_connection;
};
