// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/diary_entry.h"

/// The entries that one file brought, added and taken back as one.
struct DiaryImport {
    Id<DiaryImport> id = Id<DiaryImport>::create();
    QString fileName = {};
    Moment at = {};
    QList<DiaryEntry> entries = {}; ///< to be added with it; not read back
    friend bool operator==(const DiaryImport &, const DiaryImport &) = default;
};

/// How a family understood the columns of a kind of file.
struct ImportShape {
    Id<ImportShape> id = Id<ImportShape>::create();
    QString signature = {}; ///< of the file's headings
    QString choices = {};   ///< JSON, of the importer alone
    friend bool operator==(const ImportShape &, const ImportShape &) = default;
};
