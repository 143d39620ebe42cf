// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <functional>
#include <optional>

/// The files in which all services are saved, in the order of their endings; the first is the usual one.
enum class ServiceFile { Json, PackedTables, Lines };
inline constexpr ServiceFile kServiceFiles[] = {ServiceFile::Json, ServiceFile::PackedTables,
                                                ServiceFile::Lines};

/// ".json"
QString endingOf(ServiceFile kind);
/// By the ending of its name, whatever its capitals.
std::optional<ServiceFile> serviceFileOf(const QString &path);

/// What is said when somebody gave it up.
Error savingStopped();

struct SavedServices {
    qint64 count = 0;
    qint64 mended = 0;           ///< that were not as HSDS allows: see hsds_repair.h
    qint64 shortened = 0;        ///< of which one line of a table does not hold all
    qint64 withOtherColumns = 0; ///< whose source has columns that nobody knows; they stay in the book
};
