// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet_document.h"

#include "model/directory/hsds_json.h"
#include "model/directory/made_id.h"
#include "model/directory/phone_words.h"
#include "model/directory/same_service.h"
#include "model/directory/staff_note.h"
#include "model/directory/status_words.h"
#include "model/exchange/cell_moment.h"
#include "model/exchange/clean_text.h"
#include "model/exchange/hours_words.h"
#include "model/exchange/sheet_heading.h"
#include "model/exchange/sheet_phones.h"
#include "model/exchange/staff_heading.h"
#include "model/text/search_key.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QUuid kOurs(u"3c0d5b0e-7b8d-4f0a-8a51-0b9f1c7de6a4"_s);

QStringList partsOf(const QString &list) {
    static const QRegularExpression between(u"\\s*[,;/|\\n]\\s*"_s);
    QStringList parts = list.split(between, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

void set(QJsonObject &object, const QString &key, const QString &value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

void setNumber(QJsonObject &object, const QString &key, const QString &value) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && qIsFinite(number))
        object.insert(key, number);
    else
        set(object, key, value);
}

/// "Tucson, AZ 85701"
void splitTown(const QString &text, QJsonObject &address) {
    static const QRegularExpression town(
        u"^(.*?)[,\\s]+([A-Za-z]{2})\\.?(?:[,\\s]+(\\d{5}(?:-\\d{4})?))?$"_s);
    const auto match = town.match(text.trimmed());
    if (!match.hasMatch())
        return set(address, u"city"_s, text.trimmed());
    set(address, u"city"_s, match.captured(1).trimmed());
    set(address, u"state_province"_s, match.captured(2).toUpper());
    set(address, u"postal_code"_s, match.captured(3));
}

/// "12 Oak St, Tucson, AZ 85701" where no other column says the town.
void splitWhole(QJsonObject &address) {
    static const QRegularExpression whole(
        u"^(.+?),\\s*([^,]+),\\s*([A-Za-z]{2})[,\\s]+(\\d{5}(?:-\\d{4})?)$"_s);
    const auto match = whole.match(hsds::text(address, u"address_1"_s).simplified());
    if (!match.hasMatch() || address.contains(u"city"_s) || address.contains(u"postal_code"_s))
        return;
    set(address, u"address_1"_s, match.captured(1));
    set(address, u"city"_s, match.captured(2));
    set(address, u"state_province"_s, match.captured(3).toUpper());
    set(address, u"postal_code"_s, match.captured(4));
}

/// A whole day. "Mar-24" and "2024" are none, and 13/01/2025 is none where the month comes first.
bool isClearDay(const QString &text) {
    const auto moment = readCellMoment(text);
    return moment && moment->count + (moment->month > 0 ? 1 : 0) == 3 &&
           moment->date(DateOrder::MonthDayYear).isValid();
}

HeadingFlag flagIn(SheetColumn column) {
    switch (column) {
    case SheetColumn::PrivateFlag:
        return HeadingFlag::Private;
    case SheetColumn::PublicFlag:
        return HeadingFlag::Public;
    case SheetColumn::GoneFlag:
        return HeadingFlag::Gone;
    default:
        return HeadingFlag::None;
    }
}

} // namespace

SheetDocuments::SheetDocuments(const QStringList &headings, const SheetShape &shape) :
    m_headings(headings), m_shape(shape) {
    for (const QString &heading : headings)
        m_plain.append(plainHeading(heading));
}

bool SheetDocuments::isPrivate(const QStringList &cells) const {
    for (qsizetype i = 0; i < m_shape.size(); ++i) {
        const bool isOfRow =
            keepsPrivate(flagIn(m_shape[i]), cells.value(i)) && flaggedPart(m_plain.value(i)).isEmpty();
        if (isOfRow || (m_shape[i] == SheetColumn::Status && isHiddenStatus(cells.value(i))))
            return true;
    }
    return false;
}

QString SheetDocuments::nameIn(const QStringList &cells) const {
    for (const SheetColumn column : {SheetColumn::Name, SheetColumn::Organization}) {
        QString name = cleanLine(cells.value(m_shape.indexOf(column)));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// A flag for "physical address" is about its city, too, and about the point on the map; one for "address"
/// about everything that tells the place.
bool SheetDocuments::isAbout(const QString &part, qsizetype column) const {
    const QString heading = m_plain.value(column);
    const SheetColumn kind = m_shape[column];
    const bool isPlace = (kind >= SheetColumn::Address && kind <= SheetColumn::Longitude) ||
                         kind == SheetColumn::Transport ||
                         (kind == SheetColumn::LeaveOut && tellsPlace(heading));
    if (isOfPlace(part) && isPlace) {
        const QString group = addressGroup(part + u" city"_s);
        return group.isEmpty() || kind >= SheetColumn::Latitude || addressGroup(heading) == group ||
               addressGroup(heading).isEmpty();
    }
    return heading == part || heading.startsWith(part + u' ') || kind == kindOfPart(part);
}

QStringList SheetDocuments::cells(SheetColumn column) const {
    // A heading that stands again in a cell says nothing. Only a column of one kind may be ticked so.
    const bool isTicked = column == SheetColumn::Category || column == SheetColumn::Languages;
    QStringList found;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text = m_shape[i] == column && isShown(i) ? cleanText(m_cells[i]) : QString();
        if (!text.isEmpty() && (isTicked || text != m_headings.value(i)))
            found.append(text);
    }
    return found;
}

QString SheetDocuments::cell(SheetColumn column) const {
    return cells(column).join(u'\n');
}

QString SheetDocuments::partId(const QString &part) const {
    return hsds::partId(m_id, part);
}

QJsonObject SheetDocuments::withId() {
    const QString own = cell(SheetColumn::Id);
    const QString about = searchKey(QStringList{cell(SheetColumn::Name), cell(SheetColumn::Organization),
                                                cell(SheetColumn::Address), cell(SheetColumn::Zip)}
                                        .join(u'|'));
    const QString key = own.isEmpty() ? about : own;
    const int before = m_met[key]++;
    m_id = QUuid::createUuidV5(kOurs, before == 0 ? key : key + u'|' + QString::number(before));
    QJsonObject document{{u"id"_s, own}};
    if (own.isEmpty())
        putMadeId(document, m_id.toString(QUuid::WithoutBraces));
    return document;
}

void SheetDocuments::addTexts(QJsonObject &document) const {
    QString name = cell(SheetColumn::Name);
    if (name.isEmpty())
        name = cell(SheetColumn::Organization); // many lists have one column for both
    set(document, u"name"_s, name);
    set(document, u"alternate_name"_s, cell(SheetColumn::AlternateName));
    set(document, u"description"_s,
        (cells(SheetColumn::Description) + cells(SheetColumn::Notes)).join(u"\n\n"_s));
    set(document, u"email"_s, cell(SheetColumn::Email));
    set(document, u"url"_s, cell(SheetColumn::Website));
    set(document, u"status"_s, status());
    set(document, u"eligibility_description"_s, cell(SheetColumn::Eligibility));
    set(document, u"application_process"_s, cell(SheetColumn::HowToApply));
    set(document, u"fees_description"_s, cell(SheetColumn::Fees));
    set(document, u"wait_time"_s, cell(SheetColumn::WaitTime));
    const QString checked = cell(SheetColumn::LastChecked);
    if (isClearDay(checked))
        set(document, u"assured_date"_s,
            readCellMoment(checked)->date(DateOrder::MonthDayYear).toString(Qt::ISODate));
}

/// Where one column says that it is offered no more, the others do not matter.
QString SheetDocuments::status() const {
    QString said = cells(SheetColumn::Status).value(0);
    for (const QString &cell : cells(SheetColumn::Status)) {
        const ServiceStatus status = statusIn(cell);
        if (isGone(status))
            return hsdsStatus(status);
        said = status == ServiceStatus::Unknown ? said : hsdsStatus(status);
    }
    const QStringList flags = cells(SheetColumn::GoneFlag);
    const bool isGone = std::any_of(flags.begin(), flags.end(),
                                    [](const QString &cell) { return saysGone(HeadingFlag::Gone, cell); });
    return isGone ? hsdsStatus(ServiceStatus::Inactive) : said;
}

/// "3 to 17", "6+", "under 18"
void SheetDocuments::addAges(QJsonObject &document) const {
    setNumber(document, u"minimum_age"_s, cell(SheetColumn::MinimumAge));
    setNumber(document, u"maximum_age"_s, cell(SheetColumn::MaximumAge));
    const QString ages = searchKey(cell(SheetColumn::Ages));
    if (ages.isEmpty())
        return;
    static const QRegularExpression range(u"^(\\d+)\\s*(?:-|–|to|a|through)\\s*(\\d+)"_s);
    static const QRegularExpression from(u"^(\\d+)\\s*(?:\\+|and (?:over|up|older)|o mas|y mas)"_s);
    if (const auto match = range.match(ages); match.hasMatch()) {
        setNumber(document, u"minimum_age"_s, match.captured(1));
        setNumber(document, u"maximum_age"_s, match.captured(2));
    } else if (const auto oldest = from.match(ages); oldest.hasMatch()) {
        setNumber(document, u"minimum_age"_s, oldest.captured(1));
    } else if (!document.contains(u"eligibility_description"_s)) {
        set(document, u"eligibility_description"_s, cell(SheetColumn::Ages));
    }
}

void SheetDocuments::addOrganization(QJsonObject &document) const {
    const QString name = cell(SheetColumn::Organization);
    if (name.isEmpty())
        return;
    const QString id = hsds::partId(kOurs, u"organization/"_s + searchKey(name));
    document.insert(u"organization"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}});
}

/// What the column beside it says of a phone: "Phone 1 type" of "Phone 1 number".
QString SheetDocuments::saidTypeOf(qsizetype phone) const {
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString begin = m_shape[i] == SheetColumn::PhoneType ? typedPhone(m_plain.value(i)) : QString();
        const QString heading = m_plain.value(phone);
        if (!begin.isEmpty() && isShown(i) && (heading == begin || heading == begin + u" number"_s))
            return cleanLine(m_cells[i]);
    }
    return {};
}

void SheetDocuments::addPhonesOf(qsizetype column, QJsonArray &phones) const {
    const QString said = saidTypeOf(column);
    const QString type = m_shape[column] == SheetColumn::Fax ? u"fax"_s : phoneTypeIn(said);
    const bool isLabel = type == u"voice"_s && searchKey(said) != type;
    for (const PhoneWords &words : readPhoneWords(withoutEmails(cleanText(m_cells[column])))) {
        QJsonObject phone{{u"id"_s, partId(u"phone/%1"_s.arg(phones.size()))},
                          {u"number"_s, words.number},
                          {u"type"_s, words.use == PhoneUse::Voice ? type : phoneTypeOf(words.use)}};
        setNumber(phone, u"extension"_s, words.extension);
        set(phone, u"description"_s, words.description.isEmpty() && isLabel ? said : words.description);
        phones.append(phone);
    }
}

void SheetDocuments::addPhones(QJsonObject &document) const {
    QJsonArray phones;
    if (!document.contains(u"email"_s))
        set(document, u"email"_s, emailsIn(cell(SheetColumn::Phone)).value(0));
    for (const SheetColumn kind : {SheetColumn::Phone, SheetColumn::Fax}) {
        for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
            if (m_shape[i] == kind && isShown(i) && cleanText(m_cells[i]) != m_headings.value(i))
                addPhonesOf(i, phones);
        }
    }
    if (!phones.isEmpty())
        document.insert(u"phones"_s, phones);
}

void SheetDocuments::addPlace(QJsonObject &document) const {
    QJsonObject address;
    set(address, u"address_1"_s, cell(SheetColumn::Address));
    set(address, u"address_2"_s, cell(SheetColumn::Address2));
    set(address, u"city"_s, cell(SheetColumn::City));
    set(address, u"state_province"_s, cell(SheetColumn::State));
    set(address, u"postal_code"_s, cell(SheetColumn::Zip));
    if (const QString town = cell(SheetColumn::CityStateZip); !town.isEmpty())
        splitTown(town, address);
    splitWhole(address);
    QJsonObject location;
    if (!address.isEmpty()) {
        address.insert(u"id"_s, partId(u"address"_s));
        address.insert(u"address_type"_s, u"physical"_s);
        if (!address.contains(u"country"_s))
            address.insert(u"country"_s, u"US"_s);
        location.insert(u"addresses"_s, QJsonArray{address});
    }
    setNumber(location, u"latitude"_s, cell(SheetColumn::Latitude));
    setNumber(location, u"longitude"_s, cell(SheetColumn::Longitude));
    set(location, u"transportation"_s, cell(SheetColumn::Transport));
    if (const QString access = cell(SheetColumn::Accessibility); !access.isEmpty())
        location.insert(u"accessibility"_s, QJsonArray{QJsonObject{{u"id"_s, partId(u"accessibility"_s)},
                                                                   {u"description"_s, access}}});
    if (location.isEmpty())
        return;
    location.insert(u"id"_s, partId(u"location"_s));
    location.insert(u"location_type"_s, u"physical"_s);
    const QJsonObject place{{u"id"_s, partId(u"place"_s)}, {u"location"_s, location}};
    document.insert(u"service_at_locations"_s, QJsonArray{place});
}

void SheetDocuments::addLists(QJsonObject &document) const {
    const auto add = [&](const QStringList &parts, const QString &key, const QString &field) {
        QJsonArray list;
        for (const QString &part : parts)
            list.append(QJsonObject{{u"id"_s, partId(u"%1/%2"_s.arg(key).arg(list.size()))}, {field, part}});
        if (!list.isEmpty())
            document.insert(key, list);
    };
    add(partsOf(cell(SheetColumn::Languages)), u"languages"_s, u"name"_s);
    add(cells(SheetColumn::Documents), u"required_documents"_s, u"document"_s);
    add(partsOf(cell(SheetColumn::Area)), u"service_areas"_s, u"name"_s);
    add(cells(SheetColumn::Contact), u"contacts"_s, u"name"_s);
    QJsonArray attributes;
    for (const QString &name : partsOf(cell(SheetColumn::Category))) {
        const QString term = hsds::partId(kOurs, u"term/"_s + searchKey(name));
        attributes.append(QJsonObject{
            {u"id"_s, partId(u"attribute/%1"_s.arg(attributes.size()))},
            {u"link_entity"_s, u"service"_s},
            {u"taxonomy_term"_s, QJsonObject{{u"id"_s, term}, {u"name"_s, name}, {u"description"_s, name}}}});
    }
    if (!attributes.isEmpty())
        document.insert(u"attributes"_s, attributes);
}

void SheetDocuments::addHours(QJsonObject &document) const {
    const QString words = cell(SheetColumn::Hours);
    if (words.isEmpty())
        return;
    QJsonArray schedules;
    for (const HoursWords &hours : readHoursWords(words))
        schedules.append(QJsonObject{{u"id"_s, partId(u"schedule/%1"_s.arg(schedules.size()))},
                                     {u"freq"_s, u"WEEKLY"_s},
                                     {u"byday"_s, hours.days.join(u',')},
                                     {u"opens_at"_s, hours.opens.toString(u"HH:mm"_s)},
                                     {u"closes_at"_s, hours.closes.toString(u"HH:mm"_s)}});
    if (schedules.isEmpty())
        schedules.append(QJsonObject{{u"id"_s, partId(u"schedule/0"_s)}, {u"description"_s, words}});
    document.insert(u"schedules"_s, schedules);
}

/// Under the headings, with what stands behind the last of them.
void SheetDocuments::addRest(QJsonObject &document) const {
    QJsonObject rest;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_shape.value(i, SheetColumn::LeaveOut) != SheetColumn::LeaveOut || !isShown(i) ||
            m_cells[i].trimmed().isEmpty())
            continue;
        QString heading = m_headings.value(i);
        if (heading.isEmpty() || rest.contains(heading))
            heading = u"%1 %2"_s.arg(heading).arg(i + 1).trimmed();
        rest.insert(heading, withoutControls(m_cells[i]));
    }
    if (!rest.isEmpty())
        document.insert(u"other_columns"_s, rest);
}

/// Under their headings; dates that nobody can be sure of, and words in a flag, as they were written.
void SheetDocuments::addStaffNote(QJsonObject &document) const {
    QStringList lines;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text = cleanText(m_cells[i]);
        const HeadingFlag flag = flagIn(m_shape[i]);
        const bool isMore = flag == HeadingFlag::None
                                ? m_shape[i] == SheetColumn::LastChecked && !isClearDay(text)
                                : !isFlagCell(flag, text);
        if (!text.isEmpty() && (m_shape[i] == SheetColumn::OwnNote || !isShown(i) || isMore))
            lines.append(m_headings.value(i).isEmpty() ? text : u"%1: %2"_s.arg(m_headings[i], text));
    }
    putStaffNote(document, lines);
}

QJsonObject SheetDocuments::of(const QStringList &cells) {
    m_cells = cells;
    m_kept.clear();
    for (qsizetype flag = 0; flag < m_shape.size(); ++flag) {
        if (!keepsPrivate(flagIn(m_shape[flag]), cells.value(flag)))
            continue;
        for (qsizetype i = 0; i < m_shape.size(); ++i) {
            if (i != flag && isAbout(flaggedPart(m_plain.value(flag)), i))
                m_kept.insert(i);
        }
    }
    QJsonObject document = withId();
    addTexts(document);
    addAges(document);
    addOrganization(document);
    addPhones(document);
    addPlace(document);
    addLists(document);
    addHours(document);
    addRest(document);
    addStaffNote(document);
    return document;
}
