// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/cell_digits.h"

#include <algorithm>

namespace {

constexpr char16_t kFirstOtherDigit = 0x660; // Arabic-Indic zero: no script before it has digits of its own

QChar plainMark(QChar c) {
    switch (c.unicode()) {
    case 0x066a: // Arabic per cent
        return u'%';
    case 0x066b: // Arabic decimal mark
        return u'.';
    case 0x066c: // Arabic mark between thousands
    case 0xff0c: // full-width comma
        return u',';
    case 0xff0e: // full-width point
        return u'.';
    case 0xff1a: // full-width colon
        return u':';
    default:
        return c;
    }
}

QChar plainDigit(QChar c) {
    if (c.unicode() < kFirstOtherDigit)
        return c;
    return c.category() == QChar::Number_DecimalDigit ? QChar(u'0' + c.digitValue()) : plainMark(c);
}

} // namespace

QString withPlainDigits(QStringView text) {
    QString plain = text.toString();
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), plainDigit);
    return plain;
}

bool hasOtherDigits(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return plainDigit(c) != c; });
}
