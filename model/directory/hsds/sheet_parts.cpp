// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/sheet_parts.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/directory/hsds/opening_hours_parser.h"
#include "model/directory/hsds/sheet_ages.h"
#include "model/directory/hsds/sheet_hours.h"
#include "model/directory/hsds/sheet_phones.h"
#include "model/directory/hsds/sheet_values.h"
#include "model/directory/hsds_json.h"
#include "model/directory/phone_parser.h"
#include "model/files/sheet_heading.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &list) {
    static const QRegularExpression between(u"\\s*[,;/|\\n]\\s*"_s);
    QStringList parts = list.split(between, Qt::SkipEmptyParts);
    parts.removeDuplicates();
    return parts;
}

/// "Tucson, AZ 85701"
void splitTown(const QString &text, QJsonObject &address) {
    static const QRegularExpression town(
        u"^(.*?)[,\\s]+([A-Za-z]{2})\\.?(?:[,\\s]+(\\d{5}(?:-\\d{4})?))?$"_s);
    const auto match = town.match(text.trimmed());
    if (!match.hasMatch())
        return setUnlessEmpty(address, u"city"_s, text.trimmed());
    setUnlessEmpty(address, u"city"_s, match.captured(1).trimmed());
    setUnlessEmpty(address, u"state_province"_s, match.captured(2).toUpper());
    setUnlessEmpty(address, u"postal_code"_s, match.captured(3));
}

/// "12 Oak St, Tucson, AZ 85701" where no other column says the town.
void splitWhole(QJsonObject &address) {
    static const QRegularExpression whole(
        u"^(.+?),\\s*([^,]+),\\s*([A-Za-z]{2})[,\\s]+(\\d{5}(?:-\\d{4})?)$"_s);
    const auto match = whole.match(hsds::text(address, u"address_1"_s).simplified());
    if (!match.hasMatch() || address.contains(u"city"_s) || address.contains(u"postal_code"_s))
        return;
    setUnlessEmpty(address, u"address_1"_s, match.captured(1));
    setUnlessEmpty(address, u"city"_s, match.captured(2));
    setUnlessEmpty(address, u"state_province"_s, match.captured(3).toUpper());
    setUnlessEmpty(address, u"postal_code"_s, match.captured(4));
}

QString addressMember(SheetColumn part) {
    static const QHash<SheetColumn, QString> members{{SheetColumn::Address, u"address_1"_s},
                                                     {SheetColumn::Address2, u"address_2"_s},
                                                     {SheetColumn::City, u"city"_s},
                                                     {SheetColumn::State, u"state_province"_s},
                                                     {SheetColumn::Zip, u"postal_code"_s}};
    return members.value(part);
}

constexpr SheetColumn kAddressColumns[] = {SheetColumn::Address, SheetColumn::Address2,
                                           SheetColumn::City,    SheetColumn::State,
                                           SheetColumn::Zip,     SheetColumn::CityStateZip};

QJsonObject addressOf(const SheetRow &row) {
    QJsonObject address;
    for (const SheetColumn part : kAddressColumns) {
        if (part != SheetColumn::CityStateZip)
            setUnlessEmpty(address, addressMember(part), row.cell(part));
    }
    if (const QString town = row.cell(SheetColumn::CityStateZip); !town.isEmpty())
        splitTown(town, address);
    splitWhole(address);
    return address;
}

/// Whether something stands there, also where it is not to be shown.
bool hasAddress(const SheetRow &row) {
    return std::any_of(std::begin(kAddressColumns), std::end(kAddressColumns), [&](SheetColumn part) {
        const QList<qsizetype> columns = row.columnsOf(part);
        return std::any_of(columns.begin(), columns.end(),
                           [&](qsizetype i) { return !row.written()[i].trimmed().isEmpty(); });
    });
}

/// Where letters go stands in for a place that is told nowhere.
QJsonObject mailingAddressOf(const SheetRow &row) {
    QJsonObject address;
    for (const qsizetype i : row.columnsOf(SheetColumn::Mailing)) {
        const SheetColumn part = addressPart(row.columns().plain.value(i));
        const QString text = row.isShown(i) ? cleanText(row.written()[i]) : QString();
        if (part == SheetColumn::CityStateZip && !text.isEmpty())
            splitTown(text, address);
        else if (part != SheetColumn::LeaveOut)
            setUnlessEmpty(address, addressMember(part), text);
    }
    splitWhole(address);
    return address;
}

/// A table may have no other address than that for letters.
bool isOfMailAlone(const SheetRow &row) {
    const QList<qsizetype> streets = row.columnsOf(SheetColumn::Address);
    return !streets.isEmpty() && std::all_of(streets.begin(), streets.end(), [&](qsizetype i) {
        return isOfMail(row.columns().plain.value(i));
    });
}

/// What the column beside it says of a phone: "Phone 1 type" of "Phone 1 number".
QString saidTypeOf(const SheetRow &row, qsizetype phone) {
    const QString heading = row.columns().plain.value(phone);
    for (const qsizetype i : row.columnsOf(SheetColumn::PhoneType)) {
        const QString begin = typedPhone(row.columns().plain.value(i));
        if (!begin.isEmpty() && row.isShown(i) && (heading == begin || heading == begin + u" number"_s))
            return cleanLine(row.written()[i]);
    }
    return {};
}

void addPhonesOf(qsizetype column, const SheetRow &row, const QUuid &id, QJsonArray &phones) {
    const UnderstoodColumns &columns = row.columns();
    const QString beside = saidTypeOf(row, column);
    const QString said =
        beside.isEmpty() && columns.areHeaded ? phoneLabelIn(columns.headings.value(column)) : beside;
    const QString type = columns.kinds[column] == SheetColumn::Fax ? u"fax"_s : phoneTypeIn(said);
    const bool isLabel = type == u"voice"_s && searchKey(said) != type;
    for (const PhoneWords &words : readPhoneWords(withoutEmails(cleanText(row.written()[column])))) {
        QJsonObject phone{{u"id"_s, hsds::partId(id, u"phone/%1"_s.arg(phones.size()))},
                          {u"number"_s, words.number},
                          {u"type"_s, words.use == PhoneUse::Voice ? type : phoneTypeOf(words.use)}};
        setNumberOrText(phone, u"extension"_s, words.extension);
        QStringList labels{isLabel ? said : QString(), words.description};
        labels.removeAll(QString());
        labels.removeDuplicates();
        setUnlessEmpty(phone, u"description"_s, labels.join(u", "_s));
        phones.append(phone);
    }
}

QList<HoursCell> hoursCells(const SheetRow &row) {
    QList<HoursCell> found;
    for (const qsizetype i : row.columnsOf(SheetColumn::Hours)) {
        const QString heading = row.columns().headings.value(i);
        const QString text = row.isShown(i) ? cleanText(row.written()[i]) : QString();
        if (!text.isEmpty() && text != heading)
            found.append({heading, text});
    }
    return found;
}

} // namespace

QUuid sheetNamespace() {
    return QUuid(u"3c0d5b0e-7b8d-4f0a-8a51-0b9f1c7de6a4"_s);
}

void putPhones(QJsonObject &document, const SheetRow &row, const QUuid &id) {
    QJsonArray phones;
    if (!document.contains(u"email"_s))
        setUnlessEmpty(document, u"email"_s, emailsIn(row.cell(SheetColumn::Phone)).value(0));
    for (const qsizetype i : row.columnsOf(SheetColumn::Phone) + row.columnsOf(SheetColumn::Fax)) {
        const QString written = row.written()[i];
        const bool isSaid = cleanText(written) != row.columns().headings.value(i) && !isSpoiltNumber(written);
        if (row.isShown(i) && isSaid)
            addPhonesOf(i, row, id, phones);
    }
    if (!phones.isEmpty())
        document.insert(u"phones"_s, phones);
}

void putPlace(QJsonObject &document, const SheetRow &row, const QUuid &id) {
    const bool hasOwn = hasAddress(row);
    QJsonObject address = hasOwn ? addressOf(row) : mailingAddressOf(row);
    const QString type = !hasOwn || isOfMailAlone(row) ? u"postal"_s : u"physical"_s;
    QJsonObject location;
    if (!address.isEmpty()) {
        address.insert(u"id"_s, hsds::partId(id, u"address"_s));
        address.insert(u"address_type"_s, type);
        if (!address.contains(u"country"_s))
            address.insert(u"country"_s, u"US"_s);
        location.insert(u"addresses"_s, QJsonArray{address});
    }
    setNumberOrText(location, u"latitude"_s, row.cell(SheetColumn::Latitude));
    setNumberOrText(location, u"longitude"_s, row.cell(SheetColumn::Longitude));
    setUnlessEmpty(location, u"transportation"_s, row.cell(SheetColumn::Transport));
    if (const QString access = row.cell(SheetColumn::Accessibility); !access.isEmpty())
        location.insert(u"accessibility"_s,
                        QJsonArray{QJsonObject{{u"id"_s, hsds::partId(id, u"accessibility"_s)},
                                               {u"description"_s, access}}});
    if (location.isEmpty())
        return;
    location.insert(u"id"_s, hsds::partId(id, u"location"_s));
    location.insert(u"location_type"_s, u"physical"_s);
    const QJsonObject place{{u"id"_s, hsds::partId(id, u"place"_s)}, {u"location"_s, location}};
    document.insert(u"service_at_locations"_s, QJsonArray{place});
}

void putLists(QJsonObject &document, const SheetRow &row, const QUuid &id) {
    const auto add = [&](const QStringList &parts, const QString &key, const QString &field) {
        QJsonArray list;
        for (const QString &part : parts)
            list.append(QJsonObject{{u"id"_s, hsds::partId(id, u"%1/%2"_s.arg(key).arg(list.size()))},
                                    {field, part}});
        if (!list.isEmpty())
            document.insert(key, list);
    };
    add(partsOf(row.cell(SheetColumn::Languages)), u"languages"_s, u"name"_s);
    add(row.cells(SheetColumn::Documents), u"required_documents"_s, u"document"_s);
    add(partsOf(row.cell(SheetColumn::Area)), u"service_areas"_s, u"name"_s);
    add(row.cells(SheetColumn::Contact), u"contacts"_s, u"name"_s);
    QJsonArray attributes;
    for (const QString &name : partsOf(row.cell(SheetColumn::Category))) {
        const QString term = hsds::partId(sheetNamespace(), u"term/"_s + searchKey(name));
        attributes.append(QJsonObject{
            {u"id"_s, hsds::partId(id, u"attribute/%1"_s.arg(attributes.size()))},
            {u"link_entity"_s, u"service"_s},
            {u"taxonomy_term"_s, QJsonObject{{u"id"_s, term}, {u"name"_s, name}, {u"description"_s, name}}}});
    }
    if (!attributes.isEmpty())
        document.insert(u"attributes"_s, attributes);
}

/// What is not sure stands in its words behind the others.
void putHours(QJsonObject &document, const SheetRow &row, const QUuid &id) {
    QJsonArray schedules;
    QStringList words;
    for (const QString &piece : hoursPieces(hoursCells(row))) {
        const QList<HoursWords> read = readHoursWords(piece);
        if (read.isEmpty())
            words.append(piece);
        for (const HoursWords &hours : read)
            schedules.append(QJsonObject{{u"id"_s, hsds::partId(id, u"schedule/%1"_s.arg(schedules.size()))},
                                         {u"freq"_s, u"WEEKLY"_s},
                                         {u"byday"_s, hours.days.join(u',')},
                                         {u"opens_at"_s, hours.opens.toString(u"HH:mm"_s)},
                                         {u"closes_at"_s, hours.closes.toString(u"HH:mm"_s)}});
    }
    if (!words.isEmpty())
        schedules.append(QJsonObject{{u"id"_s, hsds::partId(id, u"schedule/%1"_s.arg(schedules.size()))},
                                     {u"description"_s, words.join(u"; "_s)}});
    if (!schedules.isEmpty())
        document.insert(u"schedules"_s, schedules);
}

/// What is no age stays as words of who can use it.
void putAges(QJsonObject &document, const SheetRow &row) {
    QStringList words{hsds::text(document, u"eligibility_description"_s)};
    const auto keep = [&](SheetColumn column, const QString &text) {
        words.append(
            u"%1: %2"_s.arg(row.columns().headings.value(row.columns().kinds.indexOf(column)), text));
    };
    const auto put = [&](const QString &key, std::optional<double> years) {
        if (years)
            document.insert(key, *years);
    };
    for (const SheetColumn column : {SheetColumn::MinimumAge, SheetColumn::MaximumAge, SheetColumn::Ages}) {
        const QString text = row.cell(column);
        if (text.isEmpty() || saysNoAge(text))
            continue;
        const auto ages = readAges(text);
        const bool isRange = ages && ages->from != ages->to;
        if (column == SheetColumn::Ages && isRange) {
            put(u"minimum_age"_s, ages->from);
            put(u"maximum_age"_s, ages->to);
        } else if (column == SheetColumn::MinimumAge && ages && (!isRange || !ages->to)) {
            put(u"minimum_age"_s, ages->from);
        } else if (column == SheetColumn::MaximumAge && ages && !isRange) {
            put(u"maximum_age"_s, ages->to);
        } else {
            keep(column, text);
        }
    }
    words.removeAll(QString());
    setUnlessEmpty(document, u"eligibility_description"_s, words.join(u'\n'));
}
