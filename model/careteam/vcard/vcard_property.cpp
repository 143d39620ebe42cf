// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/vcard/vcard_property.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHead = 20'000;
constexpr char kCustom[] = "X-CUSTOM(";

/// Where the first `wanted` outside of double quotes is, or -1.
qsizetype indexOutsideQuotes(QByteArrayView text, char wanted, qsizetype from = 0) {
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == wanted && !quoted)
            return i;
    }
    return -1;
}

QList<QByteArrayView> splitOutsideQuotes(QByteArrayView text, char separator) {
    QList<QByteArrayView> parts;
    qsizetype start = 0;
    for (qsizetype end = 0; end >= 0; start = end + 1) {
        end = indexOutsideQuotes(text, separator, start);
        parts.append(end < 0 ? text.sliced(start) : text.sliced(start, end - start));
        if (end < 0)
            break;
    }
    return parts;
}

/// Windows-1252 is what Latin-1 means in practice; only these 32 places differ.
QString fromWindows1252(const QByteArray &bytes) {
    static constexpr char16_t kUpper[] = u"\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160"
                                         u"\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022"
                                         u"\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = kUpper[c.unicode() - 0x80];
    }
    return text;
}

/// Bytes that make no UTF-8. In a text of UTF-8 that lost its end they are few beside the letters
/// that were read; in another encoding hardly any letter can be read.
bool isDamagedUtf8(const QString &text) {
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return text.count(QChar::ReplacementCharacter) * 3 <= letters;
}

QString guessed(const QByteArray &bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    return isDamagedUtf8(text) ? text.remove(QChar::ReplacementCharacter) : fromWindows1252(bytes);
}

QString decoded(const QByteArray &bytes, const QString &charset) {
    if (charset.isEmpty() || charset == u"utf-8"_s || charset == u"us-ascii"_s)
        return guessed(bytes);
    if (charset == u"iso-8859-1"_s || charset == u"windows-1252"_s)
        return fromWindows1252(bytes);
    QStringDecoder decoder(charset.toLatin1().constData());
    const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
    return decoder.isValid() && !decoder.hasError() ? text : guessed(bytes);
}

int hexDigit(char c) {
    const int digit = QByteArrayView("0123456789ABCDEF").indexOf(c >= 'a' && c <= 'f' ? char(c - 32) : c);
    return digit;
}

/// A broken escape stays as it is: better an odd sign than a lost one.
QByteArray fromQuotedPrintable(const QByteArray &value) {
    QByteArray bytes;
    bytes.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool complete = value[i] == '=' && i + 2 < value.size();
        const int high = complete ? hexDigit(value[i + 1]) : -1;
        const int low = complete ? hexDigit(value[i + 2]) : -1;
        bytes.append(high < 0 || low < 0 ? value[i] : char(high * 16 + low));
        i += high < 0 || low < 0 ? 0 : 2;
    }
    return bytes;
}

/// RFC 6868: quotes and line breaks inside a parameter.
QString withoutCarets(QString value) {
    if (!value.contains(u'^'))
        return value;
    QString plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        const bool escape = value[i] == u'^' && (next == u'n' || next == u'\'' || next == u'^');
        plain += !escape ? value[i] : next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : QChar(u'^');
        i += escape ? 1 : 0;
    }
    return plain;
}

/// vCard 2.1 writes TEL;CELL and PHOTO;BASE64: the value alone says which parameter it is.
QByteArray nameOfBareValue(const QByteArray &value) {
    static const QByteArrayList kEncodings = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"};
    return kEncodings.contains(value.toUpper()) ? QByteArray("ENCODING") : QByteArray("TYPE");
}

/// Android's X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=4E=61): the person's own word for a number.
QString customLabel(QByteArrayView part) {
    const QByteArray inner =
        part.sliced(sizeof kCustom - 1).chopped(part.endsWith(')') ? 1 : 0).toByteArray();
    const qsizetype encoding = inner.toUpper().indexOf("QUOTED-PRINTABLE,");
    const bool isEncoded = encoding >= 0;
    const QByteArray label = isEncoded ? inner.mid(encoding + 17) : inner.mid(inner.lastIndexOf(',') + 1);
    return guessed(isEncoded ? fromQuotedPrintable(label) : label);
}

void appendParameter(CardProperty &property, QByteArrayView part) {
    if (part.trimmed().toByteArray().toUpper().startsWith(kCustom)) {
        property.parameters.append({"X-LABEL", customLabel(part.trimmed())});
        return;
    }
    const qsizetype equals = part.indexOf('=');
    const QByteArray name = equals < 0 ? nameOfBareValue(part.trimmed().toByteArray())
                                       : part.first(equals).trimmed().toByteArray().toUpper();
    const QList<QByteArrayView> values = splitOutsideQuotes(part.sliced(equals + 1), ',');
    for (QByteArrayView value : values) {
        QByteArray plain = value.trimmed().toByteArray();
        plain.replace('"', "");
        property.parameters.append({name, withoutCarets(guessed(plain))});
    }
}

void readHead(CardProperty &property, QByteArrayView head) {
    const QList<QByteArrayView> parts = splitOutsideQuotes(head, ';');
    const QByteArray name = parts.first().trimmed().toByteArray().toUpper();
    const qsizetype dot = name.lastIndexOf('.');
    property.group = name.first(std::max<qsizetype>(dot, 0));
    property.name = name.sliced(dot + 1);
    for (QByteArrayView part : parts.sliced(1))
        appendParameter(property, part);
}

/// The sign that the escape stands for, or none when the backslash is only a backslash.
std::optional<QChar> meaningOf(QChar escaped, CardEscapes escapes) {
    if ((escaped == u'n' || escaped == u'N') && escapes == CardEscapes::New)
        return QChar(u'\n');
    const bool known = QStringView(u"\\;,:\"").contains(escaped);
    return known ? std::optional<QChar>(escaped) : std::nullopt;
}

} // namespace

QStringList CardProperty::parameter(QByteArrayView parameterName) const {
    QStringList values;
    for (const CardParameter &candidate : parameters) {
        if (candidate.name == parameterName)
            values += candidate.value.toLower().split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

bool CardProperty::hasType(QLatin1String type) const {
    return parameter("TYPE").contains(type);
}

int CardProperty::preference() const {
    const QStringList given = parameter("PREF");
    if (!given.isEmpty())
        return std::clamp(given.first().toInt(), 1, 100);
    return hasType(QLatin1String("pref")) ? 1 : 101;
}

QByteArray CardProperty::bytes() const {
    const QStringList encodings = parameter("ENCODING");
    const QString encoding = encodings.isEmpty() ? QString() : encodings.first();
    if (encoding == u"quoted-printable"_s)
        return fromQuotedPrintable(value);
    const bool base64 = encoding == u"b"_s || encoding == u"base64"_s;
    return base64 ? QByteArray::fromBase64(value) : value;
}

QString CardProperty::text() const {
    const QStringList charsets = parameter("CHARSET");
    return decoded(bytes(), charsets.isEmpty() ? QString() : charsets.first());
}

std::optional<CardProperty> parseProperty(const CardLine &line) {
    const QByteArrayView start = QByteArrayView(line.text).first(std::min(line.text.size(), kLongestHead));
    qsizetype colon = indexOutsideQuotes(start, ':');
    if (colon < 0)
        colon = start.indexOf(':'); // a quote that nobody closed
    if (colon <= 0)
        return std::nullopt;
    CardProperty property{line.number};
    readHead(property, start.first(colon));
    if (property.name.isEmpty())
        return std::nullopt;
    property.value = line.text.sliced(colon + 1);
    return property;
}

QString unescaped(const QString &text, CardEscapes escapes) {
    if (!text.contains(u'\\'))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool backslash = text[i] == u'\\' && i + 1 < text.size();
        const std::optional<QChar> meaning = backslash ? meaningOf(text[i + 1], escapes) : std::nullopt;
        plain += meaning.value_or(text[i]);
        i += meaning ? 1 : 0;
    }
    return plain;
}

QStringList splitParts(const QString &text, CardEscapes escapes) {
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i + 1 < text.size() && text[i] == u'\\') {
            ++i;
        } else if (i == text.size() || text[i] == u';') {
            parts += unescaped(text.sliced(start, i - start), escapes);
            start = i + 1;
        }
    }
    return parts;
}
