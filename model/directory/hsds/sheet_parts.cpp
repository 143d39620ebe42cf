// SPDX-License-Identifier: GPL-3.0-or-later
// What lies inside a service: its place, its lists and its hours.
#include "model/directory/hsds/sheet_to_hsds.h"

#include "model/base/clean_text.h"
#include "model/base/search_key.h"
#include "model/directory/hsds/opening_hours_parser.h"
#include "model/directory/hsds/sheet_ages.h"
#include "model/directory/hsds/sheet_values.h"
#include "model/directory/hsds_json.h"

#include <QJsonArray>
#include <QRegularExpression>

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

} // namespace

void SheetDocuments::addPlace(QJsonObject &document) const {
    QJsonObject address;
    setUnlessEmpty(address, u"address_1"_s, cell(SheetColumn::Address));
    setUnlessEmpty(address, u"address_2"_s, cell(SheetColumn::Address2));
    setUnlessEmpty(address, u"city"_s, cell(SheetColumn::City));
    setUnlessEmpty(address, u"state_province"_s, cell(SheetColumn::State));
    setUnlessEmpty(address, u"postal_code"_s, cell(SheetColumn::Zip));
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
    setNumberOrText(location, u"latitude"_s, cell(SheetColumn::Latitude));
    setNumberOrText(location, u"longitude"_s, cell(SheetColumn::Longitude));
    setUnlessEmpty(location, u"transportation"_s, cell(SheetColumn::Transport));
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
        const QString term = hsds::partId(sheetNamespace(), u"term/"_s + searchKey(name));
        attributes.append(QJsonObject{
            {u"id"_s, partId(u"attribute/%1"_s.arg(attributes.size()))},
            {u"link_entity"_s, u"service"_s},
            {u"taxonomy_term"_s, QJsonObject{{u"id"_s, term}, {u"name"_s, name}, {u"description"_s, name}}}});
    }
    if (!attributes.isEmpty())
        document.insert(u"attributes"_s, attributes);
}

QList<HoursCell> SheetDocuments::hoursCells() const {
    QList<HoursCell> found;
    for (qsizetype i = 0; i < qMin(m_shape.size(), m_cells.size()); ++i) {
        const QString text =
            m_shape[i] == SheetColumn::Hours && isShown(i) ? cleanText(m_cells[i]) : QString();
        if (!text.isEmpty() && text != m_headings.value(i))
            found.append({m_headings.value(i), text});
    }
    return found;
}

/// What is not sure stands in its words behind the others.
void SheetDocuments::addHours(QJsonObject &document) const {
    QJsonArray schedules;
    QStringList words;
    for (const QString &piece : hoursPieces(hoursCells())) {
        const QList<HoursWords> read = readHoursWords(piece);
        if (read.isEmpty())
            words.append(piece);
        for (const HoursWords &hours : read)
            schedules.append(QJsonObject{{u"id"_s, partId(u"schedule/%1"_s.arg(schedules.size()))},
                                         {u"freq"_s, u"WEEKLY"_s},
                                         {u"byday"_s, hours.days.join(u',')},
                                         {u"opens_at"_s, hours.opens.toString(u"HH:mm"_s)},
                                         {u"closes_at"_s, hours.closes.toString(u"HH:mm"_s)}});
    }
    if (!words.isEmpty())
        schedules.append(QJsonObject{{u"id"_s, partId(u"schedule/%1"_s.arg(schedules.size()))},
                                     {u"description"_s, words.join(u"; "_s)}});
    if (!schedules.isEmpty())
        document.insert(u"schedules"_s, schedules);
}

/// What is no age stays as words of who can use it.
void SheetDocuments::addAges(QJsonObject &document) const {
    QStringList words{hsds::text(document, u"eligibility_description"_s)};
    const auto keep = [&](SheetColumn column, const QString &text) {
        words.append(u"%1: %2"_s.arg(m_headings.value(m_shape.indexOf(column)), text));
    };
    const auto put = [&](const QString &key, std::optional<double> years) {
        if (years)
            document.insert(key, *years);
    };
    for (const SheetColumn column : {SheetColumn::MinimumAge, SheetColumn::MaximumAge, SheetColumn::Ages}) {
        const QString text = cell(column);
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
