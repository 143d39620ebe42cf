// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/kept_promise.h"

#include "model/base/isolated.h"
#include "model/community/promised_call.h"
#include "model/database/change.h"
#include "ui/kit/history.h"

#include <QCoreApplication>

namespace {

struct KeptPromiseText {
    Q_DECLARE_TR_FUNCTIONS(KeptPromise)
};

} // namespace

void noteKeptPromise(const PageContext &context, const Resource &resource) {
    context.history.perform({KeptPromiseText::tr("Note that they called"),
                             {replacing(resource, withPromiseKept(resource))},
                             //: %1 is a service
                             KeptPromiseText::tr("%1 called back").arg(isolated(resource.service))});
}
