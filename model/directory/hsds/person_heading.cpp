// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/person_heading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// How to reach one of the people behind a service: "director phone", "phone (owner)". Whom families call to
/// come in, as an intake coordinator, is no such one.
const QRegularExpression &reachWords() {
    static const QString who =
        u"(?:(?<!intake )(?<!referral )(?<!admissions )coordinators?|managers?|directors?|supervisors?|"
        "administrators?|owners?|presidents?|chair(?:man|woman|person)?s?|treasurers?|ceo|cfo|coo|executives?"
        "|"
        "boss|founders?|pastors?|priests?|rabbis?|imams?|contact persons?|emergency contacts?|board(?: "
        "members?)?|coordinador(?:a|es)?|gerentes?|"
        "director(?:a|es)?|encargad[oa]s?|duen[oa]s?|propietari[oa]s?|presidentes?|jef[ea]s?|fundador(?:a|es)"
        "?|"
        "personas? de contacto)"_s;
    static const QString how =
        u"(?:phones?|telephones?|tel|numbers?|lines?|ext(?:ension)?|cell\\w*|mobiles?|whatsapp|text|fax|"
        "e ?mails?|mail|home|contact info\\w*|telefonos?|numeros?|celular(?:es)?|movil(?:es)?|correos?|casa)"_s;
    static const QRegularExpression words(
        u"\\b%1(?: s)?(?: of(?: the)? \\w+)?(?: (?:direct|office|work|main|best))?(?: %2)+"
        "(?: (?:no|nr|address|electronico))?(?: \\d+)?$|"
        "\\b(?!home|casa)%2(?: electronico)?(?: (?:of|for|del?|de la|para))?(?: (?:the|el|la))?"
        "(?: (?:executive|program|site|clinical|medical))? %1(?: s)?$|"
        "\\bcontacts?(?: s)? (?:cell\\w*|mobiles?|home)(?: (?:phone|number|no|tel))?$"_s.arg(who, how));
    return words;
}

} // namespace

bool isWayToOne(const QString &plain) {
    return reachWords().match(plain).hasMatch();
}
