// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/typing_slips.h"

#include "model/store/query.h"
#include "model/text/search_key.h"

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 24;
constexpr int kMostWords = 3;

// A look into the sorted list of words, for each way in which the hand may have slipped.
constexpr char kBeginsWith[] =
    "SELECT doc FROM service_word WHERE term >= ? AND term < ? || char(1114109) ORDER BY term LIMIT 1";

QStringList slipsOf(const QString &word) {
    QStringList slips;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        const QString before = word.left(at), after = word.mid(at + 1);
        if (at < word.size())
            slips.append(before + after);
        if (at + 1 < word.size())
            slips.append(before + word[at + 1] + word[at] + word.mid(at + 2));
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            slips.append(before + QLatin1Char(letter) + word.mid(at));
            if (at < word.size())
                slips.append(before + QLatin1Char(letter) + after);
        }
    }
    return slips;
}

/// In how many services the first word that begins so is.
Result<qint64> services(Connection &connection, const QString &beginning) {
    const auto count = Query(connection, kBeginsWith).bind(beginning).bind(beginning).first([](Query &row) {
        return row.number();
    });
    return count ? Result<qint64>(count->value_or(0)) : count.error();
}

Result<QString> mendWord(Connection &connection, const QString &word) {
    QString best = word;
    qint64 most = 0;
    const QStringList slips = slipsOf(word);
    for (const QString &slip : slips) {
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
        plain += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int mended = 0;
    for (QString &word : words) {
        if (word.size() < kShortest || word.size() > kLongest || mended == kMostWords)
            continue;
        const auto known = services(connection, word);
        if (!known)
            return known.error();
        if (*known > 0)
            continue;
        const auto better = mendWord(connection, word);
        if (!better)
            return better;
        mended += *better != word;
        word = *better;
    }
    return mended > 0 ? words.join(QLatin1Char(' ')) : QString();
}
