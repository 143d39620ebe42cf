// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/paper_choices.h"

/// What this kind of paper lets the person choose.
PaperChoices *makePaperChoices(const PaperKind &kind, const PageContext &context);
