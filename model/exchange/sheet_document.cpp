// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet_document.h"

#include "model/directory/hsds_json.h"
#include "model/directory/phone_words.h"
#include "model/directory/same_service.h"
#include "model/directory/staff_note.h"
#include "model/exchange/cell_moment.h"
#include "model/exchange/clean_text.h"
#include "model/exchange/hours_words.h"
#include "model/exchange/sheet_heading.h"
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

const QRegularExpression &emailWords() {
    static const QRegularExpression email(u"[^\\s@,;/()<>]+@[^\\s@,;/()<>]+\\.[A-Za-z]{2,}"_s);
    return email;
}

QStringList emailsIn(const QString &cell) {
    QStringList emails;
    for (auto each = emailWords().globalMatch(cell); each.hasNext();)
        emails.append(each.next().captured());
    return emails;
}

/// Many lists have one column for the phone and the e-mail.
QString withoutEmails(QString cell) {
    if (!cell.contains(u'@'))
        return cell;
    cell.remove(emailWords());
    static const QRegularExpression loose(u"(^[\\s/,;|]+|[\\s/,;|]+$)"_s);
    return cell.remove(loose);
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

QString statusOf(const QString &cell) {
    const QString word = searchKey(cell.trimmed());
    static const QStringList active{u"active"_s, u"open"_s, u"yes"_s, u"y"_s,      u"current"_s,
                                    u"true"_s,   u"1"_s,    u"si"_s,  u"activo"_s, u"abierto"_s};
    static const QStringList inactive{u"inactive"_s, u"closed"_s, u"no"_s,       u"n"_s,
                                      u"false"_s,    u"0"_s,      u"inactivo"_s, u"cerrado"_s};
    static const QRegularExpression isGone(u"^(inactive|closed|archived|deleted|suspended|discontinued|not "
                                           u"active|out of business|no longer|do not refer|"
                                           "inactivo|cerrado)"_s);
    static const QRegularExpression isDefunct(u"^(defunct|out of business|no longer exists)"_s);
    if (isDefunct.match(word).hasMatch())
        return u"defunct"_s;
    if (isGone.match(word).hasMatch())
        return u"inactive"_s;
    return active.contains(word) ? u"active"_s : inactive.contains(word) ? u"inactive"_s : cell;
}

} // namespace

SheetDocuments::SheetDocuments(const QStringList &headings, const SheetShape &shape) :
    m_headings(headings), m_shape(shape) {
    for (const QString &heading : headings)
        m_plain.append(plainHeading(heading));
}

bool SheetDocuments::keepsPrivate(qsizetype flag, const QStringList &cells) const {
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"f"_s, u"0"_s};
    const QString cell = cells.value(flag).trimmed().toLower();
    if (cell.isEmpty())
        return false;
    return no.contains(cell) == (m_shape[flag] == SheetColumn::PublicFlag);
}

bool SheetDocuments::isPrivate(const QStringList &cells) const {
    for (qsizetype i = 0; i < m_shape.size(); ++i) {
        const bool isFlag = m_shape[i] == SheetColumn::PrivateFlag || m_shape[i] == SheetColumn::PublicFlag;
        if (isFlag && flaggedPart(m_plain.value(i)).isEmpty() && keepsPrivate(i, cells))
            return true;
    }
    return false;
}

/// A flag for "physical address" is about its city, too, and about the point on the map.
bool SheetDocuments::isAbout(const QString &part, qsizetype column) const {
    const QString heading = m_plain.value(column);
    const SheetColumn kind = m_shape[column];
    const bool isOfAddress = kind >= SheetColumn::Address && kind <= SheetColumn::Longitude;
    if (part.contains(u"address"_s) && isOfAddress) {
        const QString group = addressGroup(part + u" city"_s);
        return group.isEmpty() || kind >= SheetColumn::Latitude || addressGroup(heading) == group ||
               addressGroup(heading).isEmpty();
    }
    return heading == part || heading.startsWith(part + u' ');
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

QString SheetDocuments::idOf() {
    const QString own = cell(SheetColumn::Id);
    const QString about = searchKey(QStringList{cell(SheetColumn::Name), cell(SheetColumn::Organization),
                                                cell(SheetColumn::Address), cell(SheetColumn::Zip)}
                                        .join(u'|'));
    const QString key = own.isEmpty() ? about : own;
    const int before = m_met[key]++;
    m_id = QUuid::createUuidV5(kOurs, before == 0 ? key : key + u'|' + QString::number(before));
    return own.isEmpty() ? m_id.toString(QUuid::WithoutBraces) : own;
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
    set(document, u"status"_s, statusOf(cell(SheetColumn::Status)));
    set(document, u"eligibility_description"_s, cell(SheetColumn::Eligibility));
    set(document, u"application_process"_s, cell(SheetColumn::HowToApply));
    set(document, u"fees_description"_s, cell(SheetColumn::Fees));
    set(document, u"wait_time"_s, cell(SheetColumn::WaitTime));
    const QString checked = cell(SheetColumn::LastChecked);
    if (isClearDay(checked))
        set(document, u"assured_date"_s,
            readCellMoment(checked)->date(DateOrder::MonthDayYear).toString(Qt::ISODate));
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

void SheetDocuments::addPhones(QJsonObject &document) const {
    QJsonArray phones;
    const auto add = [&](SheetColumn column, const QString &type) {
        for (const QString &cell : cells(column)) {
            for (const PhoneWords &words : readPhoneWords(withoutEmails(cell))) {
                const bool isFax = words.description.startsWith(u"fax"_s, Qt::CaseInsensitive);
                QJsonObject phone{{u"id"_s, partId(u"phone/%1"_s.arg(phones.size()))},
                                  {u"number"_s, words.number},
                                  {u"type"_s, isFax ? u"fax"_s : type}};
                setNumber(phone, u"extension"_s, words.extension);
                set(phone, u"description"_s, words.description);
                phones.append(phone);
            }
        }
    };
    if (!document.contains(u"email"_s))
        set(document, u"email"_s, emailsIn(cell(SheetColumn::Phone)).value(0));
    add(SheetColumn::Phone, u"voice"_s);
    add(SheetColumn::Fax, u"fax"_s);
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
        rest.insert(heading, m_cells[i]);
    }
    if (!rest.isEmpty())
        document.insert(u"other_columns"_s, rest);
}

/// Under their headings; dates that nobody can be sure of as they were written.
void SheetDocuments::addStaffNote(QJsonObject &document) const {
    QStringList lines;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text = cleanText(m_cells[i]);
        const bool isUnclearDate = m_shape[i] == SheetColumn::LastChecked && !isClearDay(text);
        if (!text.isEmpty() && (m_shape[i] == SheetColumn::OwnNote || !isShown(i) || isUnclearDate))
            lines.append(m_headings.value(i).isEmpty() ? text : u"%1: %2"_s.arg(m_headings[i], text));
    }
    putStaffNote(document, lines);
}

QJsonObject SheetDocuments::of(const QStringList &cells) {
    m_cells = cells;
    m_kept.clear();
    for (qsizetype flag = 0; flag < m_shape.size(); ++flag) {
        const bool isFlag =
            m_shape[flag] == SheetColumn::PrivateFlag || m_shape[flag] == SheetColumn::PublicFlag;
        if (!isFlag || !keepsPrivate(flag, cells))
            continue;
        for (qsizetype i = 0; i < m_shape.size(); ++i) {
            if (i != flag && isAbout(flaggedPart(m_plain.value(flag)), i))
                m_kept.insert(i);
        }
    }
    QJsonObject document{{u"id"_s, idOf()}};
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
