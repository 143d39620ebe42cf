// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/status_words.h"

#include "model/base/search_key.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kStatus[] = {"active", "inactive", "defunct", "temporarily closed"};

ServiceStatus otherStatusIn(const QString &words) {
    static const std::pair<QRegularExpression, ServiceStatus> known[] = {
        {QRegularExpression(u"^(?:defunct|out of business|no longer exists?|dissolved|disuelt[oa])\\b"_s),
         ServiceStatus::Defunct},
        {QRegularExpression(
             u"\\btemporar\\w*\\b|^(?:closed|on hold|paused) (?:for|until|due)\\b|^(?:on hold|paused|"
             "seasonal)$|\\btemporalmente\\b"_s),
         ServiceStatus::TemporarilyClosed},
        {QRegularExpression(
             u"^(?:inactive|closed|permanently closed|archived?|deleted?|suspended|discontinued|"
             "retired|removed|terminated|expired|ended|obsolete|disabled|withdrawn|cancell?ed|"
             "not active|not open|no longer|do not (?:refer|use)|inactiv[oa]|cerrad[oa]|"
             "archivad[oa]|eliminad[oa]|suspendid[oa]|descontinuad[oa])\\b|^(?:no|n|false|0)$"_s),
         ServiceStatus::Inactive},
        {QRegularExpression(
             u"^(?:active|open|current|activ[oa]|abiert[oa]|operating|operational|ongoing|live)\\b|"
             "^(?:yes|y|true|1|si)$"_s),
         ServiceStatus::Active}};
    for (const auto &[pattern, status] : known) {
        if (pattern.match(words).hasMatch())
            return status;
    }
    return ServiceStatus::Unknown;
}

} // namespace

ServiceStatus statusIn(const QString &words) {
    const QString word = words.trimmed().toLower();
    for (int i = 0; i < int(std::size(kStatus)); ++i) {
        if (word == QLatin1String(kStatus[i]))
            return ServiceStatus(i);
    }
    return word.isEmpty() ? ServiceStatus::Unknown : otherStatusIn(searchKey(word.simplified()));
}

ServiceStatus statusInName(const QString &name) {
    static const QString said =
        u"((?:permanently |temporarily |temp "
        u")?(?:closed|inactive|defunct|discontinued|archived|expired|deleted|"
        "out of business|no longer (?:active|available|operating|offered|open|in business|exists?)|suspended|"
        "do not (?:use|refer)|cerrad[oa]|inactiv[oa]|descontinuad[oa]|suspendid[oa]|archivad[oa])"
        "(?: (?:permanently|temporarily|permanentemente|temporalmente|definitivamente|as "
        "of|since|on|in|en|desde|"
        "until further notice|hasta nuevo aviso|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:[a-z]+ )?\\d{4}|\\d{4}-\\d\\d-\\d\\d))*)"_s;
    static const QRegularExpression places(
        u"[(\\[*]\\s*(?:now |currently )?%1\\s*[)\\]*]|\\s[-–—:]+\\s*(?:now |currently )?%1$|^%1\\s*[-–—:]+\\s"_s
            .arg(said));
    static const QRegularExpression closedGroup(u"\\b(?:groups?|grupos?|adoptions?)\\b"_s); // to newcomers
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return u"([*-–—:"_s.contains(c); }))
        return ServiceStatus::Unknown; // nearly always, and quick to see
    const QString key = searchKey(name.simplified());
    const auto match = places.match(key);
    if (!match.hasMatch() || (closedGroup.match(key).hasMatch() && !name.contains(u"CLOSED"_s)))
        return ServiceStatus::Unknown;
    return statusIn(match.captured(1) + match.captured(2) + match.captured(3));
}

QString hsdsStatus(ServiceStatus status) {
    return status == ServiceStatus::Unknown ? QString() : QLatin1String(kStatus[int(status)]);
}

bool isGone(ServiceStatus status) {
    return status == ServiceStatus::Inactive || status == ServiceStatus::Defunct;
}
