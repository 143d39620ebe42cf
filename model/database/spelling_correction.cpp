// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/spelling_correction.h"

#include "model/base/search_key.h"
#include "model/database/query.h"

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 24;
constexpr int kMostWords = 3;
constexpr qsizetype kMostLetters = 64;

/// One letter too many, and two that changed places.
QStringList slipsOfOwnLetters(const QString &word) {
    QStringList slips;
    for (qsizetype at = 0; at < word.size(); ++at) {
        slips.append(word.left(at) + word.mid(at + 1));
        if (at + 1 < word.size())
            slips.append(word.left(at) + word[at + 1] + word[at] + word.mid(at + 2));
    }
    return slips;
}

/// Adds the letters with which words of the list go on behind this beginning.
Result<> addLettersBehind(const WordList &list, const QString &beginning, QString &letters) {
    QString from = beginning;
    for (qsizetype looks = 0; looks < kMostLetters; ++looks) {
        const auto term =
            Query(list.connection, list.nextWord).bind(from).first([](Query &row) { return row.text(); });
        if (!term)
            return term.error();
        if (!*term || !(*term)->startsWith(beginning))
            break;
        if ((*term)->size() == beginning.size()) {
            from = beginning + QChar(u'\x01');
            continue;
        }
        const QChar letter = (**term)[beginning.size()];
        if (!letters.contains(letter))
            letters += letter;
        from = beginning + QChar(char16_t(letter.unicode() + 1));
    }
    return {};
}

Result<QString> lettersBehind(const QList<WordList> &lists, const QString &beginning) {
    QString letters;
    for (const WordList &list : lists) {
        if (auto added = addLettersBehind(list, beginning, letters); !added)
            return added.error();
    }
    return letters;
}

/// Each way in which the hand may have slipped once and that can lead to a word at all.
Result<QStringList> slipsOf(const QList<WordList> &lists, const QString &word) {
    QStringList slips = slipsOfOwnLetters(word);
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString before = word.left(at);
        const auto letters = lettersBehind(lists, before);
        if (!letters)
            return letters.error();
        if (letters->isEmpty())
            break; // nothing begins so
        for (const QChar letter : *letters) {
            slips.append(before + letter + word.mid(at));
            if (at < word.size())
                slips.append(before + letter + word.mid(at + 1));
        }
    }
    return slips;
}

/// How many rows of the lists have the first word that begins so.
Result<qint64> rowsWith(const QList<WordList> &lists, const QString &beginning) {
    qint64 rows = 0;
    for (const WordList &list : lists) {
        const auto found =
            Query(list.connection, list.beginsWith).bind(beginning).bind(beginning).single<qint64>();
        if (!found)
            return found;
        rows += *found;
    }
    return rows;
}

Result<QString> mendWord(const QList<WordList> &lists, const QString &word) {
    QString best = word;
    qint64 most = 0;
    const auto slips = slipsOf(lists, word);
    if (!slips)
        return slips.error();
    for (const QString &slip : *slips) {
        const auto count = rowsWith(lists, slip);
        if (!count)
            return count.error();
        if (*count > most) {
            most = *count;
            best = slip;
        }
    }
    return best;
}

} // namespace

Result<QString> mendSlips(const QList<WordList> &lists, const QString &typed) {
    QString plain;
    for (const QChar c : searchKey(typed))
        plain += c.isLetterOrNumber() ? c : u' ';
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    int mended = 0;
    for (QString &word : words) {
        if (word.size() < kShortest || word.size() > kLongest || mended == kMostWords)
            continue;
        const auto known = rowsWith(lists, word);
        if (!known)
            return known.error();
        if (*known > 0)
            continue;
        auto better = mendWord(lists, word);
        if (!better)
            return better;
        mended += *better != word;
        word = *better;
    }
    return mended > 0 ? words.join(u' ') : QString();
}
