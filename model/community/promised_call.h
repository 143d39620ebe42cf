// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/community/resource.h"

/// Until which day the service wants to call back, as it said last; nothing when it said no such thing, when
/// it did call, or when it is not for this family.
std::optional<QDate> promisedCall(const Resource &resource);

/// The service once that call has come.
Resource withPromiseKept(Resource resource);

/// "They will call back by Friday, March 13"; "wanted to" once that day is over, without a word of blame.
QString promiseText(const QDate &by, const QDate &today);
