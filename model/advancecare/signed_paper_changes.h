// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "model/database/change.h"

/// The step that writes down a new paper in the place of an old one.
ChangeSet replacingPaper(const QString &label, const SignedPaper &old, const SignedPaper &fresh);
/// The step that deletes a paper. Those that it had replaced hold again.
ChangeSet removingPaper(const QString &label, const SignedPaper &paper, const QList<SignedPaper> &all);
/// The paper when this one replaced it, or none: whom one told before was told of another.
SignedPaper replacedWith(SignedPaper paper, const std::optional<Id<SignedPaper>> &other);
