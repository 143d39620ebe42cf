// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comfort/comfort_page.h"
#include "model/sample/sampler.h"

/// How the sample child shows what she feels when she is too tired to speak.
ComfortPage sampleComfortPage(Sampler &sampler);
