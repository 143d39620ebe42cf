// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/marked_text.h"

#include <QRegularExpression>

namespace {

struct NamedLetter {
    const char *name;
    char16_t letter;
};
constexpr NamedLetter kNamedLetters[] = {{"amp", u'&'},  {"lt", u'<'},    {"gt", u'>'},
                                         {"quot", u'"'}, {"apos", u'\''}, {"nbsp", 0xa0}};

/// The letter that stands between "&" and ";"; the same text again where it is none.
QString letterNamed(const QString &whole, const QString &name) {
    for (const NamedLetter &named : kNamedLetters) {
        if (name == QLatin1String(named.name))
            return QString(QChar(named.letter));
    }
    if (!name.startsWith(u'#'))
        return whole;
    const bool isHex = name.mid(1, 1).toLower() == u'x';
    bool ok = false;
    const uint code = isHex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
    const bool isLetter = ok && code >= 0x20 && code <= 0x10ffff && !QChar::isSurrogate(code);
    const char32_t letter = code;
    return isLetter ? QString::fromUcs4(&letter, 1) : whole;
}

} // namespace

QString withNamedLetters(const QString &text) {
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression names(QStringLiteral("&(#?[a-zA-Z0-9]{1,8});"));
    QString plain;
    qsizetype at = 0;
    for (auto found = names.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        plain += letterNamed(match.captured(), match.captured(1));
        at = match.capturedEnd();
    }
    return plain + QStringView(text).mid(at).toString();
}

QString withoutMarks(const QString &text) {
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    static const QRegularExpression breaks(QStringLiteral("<(?:br\\s*/?|/p|/div|/li|/h[1-6])>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression looks(
        QStringLiteral("</?(?:b|i|u|s|p|div|span|strong|em|strike|del|ul|ol|li|font|h[1-6])(?:\\s[^<>]*)?>"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    return withNamedLetters(plain.replace(breaks, QStringLiteral("\n")).remove(looks));
}
