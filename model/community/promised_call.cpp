// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/community/promised_call.h"

#include "model/base/date_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct PromisedCallText {
    Q_DECLARE_TR_FUNCTIONS(PromisedCall)
};

template <typename Notes>
auto lastPromise(Notes &notes) {
    return std::find_if(notes.rbegin(), notes.rend(),
                        [](const ResourceNote &note) { return note.callBackBy.has_value(); });
}

} // namespace

std::optional<QDate> promisedCall(const Resource &resource) {
    const auto promise = lastPromise(resource.notes);
    const bool isOpen =
        resource.state != ResourceState::NotForUs && promise != resource.notes.rend() && !promise->calledBack;
    return isOpen ? promise->callBackBy : std::nullopt;
}

Resource withPromiseKept(Resource resource) {
    if (const auto promise = lastPromise(resource.notes); promise != resource.notes.rend())
        promise->calledBack = true;
    return resource;
}

QString promiseText(const QDate &by, const QDate &today) {
    //: %1 is a day
    return (by < today ? PromisedCallText::tr("They wanted to call back by %1")
                       : PromisedCallText::tr("They will call back by %1"))
        .arg(dayText(by, today));
}
