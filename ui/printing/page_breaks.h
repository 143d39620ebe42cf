// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

/// Chooses where the pages of a laid out document end: a heading stays with its text, and a row, an item of a
/// list and a line stay whole.
void breakPages(QTextDocument &document);
