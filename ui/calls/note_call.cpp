// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/note_call.h"

#include "model/base/clock.h"
#include "model/base/isolated.h"
#include "model/calls/promise.h"
#include "model/child/child_table.h"
#include "model/database/change.h"
#include "model/insurance/policy_table.h"
#include "ui/calls/call_editor.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NoteCallText {
    Q_DECLARE_TR_FUNCTIONS(NoteCall)
};

const QString kAboutCase = u"case"_s;

/// Under which words of a call stand that were not saved yet.
QString draftPlace(const CallStart &start) {
    if (start.about)
        return u"calls/"_s + kAboutCase;
    switch (start.callee.partner) {
    case CallPartner::Contact:
        return u"calls/contact"_s;
    case CallPartner::Service:
        return u"calls/service"_s;
    case CallPartner::Policy:
        return u"calls/policy"_s;
    case CallPartner::Somebody:
        return u"calls"_s;
    }
    return {};
}

void openCall(const PageContext &context, const CallStart &start, const CallSurroundings &around,
              QWidget *page) {
    Call fresh = callWith(start.callee, context.clock.today());
    fresh.insuranceCase = start.about;
    auto *editor = new CallEditor(context, std::nullopt, fresh, around, page);
    const QUuid record = start.about ? start.about->uuid() : start.callee.id;
    editor->begin({draftPlace(start), record}, [editor](const Call &after) -> Result<ChangeSet> {
        return editor->step(NoteCallText::tr("Note a call"), after);
    });
}

/// With whom a case is: its insurance, or nobody that the book knows.
Callee calleeOfCase(const InsuranceCase &about, const QList<Callee> &callees) {
    for (const Callee &callee : callees) {
        if (about.policy && callee.id == about.policy->uuid())
            return callee;
    }
    return {};
}

} // namespace

void noteCall(const PageContext &context, const CallStart &start, QWidget *page) {
    if (const auto around = readOrTell(context.history, readCallSurroundings(context.store)))
        openCall(context, start, *around, page);
}

bool openCallDraft(const PageContext &context, const DraftKey &draft, QWidget *page) {
    const auto around = readOrTell(context.history, readCallSurroundings(context.store));
    if (!around)
        return false;
    if (draft.place.section(u'/', 1) == kAboutCase) {
        for (const InsuranceCase &about : around->cases) {
            if (about.id.uuid() != draft.record)
                continue;
            openCall(context, {calleeOfCase(about, around->callees), about.id}, *around, page);
            return true;
        }
        return false;
    }
    for (const Callee &callee : around->callees) {
        if (callee.id != draft.record)
            continue;
        openCall(context, {callee, {}}, *around, page);
        return true;
    }
    return false;
}

QPushButton *noteCallButton(const PageContext &context, const CallStart &start, QWidget *page) {
    auto *button = plainButton(NoteCallText::tr("Note a &call…"), "telephone");
    button->setObjectName(u"noteCall"_s);
    QObject::connect(button, &QPushButton::clicked, page,
                     [context, start, page] { noteCall(context, start, page); });
    return button;
}

void notePromise(const PageContext &context, const Call &call, PromiseState state) {
    const bool isKept = state == PromiseState::Kept;
    context.history.perform(
        {isKept ? NoteCallText::tr("Note a kept promise") : NoteCallText::tr("Stop waiting for a promise"),
         {replacing(call, withPromise(call, state))},
         //: %1 is a person, a service or an insurance
         (isKept ? NoteCallText::tr("%1 did what they promised")
                 : NoteCallText::tr("Not waiting for %1 any more"))
             .arg(isolated(call.name))});
}

QPushButton *keptButton(const PageContext &context, const Call &call) {
    auto *kept = quietButton(call.promised.isEmpty() ? NoteCallText::tr("They called")
                                                     : NoteCallText::tr("They did it"),
                             "check-lg");
    kept->setObjectName(u"promiseKept"_s);
    //: a person or a service, and a button that is about them
    kept->setAccessibleName(NoteCallText::tr("%1: %2").arg(isolated(call.name), kept->text()));
    QObject::connect(kept, &QPushButton::clicked, kept,
                     [context, call] { notePromise(context, call, PromiseState::Kept); });
    return kept;
}

void addOpenPromises(DetailView *detail, const PageContext &context, const QList<Call> &calls) {
    if (hasChildDied(context.store))
        return;
    for (const Call &call : calls) {
        if (call.isWaitedFor())
            detail->addTextWith(promiseText(call, context.clock.today()), keptButton(context, call));
    }
}

void addCallLog(DetailView *detail, const QList<Call> &calls, const QDate &today) {
    if (calls.isEmpty())
        return;
    detail->addSection(NoteCallText::tr("Calls"));
    for (const Call &call : calls) {
        QStringList lines{callText(call)};
        if (!call.isWaitedFor())
            lines.append(promiseText(call, today));
        if (call.hasPromise() && call.promise == PromiseState::Kept)
            lines.append(NoteCallText::tr("They kept this promise."));
        lines.removeAll(QString());
        if (lines.isEmpty())
            lines.append(NoteCallText::tr("A call without a note"));
        detail->addDated(call.on, lines.join(u'\n'));
    }
}
