// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aboutme/about_me.h"
#include "model/keyfacts/key_fact.h"
#include "model/sample/sampler.h"

/// What she would like school, the hospital and sitters to know.
AboutMe sampleAboutMe(Sampler &sampler);
/// What a doctor who has never seen the made-up child would ask first.
QList<KeyFact> sampleKeyFacts(Sampler &sampler, const QDate &lastDay);
