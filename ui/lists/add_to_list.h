// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service.h"
#include "ui/kit/page.h"

/// Offers the newest lists, and a new one, in a menu below `button`, and puts the services into what is
/// chosen.
void addToList(const PageContext &context, const QList<Service> &services, QWidget *button);

/// Goes on with a new list that was begun so and not saved. False for every other draft.
bool openNewListDraft(const PageContext &context, const DraftKey &draft, QWidget *parent);
