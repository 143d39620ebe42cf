// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// A service as HSDS 3.1 allows it. Of what its source wrote otherwise (an id that is no UUID, a web site
/// without "https://", no status), the source's own value stays beside it under "hearthbook_source": a list
/// of one, or an empty one where there was none. The same object where all is allowed.
QJsonObject asHsdsAllows(const QJsonObject &service);

/// What asHsdsAllows() was given.
QJsonObject originalDocument(const QJsonObject &mended);

/// Whether the text of a document may have been mended.
bool mayBeMended(const QByteArray &json);
