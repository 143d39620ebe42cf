// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

/// A file for a packed one: `next` gives its content piece by piece, an empty one at the end, none to give
/// all of the packed file up.
struct ZipEntry {
    QString name = {};
    std::function<std::optional<QByteArray>()> next = {};
};

/// Packs the entries into a file at `path`, where an empty one may be; no content is in memory as a whole.
Result<> writeZip(const QString &path, const QList<ZipEntry> &entries);
