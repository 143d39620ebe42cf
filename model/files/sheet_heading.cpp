// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/sheet_heading.h"

#include "model/base/search_key.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// "PhysicalAddress1" and "URLOfSite" as people would write them.
QString wordsApart(const QString &heading) {
    QString apart;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QChar c = heading[i];
        const bool afterSmall = i > 0 && heading[i - 1].isLower() && (c.isUpper() || c.isDigit());
        const bool beforeSmall = i > 0 && heading[i - 1].isUpper() && c.isUpper() && i + 1 < heading.size() &&
                                 heading[i + 1].isLower();
        const bool afterDigit = i > 0 && heading[i - 1].isDigit() && c.isUpper();
        if (afterSmall || beforeSmall || afterDigit)
            apart += u' ';
        apart += c;
    }
    return apart;
}

} // namespace

QString plainHeading(const QString &heading) {
    QString plain;
    for (const QChar c : searchKey(wordsApart(heading)))
        plain += c.isLetterOrNumber() ? c : u' ';
    return plain.simplified();
}

bool isIdHeading(const QString &plain) {
    static const QRegularExpression words(u"(^|\\s)(id|ids|num|guid|uuid|key|code|identifier|pk)$"_s);
    return words.match(plain).hasMatch() && !plain.contains(u"zip"_s) && !plain.contains(u"postal"_s);
}

QString addressGroup(const QString &plain) {
    static const QRegularExpression group(
        u"^(physical|mailing|postal|mail|other|site|office|billing|street|home|fisica|postal)\\b.*"
        "\\b(address|city|town|state|province|county|zip|postal code|postcode|zipcode|country|street)\\b"_s);
    const auto found = group.match(plain);
    if (!found.hasMatch())
        return {};
    const QString word = found.captured(1);
    const bool isOneHeading =
        plain == u"street address"_s || plain == u"postal code"_s || plain == u"mail address"_s;
    return isOneHeading ? QString() : word;
}

QString typedPhone(const QString &plain) {
    static const QRegularExpression type(
        u"^(.*\\b(?:phone|telephone|tel|fax|telefono)(?: \\d+)?)(?: number)? (?:type|kind)$|^tipo de (telefono(?: \\d+)?)$"_s);
    const auto match = type.match(plain);
    return match.captured(1) + match.captured(2);
}
