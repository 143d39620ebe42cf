// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/callee.h"
#include "ui/kit/page.h"

class DetailView;
class QPushButton;

/// What is known of a call before anybody writes: with whom, and which letter it is about.
struct CallStart {
    Callee callee = {};
    std::optional<Id<InsuranceCase>> about = {};
};

/// Opens the form of a call above the page, with name and number filled in.
void noteCall(const PageContext &context, const CallStart &start, QWidget *page);
/// The same for words that were typed there and not saved; false where there is no such one (any more).
bool openCallDraft(const PageContext &context, const DraftKey &draft, QWidget *page);
/// The button that does so, for the page of whoever is called.
QPushButton *noteCallButton(const PageContext &context, const CallStart &start, QWidget *page);

/// Notes that they did what they promised, or that nobody waits for it any more. It can be undone.
void notePromise(const PageContext &context, const Call &call, PromiseState state);
/// The button for the first.
QPushButton *keptButton(const PageContext &context, const Call &call);

/// What of these calls is waited for, each with its button; nothing once the child has died.
void addOpenPromises(DetailView *detail, const PageContext &context, const QList<Call> &calls);
/// All of these calls with their days, under a heading; nothing where there is none.
void addCallLog(DetailView *detail, const QList<Call> &calls, const QDate &today);
