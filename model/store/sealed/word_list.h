// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Words that are drawn for a passphrase: a power of two, so that each word is 11 bits.
inline constexpr int kWordsInList = 2048;
/// Six words are 66 random bits.
inline constexpr int kWordsOfPassphrase = 6;

/// The list of a language ("es"); the English one where there is none of its own.
QStringList wordList(const QString &language);

/// Six words, drawn at random, with spaces between them.
QString drawnPassphrase(const QString &language);
