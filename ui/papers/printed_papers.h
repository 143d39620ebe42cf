// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_print.h"
#include "ui/printing/paper_kinds.h"

struct PageContext;

/// Notes for each of these that it was printed now, so that the book can say later what has changed since.
Result<> notePrinted(const PageContext &context, const QList<std::pair<PaperKind, PaperOrder>> &printed);

/// When this paper was printed last, for whomever, and what has changed in the book since then, in words.
Result<QString> lastPrintedText(const PageContext &context, const PaperKind &kind,
                                const QList<PaperPrint> &prints);
