// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QJsonObject>
#include <QString>

/// A record of whatever kind as the database has it: what a merge writes, so that it has to know no kind.
struct BookRecord {
    Id<BookRecord> id = {};
    QString table = {};
    QJsonObject document = {}; ///< see record_document.h
    friend bool operator==(const BookRecord &, const BookRecord &) = default;
};
