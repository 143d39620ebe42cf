// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_category.h"

#include <QJsonObject>

// What the worker says a whole file helps with. The worker's own words are no part of what a source says: on
// its way from a reader to the directory the category stands in the document, and it is taken out before the
// document is stored.

void putSaidCategory(QJsonObject &document, ResourceCategory category);
std::optional<ResourceCategory> takeSaidCategory(QJsonObject &document);

/// What was guessed, and what was said; "other" was guessed where nothing was known.
QList<ResourceCategory> withSaidCategory(QList<ResourceCategory> guessed, ResourceCategory said);
