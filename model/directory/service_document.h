// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

/// Reads what Hearthbook knows of an HSDS 3 document; the document stays in `source` as a whole.
Service readService(const QJsonObject &document);
Organization readOrganization(const QJsonObject &document);

/// The document with what was changed since it was read, and nothing else touched. A service without a
/// document gets one.
QJsonObject writeService(const Service &service);
QJsonObject writeOrganization(const Organization &organization);

ServiceStatus readStatus(const QJsonObject &document);

/// The service as its source now describes it, with all that is the worker's own.
Service withDocument(const Service &service, const QJsonObject &document, qint64 fingerprint);
