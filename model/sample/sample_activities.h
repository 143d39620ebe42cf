// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activities/activity.h"
#include "model/learning/brochure.h"
#include "model/sample/sampler.h"

/// What the invented Alder family would like to do, and what it was given to read.
QList<Activity> sampleActivities(Sampler &sampler, const QDate &lastDay);
QList<Brochure> sampleBrochures(Sampler &sampler, const QDate &lastDay);
