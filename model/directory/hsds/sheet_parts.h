// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/hsds/sheet_row.h"

#include <QJsonObject>
#include <QUuid>

// What lies inside the document of a service, from the cells of its row. `id` is the service's own, by which
// the ids of its parts are made.

void putPhones(QJsonObject &document, const SheetRow &row, const QUuid &id);
void putPlace(QJsonObject &document, const SheetRow &row, const QUuid &id);
void putLists(QJsonObject &document, const SheetRow &row, const QUuid &id);
/// What is not sure stands in its words behind the others.
void putHours(QJsonObject &document, const SheetRow &row, const QUuid &id);
/// What is no age stays as words of who can use it.
void putAges(QJsonObject &document, const SheetRow &row);

/// By which the ids of what has none are made.
QUuid sheetNamespace();
