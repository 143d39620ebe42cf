// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class QTextDocument;

/// Whether all that a laid-out document says stands on its pages: each block with text has lines for all
/// of it, and each line lies on pages that are there. Qt leaves blocks without lines when a layout was
/// disturbed, and draws the rest as if nothing were missing.
Result<> checkPages(const QTextDocument &document);
