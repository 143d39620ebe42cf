// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How easy a Spanish text is to read, by the formula of Szigriszt-Pazos: 206.835 - 62.3 syllables/words -
/// words/sentences. On the INFLESZ scale, 55 to 65 is ordinary, and from 65 a text is rather easy.
double spanishEase(const QString &text);
/// By rule: a group of vowels is one, and each strong or accented vowel of it is one of its own.
int spanishSyllablesOf(const QString &word);
