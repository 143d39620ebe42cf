// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calls/promise.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PromiseWords {
    Q_DECLARE_TR_FUNCTIONS(Promise)
};

bool isNotForUs(const Call &call, const QList<Resource> &resources) {
    return std::any_of(resources.begin(), resources.end(), [&call](const Resource &resource) {
        return resource.id.uuid() == call.partnerId && resource.state == ResourceState::NotForUs;
    });
}

/// Those without a day stand last.
bool isBefore(const Call &a, const Call &b) {
    if (!a.promisedBy || !b.promisedBy)
        return a.promisedBy.has_value() && !b.promisedBy;
    return *a.promisedBy < *b.promisedBy;
}

QString callBackText(const QDate &by, const QDate &today) {
    //: %1 is a day
    return (by < today ? PromiseWords::tr("They wanted to call back by %1")
                       : PromiseWords::tr("They will call back by %1"))
        .arg(dayText(by, today));
}

QString joinedLines(QStringList lines) {
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QList<Call> openPromises(const QList<Call> &calls, const QList<Resource> &resources) {
    QList<Call> open;
    for (const Call &call : calls) {
        if (call.isWaitedFor() && !isNotForUs(call, resources))
            open.append(call);
    }
    std::stable_sort(open.begin(), open.end(), isBefore);
    return open;
}

std::optional<Call> lastPromise(const QList<Call> &calls, const QUuid &partner) {
    std::optional<Call> last;
    for (const Call &call : calls) {
        if (call.partnerId == partner && call.isWaitedFor() && (!last || last->on < call.on))
            last = call;
    }
    return last;
}

Call withPromise(Call call, PromiseState state) {
    call.promise = state;
    return call;
}

QString promiseText(const Call &call, const QDate &today) {
    if (!call.hasPromise())
        return {};
    if (call.promised.isEmpty())
        return callBackText(*call.promisedBy, today);
    if (!call.promisedBy)
        //: what somebody promised on the phone
        return PromiseWords::tr("Promised: %1").arg(isolated(call.promised));
    //: %1 is a day, %2 what somebody promised on the phone
    return PromiseWords::tr("Promised by %1: %2")
        .arg(dayText(*call.promisedBy, today), isolated(call.promised));
}

QString callText(const Call &call) {
    const auto labelled = [](const QString &text, const QString &value) {
        return value.isEmpty() ? QString() : text.arg(isolated(value));
    };
    return joinedLines({call.said, labelled(PromiseWords::tr("Said by %1"), call.answeredBy),
                        labelled(PromiseWords::tr("Number called: %1"), call.number),
                        labelled(PromiseWords::tr("Reference number: %1"), call.reference)});
}

QString wholeCallText(const Call &call, const QDate &today) {
    return joinedLines({call.name, callText(call), promiseText(call, today)});
}
