// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sample/sample_tracked.h"

/// What happened, with how long it lasted where somebody knows.
SampleTracked sampleSeizures(Sampler &sampler, const QDate &lastDay);
/// Written down since the first visit asked for it, until the nights were quiet again. Rests now.
SampleTracked sampleWaking(Sampler &sampler, const QDate &lastDay);
