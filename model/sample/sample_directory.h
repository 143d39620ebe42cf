// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/directory_import.h"

/// Invented services of invented organizations, the same ones each time: documents from `first` (from 0) on,
/// `count` of them. No telephone there is anybody's: all are of the range kept for stories.
ServiceSource sampleServices(qint64 first, qint64 count);
