// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>

class Store;

struct FullExport {
    int tables = 0;
    qint64 rows = 0;
    int files = 0;         ///< photos and attachments
    QStringList lost = {}; ///< names of attachments whose content cannot be read any more
};

/// Writes everything in the book into a folder that is new or empty: each table as JSON and as CSV, photos
/// and attachments as files, and a page of text that explains them. Nothing in it is sealed any more.
Result<FullExport> exportAll(const Store &book, const QString &folder);
