// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/pair_likeness.h"

#include "model/base/word_set.h"
#include "model/database/query.h"
#include "model/directory/name_words.h"
#include "model/directory/service_category.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr char kTexts[] =
    "SELECT name, organization_name, subjects, description, categories FROM service WHERE row_id = ?";
constexpr double kNothingInCommon = 0.15;
constexpr double kSaysTheSame = 0.8;
constexpr double kKindOfSame = 0.4;         ///< of descriptions: one is often longer
constexpr double kOtherNames = 0.6;         ///< each is named after something else
constexpr qsizetype kMostDescription = 600; ///< letters; what it is about stands in its beginning

/// How much each text says of whether two services are one.
enum WeighedText { Name, OfOrganization, OfSubjects, OfDescription, kWeighedTexts };
constexpr double kWeights[kWeighedTexts] = {0.45, 0.2, 0.2, 0.15};

struct ServiceTexts {
    QString name = {};
    std::array<WordSet, kWeighedTexts> words = {};
};

/// The source's subjects without the words that our categories add to them for the search.
QString ownSubjects(QString subjects, qint64 categories) {
    const QString added = subjectsOf({}, categoriesOf(categories));
    return subjects.endsWith(added) ? subjects.chopped(added.size()) : subjects;
}

ServiceTexts readTexts(Query &row) {
    const QString name = row.text(), organization = row.text(), subjects = row.text();
    const QString description = row.text().left(kMostDescription);
    return {name,
            {wordSetOf(name), wordSetOf(organization), wordSetOf(ownSubjects(subjects, row.number())),
             wordSetOf(description)}};
}

struct WeighedServices {
    QHash<qint64, ServiceTexts> texts = {};
    QHash<size_t, int> servicesWith = {}; ///< a word

    double weightOf(size_t word) const {
        return std::log(1 + double(texts.size()) / servicesWith.value(word, 1));
    }
    double weightOf(const WordSet &words) const {
        double weight = 0;
        for (const size_t word : words)
            weight += weightOf(word);
        return weight;
    }
    /// 0 for nothing in common, 1 for the same words.
    double likeness(const WordSet &a, const WordSet &b) const {
        WordSet common;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
        return 2 * weightOf(common) / (weightOf(a) + weightOf(b));
    }
};

Result<> readServiceTexts(Connection &connection, qint64 row, WeighedServices &services) {
    if (services.texts.contains(row))
        return {};
    const auto texts = Query(connection, kTexts).bind(row).first(readTexts);
    if (!texts)
        return texts.error();
    const ServiceTexts found = texts->value_or(ServiceTexts());
    WordSet all;
    for (const WordSet &words : found.words)
        all += words;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const size_t word : std::as_const(all))
        ++services.servicesWith[word];
    services.texts.insert(row, found);
    return {};
}

/// Nothing where the two are about other things. A text that one of them has not says nothing.
std::optional<double> weighed(const DuplicateCandidate &pair, const WeighedServices &services) {
    const ServiceTexts a = services.texts.value(pair.first), b = services.texts.value(pair.second);
    std::array<std::optional<double>, kWeighedTexts> likeness;
    double sum = 0, weights = 0;
    for (std::size_t i = 0; i < kWeighedTexts; ++i) {
        if (a.words[i].isEmpty() || b.words[i].isEmpty())
            continue;
        likeness[i] = services.likeness(a.words[i], b.words[i]);
        sum += kWeights[i] * *likeness[i];
        weights += kWeights[i];
    }
    const bool saysTheSame = likeness[Name].value_or(0) >= kSaysTheSame &&
                             likeness[OfDescription].value_or(kSaysTheSame) >= kKindOfSame;
    if (likeness[OfSubjects].value_or(1) < kNothingInCommon && !saysTheSame)
        return std::nullopt;
    const double alike = weights > 0 ? sum / weights : 0;
    if (!haveOtherDistinctWords(a.name, b.name))
        return alike;
    const bool isAboutTheSame = likeness[OfSubjects].value_or(0) >= kNothingInCommon ||
                                likeness[OfDescription].value_or(0) >= kKindOfSame;
    return isAboutTheSame ? std::optional(alike * kOtherNames) : std::nullopt;
}

} // namespace

Result<QList<DuplicateCandidate>> weighedPairs(Connection &connection,
                                               const QList<DuplicateCandidate> &pairs) {
    WeighedServices services;
    for (const DuplicateCandidate &pair : pairs) {
        for (const qint64 row : {pair.first, pair.second}) {
            if (auto read = readServiceTexts(connection, row, services); !read)
                return read.error();
        }
    }
    QList<DuplicateCandidate> likely;
    for (DuplicateCandidate pair : pairs) {
        const auto likeness = weighed(pair, services);
        if (!likeness)
            continue;
        pair.likeness = *likeness;
        likely.append(pair);
    }
    std::stable_sort(
        likely.begin(), likely.end(),
        [](const DuplicateCandidate &a, const DuplicateCandidate &b) { return a.likeness > b.likeness; });
    return likely;
}
