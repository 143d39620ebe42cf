// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"

/// The service with what a list's page shows of it, and nothing else: a source may hold names, notes and
/// columns that are for its staff.
Service shownService(const Service &service);
