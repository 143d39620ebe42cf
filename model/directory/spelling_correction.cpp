// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/spelling_correction.h"

#include "model/base/search_key.h"
#include "model/database/query.h"

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 24;
constexpr int kMostWords = 3;
constexpr qsizetype kMostLetters = 64;

// Asked for its words alone, the list of where they stand gives one without counting how often it is there.
constexpr char kNextWord[] = "SELECT term FROM service_word_place WHERE term >= ? ORDER BY term LIMIT 1";
// A look into the sorted list of words, for each way in which the hand may have slipped.
constexpr char kBeginsWith[] =
    "SELECT doc FROM service_word WHERE term >= ? AND term < ? || char(1114109) ORDER BY term LIMIT 1";

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

/// The letters with which words of the services go on behind this beginning.
Result<QString> lettersBehind(Connection &connection, const QString &beginning) {
    QString letters;
    for (QString from = beginning; letters.size() < kMostLetters;) {
        const auto term =
            Query(connection, kNextWord).bind(from).first([](Query &row) { return row.text(); });
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

/// Each way in which the hand may have slipped once and that can lead to a word at all.
Result<QStringList> slipsOf(Connection &connection, const QString &word) {
    QStringList slips = slipsOfOwnLetters(word);
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString before = word.left(at);
        const auto letters = lettersBehind(connection, before);
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

/// In how many services the first word that begins so is.
Result<qint64> services(Connection &connection, const QString &beginning) {
    return Query(connection, kBeginsWith).bind(beginning).bind(beginning).single<qint64>();
}

Result<QString> mendWord(Connection &connection, const QString &word) {
    QString best = word;
    qint64 most = 0;
    const auto slips = slipsOf(connection, word);
    if (!slips)
        return slips.error();
    for (const QString &slip : *slips) {
        const auto count = services(connection, slip);
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

Result<QString> mendSlips(Connection &connection, const QString &typed) {
    QString plain;
    for (const QChar c : searchKey(typed))
        plain += c.isLetterOrNumber() ? c : u' ';
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    int mended = 0;
    for (QString &word : words) {
        if (word.size() < kShortest || word.size() > kLongest || mended == kMostWords)
            continue;
        const auto known = services(connection, word);
        if (!known)
            return known.error();
        if (*known > 0)
            continue;
        auto better = mendWord(connection, word);
        if (!better)
            return better;
        mended += *better != word;
        word = *better;
    }
    return mended > 0 ? words.join(u' ') : QString();
}
