// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text without case and without marks over or under its letters, so that "pena" finds "Peña".
QString searchKey(const QString &text);

/// What a person typed, as a question to FTS5: every word must be the beginning of a word in the
/// text. Nothing in it is an operator. Empty when it holds no letter or number.
QString ftsQuery(const QString &typed);
