// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/call.h"
#include "model/community/resource.h"

/// The calls whose promise is waited for, the first day first, those without a day last. What a service
/// promised that is not for this family is not waited for.
QList<Call> openPromises(const QList<Call> &calls, const QList<Resource> &resources);
/// The last call with this contact, service or policy whose promise is waited for.
std::optional<Call> lastPromise(const QList<Call> &calls, const QUuid &partner);
/// The call once they did what they promised.
Call withPromise(Call call, PromiseState state);

/// "They will call back by Friday, March 13", or with what else they promised; "wanted to" once that day is
/// over, without a word of blame. Empty where nothing was promised.
QString promiseText(const Call &call, const QDate &today);
/// What was said, by whom, the number and the reference, a line each; empty where nothing was noted.
QString callText(const Call &call);
/// The same with what was promised, and with the name in front, for a list of calls with several people.
QString wholeCallText(const Call &call, const QDate &today);
