// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/source_tree.h"

/// The direction of the design, app → ui → model, read off the includes: a target that links only Qt Core
/// still compiles `#include <QtWidgets/QWidget>`, so linking is no wall. Each rule answers with what
/// breaks it, one "path: why" a line; nothing is good.
QStringList breaksOfModelWithoutWindow(const SourceFile &);
QStringList breaksOfWindowWithoutSql(const SourceFile &);
QStringList breaksOfPagesApart(const SourceFile &);
QStringList breaksOfWindowKnowsOnlyPage(const SourceFile &);
QStringList breaksOfAppOnTop(const SourceFile &);
QStringList breaksOfNoNetwork(const SourceFile &);
QStringList breaksOfIncludesFromTheRoot(const SourceFile &);
QStringList breaksOfForm(const SourceFile &);
/// The types that a header makes for everybody: two of one name would be one to the linker.
QStringList typesOf(const SourceFile &);
