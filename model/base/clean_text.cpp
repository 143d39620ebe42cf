// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clean_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool turnsDirection(char16_t c) {
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isControlMark(char16_t c) {
    const bool breaks = c == u'\n' || c == u'\t' || c == u'\r';
    const bool isByteOrderMark = c == 0xfeff || c == 0xfffe || c == 0xffff;
    return (c < 0x20 && !breaks) || (c >= 0x7f && c <= 0x9f) || isByteOrderMark;
}

bool isUnwanted(char16_t c) {
    return isControlMark(c) || turnsDirection(c);
}

/// Most texts are made of these alone.
bool isUsual(QChar c) {
    return (c.unicode() >= u' ' && c.unicode() < 0x7f) || (c.unicode() > 0x9f && c.unicode() < 0x600);
}

} // namespace

QString cleanText(QString text) {
    if (std::all_of(text.cbegin(), text.cend(), isUsual))
        return text.trimmed();
    text.replace(u"\r\n"_s, u"\n"_s);
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) { return c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029); }, u'\n');
    text.removeIf([](QChar c) { return isUnwanted(c.unicode()); });
    return text.trimmed();
}

QString cleanLine(const QString &text) {
    return cleanText(text).simplified();
}

QString withoutControls(QString text) {
    if (!std::all_of(text.cbegin(), text.cend(), isUsual))
        text.removeIf([](QChar c) { return isControlMark(c.unicode()); });
    return text;
}

/// Among letters of more than one byte, few begin as control characters do.
bool mayHoldControls(const QByteArray &json) {
    const auto isSuspect = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f || byte == 0xc2 ||
               byte == 0xef;
    };
    return std::any_of(json.begin(), json.end(), isSuspect) || json.contains("\\u00") ||
           json.contains("\\b") || json.contains("\\f") || json.contains("\\uf") || json.contains("\\uF");
}
