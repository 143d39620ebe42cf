// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

/// What a source says of whether a service is offered, in the words of HSDS and in other ones: "closed",
/// "retired", "cerrado".
ServiceStatus statusIn(const QString &words);
/// What a name says so: "Rides (CLOSED)", "Rides - permanently closed"; mostly nothing.
ServiceStatus statusInName(const QString &name);
/// As HSDS calls it; empty where it is not known.
QString hsdsStatus(ServiceStatus status);
/// Whether nobody can be sent there any more.
bool isGone(ServiceStatus status);
