// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QList>
#include <QStringList>
#include <functional>

class Connection;

/// The digits of a phone number as far as they tell it from others: without a country's 1, without what
/// stands behind an "ext."; empty where there are too few.
QString phoneDigits(const QString &number);
/// The same of each number of a text that holds several: "555-4003 / 555-4004".
QStringList phoneDigitsIn(const QString &numbers);
/// The same for "12 Oak Street, Suite 4" and "12 OAK ST #4"; empty where there is no number in it.
QString addressKey(const QString &street, const QString &postalCode);

enum class SameBy { Phone, Address };
/// Two services that may be one.
struct DuplicateCandidate {
    qint64 first = 0; ///< for ServiceTable::row(), the smaller one
    qint64 second = 0;
    SameBy by = SameBy::Phone;
    double likeness = 0; ///< of their names
    friend bool operator==(const DuplicateCandidate &, const DuplicateCandidate &) = default;
};

/// Services with the same phone, or with the same address and a similar name; the likeliest first. A phone
/// or an address that very many have (a hotline, a big house) says something only of those with similar
/// names.
Result<QList<DuplicateCandidate>> findSameServices(Connection &connection, qsizetype most = 2000,
                                                   const Progress &progress = {});
