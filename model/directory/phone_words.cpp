// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/phone_words.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

PhoneWords readPhoneNumber(const QString &text) {
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'#'; });
    if (isPlain)
        return {text, {}, {}};
    static const QRegularExpression whole(
        u"^([^A-Za-z]*?\\d[^A-Za-z(#]*?(?:\\(\\d+\\)[^A-Za-z(#]*?)?)\\s*,?\\s*"
        "(?:(?:ext(?:ension)?\\.?|x|#|opt(?:ion)?\\.?)\\s*[:.]?\\s*(\\d+))\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(text.trimmed());
    if (!match.hasMatch())
        return {text, {}, {}};
    return {match.captured(1).trimmed(), match.captured(2), match.captured(3).trimmed()};
}

QList<PhoneWords> readPhoneWords(const QString &cell) {
    static const QRegularExpression between(
        u"\\s*(?:[;\\n|]|\\bor\\b|\\so\\s|\\s/\\s|\\((?=\\s*fax\\b))\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"^([A-Za-z][A-Za-z .]*?)\\s*:?\\s*([+(]?\\d[\\d\\s().+-]{5,}\\d)\\)?$"_s);
    QList<PhoneWords> phones;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        const auto found = named.match(part.trimmed()); // "text 312-555-0101"
        phones.append(found.hasMatch() ? PhoneWords{found.captured(2), {}, found.captured(1)}
                                       : readPhoneNumber(part.trimmed()));
    }
    return phones;
}
