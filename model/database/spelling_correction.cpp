// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/spelling_correction.h"

#include "model/base/search_key.h"
#include "model/database/query.h"

#include <QHash>

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

/// The letters with which words of the list go on behind this beginning.
Result<QString> lettersBehind(const WordList &list, const QString &beginning) {
    QString letters;
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
        letters += letter;
        from = beginning + QChar(char16_t(letter.unicode() + 1));
    }
    return letters;
}

/// Each way in which the hand may have slipped once and that can lead to a word of the list at all.
Result<QStringList> slipsOf(const WordList &list, const QString &word) {
    QStringList slips = slipsOfOwnLetters(word);
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString before = word.left(at);
        const auto letters = lettersBehind(list, before);
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
    slips.removeDuplicates();
    return slips;
}

/// How many rows of the list have the first word that begins so.
Result<qint64> rowsWith(const WordList &list, const QString &beginning) {
    return Query(list.connection, list.beginsWith).bind(beginning).bind(beginning).single<qint64>();
}

Result<bool> isKnown(const QList<WordList> &lists, const QString &word) {
    for (const WordList &list : lists) {
        const auto rows = rowsWith(list, word);
        if (!rows)
            return rows.error();
        if (*rows > 0)
            return true;
    }
    return false;
}

/// Each list is only asked for what can be in it. What most rows of all of them have is taken.
Result<QString> mendWord(const QList<WordList> &lists, const QString &word) {
    QString best = word;
    QHash<QString, qint64> rows;
    for (const WordList &list : lists) {
        const auto slips = slipsOf(list, word);
        if (!slips)
            return slips.error();
        for (const QString &slip : *slips) {
            const auto found = rowsWith(list, slip);
            if (!found)
                return found.error();
            if (*found == 0)
                continue;
            rows[slip] += *found;
            if (rows.value(slip) > rows.value(best))
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
        const auto known = isKnown(lists, word);
        if (!known)
            return known.error();
        if (*known)
            continue;
        auto better = mendWord(lists, word);
        if (!better)
            return better;
        mended += *better != word;
        word = *better;
    }
    return mended > 0 ? words.join(u' ') : QString();
}
