// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calls/call.h"

QList<Call> callsWith(QList<Call> calls, const QUuid &partner) {
    calls.removeIf([&partner](const Call &call) { return call.partnerId != partner; });
    return calls;
}

QList<Call> callsAbout(QList<Call> calls, const Id<InsuranceCase> &insuranceCase) {
    calls.removeIf([&insuranceCase](const Call &call) { return call.insuranceCase != insuranceCase; });
    return calls;
}
