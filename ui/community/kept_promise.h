// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"
#include "ui/kit/page.h"

/// Notes that the call came that the service promised. It can be undone.
void noteKeptPromise(const PageContext &context, const Resource &resource);
