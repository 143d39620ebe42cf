// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem_list.h"
#include "ui/kit/page.h"

class QVBoxLayout;

/// What an import of services could not take as it stood: each kind once, with where it was.
void addProblemWords(QVBoxLayout *words, const QList<ProblemKind> &kinds);

/// Asks for a file and saves them there as a table.
void saveProblemTable(const PageContext &context, QWidget *parent, const QList<ProblemKind> &kinds);
