// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/duplicate_finder.h"

#include "model/base/word_set.h"
#include "model/database/connection.h"
#include "model/directory/pair_likeness.h"
#include "model/directory/phone_shape.h"

#include <QHash>
#include <QSet>
#include <QSqlError>
#include <QStringList>
#include <QVariant>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestDigits = 7;
constexpr qsizetype kMostDigits = 10;
constexpr qsizetype kFewTogether = 4;   ///< with one phone: they may all be the same, whatever their names
constexpr qsizetype kManyTogether = 60; ///< only the same name says something then
constexpr double kSimilar = 0.6;
constexpr int kRowsBetweenQuestions = 4096;
constexpr qsizetype kProposed = 4; ///< times as many pairs are weighed as are told

// All that is needed lies in an index.
constexpr char kServiceRows[] = "SELECT row_id, phone_digits, address_key, name FROM service INDEXED BY "
                                "service_for_duplicates WHERE phone_digits <> '' OR address_key <> ''";

QString shortWord(const QString &word) {
    static const QHash<QString, QString> words{
        {u"street"_s, u"st"_s},   {u"avenue"_s, u"ave"_s},     {u"av"_s, u"ave"_s},
        {u"road"_s, u"rd"_s},     {u"boulevard"_s, u"blvd"_s}, {u"drive"_s, u"dr"_s},
        {u"lane"_s, u"ln"_s},     {u"court"_s, u"ct"_s},       {u"place"_s, u"pl"_s},
        {u"highway"_s, u"hwy"_s}, {u"parkway"_s, u"pkwy"_s},   {u"square"_s, u"sq"_s},
        {u"north"_s, u"n"_s},     {u"south"_s, u"s"_s},        {u"east"_s, u"e"_s},
        {u"west"_s, u"w"_s}};
    return words.value(word, word);
}

/// From here on it is said where in the house.
bool beginsRoom(const QString &word) {
    static const QSet<QString> words{u"suite"_s, u"ste"_s, u"apt"_s,  u"apartment"_s, u"unit"_s,
                                     u"floor"_s, u"fl"_s,  u"room"_s, u"rm"_s};
    return words.contains(word);
}

double likenessOf(const WordSet &a, const WordSet &b) {
    if (a.isEmpty() || b.isEmpty())
        return 0;
    qsizetype common = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        common += *one == *other;
        const bool isLess = *one < *other, isMore = *other < *one;
        one += !isMore;
        other += !isLess;
    }
    return 2.0 * double(common) / double(a.size() + b.size());
}

struct RankedPair {
    qint64 key = 0;
    WordSet words = {};
};
using Groups = QHash<QString, QList<qsizetype>>;

struct Found {
    QList<RankedPair> entries = {};
    Groups byPhone = {};
    Groups byAddress = {};
};

Result<Found> read(Connection &connection, const Progress &progress) {
    QSqlQuery query = connection.reader(QString::fromLatin1(kServiceRows));
    if (!query.exec())
        return Connection::errorFrom(query.lastError());
    Found found;
    while (query.next()) {
        const qsizetype at = found.entries.size();
        if (at % kRowsBetweenQuestions == 0 && !progress.goesOn())
            return Error{ErrorKind::Failed, {}, {}};
        found.entries.append({query.value(0).toLongLong(), wordSetOf(query.value(3).toString())});
        const QString address = query.value(2).toString();
        for (const QString &digits : query.value(1).toString().split(u',', Qt::SkipEmptyParts))
            found.byPhone[digits].append(at);
        if (!address.isEmpty())
            found.byAddress[address].append(at);
    }
    if (query.lastError().isValid())
        return Connection::errorFrom(query.lastError());
    return found;
}

/// Among very many, only those are compared whose names come one after the other when sorted.
void addGroup(QList<DuplicateCandidate> &pairs, const Found &found, QList<qsizetype> group, SameBy by) {
    const bool areMany = group.size() > kManyTogether;
    const bool areFew = by == SameBy::Phone && group.size() <= kFewTogether;
    if (areMany)
        std::sort(group.begin(), group.end(),
                  [&](qsizetype a, qsizetype b) { return found.entries[a].words < found.entries[b].words; });
    for (qsizetype i = 0; i < group.size(); ++i) {
        const qsizetype end = areMany ? qMin(group.size(), i + 2) : group.size();
        for (qsizetype j = i + 1; j < end; ++j) {
            const RankedPair &a = found.entries[group[i]], &b = found.entries[group[j]];
            const double likeness = likenessOf(a.words, b.words);
            if (areFew || likeness >= kSimilar)
                pairs.append({qMin(a.key, b.key), qMax(a.key, b.key), by, likeness});
        }
    }
}

} // namespace

QString phoneDigits(const QString &number) {
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c.isLetter() && digits.size() >= kFewestDigits)
            break; // an extension
    }
    if (digits.size() > kMostDigits && digits.startsWith(u'1'))
        digits.remove(0, 1);
    return digits.size() < kFewestDigits ? QString() : digits;
}

QStringList phoneDigitsIn(const QString &numbers) {
    const auto digits = std::count_if(numbers.begin(), numbers.end(), [](QChar c) { return c.isDigit(); });
    const bool mayBeSeveral = digits > kMostDigits + 1 || numbers.contains(u'/');
    const QList<PhoneShape> shapes = mayBeSeveral ? phoneShapesIn(numbers) : QList<PhoneShape>();
    QStringList found;
    for (const PhoneShape &shape : shapes)
        found.append(phoneDigits(shape.number));
    if (shapes.size() < 2)
        found = {phoneDigits(numbers)};
    found.removeAll(QString());
    return found;
}

QString addressKey(const QString &street, const QString &postalCode) {
    QStringList words;
    for (const QString &word : plainWords(street.section(u'#', 0, 0)).split(u' ', Qt::SkipEmptyParts)) {
        if (beginsRoom(word))
            break;
        words.append(shortWord(word));
    }
    const bool hasNumber =
        std::any_of(words.begin(), words.end(), [](const QString &word) { return word[0].isDigit(); });
    return hasNumber && words.size() > 1 ? words.join(u' ') + u' ' + postalCode.trimmed().left(5) : QString();
}

Result<QList<DuplicateCandidate>> findSameServices(Connection &connection, qsizetype most,
                                                   const Progress &progress) {
    const auto found = read(connection, progress);
    if (!found)
        return found.error();
    QList<DuplicateCandidate> pairs;
    qint64 groups = 0;
    for (const auto &[all, by] :
         {std::pair(&found->byPhone, SameBy::Phone), std::pair(&found->byAddress, SameBy::Address)}) {
        for (const QList<qsizetype> &group : *all) {
            if (++groups % kRowsBetweenQuestions == 0 && !progress.goesOn())
                return Error{ErrorKind::Failed, {}, {}};
            addGroup(pairs, *found, group, by);
        }
    }
    // One pair by phone and by address, too, is told once: by phone.
    std::sort(pairs.begin(), pairs.end(), [](const DuplicateCandidate &a, const DuplicateCandidate &b) {
        return std::tuple(a.first, a.second, a.by) < std::tuple(b.first, b.second, b.by);
    });
    const auto same = [](const DuplicateCandidate &a, const DuplicateCandidate &b) {
        return a.first == b.first && a.second == b.second;
    };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
    std::stable_sort(
        pairs.begin(), pairs.end(),
        [](const DuplicateCandidate &a, const DuplicateCandidate &b) { return a.likeness > b.likeness; });
    // Names alone propose; what more the services say decides. Beyond some times as many as are asked for,
    // names say so little that nothing is lost.
    auto weighed = weighedPairs(connection, pairs.mid(0, most * kProposed));
    return weighed ? Result<QList<DuplicateCandidate>>(weighed->mid(0, most)) : weighed;
}
