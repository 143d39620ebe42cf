// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"
#include "model/sample/sampler.h"

/// What a doctor who has never seen the made-up child would ask first.
QList<KeyFact> sampleKeyFacts(Sampler &sampler, const QDate &lastDay);
