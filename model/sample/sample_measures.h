// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sample/sample_tracked.h"

/// About every two weeks; less after the hospital, then slowly more again.
SampleTracked sampleWeight(Sampler &sampler, const QDate &lastDay);
/// Around the days in hospital, where nobody wrote. Rests now.
SampleTracked sampleTemperature(Sampler &sampler, const QDate &lastDay);
/// The totals of the nurse's own sheet, from her visits in the hard weeks. Rests now.
SampleTracked sampleScores(Sampler &sampler, const QDate &lastDay);
/// A face in the evening, chosen by the child herself.
SampleTracked sampleMood(Sampler &sampler, const QDate &lastDay);
