// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/isolated.h"
#include "model/base/result.h"
#include "model/careteam/contact.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

// What the reports share: how short texts are put together.

/// Whether the language of the program runs from right to left.
bool isRightToLeft();
/// "Allergies: penicillin"; empty when there is no text.
QString labelled(const QString &label, const QString &text);
/// The lines of a text, one behind the other.
QString inOneLine(const QString &text);
/// The same text, which then does not end one line and begin the next: for numbers and times.
QString unbroken(QString text);
/// "and 3 more, in the book"
QString andMore(int more);
/// The first few texts; of the others it is said that there are more.
QStringList atMost(QStringList texts, int most);
/// A person with a number: "Rosa · nurse · (312) 555-0112 · pain at night".
QString personToCallText(const Contact &contact);
/// What stands below each page: when it was printed, and that it may have changed since.
QString printedFooter(const QDateTime &printedAt);

template <typename Record, typename ToText>
QStringList texts(const QList<Record> &records, ToText toText) {
    QStringList list;
    for (const Record &record : records)
        list.append(toText(record));
    return list;
}

/// Takes the value out of a result, or remembers the first error.
class Reading {
public:
    template <typename T>
    T take(Result<T> result) {
        if (result)
            return *std::move(result);
        if (!m_error)
            m_error = result.error();
        return {};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};
