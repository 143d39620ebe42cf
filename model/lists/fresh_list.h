// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/service_list.h"

class ServiceListTable;

/// A new list of today. The worker's name and the looks are as in the newest list, where there is one.
ServiceList freshList(const ServiceListTable &lists, const QDate &today);
