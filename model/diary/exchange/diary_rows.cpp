// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diary/exchange/diary_rows.h"

#include "model/base/all_languages.h"
#include "model/base/clean_text.h"
#include "model/diary/exchange/bearable.h"
#include "model/diary/exchange/cell_value.h"
#include "model/diary/exchange/diary_headings.h"
#include "model/diary/exchange/diary_kinds.h"
#include "model/diary/exchange/rated_or_counted.h"
#include "model/diary/exchange/row_words.h"
#include "model/diary/exchange/scale_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct DiaryRowsText {
    Q_DECLARE_TR_FUNCTIONS(DiaryRows)
};

constexpr qsizetype kMostThings = 300;
constexpr qsizetype kLongestName = 80;

/// Turns the rows of one table into rows of a diary.
class RowMapper {
public:
    RowMapper(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone) :
        m_cells(table, shape), m_moments(m_cells, zone, m_found.problems) {
        for (int i = 0; i < shape.columns.size(); ++i)
            m_values.emplace_back(table.columns[i], shape.columns[i]);
        for (const ColumnRole role : {ColumnRole::What, ColumnRole::Value}) {
            if (m_cells.has(role))
                m_around += m_cells.facts(m_cells.columns(role).first()).heading + u' ';
        }
        if (m_cells.has(ColumnRole::Value) && m_cells.maker() == TableMaker::Unknown)
            m_scale = otherScaleIn(m_cells.facts(m_cells.columns(ColumnRole::Value).first()).heading);
        m_found.rows.reserve(table.rows);
        m_found.records.all = m_found.records.above = table.titles;
    }

    bool take(const CsvRow &row) {
        m_cells.begin(row);
        RecordCount &records = m_found.records;
        ++records.all;
        const auto before = m_found.rows.size();
        const auto told = m_found.problems.count();
        takeRow();
        if (m_found.rows.size() > before)
            ++records.used;
        else
            ++(m_found.problems.count() > told ? records.told : records.empty);
        return m_found.rows.size() <= kMostDiaryRows;
    }

    DiaryRows result() {
        m_found.settleUnits();
        return std::move(m_found);
    }
    bool isTooMany() const { return m_found.rows.size() > kMostDiaryRows; }

private:
    void tell(const QString &text) { m_found.problems.add(m_cells.line(), text); }

    void takeRow() {
        auto moment = m_moments.read();
        if (!moment)
            return;
        const bool began = m_moments.hasStart() && !m_cells.thing().isEmpty();
        QList<DiaryRow> spans = readSpans(*moment);
        DiaryRow base{.line = m_cells.line(),
                      .moment = moment->moment,
                      .wall = moment->wall,
                      .seconds = moment->seconds,
                      .words = wordsOf(m_cells, *moment)};
        base.reporter = readReporter(base.words);
        base.details = readDetails();
        const auto reporter = base.reporter;
        if (m_cells.has(ColumnRole::What)) {
            takeThing(base);
        } else {
            if (began)
                addApart(spanThing(m_cells.thing()), base);
            takeColumns(std::move(base), spans);
        }
        for (DiaryRow &span : spans) {
            span.reporter = reporter;
            m_found.add(std::move(span));
        }
    }

    /// Things with a beginning and an end of their own.
    QList<DiaryRow> readSpans(RowMoment &line) {
        QList<DiaryRow> rows;
        for (const NamedSpan &span : m_cells.spans()) {
            const auto moment = m_moments.readSpan(span, line);
            if (moment && isSameThing(span.name, m_cells.cell(ColumnRole::What).toString())) {
                m_moments.takeOwnSpan(line, *moment);
                continue;
            }
            const auto thing = moment ? thingOf(spanThing(span.name), {}) : std::nullopt;
            if (thing)
                rows.append({.line = m_cells.line(),
                             .thing = *thing,
                             .moment = moment->moment,
                             .wall = moment->wall,
                             .seconds = moment->seconds,
                             .words = moment->words.join(u'\n')});
        }
        return rows;
    }

    /// Who is not known stays in the words.
    std::optional<Reporter> readReporter(QString &words) {
        const QStringView text = m_cells.cell(ColumnRole::Who);
        if (text.isEmpty())
            return std::nullopt;
        const QString who = text.toString();
        auto known = m_reporters.constFind(who);
        if (known == m_reporters.constEnd()) {
            known = m_reporters.insert(who, reporterOf(who));
            if (!*known)
                tell(DiaryRowsText::tr("We do not know who \"%1\" is.").arg(cleanLine(who.left(40))));
        }
        if (!*known)
            words += (words.isEmpty() ? QString() : u"\n"_s) + cleanLine(who);
        return *known;
    }
    QString textIn(ColumnRole role) const {
        const QStringView text = m_cells.cell(role);
        return text.isEmpty() ? QString() : meantText(m_cells.maker(), text.toString());
    }

    int readDetails() {
        RowDetails details{textIn(ColumnRole::WhatHelped), textIn(ColumnRole::Feels),
                           textIn(ColumnRole::BroughtOn)};
        if (const QStringView places = m_cells.cell(ColumnRole::Places); !places.isEmpty())
            details.places = places.toString().split(u' ', Qt::SkipEmptyParts);
        bool ok = false;
        if (const qint64 seconds = m_cells.cell(ColumnRole::Seconds).toLongLong(&ok); ok && seconds >= 0)
            details.seconds = seconds;
        if (const auto written =
                QDateTime::fromString(m_cells.cell(ColumnRole::Written).toString(), Qt::ISODateWithMs);
            written.isValid())
            details.writtenUtc = written.toMSecsSinceEpoch();
        details.reportedBy = textIn(ColumnRole::WhoName);
        if (details.whatHelped.isEmpty() && details.feels.isEmpty() && details.broughtOn.isEmpty() &&
            details.places.isEmpty() && !details.seconds && !details.writtenUtc &&
            details.reportedBy.isEmpty())
            return -1;
        m_found.details.append(details);
        return int(m_found.details.size() - 1);
    }

    /// The line names what it is about; "Stiffness; Burning" are two things.
    void takeThing(const DiaryRow &row) {
        const QString said = cleanLine(meantText(m_cells.maker(), m_cells.cell(ColumnRole::What).toString()));
        static const QRegularExpression marks(u"\\s*[;|]\\s*"_s);
        const bool mayBeList = m_cells.maker() == TableMaker::Unknown;
        const QStringList names = mayBeList ? said.split(marks, Qt::SkipEmptyParts) : QStringList{said};
        for (const QString &name : names.isEmpty() ? QStringList{QString()} : names)
            takeThing({.name = name}, row);
    }
    void takeThing(SourceTracker said, DiaryRow row) {
        QString unit;
        if (m_cells.maker() == TableMaker::Bearable)
            unit = takeBearable(said, row);
        else if (m_cells.maker() != TableMaker::Hearthbook)
            unit = takeUnit(said);
        if (said.name.isEmpty()) {
            said.name = notes().name;
            said.programNames = notes().programNames;
        }
        if (!m_scale.isEmpty() && !declaresScale(said.name))
            said.name += u" (%1)"_s.arg(m_scale); // its steps are none of 0 to 10
        if (said.name.size() > kLongestName) {
            addWords(row, said.name); // whole, as the name is cut
            said.name = said.name.left(kLongestName);
        }
        const auto thing = thingOf(said, m_cells.cell(ColumnRole::Kind).toString());
        if (!thing)
            return;
        row.thing = *thing;
        if (m_cells.has(ColumnRole::Value))
            readValue(row, m_cells.columns(ColumnRole::Value).first(), unit);
        m_found.add(std::move(row));
    }
    /// "Weight (lb)" in a cell is a thing and the unit of its numbers, as it would be in a heading.
    QString takeUnit(SourceTracker &said) {
        auto known = m_names.constFind(said.name);
        if (known == m_names.constEnd()) {
            if (m_names.size() >= kMostThings)
                m_names.clear(); // each line has a name of its own
            HeadingUnit heading = unitInHeading(said.name);
            if (!isUnitWord(heading.unknown))
                heading.unknown.clear(); // "Headache (left)"
            known = m_names.insert(said.name, heading);
        }
        said.heading = said.name;
        said.name = known->name;
        said.headingUnit = known->unknown;
        said.around = m_around;
        return known->written;
    }
    QString takeBearable(SourceTracker &said, DiaryRow &row) {
        const BearableLine line =
            bearableLine(said.name, cleanLine(m_cells.cell(ColumnRole::Detail).toString()));
        said.name = line.name;
        QString unit = takeUnit(said);
        said.around = m_cells.cell(ColumnRole::What).toString(); // "Symptom"
        addWords(row, line.words);
        return unit;
    }
    static void addWords(DiaryRow &row, const QString &words) {
        if (!words.isEmpty())
            row.words = row.words.isEmpty() ? words : words + u'\n' + row.words;
    }

    /// Each column of values is a thing of its own. The words and the length go with the first that can have
    /// them.
    void takeColumns(DiaryRow base, QList<DiaryRow> &spans) {
        bool wrote = false;
        for (const int column : m_cells.columns(ColumnRole::Value)) {
            if (m_cells.cell(column).isEmpty())
                continue;
            const auto thing = thingOf(thingInColumn(column), {});
            if (!thing)
                return;
            DiaryRow row = base;
            row.thing = *thing;
            row.seconds.reset();
            readValue(row, column);
            if (!row.seconds)
                row.seconds = std::exchange(base.seconds, std::nullopt);
            m_found.add(std::move(row));
            base.words.clear();
            base.details = -1;
            wrote = true;
        }
        if (!base.seconds && (wrote || (base.words.isEmpty() && base.details < 0)))
            return;
        if (base.seconds || spans.isEmpty())
            return addApart(notes(), base);
        addWords(spans.first(), base.words);
        spans.first().details = base.details;
    }
    /// A row without a value, with the length and the words of the line, which nothing else needs then.
    void addApart(const SourceTracker &said, DiaryRow &base) {
        const auto thing = thingOf(said, {});
        if (!thing)
            return;
        DiaryRow row = base;
        row.thing = *thing;
        m_found.add(std::move(row));
        base.seconds.reset();
        base.words.clear();
        base.details = -1;
    }

    /// "Bedtime" and "Wake up" are about sleep, in the language of the family.
    static SourceTracker spanThing(const QString &name) {
        if (name == u"Sleep"_s)
            return {.name = DiaryRowsText::tr("Sleep"), .programNames = inAllLanguages("DiaryRows", "Sleep")};
        return {.name = name.left(kLongestName)};
    }
    static SourceTracker notes() {
        return {.name = DiaryRowsText::tr("Notes", "of an imported diary"),
                .programNames = inAllLanguages("DiaryRows", "Notes", "of an imported diary")};
    }
    SourceTracker thingInColumn(int column) const {
        if (m_cells.maker() == TableMaker::Daylio)
            return {.name = DiaryRowsText::tr("Mood"), .programNames = inAllLanguages("DiaryRows", "Mood")};
        const HeadingUnit &heading = m_values[size_t(column)].heading();
        SourceTracker thing{.name = heading.name.left(kLongestName),
                            .heading = m_cells.facts(column).heading};
        thing.headingUnit = heading.unknown;
        return thing;
    }

    /// `unit` is that of the thing; one in a column of its own comes before it.
    void readValue(DiaryRow &row, int column, const QString &unit = {}) {
        QString text = m_cells.cell(column).toString();
        if (text.isEmpty())
            return;
        if (m_cells.maker() == TableMaker::TrackAndGraph)
            addWords(row, takeLabel(text));
        SourceTracker &thing = m_found.things[row.thing];
        const QStringView ofRow = m_cells.unit(column);
        ValueColumn &values = m_values[size_t(column)];
        CellValue value = values.read(text, thing.name, ofRow.isEmpty() ? QStringView(unit) : ofRow);
        const bool isNamed = m_cells.has(ColumnRole::What) && thing.headingUnit.isEmpty();
        const QString ofHeading = isNamed ? values.unitForThings() : QString();
        if (!ofHeading.isEmpty() && value.number && value.unit == Unit::None && !value.isOutOfTen) {
            const bool saysUnit = text.endsWith(ofHeading, Qt::CaseInsensitive);
            value = ValueColumn::ofOther(ofHeading, saysUnit ? text : text + u' ' + ofHeading, *value.number);
        }
        row.number = value.number;
        row.inOtherUnit = value.ofUnknownUnit;
        row.unit = value.unit;
        row.isUnitOfHeading = value.isUnitOfHeading;
        row.isOutOfTen = value.isOutOfTen;
        row.text = value.text;
        if (value.seconds && !row.seconds)
            row.seconds = value.seconds;
        else if (value.seconds && *value.seconds != *row.seconds)
            row.text = cleanLine(text); // another length than its beginning and end say
        noteDoubts(thing, value);
    }
    /// "1.0:Label" and "0:05:46:Label", as Track & Graph wrote them: takes the label away.
    static QString takeLabel(QString &text) {
        static const QRegularExpression value(
            u"^([0-9]+:[0-9]{1,2}:[0-9]{1,2}|-?[0-9]+(?:\\.[0-9]+)?(?!:-?[0-9]+:)):(.*)$"_s);
        const auto found = value.match(text);
        const bool isClock = readCellLength(text, ClockParts::HoursMinutes).has_value();
        if (isClock || !found.hasMatch())
            return {};
        text = found.captured(1);
        return cleanLine(found.captured(2));
    }
    static void noteDoubts(SourceTracker &thing, const CellValue &value) {
        thing.isRated = thing.isRated || value.isRated || value.isOutOfTen;
        if (!value.unknownUnit.isEmpty()) {
            if (thing.unknownUnitExample.isEmpty()) {
                thing.unknownUnitExample = value.text;
                thing.otherUnit = value.unknownUnit;
            }
            thing.mixesUnits = thing.mixesUnits || !value.ofUnknownUnit ||
                               !isSameUnit(value.unknownUnit, thing.otherUnit, thing.name);
        }
        if (value.isOfKitchen && thing.kitchenExample.isEmpty()) {
            thing.kitchenExample = value.text;
            thing.kitchenValue = value.number.value_or(0);
        }
    }

    std::optional<int> thingOf(const SourceTracker &said, const QString &kind) {
        const QString key = kind.isEmpty() ? said.name : said.name + u'\n' + kind;
        const auto known = m_things.constFind(key);
        if (known != m_things.constEnd())
            return *known;
        if (m_found.things.size() >= kMostThings) {
            tell(DiaryRowsText::tr("This file names too many different things. \"%1\" is left out.")
                     .arg(said.name));
            return std::nullopt;
        }
        SourceTracker thing = said;
        if (const auto ours = kindFromKey(kind)) {
            thing.kind = ours->kind;
            thing.unit = ours->unit;
            thing.sheet = ours->sheet;
        }
        m_found.things.append(thing);
        m_things.insert(key, int(m_found.things.size() - 1));
        return int(m_found.things.size() - 1);
    }

    DiaryRows m_found;
    RowCells m_cells;
    RowMoments m_moments;
    std::vector<ValueColumn> m_values;
    QString m_scale;  ///< of the values of named things, where their heading declares another than ours
    QString m_around; ///< the headings of the names of things and of their values
    QMap<QString, HeadingUnit> m_names;
    QMap<QString, int> m_things; // a few short names: quicker than a hash
    QMap<QString, std::optional<Reporter>> m_reporters;
};

} // namespace

Error tooManyRows() {
    return {ErrorKind::Invalid,
            DiaryRowsText::tr("This file holds more than %1 entries. Please import it in parts.")
                .arg(QLocale().toString(kMostDiaryRows)),
            {}};
}

Result<DiaryRows> readDiaryRows(const TableFile &table, const DiaryShape &shape, const QTimeZone &zone,
                                const Progress &progress) {
    if (!shape.hasDay())
        return Error{ErrorKind::Invalid,
                     DiaryRowsText::tr("No column of this file says on which day things were."),
                     {}};
    RowMapper mapper(table, shape, zone);
    const auto read = readTable(
        table, [&](const CsvRow &row) { return mapper.take(row); }, progress);
    if (!read)
        return read.error();
    if (mapper.isTooMany())
        return tooManyRows();
    return mapper.result();
}
