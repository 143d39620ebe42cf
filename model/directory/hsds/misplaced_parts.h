// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// Where a service of HSDS has words or numbers in the place of a list or of a record: "phones",
/// "organization.phones". Nothing that reads lists sees what stands there.
QStringList misplacedParts(const QJsonObject &service);
