// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Six words are more than 65 random bits.
inline constexpr int kWordsOfPassphrase = 6;

/// The list of a language ("es"); the English one where there is none of its own.
QStringList wordList(const QString &language);

/// What many people take as a passphrase, in small letters without accents; see resources/words/LICENSE.
QStringList commonWords();

/// Six words, drawn at random, with spaces between them.
QString drawnPassphrase(const QString &language);
