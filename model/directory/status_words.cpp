// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/status_words.h"

#include "model/text/search_key.h"

#include <QRegularExpression>

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

QString hsdsStatus(ServiceStatus status) {
    return status == ServiceStatus::Unknown ? QString() : QLatin1String(kStatus[int(status)]);
}

bool isGone(ServiceStatus status) {
    return status == ServiceStatus::Inactive || status == ServiceStatus::Defunct;
}
