// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int kGroup = 3; ///< digits of a thousand

/// As a program reads it: Arabic and other keyboards type digits, signs and a mark of their own.
QString plainNumber(const QString &typed, const QLocale &locale) {
    QString plain;
    for (const QChar letter : typed.trimmed()) {
        if (letter.isDigit())
            plain.append(QChar(u'0' + letter.digitValue()));
        else if (letter == u'\u2212')
            plain.append(u'-');
        else if (letter == u',' || letter == u'\u066B' || locale.decimalPoint() == letter)
            plain.append(u'.');
        else
            plain.append(letter);
    }
    return plain;
}

} // namespace

std::optional<double> readNumber(const QString &typed, const QLocale &locale) {
    static const QRegularExpression shape(u"^-?[0-9]*\\.?[0-9]+$|^-?[0-9]+\\.$"_s);
    const QString plain = plainNumber(typed, locale);
    if (!shape.match(plain).hasMatch())
        return std::nullopt;
    const bool mayBeThousands =
        typed.contains(locale.groupSeparator()) && plain.size() - plain.indexOf(u'.') - 1 == kGroup;
    return mayBeThousands ? std::nullopt : std::optional(plain.toDouble());
}
