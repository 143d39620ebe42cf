// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// Some sources have no ids. One that was made of what a service says changes with that, so it tells nothing
/// of whether the service is known.
void putMadeId(QJsonObject &document, const QString &id);

/// Takes the remark out of the document; the id stays. True where it was there.
bool takeMadeId(QJsonObject &document);

/// A row without a name of the service has that of its organization in its place. It is the name of a new
/// one; of one that is known it tells nothing.
void putBorrowedName(QJsonObject &document, const QString &name);
/// Takes the remark out of the document; the name stays. True where it was there.
bool takeBorrowedName(QJsonObject &document);
