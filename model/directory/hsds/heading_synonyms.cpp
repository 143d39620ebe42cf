// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/service_sheet.h"
#include "model/directory/hsds/sheet_hours.h"
#include "model/directory/hsds/staff_heading.h"
#include "model/files/sheet_heading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct SheetWordsText {
    Q_DECLARE_TR_FUNCTIONS(ServiceSheet)
};

enum HowOften { Once, Often };

struct Words {
    SheetColumn column;
    const char *name;
    HowOften often;       ///< some lists have several of these
    const char *members;  ///< of a document, that such a column tells
    const char *headings; ///< in English and Spanish as searchKey() has them, the surest first
};

// clang-format off
constexpr std::array<Words, kSheetColumns> kWords = {{
    {SheetColumn::LeaveOut, QT_TRANSLATE_NOOP("ServiceSheet", "Do not show"), Often, "other_columns", ""},
    {SheetColumn::Id, QT_TRANSLATE_NOOP("ServiceSheet", "Id"), Once, "",
     "id|service id|resource id|record id|identifier|unique id|identificador|no|number"},
    {SheetColumn::Name, QT_TRANSLATE_NOOP("ServiceSheet", "Name"), Once, "name",
     "service name|program name|public name|resource name|nombre del servicio|nombre del programa|name|nombre|service|program|"
     "resource|title|servicio|programa|recurso|titulo|site name|location name"},
    {SheetColumn::AlternateName, QT_TRANSLATE_NOOP("ServiceSheet", "Other name"), Once, "alternate_name",
     "alternate name|alternative name|official name|other name|also known as|aka|acronym|otro nombre|siglas"},
    {SheetColumn::Organization, QT_TRANSLATE_NOOP("ServiceSheet", "Organization"), Once, "organization",
     "organization name|agency name|organization|organisation|agency|provider|company|nombre de la organizacion|"
     "organizacion|agencia|proveedor|institucion"},
    {SheetColumn::Description, QT_TRANSLATE_NOOP("ServiceSheet", "Description"), Once, "description",
     "description|service description|what they offer|what they do|services offered|services provided|services|offers|summary|about|"
     "details|descripcion|servicios|que ofrece|detalles"},
    {SheetColumn::Notes, QT_TRANSLATE_NOOP("ServiceSheet", "Notes"), Often, "description",
     "notes|note|comments|comment|remarks|other information|notas|nota|comentarios|observaciones"},
    {SheetColumn::Phone, QT_TRANSLATE_NOOP("ServiceSheet", "Phone"), Often, "phones",
     "phone|phone number|telephone|main phone|contact number|contact phone|tel|ph|hotline|toll free|cell|telefono|"
     "numero de telefono|celular|linea directa"},
    {SheetColumn::Fax, QT_TRANSLATE_NOOP("ServiceSheet", "Fax"), Once, "phones", "fax|fax number|phone fax|numero de fax"},
    {SheetColumn::Email, QT_TRANSLATE_NOOP("ServiceSheet", "Email"), Once, "email",
     "email|e mail|email address|contact email|mail|correo|correo electronico"},
    {SheetColumn::Website, QT_TRANSLATE_NOOP("ServiceSheet", "Website"), Once, "url",
     "website|web site|web|url|website address|link|web address|homepage|sitio web|pagina web|sitio|pagina|enlace"},
    {SheetColumn::Address, QT_TRANSLATE_NOOP("ServiceSheet", "Street address"), Once, "addresses",
     "address|street address|address 1|address line 1|address1|street|location|physical address|direccion|domicilio|"
     "calle|ubicacion"},
    {SheetColumn::Address2, QT_TRANSLATE_NOOP("ServiceSheet", "Second line of the address"), Once, "addresses",
     "address 2|address line 2|address2|suite|unit|direccion 2"},
    {SheetColumn::City, QT_TRANSLATE_NOOP("ServiceSheet", "City"), Once, "addresses", "city|town|municipality|ciudad|municipio|localidad"},
    {SheetColumn::State, QT_TRANSLATE_NOOP("ServiceSheet", "State"), Once, "addresses", "state|state province|province|st|estado|provincia"},
    {SheetColumn::Zip, QT_TRANSLATE_NOOP("ServiceSheet", "ZIP code"), Once, "addresses",
     "zip|zip code|zipcode|postal code|postcode|codigo postal|cp"},
    {SheetColumn::CityStateZip, QT_TRANSLATE_NOOP("ServiceSheet", "City, state and ZIP code"), Once, "addresses",
     "city state zip|city st zip|city state|ciudad estado codigo postal"},
    {SheetColumn::Latitude, QT_TRANSLATE_NOOP("ServiceSheet", "Latitude"), Once, "latitude", "latitude|lat|latitud|y"},
    {SheetColumn::Longitude, QT_TRANSLATE_NOOP("ServiceSheet", "Longitude"), Once, "latitude", "longitude|long|lng|lon|longitud|x"},
    {SheetColumn::Hours, QT_TRANSLATE_NOOP("ServiceSheet", "Hours"), Often, "schedules",
     "hours|hours of operation|opening hours|office hours|schedule|days and hours|days hours|times|horario|"
     "horarios|horas|horario de atencion"},
    {SheetColumn::Eligibility, QT_TRANSLATE_NOOP("ServiceSheet", "Who can use it"), Once, "eligibility_description",
     "eligibility|eligibility description|who can use it|who is eligible|requirements|population served|"
     "populations served|target population|serves|criteria|elegibilidad|requisitos|quien puede usarlo|poblacion"},
    {SheetColumn::Ages, QT_TRANSLATE_NOOP("ServiceSheet", "Ages"), Once, "minimum_age maximum_age", "ages|age|ages served|age range|age group|edades|edad"},
    {SheetColumn::MinimumAge, QT_TRANSLATE_NOOP("ServiceSheet", "Lowest age"), Once, "minimum_age",
     "minimum age|min age|lowest age|age from|age min|age minimum|ages from|youngest age|start age|edad minima|"
     "edad desde"},
    {SheetColumn::MaximumAge, QT_TRANSLATE_NOOP("ServiceSheet", "Highest age"), Once, "maximum_age",
     "maximum age|max age|highest age|age to|age max|age maximum|ages to|oldest age|end age|edad maxima|edad hasta"},
    {SheetColumn::HowToApply, QT_TRANSLATE_NOOP("ServiceSheet", "How to apply"), Once, "application_process",
     "how to apply|application process|intake|intake process|intake procedure|referral process|how to access|"
     "how to get help|referral|como solicitar|como aplicar|proceso de solicitud"},
    {SheetColumn::Fees, QT_TRANSLATE_NOOP("ServiceSheet", "Cost"), Once, "fees_description",
     "fees|fee|cost|costs|price|fee structure|payment|costo|costos|precio|tarifa|cuota|costo del servicio"},
    {SheetColumn::Languages, QT_TRANSLATE_NOOP("ServiceSheet", "Languages"), Once, "languages",
     "languages|language|languages spoken|languages offered|idiomas|idioma|lenguas"},
    {SheetColumn::Documents, QT_TRANSLATE_NOOP("ServiceSheet", "What to bring"), Once, "required_documents",
     "documents to bring|required documents|documents|documents required|what to bring|documentation|"
     "documentos|documentos requeridos|que traer"},
    {SheetColumn::Area, QT_TRANSLATE_NOOP("ServiceSheet", "Area served"), Once, "service_areas",
     "area served|areas served|service area|service areas|counties served|county|counties|coverage area|region|"
     "area de servicio|zona|condado|condados"},
    {SheetColumn::Category, QT_TRANSLATE_NOOP("ServiceSheet", "Category"), Often, "attributes",
     "category|categories|type|service type|type of service|resource type|subjects|topic|need|taxonomy|keywords|"
     "categoria|categorias|tipo|tipo de servicio|tema|necesidad"},
    {SheetColumn::Status, QT_TRANSLATE_NOOP("ServiceSheet", "Status"), Often, "status", "status|agency status|program status|service status|organization status|site status|provider status|resource status|"
     "listing status|record status|active|is active|state of service|estatus|activo|estado del servicio"},
    {SheetColumn::LastChecked, QT_TRANSLATE_NOOP("ServiceSheet", "Last checked"), Once, "assured_date",
     "last checked|last verified|date verified|verified|last updated|updated|date updated|last reviewed|"
     "ultima revision|actualizado|verificado|fecha de actualizacion"},
    {SheetColumn::Contact, QT_TRANSLATE_NOOP("ServiceSheet", "Contact person"), Once, "contacts",
     "contact person|contact name|contact|point of contact|intake coordinator|intake contact|intake worker|"
     "intake specialist|intake person|referral coordinator|referral contact|persona de contacto|contacto|nombre de contacto"},
    {SheetColumn::WaitTime, QT_TRANSLATE_NOOP("ServiceSheet", "Waiting time"), Once, "wait_time",
     "wait time|waiting time|wait list|waitlist|tiempo de espera|lista de espera"},
    {SheetColumn::Transport, QT_TRANSLATE_NOOP("ServiceSheet", "Getting there"), Once, "transportation",
     "transportation|transport|getting there|bus|transporte|como llegar"},
    {SheetColumn::Accessibility, QT_TRANSLATE_NOOP("ServiceSheet", "Accessibility"), Once, "",
     "accessibility|wheelchair access|handicap access|accesibilidad|acceso"},
    {SheetColumn::OwnNote, QT_TRANSLATE_NOOP("ServiceSheet", "My own note, not for families"), Often, "", ""},
    {SheetColumn::PrivateFlag, QT_TRANSLATE_NOOP("ServiceSheet", "Yes: keep it private"), Often, "", ""},
    {SheetColumn::PublicFlag, QT_TRANSLATE_NOOP("ServiceSheet", "No: keep it private"), Often, "", ""},
    {SheetColumn::GoneFlag, QT_TRANSLATE_NOOP("ServiceSheet", "Yes: no longer offered"), Often, "status", ""},
    {SheetColumn::PhoneType, QT_TRANSLATE_NOOP("ServiceSheet", "Kind of phone"), Often, "", ""},
    {SheetColumn::IdOfSource, QT_TRANSLATE_NOOP("ServiceSheet", "Id at its source"), Once, "", "id at its source"},
    {SheetColumn::Mailing, QT_TRANSLATE_NOOP("ServiceSheet", "Mailing address, where there is no other"), Often, "addresses", ""},
}};
// clang-format on

constexpr int kWholeHeading = 900; ///< a score above it: the heading is known word for word

/// The whole heading says more than some words of it, and words that come first in the list say more.
int scoreOf(const QString &heading, const Words &words) {
    int best = 0, place = 0;
    for (const QString &known : QString::fromLatin1(words.headings).split(u'|', Qt::SkipEmptyParts)) {
        ++place;
        if (heading == known)
            best = qMax(best, 1000 - place);
        else if (known.size() > 2 && (u' ' + heading + u' ').contains(u' ' + known + u' '))
            best = qMax(best, 200 + int(known.size()) * 10 - place);
    }
    return best;
}

/// "Open to the public" tells no hours, and neither does "fee schedule".
bool isAboutOtherTimes(const QString &heading) {
    static const QRegularExpression words(
        u"\\b(?:fees?|bus|transit|payment|wait\\w*|response|per|volunteers?|staff|credit|public|date)\\b"_s);
    return words.match(heading).hasMatch();
}

/// "Phone 1 name" is no phone, and "Agency classification" no agency.
bool isAboutAnother(const QString &heading, SheetColumn column) {
    static const QRegularExpression aboutPhone(
        u"\\b(name|description|type|notes?|comments?|ext|extension|hours|contact|tipo|nombre)$"_s);
    static const QRegularExpression aboutName(
        u"\\b(status|classification|type|description|address|phone|email|website|url|hours|fees?|cost|area|"
        u"contact|"
        "notes?|date|languages?|count|population|category|city|state|zip|fax|capacity|director|coordinator|"
        "manager)\\b|"
        "\\b(no|number|nr|numero)$"_s);
    if (column == SheetColumn::Phone || column == SheetColumn::Fax)
        return aboutPhone.match(heading).hasMatch() && heading.contains(u"phone"_s);
    static const QRegularExpression aboutPerson(
        u"\\b(?:coordinator|worker|specialist|contact|person|staff|manager|director|name|phone|fax|e ?mail|hours)s?$"_s);
    if (column == SheetColumn::HowToApply) // "Intake coordinator" is somebody
        return aboutPerson.match(heading).hasMatch();
    if (column == SheetColumn::Name || column == SheetColumn::Organization ||
        column == SheetColumn::AlternateName)
        return aboutName.match(heading).hasMatch();
    static const QRegularExpression ofPeople(
        u"\\b(legal|irs|tax|immigration|citizenship|marital|insurance|intake|wait ?list|employment|income|"
        "housing|veteran|licens\\w*|accreditation|registration|vaccination)\\b"_s);
    if (column == SheetColumn::Status)
        return ofPeople.match(heading).hasMatch();
    if (column == SheetColumn::Hours && isAboutOtherTimes(heading))
        return true;
    if (column == SheetColumn::Id) // "Phone 1 number" is none
        return !isIdHeading(heading);
    return isIdHeading(heading) && column != SheetColumn::Zip;
}

bool isOfAddress(SheetColumn column) {
    return column >= SheetColumn::Address && column <= SheetColumn::CityStateZip;
}

/// Where people go comes before where letters go. Parts of two addresses are never mixed.
QString shownAddressGroup(const QStringList &plain) {
    static const QStringList order{u"physical"_s, u"fisica"_s, u"site"_s, u"street"_s, u"office"_s};
    QStringList groups;
    bool hasPlain = false;
    for (const QString &heading : plain) {
        const QString group = addressGroup(heading);
        if (!group.isEmpty())
            groups.append(group);
        hasPlain = hasPlain || heading == u"address"_s || heading == u"street address"_s ||
                   heading == u"address 1"_s;
    }
    for (const QString &group : order) {
        if (groups.contains(group))
            return group;
    }
    return hasPlain ? QString() : groups.value(0);
}

template <typename Fits>
bool areCells(const ServiceSheet &sheet, qsizetype column, qsizetype least, Fits fits) {
    qsizetype filled = 0;
    for (const QStringList &row : sheet.firstRows) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty() && !fits(cell))
            return false;
        filled += cell.isEmpty() ? 0 : 1;
    }
    return filled >= least;
}

bool areIds(const ServiceSheet &sheet, qsizetype column) {
    static const QRegularExpression id(u"^(?:(?:\\d+|[0-9a-fA-F-]{32,36})(?:\\s*[,;|]\\s*|$))+$"_s);
    return areCells(sheet, column, 2, [](const QString &cell) { return id.match(cell).hasMatch(); });
}

/// A flag may be blank nearly everywhere, and now and then have a word beside its "yes".
bool areFlags(const ServiceSheet &sheet, qsizetype column, HeadingFlag flag) {
    qsizetype filled = 0, answers = 0;
    for (const QStringList &row : sheet.firstRows) {
        const QString cell = row.value(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        answers += !cell.isEmpty() && isFlagCell(flag, cell) ? 1 : 0;
    }
    return answers * 2 >= filled;
}

/// What a heading says for sure of who may see the column, or what the column is about.
SheetColumn staffColumn(const ServiceSheet &sheet, qsizetype column, const QString &plain) {
    static const QHash<HeadingFlag, SheetColumn> flags{{HeadingFlag::Private, SheetColumn::PrivateFlag},
                                                       {HeadingFlag::Public, SheetColumn::PublicFlag},
                                                       {HeadingFlag::Gone, SheetColumn::GoneFlag},
                                                       {HeadingFlag::Until, SheetColumn::GoneFlag}};
    const HeadingFlag flag = flagOf(plain);
    if (flags.contains(flag) && areFlags(sheet, column, flag))
        return flags.value(flag);
    if (isForStaff(plain))
        return SheetColumn::OwnNote;
    const auto hours = hoursHeadingOf(plain);
    if (hours && areCells(sheet, column, 0, [&](const QString &cell) { return isHoursCell(*hours, cell); }))
        return SheetColumn::Hours;
    return typedPhone(plain).isEmpty() ? SheetColumn::LeaveOut : SheetColumn::PhoneType;
}

SheetColumn byCells(const ServiceSheet &sheet, qsizetype column) {
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[a-z]+$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression web(u"^(https?://|www\\.)\\S+$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phone(u"^\\+?1?[-. (]*\\d{3}[-. )]*\\d{3}[-. ]*\\d{4}( .*)?$"_s);
    static const QRegularExpression zip(u"^\\d{5}(-\\d{4})?$"_s);
    const std::pair<const QRegularExpression &, SheetColumn> kinds[] = {{email, SheetColumn::Email},
                                                                        {web, SheetColumn::Website},
                                                                        {phone, SheetColumn::Phone},
                                                                        {zip, SheetColumn::Zip}};
    for (const auto &[pattern, kind] : kinds) {
        int filled = 0, fits = 0;
        for (const QStringList &row : sheet.firstRows) {
            const QString cell = row.value(column).trimmed();
            filled += !cell.isEmpty();
            fits += !cell.isEmpty() && pattern.match(cell).hasMatch();
        }
        if (filled > 0 && fits * 5 >= filled * 4)
            return kind;
    }
    return SheetColumn::LeaveOut;
}

} // namespace

SheetColumn addressPart(const QString &plain) {
    const QString part = plain.mid(addressGroup(plain).size()).trimmed();
    int best = 0;
    SheetColumn found = SheetColumn::LeaveOut;
    for (const Words &words : kWords) {
        const int score = isOfAddress(words.column) ? scoreOf(part, words) : 0;
        if (score > best)
            found = words.column;
        best = qMax(best, score);
    }
    return found;
}

bool isOfMail(const QString &plain) {
    static const QStringList groups{u"mailing"_s, u"postal"_s, u"mail"_s};
    return groups.contains(addressGroup(plain));
}

QString nameOf(SheetColumn column) {
    return SheetWordsText::tr(kWords[std::size_t(column)].name);
}

bool maySayTwice(SheetColumn column) {
    return kWords[std::size_t(column)].often == Often;
}

QStringList membersTold(SheetColumn column) {
    return QString::fromLatin1(kWords[std::size_t(column)].members).split(u' ', Qt::SkipEmptyParts);
}

int knownHeadings(const QStringList &cells) {
    return int(std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        const QString plain = plainHeading(cell);
        return isForStaff(plain) || flagOf(plain) != HeadingFlag::None ||
               std::any_of(kWords.begin(), kWords.end(),
                           [&](const Words &words) { return scoreOf(plain, words) > kWholeHeading; });
    }));
}

namespace {

struct Fit {
    int score;
    qsizetype at;
    SheetColumn column;
};

QList<Fit> fitsOf(const ServiceSheet &sheet, const QStringList &plain) {
    const QString group = shownAddressGroup(plain);
    QList<Fit> fits;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QString ofGroup = addressGroup(plain[at]);
        const QString heading = ofGroup.isEmpty() ? plain[at] : plain[at].mid(ofGroup.size()).trimmed();
        for (const Words &words : kWords) {
            const bool isName =
                words.column == SheetColumn::Name || words.column == SheetColumn::Organization;
            const bool isOfOther = isOfAddress(words.column) && ofGroup != group && !ofGroup.isEmpty();
            int score = scoreOf(heading, words);
            const bool isWords = isName || words.column == SheetColumn::Category;
            const bool isNot = (score < kWholeHeading && isAboutAnother(heading, words.column)) ||
                               (isWords && (areIds(sheet, at) || isIdHeading(heading)));
            if (score == 0 || isOfOther || isNot)
                continue;
            if (isOfAddress(words.column) && !group.isEmpty() && ofGroup == group)
                score += kWholeHeading;
            fits.append({score, at, words.column});
        }
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) { return a.score > b.score; });
    return fits;
}

} // namespace

SheetShape guessShape(const ServiceSheet &sheet) {
    QStringList plain;
    for (const QString &heading : sheet.headings)
        plain.append(plainHeading(heading));
    SheetShape shape;
    for (qsizetype at = 0; at < plain.size(); ++at)
        shape.append(staffColumn(sheet, at, plain[at]));
    const QList<Fit> fits = fitsOf(sheet, plain);
    for (const Fit &fit : fits) {
        const bool isOnce = fit.column == SheetColumn::Status || fit.column == SheetColumn::Hours;
        const bool isLessSure = isOnce && fit.score < kWholeHeading;
        const bool isTaken = shape[fit.at] != SheetColumn::LeaveOut ||
                             (shape.contains(fit.column) && (isLessSure || !maySayTwice(fit.column)));
        if (!isTaken)
            shape[fit.at] = fit.column;
    }
    for (qsizetype at = 0; at < shape.size(); ++at) {
        const bool isMail = isOfMail(plain[at]) && addressPart(plain[at]) != SheetColumn::LeaveOut;
        if (shape[at] == SheetColumn::LeaveOut && isMail)
            shape[at] = SheetColumn::Mailing;
        const SheetColumn kind =
            shape[at] == SheetColumn::LeaveOut ? byCells(sheet, at) : SheetColumn::LeaveOut;
        if (kind != SheetColumn::LeaveOut && (maySayTwice(kind) || !shape.contains(kind)))
            shape[at] = kind;
    }
    return shape;
}
