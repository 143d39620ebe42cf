// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/diary_rows.h"

#include "model/exchange/clean_text.h"
#include "model/exchange/diary_kinds.h"
#include "model/exchange/scale_words.h"
#include "model/text/search_key.h"
#include "model/time/wall_time.h"

#include <QCoreApplication>
#include <cmath>

namespace {

struct DiaryRowsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryRows)
};

constexpr int kMostRowTexts = 40;
constexpr qsizetype kMostThings = 300;
constexpr qsizetype kLongestName = 80;
const QTime kNoon(12, 0);

/// Turns the rows of one table into rows of a diary.
class Mapper {
public:
    Mapper(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone) :
        m_table(table), m_shape(shape), m_clock(zone) {
        for (int i = 0; i < shape.columns.size(); ++i)
            m_columns[size_t(shape.columns[i].role)].append(i);
        m_single = m_columns[size_t(ColumnRole::What)].isEmpty();
        m_found.rows.reserve(table.rows);
        m_found.hasTimes = has(ColumnRole::When) || has(ColumnRole::Time);
    }

    bool take(const CsvRow &row) {
        m_row = &row;
        const auto moment = readMoment();
        if (!moment)
            return true;
        DiaryRow base{.line = row.line, .moment = *moment, .reporter = readReporter(), .words = readWords()};
        base.details = readDetails();
        m_single ? takeColumns(std::move(base)) : takeThing(std::move(base));
        return m_found.rows.size() <= kMostDiaryRows;
    }

    DiaryRows result() { return std::move(m_found); }
    bool isTooMany() const { return m_found.rows.size() > kMostDiaryRows; }

private:
    bool has(ColumnRole role) const { return !m_columns[size_t(role)].isEmpty(); }
    QStringView cell(int column) const {
        return column < m_row->cells.size() ? QStringView(m_row->cells[column]).trimmed() : QStringView();
    }
    QStringView cell(ColumnRole role) const {
        return has(role) ? cell(m_columns[size_t(role)].first()) : QStringView();
    }
    void tell(const QString &text, const QString &field = {}) {
        m_found.problems.add(m_row->line, text, field);
    }

    std::optional<Moment> readMoment() {
        const ColumnRole role = has(ColumnRole::When) ? ColumnRole::When : ColumnRole::Day;
        const int column = m_columns[size_t(role)].isEmpty() ? -1 : m_columns[size_t(role)].first();
        if (column < 0)
            return std::nullopt;
        const QStringView text = cell(column);
        const auto said = readCellMoment(text);
        const QDate day = said ? said->date(m_shape.columns[column].order) : QDate();
        if (!day.isValid()) {
            tell(text.isEmpty()
                     ? DiaryRowsText::tr("This line says no day, so it is left out.")
                     : DiaryRowsText::tr("\"%1\" cannot be read as a day, so this line is left out.")
                           .arg(cleanLine(text.left(40).toString())),
                 m_table.columns[column].heading);
            return std::nullopt;
        }
        return momentOf(day, *said);
    }
    std::optional<Moment> momentOf(const QDate &day, const CellMoment &said) {
        QTime time = said.time;
        std::optional<int> offset = said.offsetSeconds;
        if (const QStringView text = cell(ColumnRole::Time); !text.isEmpty())
            time = readTime(text);
        if (const QStringView text = cell(ColumnRole::Offset); !text.isEmpty())
            offset = readOffset(text);
        if (!time.isValid())
            time = kNoon;
        if (offset)
            return withOffset(day, time, *offset);
        WallTime met = WallTime::Once;
        const Moment moment = m_clock.at(day, time, &met);
        if (met == WallTime::Twice)
            tell(DiaryRowsText::tr("This time came twice, as the clocks went back. The first one is taken."));
        if (met == WallTime::Never)
            tell(DiaryRowsText::tr(
                "This time did not come, as the clocks went forward. A later one is taken."));
        return moment;
    }
    Moment withOffset(const QDate &day, const QTime &time, int offset) const {
        return Moment::at(day, time, offset, cell(ColumnRole::Zone).toLatin1());
    }
    QTime readTime(QStringView text) {
        if (const auto said = readCellMoment(text); said && said->time.isValid())
            return said->time;
        if (const auto about = timeOfDay(text.toString()))
            return *about;
        tell(DiaryRowsText::tr("\"%1\" cannot be read as a time, so noon is taken.")
                 .arg(cleanLine(text.left(40).toString())));
        return {};
    }
    /// Seconds east of UTC, from "+02:00".
    static std::optional<int> readOffset(QStringView text) {
        const auto said =
            readCellMoment(QStringLiteral("0:00") + text.toString().remove(QLatin1String("UTC")));
        return said ? said->offsetSeconds : std::nullopt;
    }

    std::optional<Reporter> readReporter() {
        const QStringView text = cell(ColumnRole::Who);
        if (text.isEmpty())
            return std::nullopt;
        const QString who = text.toString();
        if (const auto known = m_reporters.constFind(who); known != m_reporters.constEnd())
            return *known;
        const auto reporter = reporterOf(who);
        if (!reporter)
            tell(DiaryRowsText::tr("We do not know who \"%1\" is.").arg(cleanLine(who.left(40))));
        m_reporters.insert(who, reporter);
        return reporter;
    }

    /// Every column of words, those of numbers with their heading, and cells beyond the headings.
    QString readWords() const {
        QStringList parts;
        const auto &columns = m_columns[size_t(ColumnRole::Words)];
        for (const int column : columns) {
            const QString text = unescaped(cleanText(cell(column).toString()));
            if (text.isEmpty())
                continue;
            const bool isBare = m_table.columns[column].isMostly(m_table.columns[column].numbers);
            parts.append(isBare ? DiaryRowsText::tr("%1: %2", "a heading and what stands below it")
                                      .arg(m_table.columns[column].heading, text)
                                : text);
        }
        for (int column = int(m_table.columns.size()); column < m_row->cells.size(); ++column) {
            const QString text = cleanText(m_row->cells[column]);
            if (!text.isEmpty())
                parts.append(text);
        }
        return parts.join(u'\n');
    }
    /// Our own writer puts an apostrophe before what a spreadsheet would take for a formula.
    QString unescaped(QString text) const {
        if (m_shape.maker != TableMaker::Hearthbook || !text.startsWith(u'\''))
            return text;
        return isFormulaBehindApostrophes(text) ? text.mid(1) : text;
    }
    QString textOf(ColumnRole role) const {
        const QStringView text = cell(role);
        return text.isEmpty() ? QString() : unescaped(cleanText(text.toString()));
    }

    int readDetails() {
        RowDetails details{textOf(ColumnRole::WhatHelped), textOf(ColumnRole::Feels),
                           textOf(ColumnRole::BroughtOn)};
        if (const QStringView places = cell(ColumnRole::Places); !places.isEmpty())
            details.places = places.toString().split(u' ', Qt::SkipEmptyParts);
        bool ok = false;
        if (const qint64 seconds = cell(ColumnRole::Seconds).toLongLong(&ok); ok && seconds >= 0)
            details.seconds = seconds;
        if (const auto written =
                QDateTime::fromString(cell(ColumnRole::Written).toString(), Qt::ISODateWithMs);
            written.isValid())
            details.writtenUtc = written.toMSecsSinceEpoch();
        if (details.whatHelped.isEmpty() && details.feels.isEmpty() && details.broughtOn.isEmpty() &&
            details.places.isEmpty() && !details.seconds && !details.writtenUtc)
            return -1;
        m_found.details.append(details);
        return int(m_found.details.size() - 1);
    }

    void takeThing(DiaryRow row) {
        QString name = cleanLine(unescaped(cell(ColumnRole::What).toString())).left(kLongestName);
        if (m_shape.maker == TableMaker::Bearable)
            name = bearableName(name, row);
        if (name.isEmpty())
            name = DiaryRowsText::tr("Notes", "of an imported diary");
        const auto thing = thingOf(name, cell(ColumnRole::Kind).toString());
        if (!thing)
            return;
        row.thing = *thing;
        if (has(ColumnRole::Value))
            readValue(row, m_columns[size_t(ColumnRole::Value)].first());
        m_found.add(std::move(row));
    }
    /// "Symptom", "Headache (Mild)" is about the headache; "Mood", "calm" is about the mood.
    QString bearableName(const QString &category, DiaryRow &row) const {
        static const QStringList ofTheirOwn{QStringLiteral("mood"), QStringLiteral("sleep"),
                                            QStringLiteral("sleep quality"), QStringLiteral("energy")};
        const QString detail = cleanLine(cell(ColumnRole::Detail).toString());
        if (detail.isEmpty())
            return category;
        const qsizetype bracket = detail.endsWith(u')') ? detail.lastIndexOf(u'(') : -1;
        const QString inner = bracket > 0 ? detail.mid(bracket + 1, detail.size() - bracket - 2) : QString();
        const bool isOwn = ofTheirOwn.contains(searchKey(category));
        const QString more = isOwn ? detail : inner;
        if (!more.isEmpty())
            row.words = row.words.isEmpty() ? more : more + u'\n' + row.words;
        return isOwn ? category
                     : detail.left(bracket > 0 ? bracket : detail.size()).trimmed().left(kLongestName);
    }

    /// Each column of values is a thing of its own. The words go with the first.
    void takeColumns(DiaryRow base) {
        bool wrote = false;
        for (const int column : std::as_const(m_columns[size_t(ColumnRole::Value)])) {
            if (cell(column).isEmpty())
                continue;
            const auto thing = thingOf(nameOf(column), {});
            if (!thing)
                return;
            DiaryRow row = base;
            row.thing = *thing;
            readValue(row, column);
            m_found.add(std::move(row));
            base.words.clear();
            base.details = -1;
            wrote = true;
        }
        if (wrote || base.words.isEmpty())
            return;
        if (const auto thing = thingOf(DiaryRowsText::tr("Notes", "of an imported diary"), {})) {
            base.thing = *thing;
            m_found.add(std::move(base));
        }
    }

    QString nameOf(int column) const {
        const bool isMood = m_shape.maker == TableMaker::Daylio;
        return isMood ? DiaryRowsText::tr("Mood") : m_table.columns[column].heading.left(kLongestName);
    }

    void readValue(DiaryRow &row, int column) {
        const QStringView text = cell(column);
        if (text.isEmpty())
            return;
        const auto number = readCellNumber(text, m_shape.columns[column].mark);
        if (number) {
            row.number = number->value;
            noteUnit(m_found.things[row.thing], number->unit);
        } else if (const auto clock = readCellMoment(text); clock && clock->count == 0) {
            row.number = clock->time.msecsSinceStartOfDay() / 3'600'000.0; // "7:30" of sleep
        } else {
            row.text = cleanLine(text.toString());
        }
    }
    static void noteUnit(FoundThing &thing, QStringView text) {
        const Unit unit = text.isEmpty() ? Unit::None : unitOf(text);
        if (unit == Unit::None)
            return;
        thing.isDoubtfulUnit = thing.isDoubtfulUnit || (thing.unit != Unit::None && thing.unit != unit);
        thing.unit = unit;
    }

    std::optional<int> thingOf(const QString &name, const QString &kind) {
        const QString key = kind.isEmpty() ? name : name + u'\n' + kind;
        const auto known = m_things.constFind(key);
        if (known != m_things.constEnd())
            return *known;
        if (m_found.things.size() >= kMostThings) {
            tell(DiaryRowsText::tr("This file names too many different things. \"%1\" is left out.")
                     .arg(name));
            return std::nullopt;
        }
        FoundThing thing{.name = name};
        if (const auto said = kindFromKey(kind)) {
            thing.kind = said->kind;
            thing.unit = said->unit;
            thing.sheet = said->sheet;
        }
        m_found.things.append(thing);
        m_things.insert(key, int(m_found.things.size() - 1));
        return int(m_found.things.size() - 1);
    }

    const TableFile &m_table;
    const DiaryShape &m_shape;
    WallClock m_clock;
    std::array<QList<int>, kColumnRoles> m_columns;
    bool m_single = false; ///< every column of values is one thing
    DiaryRows m_found;
    QMap<QString, int> m_things; // a few short names: quicker than a hash
    const CsvRow *m_row = nullptr;
    QMap<QString, std::optional<Reporter>> m_reporters;
};

} // namespace

void DiaryRows::add(DiaryRow row) {
    FoundThing &thing = things[row.thing];
    ++thing.count;
    if (row.number) {
        thing.lowest = thing.numbers == 0 ? *row.number : qMin(thing.lowest, *row.number);
        thing.highest = thing.numbers == 0 ? *row.number : qMax(thing.highest, *row.number);
        thing.isWhole = thing.isWhole && *row.number == std::floor(*row.number);
        ++thing.numbers;
    } else if (!row.text.isEmpty() && !thing.hasManyTexts && !thing.texts.contains(row.text)) {
        thing.hasManyTexts = thing.texts.size() >= kMostRowTexts;
        if (!thing.hasManyTexts)
            thing.texts.append(row.text);
    }
    rows.append(std::move(row));
}

Error tooManyRows() {
    return {ErrorKind::Invalid,
            DiaryRowsText::tr("This file holds more than %1 entries. Please bring it in in parts.")
                .arg(QLocale().toString(kMostDiaryRows)),
            {}};
}

Unit unitOf(QStringView text) {
    const QString unit = text.toString().toLower().remove(u' ').remove(u'.');
    if (unit == QStringLiteral("°c") || unit == u'c' || unit == QLatin1String("degc"))
        return Unit::Celsius;
    if (unit == QStringLiteral("°f") || unit == u'f' || unit == QLatin1String("degf"))
        return Unit::Fahrenheit;
    if (unit == QLatin1String("kg"))
        return Unit::Kilogram;
    if (unit == QLatin1String("lb") || unit == QLatin1String("lbs"))
        return Unit::Pound;
    if (unit == u'%')
        return Unit::Percent;
    return unit == QLatin1String("ml") ? Unit::Millilitre : Unit::None;
}

Result<DiaryRows> readDiaryRows(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone,
                                WorkProgress *progress) {
    if (!shape.hasDay())
        return Error{ErrorKind::Invalid,
                     DiaryRowsText::tr("No column of this file says on which day things were."),
                     {}};
    Mapper mapper(table, shape, zone);
    const auto read = readTable(
        table, [&](const CsvRow &row) { return mapper.take(row); }, progress);
    if (!read)
        return read.error();
    if (mapper.isTooMany())
        return tooManyRows();
    return mapper.result();
}
