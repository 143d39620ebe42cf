// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/private_words.h"

#include "model/base/search_key.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression wordsInAnyCase(const QString &pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// How words begin that make a closer look worth while.
constexpr std::string_view kBeginnings =
    "administrat,awaiting,back door,back line,backdoor,backline,borrador,confiden,do not,don't,"
    "draft,en revisi,equipo,for office,for staff,for the office,for the staff,hidden,home cell,"
    "home line,home mobile,home number,home phone,in review,info for,info to,interna,interno,"
    "law enforcement,never,no compartir,no dar,no divulgar,no imprimir,no publicar,non public,"
    "not approved,not disclosed,not for,not listed,not public,not publish,not shar,not to be,"
    "note for,note to,notes for,notes to,ocult,off the record,pending,pendiente,personal,police,"
    "policia,priva,rechazad,rejected,reservad,restricted,secret,staff,suppressed,under review,"
    "undisclosed,unlisted,unpublished,withheld";
/// The same of who reads them and what they are: "team notes".
constexpr std::string_view kReaders =
    "admin,admins,advocate,advocates,agency,caseworker,caseworkers,dispatch,hospital,hospitals,"
    "office,partner,partners,professional,professionals,provider,providers,team,worker,workers";
constexpr std::string_view kTheirs = "comment,eyes,info,memo,note,only,remark,use";

std::vector<std::string_view> partsOf(std::string_view list) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t end = std::min(list.find(',', from), list.size());
        parts.push_back(list.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

/// The last five bits of a letter are the same in capitals.
std::size_t placeOf(char first, char second) {
    return std::size_t(first & 31) * 32 + std::size_t(second & 31);
}

/// By their first two letters: a text has very many words.
using Beginnings = std::array<std::vector<std::string>, 32 * 32>;

const Beginnings &beginningsByLetters() {
    static const auto found = [] {
        Beginnings all;
        const auto add = [&all](std::string words) {
            all[placeOf(words[0], words[1])].push_back(std::move(words));
        };
        for (const std::string_view beginning : partsOf(kBeginnings))
            add(std::string(beginning));
        for (const std::string_view reader : partsOf(kReaders)) {
            for (const std::string_view theirs : partsOf(kTheirs))
                add(std::string(reader) + ' ' + std::string(theirs));
        }
        return all;
    }();
    return found;
}

bool beginsWith(std::string_view text, std::string_view small) {
    if (text.size() < small.size())
        return false;
    for (std::size_t i = 0; i < small.size(); ++i) {
        const char c = text[i];
        const char plain = c == '-' || c == '_' ? ' ' : c;
        if ((plain >= 'A' && plain <= 'Z' ? plain - 'A' + 'a' : plain) != small[i])
            return false;
    }
    return true;
}

/// Words of who alone may see something: with a colon behind them they begin what is so.
const QString &markWords() {
    static const QString words =
        u"(?:staff|office|admin(?:istrat\\w+)?|agency|team|(?:case ?)?workers?|advocates?|internal)"
        "[ -](?:use[ -]|eyes[ -]|info\\w* )?only|"
        "internal(?: use| notes?| comments?| info\\w*| memo| remarks?)|"
        "(?:for )?internal use(?: only)?|"
        "(?:staff|admin|(?:case ?)?workers?|team|private|confidential|office) "
        "(?:notes?|comments?|memo|remarks?)|"
        "(?:notes?|info) (?:for|to) (?:the |our )?(?:staff|(?:case ?|social "
        ")?workers?|team|office|advocates?)|"
        "for (?:the )?(?:staff|office)(?: use)?(?: only)?|"
        "(?:do not|don't|never) (?:share|publish|print|release|distribute|give(?: this)? out|disclose|post)"
        "(?: (?:this|it|with|to|outside|the|families|family|clients?|public|anyone|others|parents))*|"
        "not (?:public|(?:for|to be) (?:the )?(?:public|publi[sc]\\w*|shar\\w+|clients?|families))"
        "(?: (?:or|with|to|clients?|families|the|public))*|"
        "(?:s[oó]lo|solamente|exclusivo|exclusivamente)(?: para)?(?: el| del)? (?:personal|equipo|uso "
        "interno)|"
        "(?:para )?uso interno|uso (?:exclusivo )?del personal|"
        "(?:notas?|comentarios?|informaci[oó]n) (?:intern[oa]s?|privad[oa]s?|confidencial(?:es)?|"
        "(?:del|para el) (?:personal|equipo))|no (?:publicar|compartir|divulgar|imprimir)"_s;
    return words;
}

/// "[internal: ask for Ann]", "(staff only)"
const QRegularExpression &bracketed() {
    static const QRegularExpression words = wordsInAnyCase(
        u"(?:\\[\\s*(?:%1|internal|intern[oa]|private|privad[oa]|staff|confidential|confidencial)|"
        "[({]\\s*(?:%1|internal|intern[oa]))"
        "\\s*(?:[\\])}]|(?::|[–—]|\\s-\\s|-\\s)\\s*([^\\])}]*)[\\])}]?)"_s.arg(markWords()));
    return words;
}

/// "STAFF ONLY: ask for Ann", to the end of its line.
const QRegularExpression &lineMark() {
    static const QRegularExpression words =
        wordsInAnyCase(u"(?:^|(?<=[\\n.;!?|>*•)])|(?<=\\s[-–—]))\\s*[*_#]*"
                       "(?:(?:%1)\\s*[*_]*(?:</\\w+>)*\\s*(?::|[–—]|\\s-\\s)|(?:internal|intern[oa])\\s*:)"
                       "(?:(?!\\b(?:public|p[uú]blico)\\s*:)[^\\n])*"_s.arg(markWords()));
    return words;
}

/// The same in the middle of a sentence, where it stands in capitals: from where to the end of its line.
std::optional<qsizetype> capitalMarkIn(const QString &text) {
    static const QRegularExpression words =
        wordsInAnyCase(u"(?<![\\p{L}\\d])(?:%1|internal|intern[oa])\\s*:"_s.arg(markWords()));
    for (auto each = words.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        if (match.captured() == match.captured().toUpper())
            return match.capturedStart();
    }
    return std::nullopt;
}

/// Takes the passage out, and where it only says of the sentence before that it is not for the public, that
/// sentence, too.
void takeBracket(PublicText &text, const QRegularExpressionMatch &match) {
    qsizetype from = match.capturedStart(), to = match.capturedEnd();
    if (match.captured(1).trimmed().isEmpty()) {
        static const QRegularExpression end(u"[.;!?]\\s|\\n"_s), ends(u"[\\s.;!?]+$"_s);
        const QString before = text.shown.left(from).remove(ends);
        const qsizetype line = text.shown.indexOf(u'\n', to);
        if (before.isEmpty()) // it is about what stands behind it
            to = line < 0 ? text.shown.size() : line;
        from = before.lastIndexOf(end) + 1;
        to += to < text.shown.size() && u".;!?"_s.contains(text.shown[to]) ? 1 : 0;
    }
    text.kept.append(text.shown.mid(from, to - from).trimmed());
    text.shown.remove(from, to - from);
}

const QRegularExpression &hiddenPlace() {
    static const QString surely = u"(?:strictly confidential|confidential|undisclosed|unlisted|withheld|"
                                  "confidencial|reservad[oa])"_s;
    static const QString maybe = u"(?:secret|private|hidden|secret[oa]|privad[oa])"_s;
    static const QRegularExpression words = wordsInAnyCase(
        u"[(\\[]\\s*(?:(?:address|location|site|is|this|a|the|direcci[oó]n|ubicaci[oó]n|domicilio|es)\\s+)*"
        "(?:%1\\b[^)\\]]*|%2|(?:staff|internal)(?: use)? only|not (?:for the |for )?public|do not [^)\\]]*|"
        "no (?:publicar|divulgar|compartir|dar)[^)\\]]*)(?: (?:address|location|site))?\\s*[)\\]]|"
        "\\b%1 (?:locations?|address(?:es)?|sites?|shelters?|place)\\b|\\b%2 "
        "(?:locations?|address(?:es)?)\\b|"
        "\\b(?:address|location|site)(?: is)?:? (?:%1|%2|not (?:public|published|disclosed|listed))\\b|"
        "\\b(?:direcci[oó]n|ubicaci[oó]n|domicilio)(?: es)?:? (?:%1|%2)\\b|"
        "\\bdo not (?:share|publish|give(?: out)?|disclose|release|list|print)\\b|"
        "\\bno (?:publicar|divulgar|compartir)\\b|"
        "(?:^|[-–—,;:]\\s*)(?:confidential|undisclosed|confidencial)\\s*(?:$|[-–—,;:])"_s.arg(surely, maybe));
    return words;
}

bool hasAny(const QString &text, QStringView signs) {
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return signs.contains(c); });
}

} // namespace

bool mayHoldPrivateWords(const QByteArray &text) {
    const std::string_view all(text.constData(), std::size_t(text.size()));
    const Beginnings &beginnings = beginningsByLetters();
    bool isInWord = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const char c = all[i], small = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        const bool isLetter = small >= 'a' && small <= 'z';
        if (isLetter && !isInWord && i + 1 < all.size()) {
            for (const std::string &beginning : beginnings[placeOf(c, all[i + 1])]) {
                if (beginsWith(all.substr(i), beginning))
                    return true;
            }
        }
        isInWord = isLetter && (i == 0 || all[i - 1] != '\\'); // "\nstaff" of a text of JSON
    }
    return false;
}

bool isPrivateLabel(const QString &words) {
    static const QRegularExpression said = wordsInAnyCase(
        u"^(?:private|staff|internal|intern[oa]|unlisted|unpublished|personal|privad[oa]|hidden|secret|"
        u"restricted)"
        "(?: (?:use|lines?|numbers?|phones?|cells?(?: "
        "phones?)?|mobiles?|telephones?|tel|contacts?|access|direct|"
        "voice|office))*$|"
        "\\b(?:staff|office|internal|agency|admins?|(?:case ?)?workers?|police|law enforcement|providers?|"
        "professionals?|partners?|dispatch|hospitals?) (?:use )?only\\b|"
        "\\b(?:unlisted|unpublished|off the record|back ?(?:line|door)|internal use|for staff|"
        "not (?:public|for (?:the )?(?:public|families|clients)|to be (?:given|shared|published))|non public|"
        "(?:do not|don t|dont|never) "
        "(?:share|give|publish|print|release|disclose|list|post|tell|distribute))\\b|"
        "\\b(?:private|personal|home) (?:cell\\w*|mobile|line|number|phone)\\b|"
        "\\b(?:uso interno|linea interna|numero (?:intern|privad)o|no (?:publicar|compartir|dar|divulgar)|"
        "(?:solo|solamente|exclusivo)(?: para)?(?: el| del)? (?:personal|equipo|policia)|"
        "(?:telefono|celular|linea) (?:privad[oa]|personal))\\b"_s);
    if (words.isEmpty()) // nearly always
        return false;
    QString plain;
    for (const QChar c : searchKey(words))
        plain += c.isLetterOrNumber() ? c : u' ';
    return said.match(plain.simplified()).hasMatch();
}

bool saysHiddenPlace(const QString &address) {
    return !address.isEmpty() && hiddenPlace().match(address).hasMatch();
}

QString withoutHiddenPlaceWords(const QString &address) {
    return QString(address).remove(hiddenPlace()).simplified();
}

PublicText publicTextOf(const QString &text) {
    PublicText found{text};
    if (!hasAny(text, u"[({:–—-")) // one of them stands in all such passages
        return found;
    for (auto match = bracketed().match(found.shown); match.hasMatch();
         match = bracketed().match(found.shown))
        takeBracket(found, match);
    for (auto match = lineMark().match(found.shown); match.hasMatch();
         match = lineMark().match(found.shown)) {
        found.kept.append(match.captured().trimmed());
        found.shown.remove(match.capturedStart(), match.capturedLength());
    }
    for (auto from = capitalMarkIn(found.shown); from; from = capitalMarkIn(found.shown)) {
        const QString line = found.shown.mid(*from).section(u'\n', 0, 0);
        found.kept.append(line.trimmed());
        found.shown.remove(*from, line.size());
    }
    if (!found.kept.isEmpty())
        found.shown = found.shown.trimmed();
    return found;
}
