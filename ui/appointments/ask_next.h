// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

/// Puts a question into the next visit, or, where none is coming, to the last one, from which it goes along.
/// Where no visit is written down, the form of a new one opens above the page with the question in it. A
/// question that waits already is said to be there.
void askAtNextVisit(const PageContext &context, const QString &question, QWidget *page);
