// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet_heading.h"

#include "model/text/search_key.h"

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

bool matches(const QString &plain, const QRegularExpression &words) {
    return words.match(plain).hasMatch();
}

const QRegularExpression &flagWords() {
    static const QRegularExpression words(
        u"^(.*?)\\s*\\b(?:is|are|es)?\\s*\\b(private|confidential|unlisted|hidden|privad[oa]|confidencial)$|"
        "^(private|confidential|unlisted|hidden|privad[oa]|confidencial)\\s+(.*)$|"
        "^(?:exclude|hide|hidden|omit)\\s+from\\s+.*$"_s);
    return words;
}

const QRegularExpression &publicWords() {
    static const QRegularExpression words(u"^(.*?)\\s*\\b(?:is|are|es)\\s+public[oa]?$|^(?:public|publish|"
                                          u"published|publicar|publicado|show on website|"
                                          "show in directory|available for directory|display on website)$"_s);
    return words;
}

} // namespace

QString plainHeading(const QString &heading) {
    QString plain;
    for (const QChar c : searchKey(wordsApart(heading)))
        plain += c.isLetterOrNumber() ? c : u' ';
    return plain.simplified();
}

bool isForStaff(const QString &plain) {
    static const QRegularExpression words(
        u"\\b(internal|staff|private|confidential|unlisted|hidden|sensitive|admin|administrative|office use|"
        "not (?:for|to be) (?:the )?(?:public|publish\\w*|shar\\w*|print\\w*|client\\w*|famil\\w*)|"
        "do not (?:share|publish|print|give|release|show|tell)|worker notes?|"
        "(?:updated|entered|created|verified|checked|modified|reviewed|edited|added|approved|submitted) by|"
        "record owner|data entry|intern[oa]s?|privad[oa]s?|confidencial(?:es)?|del personal|"
        "no (?:publicar|compartir|imprimir)|(?:actualizado|verificado|creado|revisado) por)\\b"_s);
    static const QRegularExpression ofTheService(
        u"\\b(insurance|pay|school|schools|room|rooms|language|languages|idiomas?|spoken|bilingual|seguro)\\b"_s);
    return matches(plain, words) && !matches(plain, ofTheService);
}

bool isIdHeading(const QString &plain) {
    static const QRegularExpression words(u"(^|\\s)(id|ids|num|guid|uuid|key|code|identifier|pk)$"_s);
    return matches(plain, words) && !plain.contains(u"zip"_s) && !plain.contains(u"postal"_s);
}

HeadingFlag flagOf(const QString &plain) {
    if (matches(plain, publicWords()))
        return HeadingFlag::Public;
    return matches(plain, flagWords()) ? HeadingFlag::Private : HeadingFlag::None;
}

QString flaggedPart(const QString &plain) {
    static const QRegularExpression whole(
        u"^(?:record|agency|organization|service|program|site|resource|listing|entry|row|registro|servicio)?$"_s);
    const auto flag = flagWords().match(plain);
    const auto shown = publicWords().match(plain);
    const QString part = shown.hasMatch()             ? shown.captured(1)
                         : flag.captured(4).isEmpty() ? flag.captured(1)
                                                      : flag.captured(4);
    return matches(part, whole) ? QString() : part;
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
