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
