// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

// A table says nothing of what it has no column for. Which members of the document it has columns for stands
// in the document on its way from a reader to the directory; it is taken out before the document is stored.

void putToldColumns(QJsonObject &document, const QStringList &keys);
/// Nothing where the document is a whole one.
std::optional<QStringList> takeToldColumns(QJsonObject &document);

/// What stands below headings that nobody knows stays in the book: it may be meant for its office alone. No
/// file for others has it. Whether the document had any.
bool takeOtherColumns(QJsonObject &document);
QString otherColumnsKey();

/// The document of a known service with what a row of a table says of it. What the row says as it is known
/// keeps its form: a table has one line for the hours of many places.
QJsonObject withTold(const Service &known, const QJsonObject &said, const QStringList &told);
