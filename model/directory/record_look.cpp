// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/record_look.h"

#include "model/directory/same_service.h"
#include "model/text/search_key.h"

#include <QStringList>
#include <QUuid>
#include <algorithm>

namespace {

constexpr double kSimilarNames = 0.6;

bool isSameWord(const QString &one, const QString &other) {
    return one == other || searchKey(one.trimmed()) == searchKey(other.trimmed());
}

bool shareAPhone(const QString &one, const QString &other) {
    const QStringList numbers = one.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QStringList others = other.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const QString &number) { return others.contains(number); });
}

} // namespace

bool isUniqueId(const QString &id) {
    const QUuid uuid(id.trimmed());
    return uuid.version() == QUuid::Random || uuid.version() == QUuid::Time;
}

bool mayBeOne(const RecordLook &one, const RecordLook &other) {
    const bool hasOrganizations = !one.organization.isEmpty() && !other.organization.isEmpty();
    return isSameWord(one.name, other.name) ||
           (hasOrganizations && isSameWord(one.organization, other.organization)) ||
           shareAPhone(one.phoneDigits, other.phoneDigits) ||
           nameLikeness(one.name, other.name) >= kSimilarNames;
}

bool isRenamed(const RecordLook &one, const RecordLook &other) {
    const auto isUnlike = [](const QString &before, const QString &now) {
        return !isSameWord(before, now) && nameLikeness(before, now) < kSimilarNames;
    };
    return isUnlike(one.name, other.name) && isUnlike(one.organization, other.organization);
}

bool areOne(const RecordLook &one, const RecordLook &other) {
    const bool haveNoPhones = one.phoneDigits.isEmpty() && other.phoneDigits.isEmpty();
    return isSameWord(one.name, other.name) && isSameWord(one.organization, other.organization) &&
           (haveNoPhones || shareAPhone(one.phoneDigits, other.phoneDigits));
}
