// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/hsds/hsds_upgrade.h"

#include "model/directory/hsds/hsds_tables.h"
#include "model/directory/hsds_json.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    const char *from, *to;
};

constexpr Pair kTables[] = {
    {"services_at_location", "service_at_location"},
    {"service_at_locations", "service_at_location"},
    {"physical_address", "address"},
    {"physical_addresses", "address"},
    {"postal_address", "address"},
    {"postal_addresses", "address"},
    {"mail_address", "address"},
    {"mail_addresses", "address"},
    {"regular_schedule", "schedule"},
    {"regular_schedules", "schedule"},
    {"holiday_schedule", "schedule"},
    {"holiday_schedules", "schedule"},
    {"service_taxonomy", "attribute"},
    {"services_taxonomy", "attribute"},
    {"service_attribute", "attribute"},
    {"service_attributes", "attribute"},
    {"other_attribute", "attribute"},
    {"other_attributes", "attribute"},
    {"accessibility_for_disabilities", "accessibility"},
    {"service_capacities", "service_capacity"},
    {"fundings", "funding"},
    {"urls", "url"},
};

/// "table.column" of older versions. Only where the new name is not there, too.
constexpr Pair kColumns[] = {
    {"organization.url", "website"},
    {"service.website", "url"},
    {"service.eligibility", "eligibility_description"},
    {"service.title", "name"},
    {"service.services_id", "id"},
    {"service.service_id", "id"},
    {"organization.organization_id", "id"},
    {"organization.title", "name"},
    {"organization.body", "description"},
    {"location.location_id", "id"},
    {"taxonomy_term.term", "name"},
    {"taxonomy_term.vocabulary", "taxonomy"},
    {"taxonomy_term.taxonomy_id", "id"},
    {"attribute.taxonomy_id", "taxonomy_term_id"},
    {"attribute.service_id", "link_id"},
    {"service_area.service_area", "name"},
    {"language.language", "name"},
    {"accessibility.accessibility", "description"},
    {"phone.number_type", "type"},
    {"location.website", "url"},
};

/// Cells that hold a list, and the column of the other table in which each part stands.
struct ListCell {
    const char *table, *column, *other, *otherColumn;
};
constexpr ListCell kLists[] = {
    {"service", "location_id", "service_at_location", "location_id"},
    {"service", "location_ids", "service_at_location", "location_id"},
    {"service", "taxonomy_id", "attribute", "taxonomy_term_id"},
    {"service", "taxonomy_ids", "attribute", "taxonomy_term_id"},
    {"service", "taxonomy_term_ids", "attribute", "taxonomy_term_id"},
    {"service", "languages", "language", "name"},
    {"service", "required_documents", "required_document", "document"},
    {"service", "service_areas", "service_area", "name"},
    {"location", "accessibility", "accessibility", "description"},
    {"location", "languages", "language", "name"},
};

/// "Regular Schedules.csv" and "regular-schedules": regular_schedules
QString plainName(QString name) {
    name = name.trimmed().toLower();
    if (name.endsWith(u".csv"_s))
        name.chop(4);
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

QString tableNamed(const QString &name) {
    for (const auto &[from, to] : kTables) {
        if (name == QLatin1String(from))
            return QLatin1String(to);
    }
    for (const hsds::TableSpec &spec : hsds::tableSpecs()) {
        if (name == spec.file || name == spec.name)
            return spec.name;
    }
    return name;
}

/// Other columns keep the letters in which they are written.
bool isKnown(const QString &table, const QString &column) {
    const hsds::TableSpec *spec = hsds::tableSpec(table);
    if ((spec && spec->columns.contains(column)) || !hsds::parentOf(table, column).isEmpty())
        return true;
    const QString place = table + u'.' + column;
    return std::any_of(std::begin(kColumns), std::end(kColumns),
                       [&](const Pair &pair) { return place == QLatin1String(pair.from); }) ||
           std::any_of(std::begin(kLists), std::end(kLists), [&](const ListCell &list) {
               return table == QLatin1String(list.table) && column == QLatin1String(list.column);
           });
}

/// Nothing is lost of columns without a name, or with one that was there before.
QStringList ownNames(const QString &table, const QStringList &headings) {
    QStringList names;
    for (const QString &heading : headings) {
        QString name = heading.trimmed();
        if (const QString plain = plainName(name); isKnown(table, plain))
            name = plain;
        if (name.isEmpty())
            name = u"column_%1"_s.arg(names.size() + 1);
        while (names.contains(name))
            name += u"_again"_s;
        names.append(name);
    }
    return names;
}

/// What 1.1 calls a taxonomy is a term of one.
bool holdsTerms(const QStringList &columns) {
    return columns.contains(u"parent_id"_s) || columns.contains(u"parent_name"_s) ||
           columns.contains(u"vocabulary"_s) || columns.contains(u"taxonomy_id"_s);
}

QString newName(const HsdsTableShape &shape, const QStringList &names, const QString &column) {
    for (const auto &[from, to] : kColumns) {
        if (shape.table + u'.' + column == QLatin1String(from) && !names.contains(QLatin1String(to)))
            return QLatin1String(to);
    }
    return column;
}

/// A number where HSDS 3.1 has one, if nothing is lost by that: an extension 007 is none.
TableCell numberCell(const QString &column, const QString &cell) {
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    const bool isPlain = !cell.startsWith(u'+') && !cell.contains(u'e', Qt::CaseInsensitive) &&
                         !(cell.size() > 1 && cell[0] == u'0' && cell[1].isDigit());
    if (!isNumber || !isPlain || !qIsFinite(number))
        return {column, cell};
    return {column, QString::number(number, 'g', QLocale::FloatingPointShortest), true};
}

void setIfAbsent(TableCells &cells, const QString &column, const QString &value) {
    if (!value.isEmpty() && !cells.contains(column))
        cells.set({column, value});
}

/// "MO" of "Monday", "Mon", "lunes" and "1", which 1.1 counts from Monday.
QString dayCode(const QString &weekday) {
    static const std::array<QString, 7> codes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    const QString word = weekday.trimmed().toLower();
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 0 && number <= 7 ? codes[std::size_t((number + 6) % 7)] : QString();
    for (int day = 1; day <= 7; ++day) {
        const QString english = QLocale::c().dayName(day).toLower();
        const QString spanish = QLocale(QLocale::Spanish).dayName(day).toLower();
        if (word.size() >= 2 && (english.startsWith(word) || spanish.startsWith(word)))
            return codes[std::size_t(day - 1)];
    }
    return {};
}

/// "12/24/2015", "12/24/15" and "December 24, 2015" as "2015-12-24"; of everything else nothing.
QString plainDate(const QString &text) {
    for (const QString &format : {u"yyyy-MM-dd"_s, u"M/d/yyyy"_s, u"MMMM d, yyyy"_s, u"MMMM dd, yyyy"_s}) {
        const QDate date = QLocale::c().toDate(text.trimmed(), format);
        if (date.isValid() && date.year() > 1000)
            return date.toString(Qt::ISODate);
    }
    const QDate shortYear = QLocale::c().toDate(text.trimmed(), u"M/d/yy"_s);
    return shortYear.isValid() ? shortYear.addYears(100).toString(Qt::ISODate) : QString();
}

/// The words of what was another table before 3.0.
void addWhatNamesSaid(const HsdsTableShape &shape, TableCells &cells) {
    const auto text = [&](const QString &column) { return cells.text(column); };
    if (shape.table == u"address"_s && !shape.columns.contains(u"address_type"_s)) {
        const bool isPostal = shape.was.startsWith(u"postal"_s) || shape.was.startsWith(u"mail"_s);
        setIfAbsent(cells, u"address_type"_s, isPostal ? u"postal"_s : u"physical"_s);
    } else if (shape.was.startsWith(u"regular_"_s)) {
        const QString day = dayCode(text(u"weekday"_s));
        setIfAbsent(cells, u"byday"_s, day);
        if (!day.isEmpty())
            setIfAbsent(cells, u"freq"_s, u"WEEKLY"_s);
    } else if (shape.was.startsWith(u"holiday_"_s)) {
        setIfAbsent(cells, u"valid_from"_s, plainDate(text(u"start_date"_s)));
        setIfAbsent(cells, u"valid_to"_s, plainDate(text(u"end_date"_s)));
    } else if (shape.table == u"attribute"_s && shape.was != u"attribute"_s && shape.was != u"attributes"_s) {
        const bool isOther = shape.was.startsWith(u"other"_s);
        setIfAbsent(cells, u"link_entity"_s, isOther ? text(u"link_type"_s) : u"service"_s);
    } else if (shape.table == u"location"_s && !shape.columns.contains(u"location_type"_s)) {
        const bool isVirtual = text(u"virtual"_s).compare(u"true"_s, Qt::CaseInsensitive) == 0;
        setIfAbsent(cells, u"location_type"_s, isVirtual ? u"virtual"_s : u"physical"_s);
    } else if (shape.table == u"language"_s && !shape.columns.contains(u"code"_s)) {
        const QString name = text(u"name"_s);
        if (name.size() == 2 && name == name.toLower())
            setIfAbsent(cells, u"code"_s, name);
    }
}

/// What was made here gets an id, the same each time.
ShapedRow partOfList(const QString &table, const QString &id, const ListCell &list, const QString &part) {
    static const QUuid ours(u"8e6f9b1c-52a4-4f0e-9a3d-6c1f0b7d2e58"_s);
    const QString other = QLatin1String(list.other);
    ShapedRow row{other, {}};
    row.cells.set({u"id"_s, hsds::partId(ours, table + u'/' + id + u'/' + other + u'/' + part)});
    row.cells.set({hsds::columnOfParent(other, table), id});
    row.cells.set({QLatin1String(list.otherColumn), part});
    if (other == u"attribute"_s)
        row.cells.set({u"link_entity"_s, table});
    if (other == u"language"_s && part.size() == 2 && part == part.toLower())
        row.cells.set({u"code"_s, part});
    return row;
}

} // namespace

QString tableOfName(const QString &name) {
    return tableNamed(plainName(name));
}

HsdsTableShape shapeOfTable(const QString &name, const QStringList &headings) {
    const QString was = plainName(name);
    HsdsTableShape shape{.table = tableNamed(was), .was = was};
    shape.columns = ownNames(shape.table, headings);
    if (shape.table == u"taxonomy"_s && holdsTerms(shape.columns))
        shape.table = u"taxonomy_term"_s;
    if (shape.table == u"taxonomy_term"_s && shape.was.startsWith(u"taxonomy_term"_s))
        shape.was = shape.table; // there a taxonomy_id is that of the taxonomy
    const QStringList names = shape.columns;
    const bool isTermOf3 = shape.was == u"taxonomy_term"_s;
    for (QString &column : shape.columns) {
        if (!isTermOf3 || column != u"taxonomy_id"_s)
            column = newName(shape, names, column);
    }
    for (const QString &column : std::as_const(shape.columns))
        shape.areNumbers.append(hsds::isNumber(shape.table, column));
    return shape;
}

QList<ShapedRow> shapeRow(const HsdsTableShape &shape, const QStringList &cells) {
    QList<ShapedRow> rows{{shape.table, {}}};
    TableCells &first = rows.first().cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        const QString column = i < shape.columns.size() ? shape.columns[i] : u"column_%1"_s.arg(i + 1);
        first.set(shape.areNumbers.value(i) ? numberCell(column, cells[i]) : TableCell{column, cells[i]});
    }
    addWhatNamesSaid(shape, first);
    if (shape.table != u"service"_s && shape.table != u"location"_s)
        return rows;
    const QString id = first.text(u"id"_s);
    QList<ShapedRow> parts;
    for (const ListCell &list : kLists) {
        const QString column = QLatin1String(list.column);
        if (shape.table != QLatin1String(list.table) || id.trimmed().isEmpty() || !first.contains(column))
            continue;
        const QString cell = first.take(column);
        static const QRegularExpression betweenIds(u"[,;|]"_s), betweenWords(u","_s);
        const bool areIds = QLatin1String(list.otherColumn).endsWith(u"_id"_s);
        for (const QString &part : cell.split(areIds ? betweenIds : betweenWords)) {
            if (const QString word = part.trimmed(); !word.isEmpty())
                parts.append(partOfList(shape.table, id, list, word));
        }
    }
    return rows + parts;
}
