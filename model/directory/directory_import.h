// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/result.h"
#include "model/time/moment.h"

#include <QJsonObject>
#include <functional>

/// Takes one HSDS document of a service.
using TakeDocument = std::function<Result<>(const QJsonObject &document)>;
/// Gives one document after the other. It may be asked again, for doing an import anew.
using ServiceSource = std::function<Result<>(const TakeDocument &take)>;

/// The services that one step brought, added and taken back as one. There may be a million, so they come
/// through `source` one at a time, and what they replaced is kept in the book.
struct DirectoryImport {
    Id<DirectoryImport> id = Id<DirectoryImport>::create();
    QString fileName = {};
    Moment at = {};
    qint64 added = 0;          ///< this and the following are written by the import
    qint64 changed = 0;        ///< the source says something else than it did
    qint64 already = 0;        ///< there, and the same
    qint64 kept = 0;           ///< changed at the source and in the book: the book's stays
    ServiceSource source = {}; ///< not read back
};
