// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// By what people tell services apart, whatever their ids. Many sources count their services from 1.
struct RecordLook {
    QString name = {};
    QString organization = {};
    QString phoneDigits = {}; ///< with commas between, as in the column
};

/// An id that was made by chance (a UUID): nobody else gives the same to something else.
bool isUniqueId(const QString &id);

/// Of two with one id in one source: the name, the organization or a phone is still the same.
bool mayBeOne(const RecordLook &one, const RecordLook &other);

/// Of two with one id: neither the name nor the organization is the same, or like it.
bool isRenamed(const RecordLook &one, const RecordLook &other);

/// Of two with one id in two sources: the name, the organization and a phone are the same.
bool areOne(const RecordLook &one, const RecordLook &other);
