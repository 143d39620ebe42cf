// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_match.h"

#include <algorithm>

namespace {

constexpr qsizetype kFewestDigits = 9; ///< so many make a whole number without its country
constexpr qsizetype kKeyDigits = 7;

bool namesCountry(const QString &number) {
    return number.trimmed().startsWith(u'+');
}

} // namespace

QString digitsOf(const QString &number) {
    QString digits;
    for (const QChar character : number) {
        if (character.isDigit())
            digits.append(QChar(u'0' + character.digitValue()));
    }
    return digits;
}

bool samePhone(const QString &a, const QString &b) {
    const QString first = digitsOf(a);
    const QString second = digitsOf(b);
    if (first.isEmpty() || second.isEmpty())
        return a.compare(b, Qt::CaseInsensitive) == 0;
    if (first == second)
        return true;
    const QString &longer = first.size() > second.size() ? first : second;
    const QString &shorter = first.size() > second.size() ? second : first;
    const bool bothComplete = namesCountry(a) && namesCountry(b);
    return !bothComplete && shorter.size() >= kFewestDigits && longer.endsWith(shorter);
}

bool sameEmail(const QString &a, const QString &b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString comparableName(const QString &name) {
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QList<Phone> phonesMissingIn(const Contact &mine, const Contact &theirs) {
    QList<Phone> missing;
    std::copy_if(
        theirs.phones.begin(), theirs.phones.end(), std::back_inserter(missing), [&](const Phone &phone) {
            return std::none_of(mine.phones.begin(), mine.phones.end(),
                                [&](const Phone &known) { return samePhone(known.number, phone.number); });
        });
    return missing;
}

QStringList emailsMissingIn(const Contact &mine, const Contact &theirs) {
    QStringList missing;
    std::copy_if(theirs.emails.begin(), theirs.emails.end(), std::back_inserter(missing),
                 [&](const QString &email) {
                     return std::none_of(mine.emails.begin(), mine.emails.end(),
                                         [&](const QString &known) { return sameEmail(known, email); });
                 });
    return missing;
}

QStringList numberKeys(const Contact &contact) {
    QStringList keys;
    for (const Phone &phone : contact.phones) {
        const QString digits = digitsOf(phone.number);
        keys += digits.isEmpty() ? phone.number.toCaseFolded() : digits.right(kKeyDigits);
    }
    for (const QString &email : contact.emails)
        keys += email.toCaseFolded();
    return keys;
}

bool sharesNumber(const Contact &a, const Contact &b) {
    return phonesMissingIn(a, b).size() < b.phones.size() || emailsMissingIn(a, b).size() < b.emails.size();
}
