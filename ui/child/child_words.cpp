// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/child_words.h"

#include <QCoreApplication>

namespace {

struct ChildWordsText {
    Q_DECLARE_TR_FUNCTIONS(ChildWords)
};

} // namespace

ChildWords childWords(bool hasDied) {
    if (hasDied)
        return {ChildWordsText::tr("Liked to be called"),
                ChildWordsText::tr("What mattered to them"),
                ChildWordsText::tr("What comforted"),
                ChildWordsText::tr("What upset"),
                ChildWordsText::tr("How they said yes"),
                ChildWordsText::tr("How they said no"),
                ChildWordsText::tr("How they said yes and no, and languages")};
    return {ChildWordsText::tr("Likes to be called"),
            ChildWordsText::tr("What matters to them"),
            ChildWordsText::tr("What comforts"),
            ChildWordsText::tr("What upsets"),
            ChildWordsText::tr("How they say yes"),
            ChildWordsText::tr("How they say no"),
            ChildWordsText::tr("How they say yes and no, and languages")};
}
