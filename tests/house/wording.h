// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Words and turns that hurt or judge, and that this program never says; matched as whole words.
QStringList hurtfulWordsIn(const QString &text);
/// Words, in English and Spanish, for a thing that has another word here: one is enough for a reader.
QStringList otherWordsIn(const QString &text);
/// Curly quotes, and three dots where one ellipsis belongs.
QStringList odditiesIn(const QString &text);

/// How hard a text is to read. Counts can be added up, so that many strings make one text.
struct Reading {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    /// Flesch-Kincaid grade level: 0.39 words/sentences + 11.8 syllables/words - 15.59
    double grade() const;
    Reading &operator+=(const Reading &);
};

/// Markup, placeholders and mnemonics do not count; a line end closes a sentence.
Reading readingOf(const QString &text);
/// By rule of thumb: groups of vowels, without the silent e.
int syllablesOf(const QString &word);
