// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/marked_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct NamedLetter {
    const char *name;
    char16_t letter;
};
constexpr NamedLetter kNamedLetters[] = {
    {"amp", u'&'},     {"lt", u'<'},       {"gt", u'>'},      {"quot", u'"'},    {"apos", u'\''},
    {"nbsp", 0xa0},    {"lsquo", 0x2018},  {"rsquo", 0x2019}, {"ldquo", 0x201c}, {"rdquo", 0x201d},
    {"sbquo", 0x201a}, {"bdquo", 0x201e},  {"laquo", 0xab},   {"raquo", 0xbb},   {"ndash", 0x2013},
    {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},  {"middot", 0xb7},  {"iexcl", 0xa1},
    {"iquest", 0xbf},  {"aacute", 0xe1},   {"eacute", 0xe9},  {"iacute", 0xed},  {"oacute", 0xf3},
    {"uacute", 0xfa},  {"ntilde", 0xf1},   {"uuml", 0xfc},    {"Aacute", 0xc1},  {"Eacute", 0xc9},
    {"Iacute", 0xcd},  {"Oacute", 0xd3},   {"Uacute", 0xda},  {"Ntilde", 0xd1},  {"Uuml", 0xdc},
    {"agrave", 0xe0},  {"egrave", 0xe8},   {"igrave", 0xec},  {"ograve", 0xf2},  {"ugrave", 0xf9},
    {"acirc", 0xe2},   {"ecirc", 0xea},    {"icirc", 0xee},   {"ocirc", 0xf4},   {"ucirc", 0xfb},
    {"auml", 0xe4},    {"euml", 0xeb},     {"iuml", 0xef},    {"ouml", 0xf6},    {"Auml", 0xc4},
    {"Ouml", 0xd6},    {"szlig", 0xdf},    {"ccedil", 0xe7},  {"Ccedil", 0xc7},  {"atilde", 0xe3},
    {"otilde", 0xf5},  {"aring", 0xe5},    {"oslash", 0xf8},  {"aelig", 0xe6},   {"copy", 0xa9},
    {"reg", 0xae},     {"trade", 0x2122},  {"deg", 0xb0},     {"ordm", 0xba},    {"ordf", 0xaa},
    {"sect", 0xa7},    {"para", 0xb6},     {"cent", 0xa2},    {"pound", 0xa3},   {"euro", 0x20ac},
    {"yen", 0xa5},     {"plusmn", 0xb1},   {"times", 0xd7},   {"divide", 0xf7},  {"frac12", 0xbd},
    {"frac14", 0xbc},  {"frac34", 0xbe},   {"le", 0x2264},    {"ge", 0x2265},    {"prime", 0x2032},
    {"rarr", 0x2192},  {"larr", 0x2190},   {"shy", 0xad},     {"ensp", 0x2002},  {"emsp", 0x2003}};

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
    static const QRegularExpression names(u"&(#?[a-zA-Z0-9]{1,8});"_s);
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

namespace {

QString marksOf(const char *names) {
    return u"</?(?:%1)(?:\\s[^<>]*)?/?>"_s.arg(QLatin1String(names));
}

/// "<a href="https://…">Apply</a>" as "Apply (https://…)": on paper nobody can press it.
QString withAddresses(QString text) {
    static const QRegularExpression link(
        u"<a\\s[^<>]*href\\s*=\\s*[\"']?(https?://[^\"'\\s<>]+)[\"']?[^<>]*>(.{0,500}?)</a>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto found = link.match(text); found.hasMatch(); found = link.match(text)) {
        const QString address = found.captured(1), words = found.captured(2);
        const bool isSame = words.contains(address) || address.contains(words.trimmed());
        text.replace(found.capturedStart(), found.capturedLength(),
                     isSame ? words : u"%1 (%2)"_s.arg(words, address));
    }
    return text;
}

/// Blocks stand on lines of their own, however many marks part them; each "<br>" is a line more.
QString withLines(const QString &text) {
    static const QRegularExpression between(
        u"(?<!\\s)(?:\\s*+(?:%1|<br\\s*/?>))+\\s*"_s.arg(marksOf(
            "p|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|table|tbody|thead|hr|blockquote|section|article|header|"
            "footer|main|nav|pre|address|center|figure|form|html|body")),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression block(u"<(?!br)"_s, QRegularExpression::CaseInsensitiveOption);
    QString lines;
    qsizetype at = 0;
    for (auto each = between.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString marks = match.captured();
        const qsizetype breaks = marks.count(u"<br"_s, Qt::CaseInsensitive);
        lines += QStringView(text).mid(at, match.capturedStart() - at);
        lines += QString(breaks + (marks.contains(block) ? 1 : 0), u'\n');
        at = match.capturedEnd();
    }
    return lines + QStringView(text).mid(at).toString();
}

} // namespace

QString withoutMarks(const QString &text) {
    constexpr qsizetype longest = 1 << 17; // a hostile text would take long
    if ((!text.contains(u'<') && !text.contains(u'&')) || text.size() > longest)
        return text;
    static const QRegularExpression unseen(
        u"<!--.{0,2000}?-->|<(script|style|head)\\b[^<>]*>.{0,9000}?</\\1>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression looks(
        marksOf(
            "a|abbr|b|i|u|s|q|em|strong|strike|del|ins|span|font|small|big|sub|sup|mark|code|tt|cite|label|"
            "img|"
            "td|th|col|colgroup|caption|figcaption|time|o:p|iframe|button|input|video|audio|source|svg|wbr"),
        QRegularExpression::CaseInsensitiveOption);
    return withNamedLetters(withLines(withAddresses(QString(text).remove(unseen))).remove(looks));
}

QString withoutWebMarks(const QString &text) {
    static const QRegularExpression space(u"[ \\t\u00a0]+"_s);
    static const QRegularExpression ends(u" ?\\n ?"_s);
    static const QRegularExpression blank(u"\\n{3,}"_s);
    // One "<b>" that nothing closes is what somebody typed.
    static const QRegularExpression marks(u"</[a-z]|<(?:br|p|li|hr|img)\\b[^<>]*>|&#?[a-z0-9]{1,8};"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if ((!text.contains(u'<') && !text.contains(u'&')) || !text.contains(marks))
        return text;
    const QString once = withoutMarks(text);
    if (once == text)
        return text;
    return withoutMarks(once)
        .replace(space, u" "_s)
        .replace(ends, u"\n"_s)
        .replace(blank, u"\n\n"_s)
        .trimmed();
}
