// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/community/resource.h"
#include "model/findteam/team_search.h"
#include "model/sample/sampler.h"

/// The insurance of the invented Alder family, a letter of it, and whom they called about that and about
/// services.
InsurancePolicy samplePolicy(Sampler &sampler);
InsuranceCase sampleCase(Sampler &sampler, const InsurancePolicy &policy, const QDate &lastDay);
QList<Call> sampleCalls(Sampler &sampler, const QList<Resource> &resources, const InsuranceCase &about,
                        const QDate &lastDay);
/// The hospice for children that they ask about.
TeamSearch sampleTeamSearch(Sampler &sampler, const QDate &lastDay);
