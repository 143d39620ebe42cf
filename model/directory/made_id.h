// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// Some sources have no ids. One that was made of what a service says changes with that, so it tells nothing
/// of whether the service is known.
void putMadeId(QJsonObject &document, const QString &id);

/// Takes the remark out of the document; the id stays. True where it was there.
bool takeMadeId(QJsonObject &document);
