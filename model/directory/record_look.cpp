// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/record_look.h"

#include "model/base/search_key.h"
#include "model/directory/name_words.h"
#include "model/directory/service_index.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double kSimilarNames = 0.6;
constexpr qsizetype kDigitsOfRegion = 3; ///< of a ZIP code, and of a phone number
constexpr qsizetype kDigitsOfPhone = 10;

/// What one fact says: for, against or nothing.
enum Fact { Against = -1, Nothing = 0, For = 1, StronglyFor = 2 };

bool isSameWord(const QString &one, const QString &other) {
    return one == other || searchKey(one.trimmed()) == searchKey(other.trimmed());
}

QSet<QString> phonesOf(const RecordLook &look) {
    const QStringList numbers = look.phoneDigits.split(u',', Qt::SkipEmptyParts);
    return {numbers.cbegin(), numbers.cend()};
}

Fact factOfShared(const QSet<QString> &one, const QSet<QString> &other) {
    if (one.isEmpty() || other.isEmpty())
        return Nothing;
    return one.intersects(other) ? For : Against;
}

/// A name of words that very many have says less.
Fact factOfNames(const QString &one, const QString &other) {
    if (one.trimmed().isEmpty() || other.trimmed().isEmpty())
        return Nothing;
    if (isSameWord(one, other))
        return isDistinctName(one) ? StronglyFor : For;
    return nameLikeness(one, other) >= kSimilarNames ? For : Against;
}

/// Where it is only the name again, it says nothing more.
Fact factOfOrganizations(const RecordLook &one, const RecordLook &other) {
    if (isSameWord(one.organization, one.name) && isSameWord(other.organization, other.name))
        return Nothing;
    return std::min(factOfNames(one.organization, other.organization), For);
}

/// Addresses of the web and of e-mail, and of both the computers behind them.
struct WebWords {
    QSet<QString> addresses = {};
    QSet<QString> hosts = {};
};

WebWords webWordsOf(const QString &text) {
    static const QRegularExpression address(
        u"^(?:https?://)?(?:www\\.)?((?:[^\\s@/]+@)?([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,})(?:/\\S*?)?)/?$"_s);
    WebWords found;
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const auto match = address.match(word);
        if (!match.hasMatch())
            continue;
        found.addresses.insert(match.captured(1));
        found.hosts.insert(match.captured(2));
    }
    return found;
}

/// Two pages of one web site may be of two services.
Fact factOfWeb(const QString &one, const QString &other) {
    const WebWords a = webWordsOf(one), b = webWordsOf(other);
    const Fact addresses = factOfShared(a.addresses, b.addresses);
    return addresses == Against && a.hosts.intersects(b.hosts) ? Nothing : addresses;
}

QSet<QString> areaCodesOf(const RecordLook &look) {
    static const QSet<QString> ofNoArea{u"800"_s, u"822"_s, u"833"_s, u"844"_s, u"855"_s,
                                        u"866"_s, u"877"_s, u"888"_s, u"900"_s};
    QSet<QString> codes;
    for (const QString &number : phonesOf(look)) {
        if (number.size() == kDigitsOfPhone)
            codes.insert(number.left(kDigitsOfRegion));
    }
    return codes - ofNoArea;
}

/// In another town; where one of them names none, in another part of the country.
Fact factOfRegions(const RecordLook &one, const RecordLook &other) {
    const QString zip = one.postalCode.left(kDigitsOfRegion),
                  otherZip = other.postalCode.left(kDigitsOfRegion);
    if (!zip.isEmpty() && zip == otherZip)
        return For;
    if (!one.place.isEmpty() && !other.place.isEmpty())
        return isSameWord(one.place, other.place) ? For : Against;
    return zip.isEmpty() || otherZip.isEmpty() ? Nothing : Against;
}

Fact factOfPlaces(const RecordLook &one, const RecordLook &other) {
    const bool hasAddress = !one.addressKey.isEmpty() && one.addressKey == other.addressKey;
    return hasAddress ? For : std::min(factOfRegions(one, other), Nothing);
}

/// Phones tell the region where nothing else does.
bool isElsewhere(const RecordLook &one, const RecordLook &other) {
    const Fact regions = factOfRegions(one, other);
    return regions == Against ||
           (regions == Nothing && factOfShared(areaCodesOf(one), areaCodesOf(other)) == Against);
}

} // namespace

RecordLook lookOf(const ServiceIndex &columns) {
    return {columns.name,  columns.organizationName, columns.phoneDigits, columns.foundBy, columns.addressKey,
            columns.place, columns.postalCode};
}

bool isUniqueId(const QString &id) {
    const QUuid uuid(id.trimmed());
    return uuid.version() == QUuid::Random || uuid.version() == QUuid::Time;
}

Sameness samenessOf(const RecordLook &one, const RecordLook &other, bool hasUniqueId) {
    const Fact names = factOfNames(one.name, other.name);
    const Fact phones = factOfShared(phonesOf(one), phonesOf(other));
    const Fact facts[] = {names, factOfOrganizations(one, other), phones,
                          factOfWeb(one.foundBy, other.foundBy), factOfPlaces(one, other)};
    int sum = hasUniqueId ? 1 : 0;
    for (const Fact fact : facts)
        sum += fact;
    if (isElsewhere(one, other)) // what moves to another town keeps its name, or its phone
        sum -= int(phones == Against) + int(names == Against);
    const bool isAnyFor = hasUniqueId || std::any_of(std::begin(facts), std::end(facts),
                                                     [](Fact fact) { return fact > Nothing; });
    if (sum <= -2 || (names == Against && sum < 0 && !isAnyFor))
        return Sameness::Contradicts;
    // Many towns have a food pantry of one large organization, each with a phone of its own.
    const bool isOfAnotherTown = !hasUniqueId && phones == Against && isElsewhere(one, other);
    return sum > 0 && !isOfAnotherTown ? Sameness::Agrees : Sameness::Unclear;
}

bool areOne(const RecordLook &one, const RecordLook &other) {
    const bool haveNoPhones = one.phoneDigits.isEmpty() && other.phoneDigits.isEmpty();
    return isSameWord(one.name, other.name) && isSameWord(one.organization, other.organization) &&
           (haveNoPhones || factOfShared(phonesOf(one), phonesOf(other)) == For) && !isElsewhere(one, other);
}

bool areNamedAlike(const RecordLook &one, const RecordLook &other) {
    const bool shareAPhone = factOfShared(phonesOf(one), phonesOf(other)) == For;
    return isSameWord(one.name, other.name) && !one.name.trimmed().isEmpty() &&
           (shareAPhone || areOne(one, other)) && samenessOf(one, other) == Sameness::Agrees;
}

bool areRenumbered(const RecordLook &one, const RecordLook &other) {
    const bool isInAnotherStreet =
        !one.addressKey.isEmpty() && !other.addressKey.isEmpty() && one.addressKey != other.addressKey;
    return !isInAnotherStreet && areNamedAlike(one, other);
}

bool haveSameName(const RecordLook &one, const RecordLook &other) {
    return isSameWord(one.name, other.name);
}
