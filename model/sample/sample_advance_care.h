// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/advancecare/signed_paper.h"
#include "model/advancecare/wishes.h"
#include "model/papers/paper_copy.h"
#include "model/sample/sampler.h"

/// A plan made with the team, the one before it, and a letter.
QList<SignedPaper> sampleSignedPapers(Sampler &sampler, const QDate &lastDay);
/// What she and her family wish. About the end of life nobody wrote.
Wishes sampleWishes(Sampler &sampler, const QDate &lastDay);
/// Copies of the emergency sheet, from before the new pain plan.
QList<PaperCopy> samplePaperCopies(Sampler &sampler, const QDate &lastDay);
