// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/change.h"
#include "model/import_shapes/import_shape.h"

#include <QJsonDocument>
#include <QStringList>
#include <optional>

class OpenTables;

// What somebody said of the columns of a file is said once for all files with the same headings. What a
// column can say is each importer's own: docs/decisions/columns-say-two-things.md.

/// The same for two files of one kind.
QString signatureOf(const QStringList &headings);
std::optional<ImportShape> rememberedShape(const QString &signature, const OpenTables &book);
/// What an importer chose, as it wrote it; nothing where it remembers nothing of such a file.
QJsonDocument rememberedChoices(const QString &signature, const OpenTables &book);
/// Nothing where the same is remembered already.
std::optional<Change> rememberingChoices(const QString &signature, const QJsonDocument &choices,
                                         const OpenTables &book);
