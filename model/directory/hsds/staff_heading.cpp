// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/staff_heading.h"

#include "model/base/clock.h"
#include "model/base/search_key.h"
#include "model/directory/hsds/person_heading.h"
#include "model/files/date_time_parser.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString &plain, const QRegularExpression &words) {
    return words.match(plain).hasMatch();
}

/// Words that say it alone, wherever they stand.
const QRegularExpression &staffWords() {
    static const QRegularExpression words(
        u"\\b(?:internal|internally|staff|private|confidential|unlisted|hidden|sensitive|secret|restricted|"
        "admin|administrative|unpublished|non public|nonpublic|supervisors?|caseworkers?|case workers?|"
        "case managers?|log ?in|user ?names?|pass ?words?|pass ?codes?|credentials?|gate codes?|door codes?|"
        "alarm codes?|access codes?|security codes?|pin codes?|pin numbers?|back ?door|back ?line|"
        "back ?numbers?|inside (?:line|number|contact)|bypass|off the record|off limits|back office|office "
        "use|office only|case notes?|"
        "record owner|data entry|assigned to|home phone|home number|"
        "(?:not|never) (?:for |to be )?(?:the )?(?:public|publi[sc]\\w*|shar\\w*|print\\w*|client\\w*|"
        "famil\\w*|distribut\\w*|releas\\w*|disclos\\w*|patients?)|"
        "(?:do not|don t|dont|never) (?:ever "
        ")?(?:share|publish|print|give|release|show|tell|list|disclose|call|contact|"
        "distribute|post|display|hand out|refer|use|send)|"
        "(?:updated|entered|created|verified|checked|modified|reviewed|edited|added|approved|submitted|"
        "contacted|called|"
        "spoken to|seen) by|"
        "intern[oa]s?|internamente|privad[oa]s?|confidencial(?:es)?|secret[oa]s?|supervisor(?:a|as|es)|"
        "contrasenas?|no (?:publicar|compartir|imprimir|mostrar|divulgar|difundir|publico|publica|referir)|"
        "(?:actualizado|verificado|creado|revisado|ingresado|aprobado|contactado) por|uso de (?:la )?oficina|"
        // French and German
        "interne[nrs]?|confidentiel(?:le)?s?|privees?|ne pas "
        "(?:publier|diffuser|partager)|vertraulich\\w*|nur intern|"
        "nicht (?:veroffentlichen|weitergeben))\\b"_s);
    return words;
}

/// Words of somebody's own beside a word for them, or a way to reach them.
const QRegularExpression &ownWords() {
    static const QRegularExpression words(
        u"\\b(?:workers?|sw|navigators?|team|office|our|my|coordinators?|intake|personal|liaison|manager|"
        "reviewer|advocates?) (?:only )?(?:notes?|comments?|remarks?|tips?|observations?|opinions?|feedback|"
        "experiences?|only|use|use only|initials)\\b|"
        "\\b(?:notes?|comments?|remarks?|tips?|info|information|instructions?|only|just) (?:for|of|by|to) "
        "(?:the |our |my )?(?:social |case "
        ")?(?:workers?|sw|team|office|navigators?|us|admins?|employees?)\\b|"
        "^for (?:the |our )?(?:social |case )?(?:workers?|sw|team|office|navigators?|employees?)\\b|"
        "\\bpersonal (?:cell\\w*|mobile|phone|telephone|tel|e ?mail|mail|number|line|contact|address|data|"
        "info\\w*|details)\\b|\\b(?:cell\\w*|mobile|phone|telephone|number|e ?mail|line) personal$|"
        "\\b(?:notas?|comentarios?|observaciones|telefono|celular|correo|numero|linea|linea directa|contacto|"
        "datos|uso|direccion) (?:del? |para |de la |para el |del equipo |solo )*"
        "(?:personal(?:es)?|equipo|trabajador\\w*|oficina)\\b|"
        "\\b(?:solo|solamente|exclusivo|unicamente)(?: para)?(?: el| los| las| la)? "
        "(?:personal|equipo|trabajador\\w*|oficina)\\b|"
        "^(?:para|del) (?:el |la |los |las )?(?:personal|equipo|trabajador\\w*)\\b|"
        "\\buso (?:\\w+ )?del? (?:la )?(?:personal|oficina|equipo)\\b"_s);
    return words;
}

/// Headings that are about nothing else.
const QRegularExpression &wholeStaffHeadings() {
    static const QRegularExpression words(
        u"^(?:personal|pins?|claves?(?: de acceso)?|usuarios?|user ?ids?|accounts?(?: number)?|users?|"
        "(?:assigned |intake |social |our |eligibility )?workers?(?: s)?(?: names?| phones?| cells?| e "
        "?mails?| "
        "initials)?|sw(?: name| initials| phone| email)?|trabajador(?:a|es|as)?(?: social(?:es)?)?)$"_s);
    return words;
}

/// Headings about the people behind a service, and those who come to it: how to reach them, who they are,
/// what was said.
const QRegularExpression &peopleWords() {
    static const QRegularExpression words(
        u"\\b(?:coordinators?|managers?|directors?|administrators?|owners?|presidents?|chair\\w*|treasurers?|"
        "secretary|ceo|boss|pastors?|principals?|volunteers?|employees?|nurses?|advocates?|leaders?|"
        "coordinador(?:a|es)?|gerentes?|director(?:a|es)?|encargad[oa]s?|duen[oa]s?|voluntari[oa]s?|jef[ea])"
        "(?: s)? (?:cell(?:phone|ular)?s?|mobile|celular|movil)(?: (?:phone|number|no|tel\\w*))?$|"
        "\\b(?:director|manager|administrator|owner|president|ceo|boss|pastor|principal|coordinator|"
        "supervisor)s?"
        "(?: s)? (?:direct )?(?:e ?mails?)(?: address)?$|"
        "\\b(?:celular|movil|casa) (?:del?|de la) "
        "(?:coordinador|gerente|director|encargad|duen|voluntari|jef)\\w*|"
        "\\b(?:police|law enforcement|dispatch\\w*|first "
        "responders?|providers?|professionals?|agenc(?:y|ies)|"
        "partners?|clinicians?|employees?)(?: use)? only\\b|"
        "\\b(?:solo|solamente|unicamente)(?: para)?(?: la| el| los| las)? (?:policia|profesionales|agencias?|"
        "proveedores|empleados)\\b|"
        "(?<!group |nursing |funeral |care |foster |family |rest |retirement |adult |health )"
        "\\bhome (?:address(?:es)?|street)\\b|"
        "\\b(?:direccion|domicilio) (?:particular|de casa|personal)\\b|"
        "^(?:major |our |key )?(?:donors?|donantes?|funders?)$|"
        "\\b(?:donors?|donantes?|funders?) (?:contacts?|names?|lists?|phones?|cells?|e ?mails?|notes?|"
        "address(?:es)?|details|history)\\b|"
        "^board(?: of directors)?$|\\bboard (?:members?|contacts?|chair\\w*|president|treasurer|secretary|"
        "lists?|roster|notes?|phones?|e ?mails?|names?|minutes)\\b|"
        "\\b(?:junta|mesa) directiva\\b|\\bconsejo directivo\\b|\\bmiembros? de la junta\\b|"
        "\\b(?:billing|invoic\\w+|accounts? payable) (?:contacts?|e "
        "?mails?|address(?:es)?|names?|person|notes?)"
        "\\b|\\b(?:contacto|correo|direccion) de facturacion\\b|"
        "\\b(?:volunteers?|employees?|voluntari[oa]s|empleados?) (?:names?|lists?|roster|initials|notes?)\\b"_s);
    return words;
}

/// Headings about those who were helped, and what is thought of who helps.
const QRegularExpression &caseWords() {
    static const QRegularExpression words(
        u"^(?:our |current |active |past |former |recent |referred "
        u")?(?:clients?|patients?|clientes?|pacientes?)$|"
        "\\b(?:clients?|patients?|famil(?:y|ies)|child(?:ren)?|participants?|survivors?|victims?|residents?)"
        "(?: s)? (?:names?|initials|lists?|roster|dob|referred)\\b|"
        "\\b(?:clients?|patients?)(?: s)? (?:notes?|files?|contacts?|histor(?:y|ies))\\b|"
        "\\b(?:referred|sent|placed) (?:clients?|families|patients?)$|"
        "\\b(?:nombres?|iniciales|lista|notas|expedientes?|contactos?) (?:de )?(?:l[oa]s? )?"
        "(?:clientes?|pacientes?|familias?|ninos|participantes|donantes?)\\b|"
        "\\b(?:ssn|dob|date of birth|birth ?dates?|fecha de nacimiento|numero de seguro social)\\b|"
        "^(?:clients? |family |past |recent |known |open )?(?:complaints?|grievances?|incidents?|concerns?|"
        "red flags?|quejas?|incidentes?|preocupaciones)(?: "
        "(?:log|history|notes?|received|about|filed|against|"
        "count|details|reports?|dates?|status|registradas?|recibidas?))*$|"
        "\\bvett(?:ing|ed)\\b|\\bbackground checks? (?:notes?|dates?|status|results?|done|by)\\b|"
        "\\b(?:trust|risk|reputation) (?:level|score|rating|notes?)\\b|^(?:our "
        "(?:rating|opinion)|reputation)$|"
        "\\b(?:mou|salar(?:y|ies)|salarios?|payroll)\\b|"
        "\\bblack ?list\\w*\\b|\\blista negra\\b|^(?:warnings?|advertencias?)(?: notes?)?$|"
        "^(?:last |quality )?(?:reviewers?|revisor(?:a|es)?)(?: names?| initials)?$|"
        "\\b(?:call|contact|communication|visit|referral|activity) (?:logs?|history)$|\\bregistro de "
        "llamadas\\b|"
        "\\b(?:our|my|nuestr[oa]|mi) (?:contacts?|contactos?|person|liaison|relationship)\\b|"
        "^(?:needs? |to |next )?follow ?ups?(?: "
        "(?:needed|required|dates?|on|by|with|notes?|status|actions?|due))*$|"
        "^seguimiento(?: (?:fecha|notas|pendiente))?$|^(?:to ?do|next steps?|action items?)$"_s);
    return words;
}

/// What is private, confidential or of the staff in the words of a service for the public.
const QRegularExpression &publicMeanings() {
    static const QRegularExpression words(
        u"\\b(?:insurance|insured|pay|payment|payments|payer|payors?|schools?|rooms?|languages?|idiomas?|"
        u"spoken|"
        "bilingual|seguros?|pago|escuelas?|practices?|duty|nonprofit|non profit|not for profit|profit|"
        "transport\\w*|health|therap\\w*|lessons?|bath\\w*|funding|funds|foundations?|sector|nurs\\w*|"
        "tuition|"
        "clinics?|hospitals?|tutor\\w*|medicine|medicina|medecine|medizin|medical|counsel\\w*|testing|"
        "cultur\\w*|lgbt\\w*|"
        "gender|"
        "trauma|speak\\w*|disabilit\\w*|train\\w*|ratio|qualifi\\w*|on site|on duty|degrees?|licens\\w*|"
        "public (?:or|and|o) private|private (?:or|and) public|public private|private public|"
        "administrative (?:offices?|fees?|hours|center|costs?)|admin (?:offices?|fees?)|residen\\w*|"
        "supervised|care services|beds?|donat\\w*|grants?|companies|company|entrance|parking)\\b"_s);
    return words;
}

/// Words after which the others may be read as they please: "Private insurance notes (internal)".
const QRegularExpression &surestWords() {
    static const QRegularExpression words(
        u"\\b(?:internal(?! medicine)|internal use|staff (?:notes?|only|use)|office use|"
        "intern[oa]s?(?<!medicina interna)|"
        "do not (?:share|publish|print|show)|no (?:publicar|compartir))\\b"_s);
    return words;
}

const QRegularExpression &hidingVerbs() {
    static const QRegularExpression words(
        u"^(?:exclude|hide|omit|suppress|withhold|excluir|ocultar|omitir|"
        "(?:do not|don t|dont|never|not to be|not|no) "
        "(?:publish|share|show|display|list|print|release|disclose|"
        "distribute|post|published|shared|shown|displayed|listed|public|publicly|publicar|compartir|mostrar|"
        "imprimir|divulgar|publico|publica))\\b\\s*(.*)$"_s);
    return words;
}

const QRegularExpression &privateAdjectives() {
    static const QRegularExpression words(
        u"^(.*?)\\s*\\b(?:is|are|es)?\\s*\\b(?:private|confidential|unlisted|hidden|internal|unpublished|"
        "not public|not published|not listed|suppressed|withheld|secret|draft|borrador|privad[oa]|"
        "confidencial|ocult[oa]|intern[oa]|do not publish|do not share|do not show|no publicar|no mostrar|"
        "(?:internal|staff|office)(?: use)? only)$|"
        "^(?:is )?(?:private|confidential|unlisted|hidden|internal|unpublished|secret|privad[oa]|"
        "confidencial)\\s+(.*)$"_s);
    return words;
}

const QRegularExpression &showingWords() {
    static const QRegularExpression words(
        u"^(?:show|display|list|publish|print|share|mostrar|publicar|imprimir) (?:the |our |la |el )?"
        "((?:street |physical |mailing )?(?:address|location|phone|phone number|e "
        "?mail|contact|direccion|telefono|"
        "ubicacion|correo)(?: \\d+)?)(?: (?:on|in|to|publicly|en|al?)\\b.*)?$|"
        "^((?:street |physical |mailing )?(?:address|location|phone|phone number|e ?mail|contact)(?: \\d+)?) "
        "(?:public|visible|listed|published|shown)$|"
        "^(.*?)\\s*\\b(?:is|are|es)\\s+(?:public[oa]?|published|visible|listed)$|"
        "^(?:public[oa]?|(?:web|online) visib\\w+|publicly "
        "(?:visible|listed|available)|publish|published|publicar|publicad[oa]|visible|"
        "listed|visibility(?: level)?|visibilidad|privacy(?: level| setting)?|audience|"
        "workflow(?: state| status| stage)?|(?:editorial|moderation|review|approval) (?:status|state)|"
        "flujo de trabajo|estado de (?:publicacion|revision|aprobacion)|"
        "publication status|publish(?:ing)? status|sharing(?: level)?|share level|public listing|"
        "public display|show publicly|display publicly|list publicly|"
        "(?:ok|okay|may|can) (?:to )?(?:be )?(?:publish|shar|show|list|print)\\w*.*|"
        "(?:show|display|list|include|publish|visible|post|share|available|mostrar|publicar|compartir)\\w* "
        "(?:on|in|to|for|with|at|en|con|al?) (?:the |our |el |la |los |las )?"
        "(?:web\\w*|site|internet|(?:public )?directory|public|app|portal|families|clients|guide|listings?|"
        "sitio\\w*|directorio|publico|familias)\\b.*)$"_s);
    return words;
}

const QRegularExpression &goneWords() {
    static const QRegularExpression words(
        u"^(?:(?:is|has been|was|record|agency|organization|program|service|date|fecha de?)\\s+)*"
        "(?:deleted|archived|inactive|closed|permanently "
        "closed|retired|defunct|discontinued|obsolete|removed|expired|vencid[oa]|caducad[oa]|"
        "suspended|eliminad[oa]|archivad[oa]|inactiv[oa]|cerrad[oa]|deletion|closure|out of business|"
        "no longer (?:active|exists?|available|offered|in business)|do not refer)"
        "(?: (?:at|on|date|flag|record|yn|y n))?$"_s);
    return words;
}

const QRegularExpression &offeredWords() {
    static const QRegularExpression words(
        u"^(?:is (?:active|open|offered|enabled)|active|(?:record|agency|organization|program|service) "
        "(?:is )?active|still (?:active|open|offered)|activ[oa])(?: flag| yn| y n)?$"_s);
    return words;
}

const QRegularExpression &untilWords() {
    static const QRegularExpression words(
        u"^(?:(?:listing|record|service|program|resource|offer|entry|active|valid|available|offered|open|"
        "servicio|programa|registro) )?(?:expires?(?: on)?|expiration(?: date)?|expiry(?: date)?|expire date|"
        "date expires|sunset(?: date)?|end ?date|ends(?: on)?|until|thru|through|vence(?: el)?|vencimiento|"
        "caduca(?: el)?|caducidad|hasta|valid[oa] hasta|fecha (?:de (?:vencimiento|fin|expiracion)|final))$"_s);
    return words;
}

QString partOfVerb(const QString &object) {
    static const QRegularExpression where(
        u"^(?:on|in|to|for|from|with|at|en|con|de|del|al|a|publicly|online|anywhere)\\b.*$"_s);
    static const QRegularExpression article(u"^(?:the|this|its|el|la|los|las|este|esta)\\s+"_s);
    return QString(object).remove(article).remove(where);
}

enum class Answer { Nothing, Yes, No, Hidden, Shown, Other };

Answer answerIn(const QString &cell) {
    static const std::pair<QRegularExpression, Answer> answers[] = {
        {QRegularExpression(u"^(?:n ?/ ?a|none|null|-|–|—|\\.)?$"_s), Answer::Nothing},
        {QRegularExpression(
             u"^(?:private|privad[oa]|internal(?:ly)?|intern[oa]|confidential|confidencial|hidden|hide|"
             "ocult[oa]|staff|unlisted|unpublished|draft|borrador|restricted|secret|archived|"
             "pending(?: review| approval)?|(?:in|under) review|awaiting (?:review|approval)|rejected|"
             "not approved|unapproved|pendiente(?: de \\w+)?|en revision|rechazad[oa]|"
             "(?:internal|staff|office|admins?)(?: use)? only|not public|not published|"
             "do not (?:publish|share|show|list).*|no publicar)$"_s),
         Answer::Hidden},
        {QRegularExpression(
             u"^(?:public|publico|publica|published|visible|shown|show|everyone|everybody|external|"
             "listed|all|approved|live|publicad[oa]|aprobad[oa])$"_s),
         Answer::Shown},
        {QRegularExpression(
             u"^(?:yes|y|true|t|1|1\\.0|x|si|s|on|checked|verdadero|✓|✔|☑|☒)$|^(?:yes|si)\\b"_s),
         Answer::Yes},
        {QRegularExpression(u"^(?:no|n|false|f|0|0\\.0|off|unchecked|falso|☐)$|^no\\b"_s), Answer::No}};
    const QString said = searchKey(cell.simplified());
    for (const auto &[pattern, answer] : answers) {
        if (pattern.match(said).hasMatch())
            return answer;
    }
    return Answer::Other;
}

/// "2024-03-01", "3/1/24": when it was archived.
bool isDayCell(const QString &cell) {
    static const QRegularExpression day(u"^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d)"_s);
    return holds(cell.trimmed(), day);
}

/// In the order of the United States where the cell does not tell it.
std::optional<QDate> dayIn(const QString &cell) {
    const auto moment = readCellMoment(cell);
    if (!moment || moment->count + (moment->month > 0 ? 1 : 0) != 3)
        return std::nullopt;
    for (const DateOrder order : {DateOrder::MonthDayYear, DateOrder::DayMonthYear}) {
        if (const QDate day = moment->date(order); day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace

bool isForStaff(const QString &plain) {
    if (isWayToOne(plain) || holds(plain, surestWords()) || holds(plain, wholeStaffHeadings()) ||
        holds(plain, ownWords()) || holds(plain, peopleWords()) || holds(plain, caseWords()))
        return true;
    return holds(plain, staffWords()) && !holds(plain, publicMeanings());
}

HeadingFlag flagOf(const QString &plain) {
    if (holds(plain, goneWords()))
        return HeadingFlag::Gone;
    if (holds(plain, offeredWords()))
        return HeadingFlag::Offered;
    if (holds(plain, untilWords()))
        return HeadingFlag::Until;
    if (holds(plain, hidingVerbs()))
        return HeadingFlag::Private;
    if (holds(plain, showingWords()))
        return HeadingFlag::Public;
    const bool isPrivate = holds(plain, privateAdjectives()) && !holds(plain, publicMeanings());
    return isPrivate ? HeadingFlag::Private : HeadingFlag::None;
}

QString flaggedPart(const QString &plain) {
    static const QRegularExpression whole(
        u"^(?:record|agency|organization|service|program|site|resource|listing|entry|row|provider|item|only|"
        "registro|servicio|agencia|flag|yn|use|use only)?$"_s);
    const auto verb = hidingVerbs().match(plain);
    const auto shown = showingWords().match(plain);
    const auto adjective = privateAdjectives().match(plain);
    const QString part = verb.hasMatch()    ? partOfVerb(verb.captured(1))
                         : shown.hasMatch() ? shown.captured(1) + shown.captured(2) + shown.captured(3)
                                            : adjective.captured(1) + adjective.captured(2);
    static const QRegularExpression reach(
        u"^(phone|telephone|tel|cell|fax|e ?mail|telefono|correo)(?: numbers?| address(?:es)?)?$"_s);
    const auto way = reach.match(part);
    return holds(part, whole) ? QString() : way.hasMatch() ? way.captured(1) : part;
}

bool isOfPlace(const QString &part) {
    static const QRegularExpression words(
        u"\\b(?:address(?:es)?|locations?|street|place|ubicacion|direccion|domicilio)\\b"_s);
    static const QRegularExpression others(u"^(?:e ?mail|web)"_s);
    return holds(part, words) && !holds(part, others);
}

bool tellsPlace(const QString &plain) {
    static const QRegularExpression words(
        u"\\b(?:address(?:es)?|street|streets|city|town|zip ?code|zip(?! codes)|postal "
        u"code|county|directions|maps?|"
        "coordinates|gps|latitude|longitude|lat|lng|lon|intersection|building|floor|getting there|"
        "transportation|direccion|ubicacion|domicilio|calle|ciudad|codigo postal|como llegar)\\b|"
        "^locations?$|^service at locations?$"_s);
    return holds(plain, words) && !plain.contains(u"mail address"_s) && !plain.startsWith(u"e mail"_s) &&
           !plain.startsWith(u"email"_s) && !plain.startsWith(u"web"_s);
}

bool isFlagCell(HeadingFlag flag, const QString &cell) {
    if (flag == HeadingFlag::Until)
        return dayIn(cell).has_value();
    const bool isOfTime = flag == HeadingFlag::Gone || flag == HeadingFlag::Offered;
    return answerIn(cell) != Answer::Other || (isOfTime && isDayCell(cell));
}

bool keepsPrivate(HeadingFlag flag, const QString &cell) {
    const Answer answer = answerIn(cell);
    if (flag == HeadingFlag::Private)
        return answer == Answer::Yes || answer == Answer::Hidden || answer == Answer::Other;
    return flag == HeadingFlag::Public && (answer == Answer::No || answer == Answer::Hidden);
}

bool saysGone(HeadingFlag flag, const QString &cell) {
    if (flag == HeadingFlag::Offered)
        return answerIn(cell) == Answer::No;
    if (flag == HeadingFlag::Until)
        return dayIn(cell).value_or(QDate(9999, 1, 1)) < SystemClock().now().date();
    return flag == HeadingFlag::Gone && (answerIn(cell) == Answer::Yes || isDayCell(cell));
}

bool isHiddenStatus(const QString &status) {
    static const QRegularExpression words(
        u"^(?:draft|unpublished|internal(?: only)?|hidden|unlisted|confidential|not public|not published|"
        "private|restricted|suppressed|withheld|privad[oa]|confidencial|ocult[oa]|"
        "pending (?:review|approval)|(?:in|under) review|awaiting (?:review|approval)|not approved|rejected|"
        "en revision|pendiente de (?:revision|aprobacion)|rechazad[oa]|"
        "do not (?:publish|share|list)|no publicar|borrador)$"_s);
    return !status.isEmpty() && holds(searchKey(status.simplified()), words);
}
